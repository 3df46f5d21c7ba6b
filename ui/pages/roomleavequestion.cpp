#include "pages/roomleavequestion.h"

namespace ui {

RoomLeaveQuestion::RoomLeaveQuestion(QWidget *parent, const MatchModel &match, const People &people)
    : LeaveQuestion(parent, Where::Middle)
    , m_model(match)
    , m_people(people)
{
}

void RoomLeaveQuestion::askParlorsHost()
{
    askHost(LeaveTexts::othersOf(m_model.room, m_model.ownPerson),
            m_model.isRunning() ? LeaveTexts::Match::Running : LeaveTexts::Match::None);
}

void RoomLeaveQuestion::askPlayer()
{
    if (m_model.hasWhatToResign())
        LeaveQuestion::askPlayer({m_model.match.players, m_model.ownSeat().value_or(0), m_model.view().turn,
                                  m_model.room.knows.score, m_people.grace()});
    else
        stay();
}

void RoomLeaveQuestion::refresh()
{
    if (asksPlayer())
        askPlayer();
}

} // namespace ui
