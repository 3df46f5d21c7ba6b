#pragma once

#include "pages/leavetexts.h"
#include "widgets/overlay.h"
#include "widgets/questioncard.h"

namespace ui {

// Stands between somebody and the way out, until there is an answer: a parlor's host is asked what becomes of
// the table, a guest what becomes of their seat in a running match.
class LeaveQuestion : public Overlay
{
    Q_OBJECT

public:
    LeaveQuestion(QWidget *parent, Where where);

    enum class Subject { Table, Match };
    void askHost(const LeaveTexts::Others &others, LeaveTexts::Match match);
    // Asked again while it stands there, only its words change. Staying has the focus, so that a slip costs
    // nothing.
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
    LeaveQuestion(QWidget *parent, QWidget *cards, Where where);
    void ask(Subject subject, Button &focused);

    QuestionCard *m_table;
    Button *m_save;
    Button *m_close;
    QuestionCard *m_match;
    Button *m_keep;
    Button *m_giveUp;
    Button *m_stay;
};

} // namespace ui
