#include "pages/roompage.h"

#include "pages/matchline.h"
#include "style/style.h"
#include "widgets/absencetexts.h"
#include "widgets/onresize.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

RoomPage::RoomPage(QWidget *parent)
    : QWidget(parent)
    , m_people(new People)
    , m_gameCard(new GameCard)
    , m_moves(new MoveList)
    , m_matchPanel(new MatchPanel)
    , m_away(new AwayCard)
    , m_reconnecting(new ReconnectCard)
    , m_reconnectOverlay(new Overlay(m_matchPanel, Overlay::Where::Top))
    , m_leaving(new LeaveQuestion(m_matchPanel, Overlay::Where::Middle))
    , m_chat(new Chat)
    , m_columns(*this, {m_people, m_away, m_gameCard, m_moves, m_matchPanel, m_chat,
                        new Segmented(tr("Beside the board"), {tr("Chat"), tr("Moves"), tr("People")})})
{
    m_reconnectOverlay->add(m_reconnecting);
    for (Overlay *overlay : {m_reconnectOverlay, static_cast<Overlay *>(m_leaving)})
        overlay->cover(m_matchPanel->middle());
    connectStage();
    connectPeople();
    connectOverlays();
    connect(m_gameCard, &GameCard::requested, this, &RoomPage::requested);
    connect(m_gameCard, &GameCard::said, this, &RoomPage::said);
    connect(m_gameCard, &GameCard::editingChanged, this, [this] { m_columns.showMoves(); });
    connect(m_matchPanel->actions(), &ActionBar::inviteChosen, this, &RoomPage::toggleInvitation);
    connect(m_matchPanel->actions(), &ActionBar::changeGameChosen, this, [this] {
        m_columns.showPeople();
        m_gameCard->edit();
    });
    connect(m_moves, &MoveList::positionChosen, this, &RoomPage::lookAt);
    connect(m_chat, &Chat::requested, this, &RoomPage::requested);
    connect(m_chat, &Chat::said, this, &RoomPage::said);
    onResize(*this, [this] {
        if (m_columns.arrange(size()))
            refresh();
    });
}

void RoomPage::connectStage()
{
    connect(m_matchPanel, &MatchPanel::refused, this, &RoomPage::said);
    connect(m_matchPanel, &MatchPanel::requested, this, &RoomPage::requested);
    connect(m_matchPanel, &MatchPanel::backToNowChosen, this,
            [this] { lookAt(static_cast<int>(match().moveTexts().size())); });
    connect(m_matchPanel, &MatchPanel::moveChosen, this, [this](const QJsonObject &move) {
        if (!m_match.ask(move))
            return;
        m_matchPanel->showRefusal({});
        m_matchPanel->middle()->show(match());
        emit moveChosen(move);
    });
}

void RoomPage::connectPeople()
{
    connect(m_people, &People::requested, this, &RoomPage::requested);
    connect(&m_people->faces(), &StandingFaces::said, this, &RoomPage::said);
    m_matchPanel->header()->people()->follow(m_people->faces());
}

void RoomPage::connectOverlays()
{
    connect(m_reconnecting, &ReconnectCard::tryNowChosen, this, &RoomPage::reconnectChosen);
    connect(m_leaving, &LeaveQuestion::answered, m_matchPanel, [this](LeaveAnswer answer) {
        if (answer == LeaveAnswer::Stay)
            m_matchPanel->takeFocus();
    });
    connect(m_away, &AwayCard::goOnChosen, this, [this](const QString &person) {
        emit requested(core::KickPlayer{.person = person, .ban = false, .reason = {}});
    });
    connect(m_away, &AwayCard::endChosen, this,
            [this] { emit requested(core::StopGame{match().view().match}); });
    connect(m_away, &AwayCard::saveChosen, m_leaving,
            [this] { emit m_leaving->answered(LeaveAnswer::Save); });
    connect(m_away, &AwayCard::leaveChosen, m_matchPanel->actions(), &ActionBar::leaveChosen);
}

void RoomPage::showRoom(const core::RoomState &room, const QString &ownPerson)
{
    m_match.setRoom(room, ownPerson);
    if (room.match)
        m_people->setClocks(seatClocks(room.game, room.match->state, room.match->players));
    m_chat->setPeople(room.people);
    refresh();
    m_gameCard->show(room, ownPerson);
}

void RoomPage::showMatch(const core::MatchStarted &started)
{
    m_match.beginMatch(started);
    m_people->setClocks(seatClocks(match().match.game, started.state, started.players));
    refresh();
    m_gameCard->cancel();
}

void RoomPage::showView(const core::MatchView &view)
{
    m_people->setClocks(seatClocks(room().game, view, match().match.players));
    if (!m_match.setView(view))
        return;
    m_matchPanel->showRefusal({});
    refresh();
}

void RoomPage::showEnd(const core::MatchEnded &ended)
{
    m_people->setClocks({});
    m_match.endMatch(ended);
    refresh();
}

void RoomPage::showVerdict(const core::Verdict &verdict)
{
    m_match.setVerdict(verdict);
    m_matchPanel->footer()->show(match());
}

void RoomPage::setSealedChoice(const QJsonObject &choice)
{
    m_match.setSealedChoice(choice);
    m_matchPanel->middle()->show(match());
}

void RoomPage::lookAt(int moves)
{
    m_match.lookAt(moves);
    refresh();
}

