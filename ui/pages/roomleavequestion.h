#pragma once

#include "pages/leavequestion.h"
#include "pages/matchmodel.h"
#include "pages/people.h"

namespace ui {

// How to leave a room: it knows the room and its match, and asks nothing once there is nothing to give up.
class RoomLeaveQuestion : public LeaveQuestion
{
    Q_OBJECT

public:
    // Model and people live as long as the question.
    RoomLeaveQuestion(QWidget *parent, const MatchModel &match, const People &people);

    // The host of a table in this window.
    void askParlorsHost();
    void askPlayer();
    // The room or the match may have become another.
    void refresh();

private:
    const MatchModel &m_model;
    const People &m_people;
};

} // namespace ui
