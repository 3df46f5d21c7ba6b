#include "program.h"

#include "effectof.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace app::session;

namespace {

app::Address addressNumber(int number, int move)
{
    return {.host = u"10.0.%1.%2"_s.arg(move).arg(number), .port = core::defaultPort};
}

} // namespace

Program::Program(World &world, Neighbourhood &neighbourhood, SessionBug bug, int number)
    : m_world(world)
    , m_neighbourhood(neighbourhood)
    , m_bug(bug)
    , m_name(u"Person %1"_s.arg(number))
    , m_number(number)
    , m_address(addressNumber(number, 0))
{
}

void Program::start()
{
    if (m_client) {
        m_client->vanish();
        m_gone.push_back(std::move(m_client));
    }
    m_client = std::make_unique<SessionClient>(m_world, m_neighbourhood,
                                               SessionClient::Listener{
                                                   [this](const Event &event) { happen(event); }});
    m_state = {};
    m_shown = {};
    m_waiting.clear();
    m_isRunning = true;
    m_wantsToQuit = m_ends = false;
    happen(Started{});
}

void Program::move()
{
    m_address = addressNumber(m_number, ++m_moves);
    if (m_table && m_table->server)
        m_table->server->moveTo(m_address);
    m_client->moveTo(m_address);
    m_client->cut();
}

Context Program::context() const
{
    return {.now = std::chrono::milliseconds(m_world.agenda.now()),
            .patience = std::chrono::seconds(40),
            .nearby = m_neighbourhood.announced(),
            .hasVisitors = m_table
                           && (m_table->isContinued || (m_table->server && m_table->server->visits() > 1))};
}

QString Program::where() const
{
    const Visit *visit = visitOf(m_state);
    return u"state %1, place %2, page %3%4%5"_s.arg(m_state.index())
        .arg(visit ? static_cast<int>(visit->place.index()) : -1)
        .arg(static_cast<int>(m_shown.page))
        .arg(m_shown.isBusy ? u", busy"_s : QString(), m_shown.hasCard ? u", card"_s : QString());
}

// ---- what happens

void Program::happen(const Event &event)
{
    if (!m_isRunning)
        return;
    m_waiting.push_back(event);
    if (m_waiting.size() > 1)
        return;
    while (!m_waiting.empty()) {
        step(m_waiting.front());
        m_waiting.pop_front();
    }
    if (std::exchange(m_ends, false))
        end();
    else
        check();
}

void Program::step(const Event &event)
{
    const State before = m_state;
    Transition step = reducedWith(m_bug, m_state, event, context());
    m_state = std::move(step.state);
    if (m_state.index() != before.index())
        m_sinceMs = m_world.agenda.now();
    checkLeaving(before, event, step.effects);
    const bool isDue = (std::holds_alternative<SecondPassed>(event)
                        && std::holds_alternative<Waiting>(before))
                       || std::holds_alternative<CardAnswered>(event);
    if (isDue && step.effects.empty())
        fail(u"nothing follows ("_s + where() + u")"_s);
    for (const Effect &effect : step.effects) {
        m_shown.take(effect);
        std::visit([this](
                       const auto &group) { std::visit([this](const auto &each) { carry(each); }, group); },
                   effect);
    }
    // The question goes with what it was about, which counts as an answer.
    const bool isWithdrawn = contains<ClearRoom>(step.effects)
                             || std::holds_alternative<ConnectionLost>(event)
                             || std::holds_alternative<core::MatchEnded>(event);
    if (std::holds_alternative<LeaveAnswered>(event))
        m_shown.isAsked = false;
    else if (isWithdrawn && std::exchange(m_shown.isAsked, false))
        m_waiting.push_back(LeaveAnswered{LeaveAnswer::Stay});
    checkFailed(before, event);
}

