#include "session/sessioncontroller.h"

#include "pages/titles.h"
#include "session/errortexts.h"
#include "session/openedlink.h"
#include "session/personnotes.h"
#include "widgets/fairnesstexts.h"
#include "widgets/refusaltexts.h"
#include "widgets/roomtexts.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

void SessionController::connectLobby()
{
    ui::LobbyPage *lobby = m_window.lobby();
    connect(lobby, &ui::LobbyPage::requested, &m_client, &Client::send);
    connect(lobby, &ui::LobbyPage::errorAnswered, this, [this] { m_window.lobby()->showError({}); });
}

void SessionController::connectRoom()
{
    ui::RoomPage *room = m_window.room();
    connect(room, &ui::RoomPage::moveChosen, this, &SessionController::play);
    connect(room, &ui::RoomPage::requested, &m_client, &Client::send);
    connect(room, &ui::RoomPage::reconnectChosen, &m_client, &Client::tryNow);
    connect(room->matchPanel()->nextSteps(), &ui::NextSteps::leaveChosen, this, &SessionController::goBack);
}

void SessionController::connectClient()
{
    ui::RoomPage *room = m_window.room();
    connect(&m_client, &Client::stateChanged, this, &SessionController::takeState);
    connect(&m_client, &Client::connectionFailed, this, [this](const Failure &failure) {
        m_anywhere = true;
        takeFailure(failure);
    });
    connect(&m_nearby, &NearbyController::changed, this, [this] {
        if (m_client.state() == Client::State::Reconnecting)
            m_client.alsoAt(m_nearby.addressesOf(m_serverId));
    });
    connect(&m_client, &Client::connectionLost, this, &SessionController::takeFailure);
    connect(&m_client, &Client::retryPlanned, this, &SessionController::planRetry);
    connect(&m_client, &Client::lobbyChanged, this, &SessionController::takeLobby);
    connect(&m_client, &Client::roomChanged, this, &SessionController::takeRoom);
    connect(&m_client, &Client::personChanged, this, &SessionController::takePerson);
    connect(&m_client, &Client::kicked, this, &SessionController::takeKick);
    connect(&m_client, &Client::chatReceived, this, [this, room](const core::ChatLine &line) {
        room->addChat(line);
        if (line.person != m_client.welcome().person)
            m_attention.takeChat();
    });
    connect(&m_client, &Client::reacted, room->people(), &ui::People::showReaction);
    connect(&m_client, &Client::historyReceived, this, [this, room](const core::ChatHistory &history) {
        room->setHistory(history);
        // What is noted before the history is taken away by it.
        if (std::exchange(m_isBack, false))
            room->note(tr("We are back."));
        for (const QString &notice : m_hosting.notices())
            room->note(notice);
        if (const QString link = std::exchange(m_openedLink, {}); !link.isEmpty())
            room->note(OpenedLink(link, here()).noteIn(m_room.room));
    });
    connect(&m_client, &Client::answered, this,
            [this](qint64, const core::ClientMessage &question, const core::Ok &answer) {
                takeAnswer(question, answer);
            });
    connect(&m_client, &Client::refused, this,
            [this](qint64, const core::ClientMessage &question, const core::Error &error) {
                takeRefusal(question, error);
            });
    connect(&m_client, &Client::welcomed, this, [this](const core::Welcome &welcome) {
        takeReturn(welcome);
        if (m_goal == Goal::Host) {
            m_hosting.keepToken(welcome.token);
        } else {
            m_settings.setToken(m_client.address().textWithPort(), welcome.token);
            stopTrying();
            m_nearby.stop();
            m_settings.rememberAddress(m_client.address().text());
        }
        m_isBack = m_returning && welcome.resumed;
        m_returning = true;
        m_window.room()->setSeatGrace(std::chrono::seconds(welcome.graceSeconds));
        m_window.bar()->setName(welcome.name, m_settings.figure());
        m_window.lobby()->setOwnName(welcome.name);
    });
}

// The pages show the match, then what the fairness agent keeps of it.
void SessionController::connectMatch()
{
    ui::RoomPage *room = m_window.room();
    connect(&m_client, &Client::matchStarted, this, [this, room](const core::MatchStarted &match) {
        room->showMatch(match);
        m_fairness.begin(match, m_client.welcome().person);
        showSealedChoice();
        rememberGame();
    });
    connect(&m_client, &Client::viewChanged, this, [this, room](const core::MatchView &view) {
        room->showView(view);
        if (view.last)
            m_attention.takeMove();
        m_fairness.see(view);
        showSealedChoice();
    });
    connect(&m_client, &Client::matchEnded, this, [this, room](const core::MatchEnded &ended) {
        room->showEnd(ended);
        m_attention.takeEnd(ended.result, room->matchPanel()->ownSeat());
        showSealedChoice();
        m_fairness.finish(ended);
        rememberGame();
    });
    connect(&m_fairness, &FairnessAgent::moveDue, this,
            [this](const core::Play &play) { m_client.send(play); });
    connect(&m_fairness, &FairnessAgent::pageWanted, this, [this](const QString &match, int from) {
        m_client.send(core::GetTranscript{match, from});
    });
    connect(&m_fairness, &FairnessAgent::judged, this,
            [this](const core::Verdict &verdict) { m_window.room()->matchPanel()->showVerdict(verdict); });
    connect(&m_fairness, &FairnessAgent::alarmed, this, [this](core::Violation violation) {
        const QString text = ui::FairnessTexts::of(violation);
        m_window.room()->showRefusal(text);
        m_window.room()->note(text);
    });
}

