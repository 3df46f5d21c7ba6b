#include "pages/leavematchcard.h"

#include "style/clock.h"
#include "style/style.h"
#include "widgets/score.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

LeaveMatchCard::LeaveMatchCard(QWidget *parent)
    : QWidget(parent)
    , m_stand(lineLabel({}, TypeRole::Body, Role::Muted))
    , m_keep(new Button(ButtonKind::Quiet, tr("Leave, keep my seat"), u"clock"_s))
    , m_giveUp(new Button(ButtonKind::Quiet, tr("Give up my seat"), u"flag"_s))
    , m_stay(new Button(ButtonKind::Main, tr("Stay")))
    , m_keepText(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_giveUpText(plainLabel({}, TypeRole::Small, Role::Muted))
{
    m_giveUp->warn();
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(space::card);
    grid->setVerticalSpacing(space::row);
    grid->setColumnStretch(1, 1);
    grid->addWidget(plainLabel(tr("Leave in the middle of the match?"), TypeRole::CardTitle), 0, 0, 1, 2);
    grid->addWidget(m_stand, 1, 0, 1, 2);
    grid->addWidget(m_keep, 2, 0);
    grid->addWidget(m_keepText, 2, 1);
    grid->addWidget(m_giveUp, 3, 0);
    grid->addWidget(m_giveUpText, 3, 1);
    grid->addWidget(m_stay, 4, 0, 1, 2, Qt::AlignRight);
    connect(m_keep, &QPushButton::clicked, this, &LeaveMatchCard::keepSeatChosen);
    connect(m_giveUp, &QPushButton::clicked, this, &LeaveMatchCard::giveUpChosen);
    connect(m_stay, &QPushButton::clicked, this, &LeaveMatchCard::stayChosen);
}

void LeaveMatchCard::show(const MatchToLeave &match)
{
    const QString kept = tr("It is kept for a while (%1). Return on the first page leads back.")
                             .arg(minutesText(match.kept.count()));
    const QString lost = lossIn(match);
    m_stand->setNamedText(standOf(match));
    m_keepText->setText(kept);
    m_giveUpText->setText(lost);
    m_keep->setAccessibleDescription(kept);
    m_giveUp->setAccessibleDescription(lost);
    setAccessibleName(tr("Leave in the middle of the match?"));
    setAccessibleDescription(m_stand->text());
}

static QString nameOf(const MatchToLeave &match, core::Seat seat)
{
    const auto player = std::ranges::find(match.players, seat, &core::MatchPlayer::seat);
    return player == match.players.end() ? QString() : player->name;
}

// The other one of two; null where there are none or several.
static const core::MatchPlayer *opponentIn(const MatchToLeave &match)
{
    if (match.players.size() != 2)
        return nullptr;
    const auto other = std::ranges::find_if(match.players, [&](const core::MatchPlayer &player) {
        return player.seat != match.ownSeat;
    });
    return other == match.players.end() ? nullptr : &*other;
}

NamedText LeaveMatchCard::standOf(const MatchToLeave &match)
{
    const bool isOwnTurn = std::ranges::find(match.turn, match.ownSeat) != match.turn.end();
    if (isOwnTurn && (match.turn.size() > 1 || match.players.size() < 2))
        return {tr("It is your turn.")};
    if (isOwnTurn) {
        const auto *opponent = opponentIn(match);
        return opponent ? NamedText{tr("It is your turn, and %1 is waiting for it."), {opponent->name}}
                        : NamedText{tr("It is your turn, and the others are waiting for it.")};
    }
    if (match.turn.size() != 1)
        return {tr("The others are to move.")};
    return {tr("%1 is to move."), {nameOf(match, match.turn.front())}};
}

QString LeaveMatchCard::lossIn(const MatchToLeave &match)
{
    if (match.players.size() < 2)
        return tr("The match ends, and nobody wins.");
    const auto *opponent = opponentIn(match);
    if (!opponent)
        return tr("You are out, and the others play on.");
    const auto own = std::ranges::find(match.players, match.ownSeat, &core::MatchPlayer::seat);
    const int ownWins = own == match.players.end() ? 0 : winsOf(match.score, own->person);
    return tr("%1 wins this match.").arg(opponent->name) + u' '
           + tr("The score becomes %1 to %2.").arg(winsOf(match.score, opponent->person) + 1).arg(ownWins);
}

void LeaveMatchCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit stayChosen();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
