#include "pages/leavequestion.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

LeaveQuestion::LeaveQuestion(QWidget *parent, Where where)
    : Overlay(parent, where)
    , m_table(new PromptCard(PromptCard::Form::Question))
    , m_match(new PromptCard(PromptCard::Form::Question))
{
    for (PromptCard *card : {m_table, m_match}) {
        add(card);
        connect(card, &PromptCard::escaped, this, &LeaveQuestion::stay);
    }
}

void LeaveQuestion::askHost(const LeaveTexts::Others &others, LeaveTexts::Match match)
{
    const LeaveTexts::Others outcomes = LeaveTexts::outcomes(others, match);
    ask(*m_table,
        {{LeaveTexts::tr("Leave your table?")},
         {},
         {{{ButtonKind::Main},
           LeaveTexts::tr("&Save and close"),
           answer(LeaveAnswer::Save),
           outcomes.afterSaving},
          {{}, LeaveTexts::tr("&Close"), answer(LeaveAnswer::Close), outcomes.afterClosing},
          {{}, LeaveTexts::tr("St&ay"), answer(LeaveAnswer::Stay), LeaveTexts::tr("Nothing changes.")}}});
    m_table->button(0)->setFocus(Qt::OtherFocusReason);
}

void LeaveQuestion::askPlayer(const MatchToLeave &match)
{
    const bool isNew = !asksPlayer();
    ask(*m_match, {{LeaveTexts::tr("Leave in the middle of the match?")},
                   LeaveTexts::standOf(match),
                   {{{.iconName = u"clock"_s},
                     LeaveTexts::tr("Leave, keep my seat"),
                     answer(LeaveAnswer::KeepSeat),
                     LeaveTexts::keptSeat(match)},
                    {{.iconName = u"flag"_s, .warns = true},
                     LeaveTexts::tr("Give up my seat"),
                     answer(LeaveAnswer::GiveUp),
                     LeaveTexts::lossIn(match)},
                    {{ButtonKind::Main}, LeaveTexts::tr("Stay"), answer(LeaveAnswer::Stay)}}});
    if (isNew)
        m_match->button(2)->setFocus(Qt::OtherFocusReason);
}

std::function<void()> LeaveQuestion::answer(LeaveAnswer answer)
{
    return [this, answer] { answer == LeaveAnswer::Stay ? stay() : emit answered(answer); };
}

void LeaveQuestion::ask(PromptCard &card, const Prompt &prompt)
{
    card.tell(prompt);
    m_table->setVisible(&card == m_table);
    m_match->setVisible(&card == m_match);
    show();
}

void LeaveQuestion::stay()
{
    if (isHidden())
        return;
    hide();
    emit answered(LeaveAnswer::Stay);
}

} // namespace ui
