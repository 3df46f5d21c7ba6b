#include "pages/leavequestion.h"

#include <QVBoxLayout>

namespace ui {

LeaveQuestion::LeaveQuestion(QWidget *parent)
    : LeaveQuestion(parent, new QWidget)
{
}

LeaveQuestion::LeaveQuestion(QWidget *parent, QWidget *cards)
    : Overlay(parent, cards, Where::Middle)
    , m_table(new LeaveCard)
    , m_match(new LeaveMatchCard)
{
    auto *column = new QVBoxLayout(cards);
    column->addWidget(m_table);
    column->addWidget(m_match);
    connect(m_table, &LeaveCard::saveChosen, this, &LeaveQuestion::saveChosen);
    connect(m_table, &LeaveCard::closeChosen, this, &LeaveQuestion::closeChosen);
    connect(m_table, &LeaveCard::stayChosen, this, &LeaveQuestion::stay);
    connect(m_match, &LeaveMatchCard::keepSeatChosen, this, &LeaveQuestion::keepSeatChosen);
    connect(m_match, &LeaveMatchCard::giveUpChosen, this, &LeaveQuestion::giveUpChosen);
    connect(m_match, &LeaveMatchCard::stayChosen, this, &LeaveQuestion::stay);
}

void LeaveQuestion::askHost(const core::RoomState &room, const QString &ownPerson, LeaveCard::Match match)
{
    m_table->showFor(room, ownPerson, match);
    m_match->hide();
    m_table->setVisible(true);
    show();
    m_table->takeFocus();
}

void LeaveQuestion::askPlayer(const MatchToLeave &match)
{
    const bool isNew = !isAbout(Subject::Match);
    m_match->show(match);
    if (!isNew)
        return;
    m_table->hide();
    m_match->show();
    show();
    m_match->takeFocus();
}

bool LeaveQuestion::isAbout(Subject subject) const
{
    const QWidget *card = subject == Subject::Match ? static_cast<const QWidget *>(m_match) : m_table;
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
