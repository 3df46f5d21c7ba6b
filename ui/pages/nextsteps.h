#pragma once

#include "pages/matchactions.h"
#include "widgets/button.h"

#include <QWidget>

namespace ui {

// What one may do at a table at which nobody is left to play with: there is always a way on.
class NextSteps : public QWidget
{
    Q_OBJECT

public:
    explicit NextSteps(QWidget *parent = nullptr);

    // Nothing: the buttons go.
    void show(const std::optional<WayOn> &wayOn);
    using QWidget::show;

signals:
    void inviteChosen();
    void changeGameChosen();
    void leaveChosen();

private:
    Button *m_invite;
    Button *m_change;
    Button *m_leave;
};

} // namespace ui
