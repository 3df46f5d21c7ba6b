#include "pages/matchpanel.h"

#include "games/catalog.h"
#include "protocol/names.h"
#include "style/style.h"
#include "widgets/absencetexts.h"
#include "widgets/roomtexts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

const core::Person *MatchPanel::self() const
{
    const auto own = std::ranges::find(m_room.people, m_ownPerson, &core::Person::person);
    return own == m_room.people.end() ? nullptr : &*own;
}

std::optional<int> MatchPanel::ownSeat() const
{
    const auto own = std::ranges::find(m_match.players, m_ownPerson, &core::MatchPlayer::person);
    return own == m_match.players.end() ? std::nullopt : std::optional(own->seat);
}

bool MatchPanel::enoughPlayers() const
{
    const auto players = std::ranges::count(m_room.people, core::Role::Player, &core::Person::role);
    return players >= m_room.seats.min;
}

// One sits alone where more could play.
static bool hasSeatsForMore(const core::RoomState &room)
{
    return room.seats.max > 1
           && std::ranges::count(room.people, core::Role::Player, &core::Person::role) <= 1;
}

void MatchPanel::refresh()
{
    const bool waits = m_phase == Phase::Waiting;
    if (waits && (!enoughPlayers() || hasSeatsForMore(m_room)) && m_invitation)
        m_middle->setCurrentWidget(m_inviteHome);
    else if (waits && !enoughPlayers())
        m_middle->setCurrentWidget(m_waiting);
    else
        m_middle->setCurrentWidget(m_boardHome);
    m_waiting->setText(
        tr("The host has the address to tell the others.\nThe match starts when the seats are taken."));
    refreshBoard();
    refreshHead();
    refreshMark();
    refreshActions();
    keepFocusInSight();
    emit changed();
}

void MatchPanel::useBoard(const QString &gameId)
{
    const GameEntry *game = findGameEntry(gameId);
    if (gameId == m_boardGame || !game)
        return;
    delete m_board;
    m_board = game->makeBoard(nullptr).release();
    m_boardGame = gameId;
    m_boardHome->layout()->addWidget(m_board);
    m_board->setGrain(static_cast<quint32>(qHash(m_room.room)));
    connect(m_board, &Board::moveChosen, this, &MatchPanel::choose);
    connect(m_board, &Board::moveRefused, this, &MatchPanel::say);
}

// Before the first match of a room its board lies there as the rules set it up.
static QJsonObject firstView(const core::RoomState &room)
{
    const core::GameKind *kind = core::findGame(room.game);
    const auto options = kind ? kind->checkedOptions(room.options) : QJsonObject();
    const auto *checked = std::get_if<QJsonObject>(&options);
    if (!kind || !checked)
        return {};
    return kind
        ->start(*checked,
                {.players = kind->seats(*checked).min, .first = 0, .match = {}, .random = QByteArray(64, 0)})
        ->view({})
        .tree();
}

// Of who has gone, the figure that the name suggests, and the colour that they had.
PlayerLook MatchPanel::lookOf(const core::MatchPlayer &player)
{
    const auto person = std::ranges::find(m_room.people, player.person, &core::Person::person);
    const bool isHere = person != m_room.people.end();
    if (isHere && person->seat)
        m_colours.insert(player.person, *person->seat);
    return {.figure = isHere ? person->figure : core::figureFor(player.name),
            .colour = m_colours.value(player.person, player.seat)};
}

void MatchPanel::refreshBoard()
{
    const bool waits = m_phase == Phase::Waiting;
    useBoard(waits ? m_room.game : m_match.game);
    const GameEntry *game = findGameEntry(m_boardGame);
    if (!m_board || !game)
        return;
    QStringList names;
    QList<PlayerLook> looks;
    for (const core::MatchPlayer &player : m_match.players) {
        names.append(player.name);
        looks.append(lookOf(player));
    }
    m_board->setPlayers(names);
    m_board->setLooks(looks);
    QJsonObject view = waits ? firstView(m_room) : m_match.state.view.tree();
    if (m_lookingAt && !waits && game->positionAt)
        view = game->positionAt(view, *m_lookingAt);
    m_board->showView(view, situation());
}

