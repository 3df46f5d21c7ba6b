#pragma once

#include "widgets/button.h"

#include <QWidget>

#include <optional>

namespace ui {

// What one may do at a table at which nobody is left to play with: there is always a way on.
class NextSteps : public QWidget
{
    Q_OBJECT

public:
    explicit NextSteps(QWidget *parent = nullptr);

    struct Offer
    {
        bool invites = false;
        bool changesGame = false; // for the room's host alone
    };
    // Nothing: the buttons go.
    void show(const std::optional<Offer> &offer);
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
