#include "pages/matchstage.h"

#include "games/catalog.h"
#include "style/style.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

const core::Person *MatchStage::self() const
{
    const auto own = std::ranges::find(m_room.people, m_ownPerson, &core::Person::person);
    return own == m_room.people.end() ? nullptr : &*own;
}

std::optional<int> MatchStage::ownSeat() const
{
    const auto own = std::ranges::find(m_match.players, m_ownPerson, &core::MatchPlayer::person);
    return own == m_match.players.end() ? std::nullopt : std::optional(own->seat);
}

QString MatchStage::nameOf(int seat) const
{
    const auto player = std::ranges::find(m_match.players, seat, &core::MatchPlayer::seat);
    return player == m_match.players.end() ? tr("Player %1").arg(seat + 1) : player->name;
}

bool MatchStage::enoughPlayers() const
{
    const auto players = std::ranges::count(m_room.people, core::Role::Player, &core::Person::role);
    return players >= m_room.seats.min;
}

void MatchStage::refresh()
{
    const bool invites = m_phase == Phase::Waiting && !enoughPlayers();
    if ((invites || m_invites) && m_invitation)
        m_middle->setCurrentWidget(m_inviteHome);
    else if (invites)
        m_middle->setCurrentWidget(m_waiting);
    else
        m_middle->setCurrentWidget(m_boardHome);
    m_waiting->setText(
        tr("The host has the address to tell the others.\nThe match starts when the seats are taken."));
    refreshBoard();
    refreshLine();
    refreshActions();
    emit changed();
}

void MatchStage::useBoard(const QString &gameId)
{
    const GameEntry *game = findGameEntry(gameId);
    if (gameId == m_boardGame || !game)
        return;
    delete m_board;
    m_board = game->makeBoard(nullptr).release();
    m_boardGame = gameId;
    m_boardHome->layout()->addWidget(m_board);
    m_board->setGrain(static_cast<quint32>(qHash(m_room.room)));
    connect(m_board, &Board::moveChosen, this, &MatchStage::moveChosen);
    connect(m_board, &Board::moveRefused, this, &MatchStage::showRefusal);
}

// Before the first match of a room its board lies there as the rules set it up.
static QJsonObject firstView(const core::RoomState &room)
{
    const core::GameKind *kind = core::findGame(room.game);
    const auto options = kind ? kind->checkedOptions(kind->id, room.options) : QJsonObject();
    const auto *checked = std::get_if<QJsonObject>(&options);
    if (!kind || !checked)
        return {};
    return kind
        ->start(kind->id, *checked,
                {.players = kind->seats(*checked).min, .first = 0, .match = {}, .random = QByteArray(64, 0)})
        ->view({});
}

void MatchStage::refreshBoard()
{
    const bool waits = m_phase == Phase::Waiting;
    useBoard(waits ? m_room.game : m_match.game);
    const GameEntry *game = findGameEntry(m_boardGame);
    if (!m_board || !game)
        return;
    QStringList names;
    for (const core::MatchPlayer &player : m_match.players)
        names.append(player.name);
    m_board->setPlayers(names);
    QJsonObject view = waits ? firstView(m_room) : m_match.state.view;
    if (m_lookingAt && !waits)
        view = game->positionAt(view, *m_lookingAt);
    BoardSituation situation{.ownSeat = waits ? std::nullopt : ownSeat(),
                             .turn = {},
                             .live = m_live && !m_lookingAt && m_phase == Phase::Running,
                             .over = m_phase == Phase::Over};
    for (const int seat : m_match.state.turn)
        situation.turn.append(seat);
    m_board->showView(view, situation);
}

QString MatchStage::waitingText() const
{
    if (!enoughPlayers())
        return tr("Waiting for players");
    if (self() && self()->role == core::Role::Spectator)
        return tr("About to start");
    return self() && self()->ready ? tr("Waiting for the others to be ready") : tr("Everybody is here");
}

QString MatchStage::resultText() const
{
    const core::MatchResult &result = m_ended->result;
    if (result.winners.empty())
        return result.reason == "draw"_L1 ? tr("A draw") : tr("Nobody wins");
    const int winner = result.winners.front();
    if (ownSeat() == winner)
        return tr("You win, %1").arg(nameOf(winner));
    return tr("%1 wins").arg(nameOf(winner));
}

