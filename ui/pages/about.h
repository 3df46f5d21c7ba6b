#pragma once

#include <QWidget>

namespace ui {

class Reading;

// What Parlor is: its version, its licence, and the licences of what it uses.
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);

    void takeFocus();

private:
    Reading *m_licences;
};

} // namespace ui
