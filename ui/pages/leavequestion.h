#pragma once

#include "pages/leavecard.h"
#include "pages/leavematchcard.h"
#include "widgets/overlay.h"

namespace ui {

// Stands between somebody at a table and the way out of it, until there is an answer: a parlor's host is
// asked what becomes of the table, a guest what becomes of their seat in a running match.
class LeaveQuestion : public Overlay
{
    Q_OBJECT

public:
    explicit LeaveQuestion(QWidget *parent);

    enum class Subject { Table, Match };
    void askHost(const core::RoomState &room, const QString &ownPerson, LeaveCard::Match match);
    // Asked again while it stands there, only its words change.
    void askPlayer(const MatchToLeave &match);
    // Whether it is asked now.
    [[nodiscard]] bool isAbout(Subject subject) const;
    // As if the answer were to stay; for when there is nothing to ask any more, too.
    void stay();
    void withdraw();

signals:
    // The host's answers: the table is put away for another day, or gone.
    void saveChosen();
    void closeChosen();
    // A player's answers.
    void keepSeatChosen();
    void giveUpChosen();
    // The question is gone, and one is where one was.
    void stayChosen();

private:
    LeaveQuestion(QWidget *parent, QWidget *cards);

    LeaveCard *m_table;
    LeaveMatchCard *m_match;
};

} // namespace ui
