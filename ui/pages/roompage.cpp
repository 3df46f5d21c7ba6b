#include "pages/roompage.h"

#include "style/style.h"
#include "widgets/absencetexts.h"
#include "widgets/onresize.h"

#include <type_traits>

namespace ui {

// What the parts want of the server is what the page wants of it.
static void relayRequests(RoomPage &page, const AwayCard &away)
{
    const auto relay = [&page](const auto *part) {
        using Part = std::remove_cvref_t<decltype(*part)>;
        QObject::connect(part, &Part::requested, &page, &RoomPage::requested);
    };
    relay(page.matchPanel());
    relay(page.people());
    relay(page.gameCard());
    relay(page.chat());
    QObject::connect(&away, &AwayCard::goOnChosen, &page, [&page](const QString &person) {
        emit page.requested(core::KickPlayer{.person = person, .ban = false, .reason = {}});
    });
    QObject::connect(&away, &AwayCard::endChosen, &page,
                     [&page] { emit page.requested(core::StopGame{page.match().view().match}); });
    QObject::connect(&away, &AwayCard::saveChosen, page.leaveQuestion(),
                     [&page] { emit page.leaveQuestion()->answered(LeaveAnswer::Save); });
    QObject::connect(&away, &AwayCard::leaveChosen, page.matchPanel()->actions(), &ActionBar::leaveChosen);
}

// And what they say.
static void relaySpeech(RoomPage &page)
{
    QObject::connect(page.matchPanel(), &MatchPanel::refused, &page, &RoomPage::said);
    QObject::connect(&page.people()->faces(), &StandingFaces::said, &page, &RoomPage::said);
    QObject::connect(page.gameCard(), &GameCard::said, &page, &RoomPage::said);
    QObject::connect(page.chat(), &Chat::said, &page, &RoomPage::said);
}

// And what becomes of the parts without a connection.
static void relayConnection(const RoomPage &page)
{
    const ReconnectOverlay *overlay = page.reconnecting();
    QObject::connect(overlay, &ReconnectOverlay::changed, page.people(), [overlay, &page] {
        page.people()->setOwnAbsence(overlay->keptUntil());
        page.chat()->setLive(!overlay->keptUntil());
        if (overlay->keptUntil())
            page.leaveQuestion()->stay();
    });
}

RoomPage::RoomPage(QWidget *parent)
    : QWidget(parent)
    , m_people(new People)
    , m_gameCard(new GameCard)
    , m_moves(new MoveList)
    , m_matchPanel(new MatchPanel)
    , m_away(new AwayCard)
    , m_reconnecting(new ReconnectOverlay(m_matchPanel, *m_people))
    , m_leaving(new RoomLeaveQuestion(m_matchPanel, match(), *m_people))
    , m_chat(new Chat)
    , m_columns(*this,
                {m_people, m_away, m_gameCard, m_moves, m_matchPanel, m_chat,
                 new Segmented(tr("Beside the board"), {tr("Chat"), tr("Moves"), tr("People")}), m_leaving})
{
    for (Overlay *overlay : {static_cast<Overlay *>(m_reconnecting), static_cast<Overlay *>(m_leaving)})
        overlay->cover(m_matchPanel->middle());
    relayRequests(*this, *m_away);
    relaySpeech(*this);
    relayConnection(*this);
    connectParts();
    m_matchPanel->header()->people()->follow(m_people->faces());
    onResize(*this, [this] {
        if (m_columns.arrange(size()))
            refresh();
    });
}

void RoomPage::connectParts()
{
    connect(m_matchPanel, &MatchPanel::backToNowChosen, this,
            [this] { lookAt(static_cast<int>(match().moveTexts().size())); });
    connect(m_matchPanel, &MatchPanel::moveChosen, this, [this](const QJsonObject &move) {
        if (!m_match.ask(move))
            return;
        m_matchPanel->showRefusal({});
        m_matchPanel->middle()->show(match());
        emit moveChosen(move);
    });
    connect(m_matchPanel->actions(), &ActionBar::inviteChosen, this,
            [this] { m_columns.toggleInvitation(); });
    connect(m_matchPanel->actions(), &ActionBar::changeGameChosen, this, [this] {
        m_columns.showPeople();
        m_gameCard->edit();
    });
    connect(m_gameCard, &GameCard::editingChanged, this, [this] { m_columns.showMoves(); });
    connect(m_moves, &MoveList::positionChosen, this, &RoomPage::lookAt);
    connect(m_reconnecting, &ReconnectOverlay::changed, this, [this] {
        m_match.setLive(!m_reconnecting->keptUntil());
        refresh();
    });
    connect(m_leaving, &LeaveQuestion::answered, m_matchPanel, [this](LeaveAnswer answer) {
        if (answer == LeaveAnswer::Stay)
            m_matchPanel->takeFocus();
    });
}

void RoomPage::showRoom(const core::RoomState &room, const QString &ownPerson)
{
    m_match.setRoom(room, ownPerson);
    if (room.match)
        m_people->setClocks(seatClocks(room.game, room.match->state, room.match->players));
    m_chat->setPeople(room.people, ownPerson);
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
    m_people->setClocks(seatClocks(match().room.game, view, match().match.players));
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
    m_people->show(match().room, match().ownPerson, playing);
    m_moves->show(match().moveTexts(), match().movesShown(),
                  match().moves.haveSeats() ? MoveRows::Pairs : MoveRows::Single);
    m_columns.showMoves();
    m_away->show(awayPlayers(match(), *m_people), {static_cast<int>(playing.size()), match().isHost()});
    m_leaving->refresh();
    emit turnChanged(match().isOwnTurn());
    for (const QString &text : m_spoken.news(match(), m_matchPanel->board()))
        emit said(text);
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

void RoomPage::clear()
{
    m_match.leaveRoom();
    m_chat->clear();
    m_people->faces().clear();
    m_spoken = {};
    m_gameCard->show(match().room, match().ownPerson);
    m_leaving->stay();
    m_reconnecting->show({});
    m_matchPanel->showRefusal({});
}

} // namespace ui
