#pragma once

#include <QCheckBox>

namespace ui {

// A switch. Its accessible name is not drawn; a label stands beside it.
class Toggle : public QCheckBox
{
    Q_OBJECT

public:
    explicit Toggle(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace ui
