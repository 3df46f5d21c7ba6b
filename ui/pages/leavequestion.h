#pragma once

#include "pages/leavetexts.h"
#include "widgets/overlay.h"
#include "widgets/promptcard.h"

namespace ui {

// Stands between somebody and the way out, until there is an answer: a parlor's host is asked what becomes of
// the table, a guest what becomes of their seat in a running match.
class LeaveQuestion : public Overlay
{
    Q_OBJECT

public:
    LeaveQuestion(QWidget *parent, Where where);

    void askHost(const LeaveTexts::Others &others, LeaveTexts::Match match);
    // Asked again while it stands there, only its words change. Staying has the focus, so that a slip costs
    // nothing.
    void askPlayer(const MatchToLeave &match);
    [[nodiscard]] bool asksPlayer() const { return !isHidden() && !m_match->isHidden(); }
    // As if that were the answer to what is asked, if anything is.
    void stay();

signals:
    // When the answer is to stay, the question is gone, and one is where one was; else it stands there until
    // the page goes.
    void answered(LeaveAnswer answer);

private:
    void ask(PromptCard &card, const Prompt &prompt);
    [[nodiscard]] std::function<void()> answer(LeaveAnswer answer);

    PromptCard *m_table;
    PromptCard *m_match;
};

} // namespace ui