// Whoever waits for somebody is told what may become of it; the room's host decides.
static std::vector<AwayPlayer> awayPlayers(const MatchModel &match, const People &people)
{
    if (!match.isHost() && !match.hasWhatToResign())
        return {};
    const QHash<QString, SeatActivity> playing = match.activities();
    std::vector<AwayPlayer> away;
    for (const core::Person &person : match.room.people) {
        const bool isWaitedFor = playing.isEmpty() ? match.isHost() && person.seat.has_value()
                                                   : playing.contains(person.person);
        const auto kept = people.keptUntil(person.person);
        if (!person.connected && isWaitedFor && kept)
            away.push_back({person.person, person.name, absenceOf(person), *kept});
    }
    return away;
}

void RoomPage::refresh()
{
    const QHash<QString, SeatActivity> playing = match().activities();
    m_matchPanel->show(match());
    m_people->show(room(), match().ownPerson, playing);
    m_moves->show(match().moveTexts(), match().movesShown(),
                  match().moves.haveSeats() ? MoveRows::Pairs : MoveRows::Single);
    m_away->show(awayPlayers(match(), *m_people), {static_cast<int>(playing.size()), match().isHost()});
    if (m_leaving->asksPlayer())
        askPlayerToLeave();
    emit turnChanged(match().isOwnTurn());
    tellMatch();
}

void RoomPage::setInvitation(const std::optional<InviteDetails> &invitation)
{
    const bool isOwnTable = invitation && invitation->isOwnTable;
    m_away->setOwnTable(isOwnTable);
    m_gameCard->setPhones(isOwnTable ? std::optional(invitation->phonesMayJoin) : std::nullopt);
    if (invitation)
        m_matchPanel->middle()->setInvitation(*invitation);
    m_match.setCanInvite(invitation.has_value());
    refresh();
    m_columns.sides()->setInvitation(invitation);
}

void RoomPage::showRefusal(const QString &reason)
{
    m_match.dropAsked();
    m_matchPanel->showRefusal(reason);
    m_matchPanel->middle()->show(match());
}

// As a screen reader says it; the board may know better than the list of moves.
static QString lastMoveText(const QStringList &moves, const Board *board)
{
    if (moves.isEmpty() || !board)
        return {};
    const QString said = board->lastMoveText();
    return said.isEmpty() ? moves.constLast() : said;
}

// What is said to who does not see the room: the new moves, then whose turn it is or how it ended.
void RoomPage::tellMatch()
{
    if (room().room.isEmpty())
        return; // one has left it
    const QStringList moves = match().moveTexts();
    const bool isNow = match().movesShown() == moves.size();
    if (isNow && moves.size() > m_toldMoves)
        emit said(lastMoveText(moves, m_matchPanel->board()));
    if (isNow)
        m_toldMoves = moves.size();
    const QString stand = MatchLine(match()).whole();
    if (stand != m_toldStand)
        emit said(stand);
    m_toldStand = stand;
}

void RoomPage::showReconnecting(const std::optional<Reconnecting> &reconnecting)
{
    if (!reconnecting)
        m_keptUntil.reset();
    else if (!m_keptUntil)
        m_keptUntil = Deadline(m_people->grace());
    m_reconnectOverlay->setVisible(reconnecting.has_value());
    m_people->setOwnAbsence(m_keptUntil);
    if (reconnecting)
        m_reconnecting->begin(*reconnecting, *m_keptUntil);
    else
        m_reconnecting->stop();
    if (reconnecting)
        m_leaving->stay();
    m_match.setLive(!reconnecting);
    refresh();
    m_chat->setLive(!reconnecting);
}

void RoomPage::askToLeave(Leaver who)
{
    if (who == Leaver::Player)
        askPlayerToLeave();
    else
        m_leaving->askHost(LeaveTexts::othersOf(room(), match().ownPerson),
                           match().isRunning() ? LeaveTexts::Match::Running : LeaveTexts::Match::None);
}

// Once there is nothing left to give up, nothing is asked.
void RoomPage::askPlayerToLeave()
{
    if (match().hasWhatToResign())
        m_leaving->askPlayer({match().match.players, match().ownSeat().value_or(0), match().view().turn,
                              room().knows.score, m_people->grace()});
    else
        m_leaving->stay();
}

void RoomPage::clear()
{
    m_match.leaveRoom();
    m_chat->clear();
    m_people->faces().clear();
    m_toldStand.clear();
    m_toldMoves = 0;
    m_gameCard->show(room(), match().ownPerson);
    m_leaving->stay();
    showReconnecting({});
    m_matchPanel->showRefusal({});
}

void RoomPage::focusNext()
{
    m_columns.focusNext(focusWidget());
}

void RoomPage::leaveField()
{
    if (m_leaving->isVisible())
        return m_leaving->stay();
    if (m_columns.sides()->closeInvitation())
        return m_matchPanel->takeFocus();
    const bool isAtBoard = m_matchPanel->isAncestorOf(focusWidget());
    if (isAtBoard)
        lookAt(static_cast<int>(match().moveTexts().size()));
    else
        m_matchPanel->takeFocus();
}

void RoomPage::toggleInvitation()
{
    if (m_matchPanel->middle()->showsInvitation())
        m_matchPanel->takeFocus();
    else
        m_columns.sides()->toggleInvitation();
}

} // namespace ui
