#pragma once

#include <QScrollArea>

namespace ui {

// Scrolls its content up and down and lets the ground it lies on show through.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(QWidget *parent = nullptr);

    // Takes the content over.
    void hold(QWidget *content);
};

} // namespace ui
