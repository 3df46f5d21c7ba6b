#include "session/roomcontroller.h"

#include "pages/titles.h"
#include "protocol/matchseats.h"
#include "session/personnotes.h"
#include "widgets/fairnesstexts.h"
#include "widgets/refusaltexts.h"
#include "widgets/roomtexts.h"

#include <algorithm>

namespace app {

RoomController::RoomController(Client &client, ui::MainWindow &window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_window(window)
    , m_page(*window.room())
    , m_fairness(folder)
    , m_attention(window)
{
    connectPage();
    connectFairness();
}

void RoomController::clear()
{
    m_fairness.reset();
    m_page.clear();
    m_room = {};
    m_match = {};
}

void RoomController::connectPage()
{
    connect(&m_page, &ui::RoomPage::requested, &m_client, &Client::send);
    connect(&m_page, &ui::RoomPage::moveChosen, this, &RoomController::play);
    connect(m_page.reconnecting(), &ui::ReconnectOverlay::tryNowChosen, &m_client, &Client::tryNow);
    connect(m_page.matchPanel()->actions(), &ui::ActionBar::leaveChosen, this, &RoomController::leaveChosen);

    connect(&m_client, &Client::welcomed, this, [this](const core::Welcome &welcome) {
        m_page.people()->setGrace(std::chrono::seconds(welcome.graceSeconds));
    });
    connect(&m_client, &Client::retryPlanned, this, [this](int attempt, std::chrono::milliseconds pause) {
        m_page.reconnecting()->show(ui::Reconnecting{ui::titleOf(m_client.welcome().server), attempt, pause});
    });
    connect(&m_client, &Client::received, this, [this](const core::ServerMessage &message) {
        std::visit([this](const auto &each) { take(each); }, message);
    });
    connect(&m_client, &Client::answered, this,
            [this](qint64, const core::ClientMessage &question, const core::Ok &answer) {
                takeAnswer(question, answer);
            });
    connect(&m_client, &Client::refused, this,
            [this](qint64, const core::ClientMessage &question, const core::Error &error) {
                takeRefusal(question, error);
            });
}

void RoomController::connectFairness()
{
    connect(&m_fairness, &FairnessAgent::moveDue, this,
            [this](const core::Play &play) { m_client.send(play); });
    connect(&m_fairness, &FairnessAgent::pageWanted, this, [this](const QString &match, int from) {
        m_client.send(core::GetTranscript{match, from});
    });
    connect(&m_fairness, &FairnessAgent::judged, &m_page, &ui::RoomPage::showVerdict);
    connect(&m_fairness, &FairnessAgent::alarmed, this, [this](core::Violation violation) {
        const QString text = ui::FairnessTexts::of(violation);
        m_page.showRefusal(text);
        m_page.chat()->note(text);
    });
}

void RoomController::play(const QJsonObject &choice)
{
    const auto move = m_fairness.moveFor(choice);
    if (const auto *refusal = std::get_if<core::Refusal>(&move))
        return m_page.showRefusal(ui::RefusalTexts::ofMove(*refusal));
    if (const auto *why = std::get_if<QString>(&move))
        return m_page.showRefusal(*why);
    m_client.send(core::Play{.match = m_match.state.match,
                             .step = m_match.state.step,
                             .move = std::get<QJsonObject>(move)});
    showSealedChoice();
}

void RoomController::showSealedChoice()
{
    m_page.setSealedChoice(m_fairness.sealedChoice());
}

static bool hasSeriesWinner(const core::RoomState &room)
{
    return room.knows.series && room.knows.series->winner;
}

void RoomController::take(const core::RoomState &room)
{
    const bool endsSeries = room.room == m_room.room && !hasSeriesWinner(m_room) && hasSeriesWinner(room);
    const QString own = m_client.welcome().person;
    m_room = room;
    // Who ran out of time left the step as it was.
    if (room.match
        && (room.match->state.match != m_match.state.match || room.match->state.step >= m_match.state.step))
        m_match = *room.match;
    m_page.reconnecting()->show({}); // not before there is something new to see
    m_page.showRoom(room, own);
    if (endsSeries)
        m_page.chat()->note(ui::RoomTexts::seriesWinner(room, {}).whole());
    const auto self = std::ranges::find(room.people, own, &core::Person::person);
    if (self != room.people.end())
        m_window.bar()->setFigure(self->figure);
    m_fairness.see(room, own);
    showSealedChoice();
}

void RoomController::take(const core::PersonEvent &event)
{
    if (event.what == core::Happening::Joined || event.what == core::Happening::Returned)
        m_attention.takeArrival(event.name, ui::titleOf(m_room));
    if (const QString note = PersonNotes::noteOn(event, m_room); !note.isEmpty())
        m_page.chat()->note(note, ui::Chat::Note::InPassing);
}

void RoomController::take(const core::Lobby &)
{
    m_room = {};
}

void RoomController::take(const core::Kicked &)
{
    m_room = {};
}

void RoomController::take(const core::PersonReaction &reaction)
{
    m_page.people()->showReaction(reaction);
    if (reaction.person == m_client.welcome().person)
        m_attention.takeReaction();
}

void RoomController::take(const core::ChatLine &line)
{
    m_page.chat()->add(line);
    if (line.person != m_client.welcome().person)
        m_attention.takeChat();
}

void RoomController::take(const core::ChatHistory &history)
{
    m_page.chat()->setHistory(history);
    emit historyShown();
}

// The page shows the match, then what the fairness agent keeps of it.
void RoomController::take(const core::MatchStarted &match)
{
    m_match = match;
    m_page.showMatch(match);
    m_fairness.begin(match, m_client.welcome().person);
    showSealedChoice();
}

// ms until the newest move is seen to arrive.
int RoomController::landsIn() const
{
    const ui::Board *board = m_page.matchPanel()->board();
    return board ? board->landsIn() : 0;
}

void RoomController::take(const core::MatchView &view)
{
    if (view.match == m_match.state.match)
        m_match.state = view;
    m_page.showView(view);
    if (view.last)
        m_attention.takeMove(m_match.game, landsIn());
    m_fairness.see(view);
    showSealedChoice();
}

void RoomController::take(const core::MatchEnded &ended)
{
    m_page.showEnd(ended);
    const bool hasMove = ended.step > m_match.state.step;
    if (hasMove)
        m_attention.takeMove(m_match.game, landsIn());
    m_attention.takeEnd(ended.result, core::seatOfPerson(m_match.players, m_client.welcome().person),
                        landsIn());
    showSealedChoice();
    m_fairness.finish(ended);
}

void RoomController::takeAnswer(const core::ClientMessage &question, const core::Ok &answer)
{
    if (const auto *page = std::get_if<core::GetTranscript>(&question))
        m_fairness.addPage(page->match, answer.content);
}

// What was asked for in the room; a refused way into one is the lobby's to show.
void RoomController::takeRefusal(const core::ClientMessage &question, const core::Error &error)
{
    if (std::holds_alternative<core::JoinRoom>(question)
        || std::holds_alternative<core::CreateRoom>(question))
        return;
    if (std::holds_alternative<core::Choose>(question) || std::holds_alternative<core::React>(question))
        return; // not what anybody waits for, and servers before 0.2.0 do not know it
    if (const auto *play = std::get_if<core::Play>(&question)) {
        m_fairness.takeRefusal(*play, error);
        showSealedChoice();
    }
    const QString text = ui::RefusalTexts::of(error);
    if (std::holds_alternative<core::SendChat>(question))
        m_page.chat()->showRefusal(text);
    else if (std::holds_alternative<core::ConfigureRoom>(question))
        m_page.gameCard()->showRefusal(text);
    else
        m_page.showRefusal(text);
}

} // namespace app
