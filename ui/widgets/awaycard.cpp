#include "widgets/awaycard.h"

#include "style/style.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

AwayCard::AwayCard(QWidget *parent)
    : Card(parent)
    , m_title(new NamesLabel(TypeRole::Strong))
    , m_text(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_goOn(new Button(ButtonKind::Quiet, {}))
    , m_wait(new Button(ButtonKind::Quiet, tr("Wait")))
    , m_end(new Button(ButtonKind::Link, {}))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::tight);
    buttons->addWidget(m_wait);
    buttons->addWidget(m_goOn);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_end, 0, Qt::AlignLeft);
    hide();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &AwayCard::refresh);
    connect(m_goOn, &QPushButton::clicked, this, [this] { choose(Choice::GoOn); });
    connect(m_end, &QPushButton::clicked, this, [this] { choose(Choice::End); });
    connect(m_wait, &QPushButton::clicked, this, &AwayCard::wait);
}

void AwayCard::show(const std::vector<AwayPlayer> &away, int players)
{
    m_away = away;
    m_players = players;
    const auto isBack = [&](const QString &person) {
        return std::ranges::find(away, person, &AwayPlayer::person) == away.end();
    };
    m_waitedFor.removeIf(isBack);
    refresh();
}

const AwayPlayer *AwayCard::asked() const
{
    const auto first = std::ranges::find_if(m_away, [this](const AwayPlayer &player) {
        return !m_waitedFor.contains(player.person);
    });
    return first == m_away.end() ? nullptr : &*first;
}

void AwayCard::refresh()
{
    const AwayPlayer *player = asked();
    setVisible(player);
    if (!player) {
        m_asked.clear();
        m_sure = Choice::None;
        return m_second.stop();
    }
    if (std::exchange(m_asked, player->person) != player->person)
        m_sure = Choice::None;
    const qint64 seconds = player->keptUntil.secondsLeft();
    const QString kept =
        tr("The seat is kept for %1:%2.").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    const bool isPair = m_players <= 2;
    m_title->show({tr("%1 is reconnecting"), {player->name}});
    m_text->setText(kept + u' '
                    + (isPair ? tr("Wait, or take the win: the match is lost for them.")
                              : tr("Wait, or go on without them: then they are out.")));
    const bool isGoingOn = m_sure == Choice::GoOn;
    if (isPair)
        m_goOn->setText(isGoingOn ? tr("Yes, take the win") : tr("Take the win"));
    else
        m_goOn->setText(isGoingOn ? tr("Yes, go on") : tr("Go on"));
    m_end->setText(m_sure == Choice::End ? tr("Yes, end it for all") : tr("End the match; nobody wins"));
    setAccessibleName(u"%1. %2"_s.arg(m_title->text(), m_text->text()));
    m_second.start();
}

// Asked twice, in the same place: the card may have come just as somebody clicked there.
void AwayCard::choose(Choice choice)
{
    const AwayPlayer *player = asked();
    if (!player)
        return;
    const QString person = player->person;
    if (std::exchange(m_sure, choice) != choice)
        return refresh();
    wait();
    if (choice == Choice::GoOn)
        emit goOnChosen(person);
    else
        emit endChosen();
}

void AwayCard::wait()
{
    if (const AwayPlayer *player = asked())
        m_waitedFor.insert(player->person);
    m_sure = Choice::None;
    refresh();
}

} // namespace ui