void SessionController::play(const QJsonObject &choice)
{
    const auto move = m_fairness.moveFor(choice);
    if (const auto *refusal = std::get_if<core::Refusal>(&move))
        return m_window.room()->showRefusal(ui::RefusalTexts::ofMove(*refusal));
    if (const auto *why = std::get_if<QString>(&move))
        return m_window.room()->showRefusal(*why);
    const core::MatchView &state = m_window.room()->matchPanel()->matchState();
    m_client.send(core::Play{.match = state.match, .step = state.step, .move = std::get<QJsonObject>(move)});
    showSealedChoice();
}

void SessionController::showSealedChoice()
{
    m_window.room()->matchPanel()->setSealedChoice(m_fairness.sealedChoice());
}

static bool hasFreeSeat(const core::RoomSummary &room)
{
    return !room.playing && room.players < room.seats;
}

// The host goes on to a room of their own; a guest goes straight to the only room that has a free seat, also
// where it appears a moment later.
void SessionController::takeLobby(const core::Lobby &lobby)
{
    m_settings.forgetGame(m_client.welcome().token);
    if (std::exchange(m_isBack, false) && !m_room.room.isEmpty())
        m_seatGone = ErrorTexts::seatGone(); // one was asked to leave meanwhile
    m_room = {};
    m_window.lobby()->show(lobby);
    const bool isFirst = !m_greetedByLobby;
    const QString invitedTo = std::exchange(m_invitation.room, {});
    m_greetedByLobby = m_greetedByLobby || m_goal == Goal::Host || !lobby.rooms.empty()
                       || !invitedTo.isEmpty();
    if (isFirst && m_goal == Goal::Host && lobby.rooms.empty()) {
        core::RoomSettings settings;
        settings.game = ui::gameEntries().front().id;
        m_client.send(core::CreateRoom{settings});
    } else if (isFirst && !invitedTo.isEmpty()) {
        m_client.send(
            core::JoinRoom{.room = invitedTo, .password = m_invitation.password, .as = core::Role::Player});
    } else if (isFirst && lobby.rooms.size() == 1 && hasFreeSeat(lobby.rooms.front())
               && !lobby.rooms.front().locked) {
        m_client.send(
            core::JoinRoom{.room = lobby.rooms.front().room, .password = {}, .as = core::Role::Player});
    } else if (!m_window.isAt(m_window.lobby())) {
        m_window.room()->clear();
        m_window.showLobby(ui::titleOf(m_client.welcome().server));
        if (isFirst && lobby.rooms.size() == 1 && hasFreeSeat(lobby.rooms.front()))
            m_window.lobby()->askForPassword(lobby.rooms.front().room);
        if (const auto gone = std::exchange(m_seatGone, {}))
            m_window.lobby()->showError(gone);
    }
}

static bool hasSeriesWinner(const core::RoomState &room)
{
    return room.knows.series && room.knows.series->winner;
}

void SessionController::takeRoom(const core::RoomState &room)
{
    m_greetedByLobby = true;
    const bool isNew = room.room != m_room.room;
    const bool endsSeries = !isNew && !hasSeriesWinner(m_room) && hasSeriesWinner(room);
    m_room = room;
    const QString own = m_client.welcome().person;
    m_invitationController.see(room, own);
    if (isNew)
        m_window.lobby()->showError({});
    m_seatGone.reset();
    m_window.room()->showReconnecting({}); // not before there is something new to see
    m_window.room()->showRoom(room, own);
    if (endsSeries)
        m_window.room()->note(ui::RoomTexts::seriesWinner(room, {}).whole());
    const auto self = std::ranges::find(room.people, own, &core::Person::person);
    if (self != room.people.end())
        m_window.bar()->setFigure(self->figure, self->seat);
    m_fairness.see(room, own);
    showSealedChoice();
    showInvitation();
    m_window.showRoom(room);
    rememberGame();
}

void SessionController::takePerson(const core::PersonEvent &event)
{
    if (event.what == core::Happening::Joined || event.what == core::Happening::Returned)
        m_attention.takeArrival(event.name, ui::titleOf(m_room));
    if (const QString note = PersonNotes::noteOn(event, m_room); !note.isEmpty())
        m_window.room()->note(note);
}

void SessionController::takeKick(const core::Kicked &kicked)
{
    m_settings.forgetGame(m_client.welcome().token);
    m_window.lobby()->showError(ErrorTexts::kicked(m_room, kicked));
    m_room = {};
}

void SessionController::takeState(Client::State state)
{
    using State = Client::State;
    m_network.setActive(state != State::Idle);
    if (state == State::Online) {
        m_window.bar()->showStatus(tr("connected"), ui::Role::Positive);
    } else if (state == State::Reconnecting) {
        m_window.bar()->showStatus(tr("reconnecting"), ui::Role::Warning);
        if (m_goal == Goal::Join)
            lookAround(); // the server may be announced at another address by now
    } else if (state == State::Idle) {
        m_window.bar()->showStatus({}, ui::Role::Muted);
    }
}

void SessionController::planRetry(int attempt, std::chrono::milliseconds pause)
{
    m_window.room()->showReconnecting(
        ui::Reconnecting{ui::titleOf(m_client.welcome().server), attempt, pause});
}

} // namespace app
