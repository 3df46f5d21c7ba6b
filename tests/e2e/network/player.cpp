#include "client/client.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columns = 7;

struct Plan
{
    app::Address address;
    QString name;
    bool opensRoom = false;
    int thinkMs = 0;
};

// Whoever reads along wants each event at once, with its time.
void tell(const QString &event, QJsonObject more = {})
{
    more[u"event"_s] = event;
    more[u"at"_s] = double(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
    QTextStream(stdout) << QJsonDocument(more).toJson(QJsonDocument::Compact) << Qt::endl;
}

// Sits down for one match of four in a row and plays it to its end, over whatever network there is: what goes
// wrong on the way is the client's to mend.
class NetworkPlayer : public QObject
{
    Q_OBJECT

public:
    explicit NetworkPlayer(const Plan &plan)
        : m_plan(plan)
    {
        m_thinking.setSingleShot(true);
        connect(&m_thinking, &QTimer::timeout, this, &NetworkPlayer::play);
        connectConnection();
        connectTalk();
    }

    void start() { m_client.connectTo({m_plan.address}, {m_plan.name, {}}); }

private:
    void connectConnection();
    void connectTalk();
    void take(const core::PersonEvent &event);
    void take(const core::Lobby &lobby);
    void take(const core::RoomState &room);
    void take(const core::MatchStarted &started);
    void take(const core::MatchView &view);
    void take(const core::MatchEnded &ended);
    void take(const auto &) {}
    void play();
    void send(const core::ClientMessage &message, const QString &what, QJsonObject more = {});

    Plan m_plan;
    app::Client m_client;
    QTimer m_thinking;
    core::MatchView m_view;
    core::Seat m_seat = 0;
    int m_askedAt = -1; // the step of the last move: each is chosen once, whatever is shown again
    bool m_hasAskedForRoom = false;
    bool m_hasAskedToStart = false;
};

void NetworkPlayer::connectConnection()
{
    connect(&m_client, &app::Client::stateChanged, this, [](app::Client::State state) {
        tell(u"state"_s, {{u"state"_s, QVariant::fromValue(state).toString()}});
    });
    connect(&m_client, &app::Client::retryPlanned, this, [](int attempt) {
        tell(u"retry"_s, {{u"attempt"_s, attempt}});
    });
    connect(&m_client, &app::Client::welcomed, this, [](const core::Welcome &welcome) {
        tell(u"welcome"_s, {{u"person"_s, welcome.person}, {u"resumed"_s, welcome.resumed}});
    });
    const auto giveUp = [](const app::Failure &failure) {
        tell(u"failed"_s, {{u"kind"_s, int(failure.kind)}});
        QCoreApplication::exit(1);
    };
    connect(&m_client, &app::Client::connectionFailed, this, giveUp);
    connect(&m_client, &app::Client::connectionLost, this, giveUp);
}

void NetworkPlayer::connectTalk()
{
    connect(&m_client, &app::Client::answered, this, [](qint64 id) { tell(u"answered"_s, {{u"id"_s, id}}); });
    connect(&m_client, &app::Client::refused, this,
            [](qint64 id, const core::ClientMessage &, const core::Error &error) {
                tell(u"refused"_s, {{u"id"_s, id}, {u"code"_s, error.code}});
            });
    connect(&m_client, &app::Client::received, this, [this](const core::ServerMessage &message) {
        std::visit([this](const auto &each) { take(each); }, message);
    });
}

void NetworkPlayer::take(const core::PersonEvent &event)
{
    tell(u"person"_s, {{u"name"_s, event.name}, {u"what"_s, int(event.what)}});
}

void NetworkPlayer::take(const core::Lobby &lobby)
{
    if (m_hasAskedForRoom || (!m_plan.opensRoom && lobby.rooms.empty()))
        return;
    m_hasAskedForRoom = true;
    // Seven in a row hardly ever come about: the match lasts as long as there is room on the board.
    core::CreateRoom create;
    create.settings.game = u"four_in_a_row"_s;
    create.settings.options = QJsonObject{{u"columns"_s, columns}, {u"rows"_s, 6}, {u"in_a_row"_s, columns}};
    if (m_plan.opensRoom)
        send(create, u"create_room"_s);
    else
        send(core::JoinRoom{lobby.rooms.front().room, {}, core::Role::Player}, u"join_room"_s);
}

void NetworkPlayer::take(const core::RoomState &room)
{
    if (room.match)
        take(*room.match);
    else if (room.ended)
        take(*room.ended);
    else if (room.people.size() == 2 && !std::exchange(m_hasAskedToStart, true))
        send(core::SetReady{true}, u"ready"_s);
}

void NetworkPlayer::take(const core::MatchStarted &started)
{
    for (const core::MatchPlayer &player : started.players)
        m_seat = player.person == m_client.welcome().person ? player.seat : m_seat;
    take(started.state);
}

void NetworkPlayer::take(const core::MatchView &view)
{
    tell(u"view"_s, {{u"step"_s, view.step}});
    m_view = view;
    const bool isMine = std::ranges::find(view.turn, m_seat) != view.turn.end();
    if (isMine && view.step > m_askedAt && !m_thinking.isActive())
        m_thinking.start(QRandomGenerator::global()->bounded(m_plan.thinkMs + 1));
}

// Row by row, so that the pieces alternate and nobody wins before the board is full.
void NetworkPlayer::play()
{
    const auto free = static_cast<int>(m_view.view["cells"_L1].toString().count(u'.'));
    const int column = (columns - free % columns) % columns;
    m_askedAt = m_view.step;
    send(core::Play{m_view.match, m_view.step, QJsonObject{{u"column"_s, column}}}, u"play"_s,
         {{u"step"_s, m_view.step}, {u"column"_s, column}});
}

void NetworkPlayer::take(const core::MatchEnded &ended)
{
    QJsonObject more{{u"step"_s, ended.step}, {u"reason"_s, ended.result.reason}};
    if (ended.transcript)
        more[u"moves"_s] = (*ended.transcript)["moves"_L1];
    tell(u"end"_s, more);
    m_client.goOffline();
    QCoreApplication::exit(0);
}

void NetworkPlayer::send(const core::ClientMessage &message, const QString &what, QJsonObject more)
{
    more[u"id"_s] = m_client.send(message);
    more[u"what"_s] = what;
    tell(u"sent"_s, more);
}

} // namespace

// network-player ADDRESS PORT NAME THINK_MS [--opens-room]
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"opens-room"_s, u"Opens the room that the other player joins."_s});
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 4)
        parser.showHelp(2);
    NetworkPlayer player(
        {{words[0], words[1].toUShort(), true}, words[2], parser.isSet(u"opens-room"_s), words[3].toInt()});
    player.start();
    return QCoreApplication::exec();
}

#include "player.moc"