BoardSituation MatchPanel::situation() const
{
    const bool waits = m_phase == Phase::Waiting;
    BoardSituation situation{.ownSeat = waits ? std::nullopt : ownSeat(),
                             .turn = {},
                             .live = m_live && !m_lookingAt && m_phase == Phase::Running,
                             .over = m_phase == Phase::Over,
                             .sealedChoice = m_sealedChoice,
                             .asked = m_lookingAt ? QJsonObject() : m_asked};
    for (const int seat : m_match.state.turn)
        situation.turn.append(seat);
    return situation;
}

// Where all wait for somebody who is not there, that is what has to be said.
static NamedText waitedFor(const core::RoomState &room, const core::MatchStarted &match,
                           const MatchTexts &texts)
{
    const auto &turn = match.state.turn;
    const auto player = turn.size() == 1
                            ? std::ranges::find(match.players, turn.front(), &core::MatchPlayer::seat)
                            : match.players.end();
    if (player == match.players.end())
        return texts.waiting(turn);
    const auto person = std::ranges::find(room.people, player->person, &core::Person::person);
    const bool isAway = person != room.people.end() && !person->connected;
    return isAway ? AbsenceTexts::stand(absenceOf(*person), player->name) : texts.waiting(turn);
}

NamedText MatchPanel::runningText() const
{
    if (isOwnTurn())
        return {tr("Your turn")};
    if (actsNow())
        return {m_activities.of(*ownSeat()) == SeatActivity::Answering ? tr("Your program answers")
                                                                       : tr("Opening what was sealed")};
    return waitedFor(m_room, m_match, texts());
}

// Somebody else chooses the next game.
static bool chooses(const core::RoomState &room, const QString &ownPerson)
{
    return room.knows.choosing && room.host != ownPerson;
}

static core::Ending endingOf(const QString &game, const QJsonObject &view)
{
    const core::GameKind *kind = core::findGame(game);
    return kind ? kind->ending(view) : core::Ending::Plain;
}

// What the game itself says of the end, where that is more than who has won.
static QString endingText(const QString &game, const core::MatchEnded &ended, std::optional<int> ownSeat)
{
    const GameEntry *entry = findGameEntry(game);
    const auto &winners = ended.result.winners;
    const bool isOwn = ownSeat && std::ranges::find(winners, *ownSeat) != winners.end();
    return entry && entry->endingText ? entry->endingText(endingOf(game, ended.view.tree()), isOwn)
                                      : QString();
}

NamedText MatchPanel::lineText() const
{
    if (!m_live)
        return {tr("Reconnecting")};
    if (m_lookingAt)
        return {tr("Looking at move %1").arg(*m_lookingAt)};
    if (chooses(m_room, m_ownPerson))
        return MatchTexts::choosing(m_room);
    switch (m_phase) {
    case Phase::Waiting:
        return {MatchTexts::beforeMatch(m_room, m_ownPerson)};
    case Phase::Running:
        return runningText();
    case Phase::Over:
        return texts().result(m_ended->result, endingText(m_match.game, *m_ended, ownSeat()));
    }
    Q_UNREACHABLE();
}

