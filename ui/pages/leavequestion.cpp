#include "pages/leavequestion.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

LeaveQuestion::LeaveQuestion(QWidget *parent, Where where)
    : LeaveQuestion(parent, new QWidget, where)
{
}

LeaveQuestion::LeaveQuestion(QWidget *parent, QWidget *cards, Where where)
    : Overlay(parent, cards, where)
    , m_table(new QuestionCard(LeaveTexts::tr("Leave your table?")))
    , m_save(m_table->addAnswer(ButtonKind::Main, LeaveTexts::tr("&Save and close")))
    , m_close(m_table->addAnswer(ButtonKind::Quiet, LeaveTexts::tr("&Close")))
    , m_match(new QuestionCard(LeaveTexts::tr("Leave in the middle of the match?")))
    , m_keep(m_match->addAnswer(ButtonKind::Quiet, LeaveTexts::tr("Leave, keep my seat"), u"clock"_s))
    , m_giveUp(m_match->addAnswer(ButtonKind::Quiet, LeaveTexts::tr("Give up my seat"), u"flag"_s))
    , m_stay(m_match->addLastAnswer(ButtonKind::Main, LeaveTexts::tr("Stay")))
{
    Button *stayAtTable = m_table->addAnswer(ButtonKind::Quiet, LeaveTexts::tr("St&ay"));
    m_table->setOutcome(*stayAtTable, LeaveTexts::tr("Nothing changes."));
    m_giveUp->warn();
    auto *column = new QVBoxLayout(cards);
    for (QuestionCard *card : {m_table, m_match}) {
        column->addWidget(card);
        connect(card, &QuestionCard::escaped, this, &LeaveQuestion::stay);
    }
    connect(m_save, &QPushButton::clicked, this, &LeaveQuestion::saveChosen);
    connect(m_close, &QPushButton::clicked, this, &LeaveQuestion::closeChosen);
    connect(m_keep, &QPushButton::clicked, this, &LeaveQuestion::keepSeatChosen);
    connect(m_giveUp, &QPushButton::clicked, this, &LeaveQuestion::giveUpChosen);
    for (Button *stays : {stayAtTable, m_stay})
        connect(stays, &QPushButton::clicked, this, &LeaveQuestion::stay);
}

void LeaveQuestion::ask(Subject subject, Button &focused)
{
    m_table->setVisible(subject == Subject::Table);
    m_match->setVisible(subject == Subject::Match);
    show();
    focused.setFocus(Qt::OtherFocusReason);
}

void LeaveQuestion::askHost(const LeaveTexts::Others &others, LeaveTexts::Match match)
{
    const LeaveTexts::Others outcomes = LeaveTexts::outcomes(others, match);
    m_table->setOutcome(*m_save, outcomes.afterSaving);
    m_table->setOutcome(*m_close, outcomes.afterClosing);
    ask(Subject::Table, *m_save);
}

void LeaveQuestion::askPlayer(const MatchToLeave &match)
{
    const bool isNew = !isAbout(Subject::Match);
    m_match->setStand(LeaveTexts::standOf(match));
    m_match->setOutcome(*m_keep, LeaveTexts::keptSeat(match));
    m_match->setOutcome(*m_giveUp, LeaveTexts::lossIn(match));
    if (isNew)
        ask(Subject::Match, *m_stay);
}

bool LeaveQuestion::isAbout(Subject subject) const
{
    const QuestionCard *card = subject == Subject::Match ? m_match : m_table;
    return !isHidden() && !card->isHidden();
}

void LeaveQuestion::stay()
{
    hide();
    emit stayChosen();
}

void LeaveQuestion::withdraw()
{
    if (!isHidden())
        stay();
}

} // namespace ui