void Program::end()
{
    m_isRunning = false;
    m_client->vanish();
    m_world.agenda.in(m_world.dice.between(10, 5'000), [this] { start(); });
}

// What the window shows is what is so, and there is always a next thing to do.
void Program::check()
{
    using Page = Shown::Page;
    using Is = SessionClient::State;
    const auto must = [this](bool holds, const QString &what) {
        if (!holds)
            fail(what + u" ("_s + where() + u")"_s);
    };
    const Visit *visit = visitOf(m_state);
    const auto page = !visit || std::holds_alternative<Arriving>(visit->place) ? Page::Home
                      : std::holds_alternative<InLobby>(visit->place)          ? Page::Lobby
                                                                               : Page::Room;
    must(m_shown.page == page, u"another page is shown"_s);
    const auto *connecting = std::get_if<Connecting>(&m_state);
    const auto *join = connecting ? std::get_if<JoinAttempt>(&connecting->attempt) : nullptr;
    const bool triesByItself = join && join->retries.isOn();
    const bool isOnItsWay = page == Page::Home && !isIdle(m_state)
                            && !std::holds_alternative<Closing>(m_state);
    if (page == Page::Home && !std::holds_alternative<Closing>(m_state))
        must(m_shown.isBusy == (isOnItsWay && !triesByItself), u"the home page tells of another way"_s);
    must(!std::holds_alternative<Waiting>(m_state) || m_shown.hasCard, u"it counts without a card"_s);
    const auto client = m_client->state();
    must((client == Is::Online) == std::holds_alternative<Online>(m_state)
             && (client == Is::Reconnecting) == std::holds_alternative<Reconnecting>(m_state)
             && (client == Is::Connecting) == std::holds_alternative<Connecting>(m_state),
         u"the client does something else"_s);
    must(m_table.has_value() == isHosting(m_state), u"the table is not as it should be"_s);
    must(!std::holds_alternative<Closing>(m_state) || m_isClosing || m_ends, u"it waits for no goodbye"_s);
}

static bool isAt(const State &state, const QString &token)
{
    const Visit *visit = visitOf(state);
    const InRoom *in = roomOf(state);
    return in && !in->room.room.isEmpty() && !isHosting(state) && visit->welcome.token == token;
}

// Nobody's seat is given up unasked, and no link takes anybody from a table.
void Program::checkLeaving(const State &before, const Event &event, const std::vector<Effect> &effects)
{
    const auto *answered = std::get_if<LeaveAnswered>(&event);
    const bool isAsked = answered && answered->answer == LeaveAnswer::GiveUp;
    const bool isKept = contains<GoOffline>(effects);
    const bool goes = contains<Leave>(effects) || contains<Connect>(effects)
                      || std::ranges::any_of(effects, [](const Effect &effect) {
                             const Send *send = effectOf<Send>(effect);
                             return send && std::holds_alternative<core::LeaveRoom>(send->message);
                         });
    if (goes && !isKept && !isAsked && hasWhatToResign(before))
        fail(u"gives up a seat unasked"_s);
    const bool isInRoom = roomOf(before) && !roomOf(before)->room.room.isEmpty();
    if (goes && isInRoom && std::holds_alternative<LinkOpened>(event))
        fail(u"is taken from a table by a link"_s);
    if (std::holds_alternative<QuitChosen>(event) || std::holds_alternative<ProgramEnded>(event))
        m_wantsToQuit = true;
    if (std::holds_alternative<BackChosen>(event) || std::holds_alternative<ConnectionFailed>(event)
        || (answered && answered->answer == LeaveAnswer::Stay))
        m_wantsToQuit = false;
}

// A seat that is kept is offered, whatever has become of the connection.
void Program::checkFailed(const State &before, const Event &event)
{
    const auto *failed = std::get_if<ConnectionFailed>(&event);
    const auto *answered = std::get_if<LeaveAnswered>(&event);
    if ((failed && failed->failure.kind != app::FailureKind::ServerClosed)
        || (answered && answered->answer == LeaveAnswer::KeepSeat))
        checkKept(before);
}

void Program::checkKept(const State &before)
{
    const Visit *visit = visitOf(before);
    const auto isOf = [&](const app::LastGame &game) { return isAt(before, game.token); };
    if (visit && isAt(before, visit->welcome.token) && std::ranges::none_of(m_games, isOf))
        fail(u"has a seat that is not offered"_s);
}

void Program::crash()
{
    if (!m_isRunning)
        return;
    checkKept(m_state);
    ++m_world.crashes;
    m_isRunning = false;
    m_client->vanish();
    if (m_table && m_table->server)
        m_table->server->die();
    if (m_table && m_table->store->hasRoom)
        m_saved[m_table->store->id] = m_table->store;
    m_table.reset();
    m_isClosing = false;
    m_world.agenda.in(m_world.dice.between(10, 8'000), [this] { start(); });
}

// ---- what is to be done

void Program::carry(const Connect &effect)
{
    QHash<QString, QString> tokens;
    for (const app::Address &address : effect.addresses) {
        if (m_tokens.contains(address.textWithPort()))
            tokens.insert(address.textWithPort(), m_tokens[address.textWithPort()]);
    }
    m_client->connectTo(effect.addresses, effect.tokens.value_or(tokens), m_name, m_address);
}

void Program::carry(const Leave &)
{
    m_client->leave();
}

void Program::carry(const GoOffline &)
{
    m_client->goOffline();
}

void Program::carry(const Send &effect)
{
    m_client->send(effect.message);
}

void Program::carry(const AlsoAt &effect)
{
    m_client->alsoAt(effect.addresses);
}

void Program::carry(const OpenTable &effect)
{
    auto store = std::make_shared<TableStore>();
    const auto saved = m_saved.extract(effect.table);
    if (!saved.empty())
        store = saved.mapped();
    else
        store->id = u"%1-%2"_s.arg(m_number).arg(++m_tables);
    m_table = OwnTable{nullptr, store, !saved.empty()};
    openSoon(store);
}

void Program::openSoon(const std::shared_ptr<TableStore> &store)
{
    m_world.agenda.in(m_world.dice.between(1, 500), [this, store] {
        if (!m_table || m_table->store != store || m_table->server)
            return;
        if (m_isClosing) // the one before says goodbye
            return openSoon(store);
        if (m_world.dice.happens(50)) {
            if (m_table->isContinued)
                m_saved[store->id] = store;
            m_table.reset();
            return happen(TableFailed{u"No."_s, {}});
        }
        m_table->server = std::make_shared<TableServer>(m_world, store, m_address);
        store->addresses.insert(u"127.0.0.1:%1"_s.arg(m_address.port));
        m_neighbourhood.servers.push_back(m_table->server);
        happen(TableOpened{m_address.port, store->hostToken});
    });
}

void Program::carry(const CloseTable &effect)
{
    if (!m_table)
        return;
    const bool isKept = effect.farewell != Farewell::Closed && m_table->store->hasRoom;
    if (isKept)
        m_saved[m_table->store->id] = m_table->store;
    m_isClosing = true;
    const auto closed = [this, id = m_table->store->id] {
        if (std::exchange(m_isClosing, false))
            happen(TableClosed{});
    };
    if (m_table->server)
        m_table->server->close(isKept, closed);
    else
        m_world.agenda.in(1, closed);
    m_table.reset();
}

void Program::carry(const KeepHostToken &effect)
{
    if (m_table)
        m_table->store->hostToken = effect.token;
}

void Program::carry(const NoteTable &)
{
    if (m_table)
        m_table->store->hasRoom = true;
}

void Program::carry(const RememberGame &effect)
{
    carry(ForgetGame{effect.game.token});
    m_games.insert(m_games.begin(), effect.game);
    if (m_games.size() > 5)
        m_games.pop_back();
}

void Program::carry(const ForgetGame &effect)
{
    std::erase_if(m_games, [&](const app::LastGame &game) { return game.token == effect.token; });
}

void Program::carry(const RememberServer &effect)
{
    m_tokens[effect.address.textWithPort()] = effect.token;
}

void Program::carry(const CloseWindow &)
{
    if (!m_wantsToQuit)
        fail(u"the window closes, and nobody wanted it"_s);
    if (m_isClosing && std::holds_alternative<Closing>(m_state))
        fail(u"the window closes before the guests have been told"_s);
    closeWindow();
}

void Program::closeWindow()
{
    m_ends = true;
    const State before = m_state;
    happen(WindowClosed{});
    checkKept(before);
}

std::vector<app::Address> Program::here() const
{
    const Visit *visit = visitOf(m_state);
    std::vector<app::Address> here;
    if (visit)
        here.push_back(visit->address);
    if (m_table)
        here.push_back(m_address);
    return here;
}

QString Program::unrest() const
{
    if (!m_isRunning)
        return {};
    if (!std::holds_alternative<Home>(m_state))
        return m_name + u" is not at home ("_s + where() + u")"_s;
    if (m_client->state() != SessionClient::State::Idle)
        return m_name + u" is still connected"_s;
    return m_table || m_isClosing ? m_name + u" still has a table"_s : QString();
}