NamedText MatchPanel::detailText() const
{
    if (!m_live)
        return {tr("Nothing is lost. Your seat is kept.")};
    if (m_lookingAt)
        return {m_phase == Phase::Running ? tr("The match goes on meanwhile.") : QString()};
    if (chooses(m_room, m_ownPerson))
        return {self() && self()->seat ? tr("You keep your seat and your wins.") : QString()};
    if (m_phase == Phase::Over) {
        const GameEntry *game = findGameEntry(m_match.game);
        const bool tells = game && game->wonText;
        const QJsonObject view = m_ended->view.tree();
        NamedText detail = texts().detail(m_ended->result, endingOf(m_match.game, view),
                                          tells ? game->wonText(view) : QString());
        if (!enoughPlayers())
            detail = detail.followedBy({tr("The seat is free for somebody else.")});
        const NamedText winner = RoomTexts::seriesWinner(m_room, m_ownPerson);
        return detail.followedBy(winner.pattern.isEmpty() ? RoomTexts::standing(m_room) : winner);
    }
    const bool hasChosen = activities().value(m_ownPerson) == SeatActivity::HasChosen;
    return {hasChosen ? tr("Your choice is sealed.") : QString()};
}

void MatchPanel::refreshHead()
{
    const bool isLit = isOwnTurn() && !m_lookingAt;
    m_header->show(lineText(), isLit ? MatchHeader::Sign::Lamp : MatchHeader::Sign::None, detailText());
    m_header->people()->show(m_room, activities());
    const bool runs = m_phase == Phase::Running && !m_lookingAt && m_live;
    m_header->setDeadline(runs ? m_deadline : Deadline());
}

void MatchPanel::refreshMark()
{
    const GameEntry *game = findGameEntry(m_match.game);
    const QJsonObject &options = m_match.options.isEmpty() ? m_room.options : m_match.options;
    m_badge->showPromise(game && game->promise ? game->promise(options) : QString());
    if (m_verdict && m_phase == Phase::Over)
        m_badge->showVerdict(*m_verdict);
    m_badge->setVisible(m_phase != Phase::Waiting && (m_refusal->isHidden() || m_below->isHidden()));
}

void MatchPanel::say(const QString &refusal)
{
    m_refusal->setText(refusal);
    m_refusal->setHidden(refusal.isEmpty());
    m_header->showRefusal(refusal);
    refreshMark();
    if (!refusal.isEmpty())
        emit refused(refusal);
}

QStringList MatchPanel::moveTexts() const
{
    const GameEntry *game = m_phase == Phase::Waiting ? nullptr : findGameEntry(m_match.game);
    if (!game || !game->moveTexts)
        return {};
    const QJsonObject view = m_match.state.view.tree();
    if (game->id != m_moveTexts.game || view != m_moveTexts.view)
        m_moveTexts = {game->id, view, game->moveTexts(view)};
    return m_moveTexts.texts;
}

QString MatchPanel::lastMoveText() const
{
    const QStringList moves = moveTexts();
    if (moves.isEmpty() || !m_board)
        return {};
    const QString said = m_board->lastMoveText();
    return said.isEmpty() ? moves.constLast() : said;
}

QString MatchPanel::standText() const
{
    const QString detail = detailText().whole();
    const QString line = lineText().whole();
    return detail.isEmpty() ? line : line + QStringLiteral(". ") + detail;
}

int MatchPanel::movesShown() const
{
    return m_lookingAt.value_or(static_cast<int>(moveTexts().size()));
}

MoveRows MatchPanel::moveRows() const
{
    const GameEntry *game = findGameEntry(m_match.game);
    const bool hasSeats = game && game->moveSeat && game->moveSeat(m_match.state.view.tree(), 0) >= 0;
    return hasSeats ? MoveRows::Pairs : MoveRows::Single;
}

QHash<QString, SeatActivity> MatchPanel::activities() const
{
    QHash<QString, SeatActivity> activities;
    for (const core::MatchPlayer &player : m_match.players) {
        if (m_phase == Phase::Running)
            activities.insert(player.person, m_activities.of(player.seat));
    }
    return activities;
}

bool MatchPanel::actsNow() const
{
    const auto &turn = m_match.state.turn;
    const auto seat = ownSeat();
    return m_phase == Phase::Running && seat && std::ranges::find(turn, *seat) != turn.end();
}

bool MatchPanel::isOwnTurn() const
{
    return m_live && actsNow() && !isAutomatic(m_activities.of(*ownSeat()));
}

} // namespace ui