QString MatchStage::resultDetail() const
{
    const core::MatchResult &result = m_ended->result;
    if (result.reason == "draw"_L1)
        return tr("The board is full.");
    const bool hasLoser = result.ranking.size() > 1 && !result.ranking.back().empty();
    const int loser = hasLoser ? result.ranking.back().front() : -1;
    const bool isOwn = hasLoser && ownSeat() == loser;
    if (result.reason == "resigned"_L1)
        return isOwn ? tr("You have resigned.") : tr("%1 has resigned.").arg(nameOf(loser));
    if (result.reason == "timeout"_L1)
        return isOwn ? tr("Your time ran out.") : tr("%1 ran out of time.").arg(nameOf(loser));
    if (result.reason == "left"_L1)
        return tr("%1 has left the match.").arg(nameOf(loser));
    const GameEntry *game = findGameEntry(m_match.game);
    return game ? game->wonText(m_match.state.view) : QString();
}

void MatchStage::refreshLine()
{
    const bool ownTurn = isOwnTurn();
    m_lineIcon->setVisible(ownTurn && !m_lookingAt);
    m_lineIcon->setPixmap(
        icon(u"lamp"_s, lookOf(*this).theme == Theme::Dark ? Role::Lamp : Role::Warning, 22, *this));
    m_detail->clear();
    if (!m_live) {
        m_line->setText(tr("Reconnecting"));
        m_detail->setText(tr("Nothing is lost. Your seat is kept."));
    } else if (m_lookingAt) {
        m_line->setText(tr("Looking at move %1").arg(*m_lookingAt));
        m_detail->setText(m_phase == Phase::Running ? tr("The match goes on meanwhile.") : QString());
    } else if (m_phase == Phase::Waiting) {
        m_line->setText(waitingText());
    } else if (m_phase == Phase::Over) {
        m_line->setText(resultText());
        m_detail->setText(resultDetail());
    } else if (ownTurn) {
        m_line->setText(tr("Your turn"));
    } else {
        const auto &turn = m_match.state.turn;
        m_line->setText(turn.size() == 1 ? tr("%1 is to move").arg(nameOf(turn.front()))
                                         : tr("Several are to move"));
    }
    refreshClock();
}

void MatchStage::refreshClock()
{
    const bool runs = m_phase == Phase::Running && !m_deadline.isForever() && !m_lookingAt && m_live;
    m_clock->setVisible(runs);
    if (runs) {
        const qint64 seconds = (m_deadline.remainingTime() + 999) / 1000;
        m_clock->setText(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
        m_tick.start();
    } else {
        m_tick.stop();
    }
}

void MatchStage::refreshActions()
{
    const bool seated = self() && self()->role == core::Role::Player;
    const bool host = m_room.host == m_ownPerson;
    const bool between = m_phase != Phase::Running && m_live;
    const bool playing = m_phase == Phase::Running && m_live && ownSeat() && seated;
    const auto players = std::ranges::count(m_room.people, core::Role::Player, &core::Person::role);
    const bool ready = seated && self()->ready;

    m_ready->setVisible(between && seated && enoughPlayers());
    m_ready->setText(ready ? tr("Not &ready") : m_phase == Phase::Over ? tr("&Rematch") : tr("&Ready"));
    m_ready->setKind(ready ? ButtonKind::Quiet : ButtonKind::Main);
    m_ready->setIconName(m_phase == Phase::Over && !ready ? u"rematch"_s : u"check"_s);
    m_start->setVisible(between && host && enoughPlayers());
    m_resign->setVisible(playing);
    m_resign->setText(m_askedToResign ? tr("Yes, re&sign") : tr("Re&sign"));
    m_keepPlaying->setVisible(playing && m_askedToResign);
    m_sit->setVisible(between && self() && !seated && players < m_room.seats.max);
    m_stand->setVisible(between && seated && enoughPlayers());
    m_backToNow->setVisible(m_lookingAt.has_value());
}

} // namespace ui
