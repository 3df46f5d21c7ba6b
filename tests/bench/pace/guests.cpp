#include "guests.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Guest::Guest(const QString &name, quint16 port)
    : m_fairness(m_folder.path())
{
    connect(&m_client, &app::Client::received, this, [this](const core::ServerMessage &message) {
        std::visit([this](const auto &each) { take(each); }, message);
    });
    connect(&m_fairness, &app::FairnessAgent::moveDue, this, [this](const core::Play &play) { send(play); });
    m_chatter.setInterval(200);
    connect(&m_chatter, &QTimer::timeout, this, &Guest::chat);
    m_client.connectTo({{u"127.0.0.1"_s, port, true}}, {name, {}});
}

void Guest::take(const core::Lobby &lobby)
{
    if (!lobby.rooms.empty() && !std::exchange(m_asks, true))
        send(core::JoinRoom{.room = lobby.rooms.front().room, .password = {}, .as = core::Role::Player});
}

void Guest::take(const core::RoomState &room)
{
    m_fairness.see(room, m_client.welcome().person);
    if (!m_chatter.isActive())
        m_chatter.start();
}

void Guest::take(const core::MatchStarted &match)
{
    m_match = match;
    m_fairness.begin(match, m_client.welcome().person);
    act(match.state);
}

void Guest::take(const core::MatchView &view)
{
    m_fairness.see(view);
    act(view);
}

void Guest::take(const core::MatchEnded &ended)
{
    m_fairness.finish(ended);
    send(core::SetReady{true});
}

void Guest::act(const core::MatchView &view)
{
    const QString own = m_client.welcome().person;
    const auto player = std::ranges::find(m_match.players, own, &core::MatchPlayer::person);
    const bool isDue = player != m_match.players.end() && std::ranges::count(view.turn, player->seat) > 0;
    const QJsonObject choice = isDue ? anyMove(view) : QJsonObject();
    if (choice.isEmpty())
        return;
    const auto move = m_fairness.moveFor(choice);
    if (const auto *object = std::get_if<QJsonObject>(&move))
        send(core::Play{.match = view.match, .step = view.step, .move = *object});
}

QJsonObject Guest::anyMove(const core::MatchView &view) const
{
    auto &dice = *QRandomGenerator::global();
    if (view.view["phase"_L1] == "commit"_L1)
        return {{u"gesture"_s, dice.bounded(101)}};
    if (m_match.game == "bulls_and_cows"_L1) {
        QString digits = u"0123456789"_s;
        QString guess;
        while (guess.size() < 4) {
            const int at = dice.bounded(static_cast<int>(digits.size()));
            guess += digits[at];
            digits.remove(at, 1);
        }
        return {{u"guess"_s, guess}};
    }
    const QString cells = view.view["cells"_L1].toString();
    const int columns = view.view["columns"_L1].toInt();
    const qsizetype free = cells.indexOf(u'.', dice.bounded(std::max(static_cast<int>(cells.size()), 1)));
    if (free < 0 || columns == 0)
        return {};
    return {{u"cell"_s, QJsonArray{static_cast<int>(free) % columns, static_cast<int>(free) / columns}}};
}

void Guest::chat()
{
    static const QStringList lines{u"hi!"_s, u"that was close, was it not? One more, and then I have to go"_s,
                                   u"👩‍👩‍👧 🎉🎉🎉"_s, u"안녕하세요, 잘 부탁해요"_s,
                                   QString(500, u'W')};
    send(core::SendChat{lines[QRandomGenerator::global()->bounded(static_cast<int>(lines.size()))]});
}

Guests::Guests(int count, quint16 port)
{
    m_home.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_home,
        [=, this] {
            for (int guest = 0; guest < count; ++guest)
                m_guests.push_back(std::make_unique<Guest>(u"Guest %1"_s.arg(guest + 2), port));
        },
        Qt::BlockingQueuedConnection);
}

Guests::~Guests()
{
    QMetaObject::invokeMethod(
        &m_home, [this] { m_guests.clear(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Guests::say(const core::ClientMessage &message, std::size_t first)
{
    QMetaObject::invokeMethod(
        &m_home,
        [=, this] {
            for (std::size_t guest = first; guest < m_guests.size(); ++guest)
                m_guests[guest]->send(message);
        },
        Qt::BlockingQueuedConnection);
}
