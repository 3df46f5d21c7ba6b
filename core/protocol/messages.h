#pragma once

#include "game/game.h"
#include "protocol/grace.h"
#include "protocol/rawjson.h"
#include "protocol/serveridentity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <variant>
#include <vector>

// The messages of PROTOCOL.md as plain values. An optional field that is absent was absent on the wire.
namespace core {

inline constexpr int protocolVersion = 1;
inline constexpr quint16 defaultPort = 7341;
inline constexpr quint16 lastDefaultPort = 7360;
inline constexpr qsizetype largestClientMessage = 16 * 1024;
inline constexpr qsizetype largestServerMessage = 64 * 1024;
inline constexpr int deepestMessage = 16;
inline constexpr int longestName = 24;  // Unicode code points
inline constexpr int longestChat = 500; // Unicode code points

enum class Role { Player, Spectator };
// How somebody who is not connected went: by closing the connection, or by losing it.
enum class Away { Lost, Closed };
enum class Reaction { Clap, Laugh, Think, Hurry, Wow, Sad, Heart, Wave };

// ---- from a client

struct Hello
{
    qint64 protocol = protocolVersion;
    QString name;
    QString app;
    QString token;                  // empty: a new person
    std::optional<int> figure = {}; // the wish: 0 to 31
    bool browser = false;
};

// Null in an inner optional means none.
struct RoomSettings
{
    std::optional<QString> game;
    std::optional<QJsonObject> options;
    std::optional<std::optional<QString>> name;     // inner null: nobody names it any more
    std::optional<std::optional<QString>> password; // inner null: none
    std::optional<std::optional<qint64>> secondsPerMove;
    std::optional<std::optional<qint64>> secondsEach;
    std::optional<std::optional<qint64>> bestOf;
};

struct CreateRoom
{
    RoomSettings settings;
};
struct JoinRoom
{
    QString room;
    QString password;
    Role as = Role::Player;
};
struct LeaveRoom
{};
struct Sit
{
    std::optional<qint64> seat;
};
struct Stand
{};
struct ConfigureRoom
{
    RoomSettings settings;
};
struct SetReady
{
    bool ready = false;
};
struct StartGame
{};
struct SendChat
{
    QString text;
};
struct KickPlayer
{
    QString person;
    bool ban = false;
    QString reason;
};
struct MutePlayer
{
    QString person;
    bool muted = false;
};
struct MakeHost
{
    QString person;
};
struct UnbanPlayer
{
    QString person;
};
// That the host is choosing the next game.
struct Choose
{
    bool choosing = false;
};
struct React
{
    Reaction what = Reaction::Clap;
};
// One of the two at least.
struct Rename
{
    std::optional<QString> name;
    std::optional<int> figure;
};
struct GetTranscript
{
    QString match;
    qint64 from = 0;
};
struct Ping
{
    QJsonObject content;
};
struct Play
{
    QString match;
    qint64 step = 0;
    QJsonValue move;
};
struct Resign
{
    QString match;
};
struct StopGame
{
    QString match;
};

using ClientMessage = std::variant<Hello, CreateRoom, JoinRoom, LeaveRoom, Sit, Stand, ConfigureRoom,
                                   SetReady, StartGame, SendChat, KickPlayer, MutePlayer, MakeHost, Rename,
                                   GetTranscript, Ping, Play, Resign, StopGame, UnbanPlayer, Choose, React>;

struct ClientFrame
{
    std::optional<qint64> id; // 1 to 2^53 - 1
    ClientMessage message;
};

// ---- from a server

// Answers an id. What it brings back depends on the question: `room`, `role`, `name`, `moves`, `next`.
struct Ok
{
    QJsonObject content;
};
// `speaks` is there with the code `version` only; `reason` and `values` where the code does not say it all.
struct Error
{
    QString code;
    QString message;
    std::vector<qint64> speaks;
    QString reason = {};
    QJsonObject values = {};
};
struct Pong
{
    QJsonObject content;
};

struct Welcome
{
    qint64 protocol = protocolVersion;
    QString person;
    QString name;
    QString token;
    bool resumed = false;
    qint64 lastId = 0;
    ServerIdentity server;
    QString serverApp;
    qint64 messageLimit = largestClientMessage;
    qint64 messagesPerSecond = 20;
    qint64 graceSeconds = defaultGrace.count(); // for which a lost person's seat is kept
    std::optional<int> figure;                  // the wish
};

struct RoomSummary
{
    QString room;
    QString name;
    QString game;
    QString host; // a name
    int players = 0;
    int seats = 0;
    int spectators = 0;
    bool playing = false;
    bool locked = false;
    bool named = true; // by somebody; otherwise a window makes its own words of the host's name
};
struct Lobby
{
    std::vector<RoomSummary> rooms;
};

struct Person
{
    QString person;
    QString name;
    Role role = Role::Spectator;
    std::optional<Seat> seat; // of the room, players only
    bool connected = true;
    bool ready = false;
    bool muted = false;
    int figure = 0;                // 0 to 31, distinct in the room as far as there are so many
    std::optional<Away> away = {}; // only while not connected
    bool browser = false;
};

// What somebody has achieved in the matches of a room.
struct ScoreLine
{
    QString person;
    QString name;
    int wins = 0;
    int draws = 0;
    int matches = 0;
};

struct SeriesState
{
    qint64 bestOf = 3;
    int number = 1;
    std::map<QString, int> wins; // by person
    std::optional<QString> winner;
};

struct BannedPerson
{
    QString person;
    QString name; // at the ban
};

struct MatchPlayer
{
    Seat seat = 0; // of the match: 0 to n - 1
    QString person;
    QString name;
};

// What a viewer may see of a match at one step.
struct MatchView
{
    QString match;
    int step = 0;
    std::vector<Seat> turn;
    RawJson view;
    std::optional<RawJson> last;   // {seat, …}; absent where nobody's move brought the change
    std::optional<double> seconds; // left to move
    qint64 ms = 0;                 // when it last changed, since the match began
    std::optional<std::map<Seat, qint64>> clocks = {}; // seconds left for all of it, rounded up
};

// `number`, `game` and `options` may be missing (0 and empty) within a room, which has the latter two itself.
struct MatchStarted
{
    int number = 1;
    QString game;
    QJsonObject options;
    std::vector<MatchPlayer> players;
    MatchView state;
    std::optional<qint64> secondsEach = {};
};

struct MatchResult
{
    std::vector<Seat> winners;
    std::vector<std::vector<Seat>> ranking;
    QString reason;
};

// `transcript` is absent within a room's `ended`.
struct MatchEnded
{
    QString match;
    int step = 0;
    MatchResult result;
    RawJson view;
    qint64 ms = 0; // since the match began
    std::optional<RawJson> transcript;
};

// What a room knows beyond who is in it now and what is played.
struct RoomKnowledge
{
    std::optional<qint64> bestOf;
    std::vector<ScoreLine> score;
    std::optional<SeriesState> series;
    bool choosing = false;                           // the host chooses the next game
    std::optional<std::vector<BannedPerson>> banned; // for the host alone
};

struct RoomState
{
    QString room;
    QString name;
    bool named = true; // as in RoomSummary
    QString host;      // a person
    QString game;
    QJsonObject options;
    std::optional<qint64> secondsPerMove;
    bool locked = false;
    SeatRange seats;
    std::vector<Person> people;
    int spectators = 0;
    std::optional<MatchStarted> match;
    std::optional<MatchEnded> ended;
    std::optional<qint64> secondsEach = {};
    RoomKnowledge knows = {};
};

enum class Happening { Joined, Left, Dropped, Returned, Ready, Kicked, HostChanged };
struct PersonEvent
{
    Happening what;
    QString person;
    QString name;
    std::optional<Away> away = {}; // with Dropped
};

struct PersonReaction
{
    QString person;
    Reaction what = Reaction::Clap;
};

struct ChatLine
{
    qint64 n = 0;
    QString person;
    QString name;
    QString text;
    QString at; // UTC, ISO 8601 with milliseconds
};
struct ChatHistory
{
    std::vector<ChatLine> messages;
};
// `reason` is the host's own words, or empty; `message` an English sentence.
struct Kicked
{
    QString reason;
    QString code = {}; // `kicked` or `banned`; empty: the server does not say
    QString message = {};
};
// `kept`: rooms, seats and chat are there again when the server is. `reason` is an English sentence; before
// Parlor 0.2.0 it was one in the host's language, and there was no `code`.
struct Closing
{
    QString reason;
    bool kept = false;
    QString code = QStringLiteral("stopping");
};

using ServerMessage =
    std::variant<Ok, Error, Pong, Welcome, Lobby, RoomState, PersonEvent, ChatLine, ChatHistory, Kicked,
                 Closing, MatchStarted, MatchView, MatchEnded, PersonReaction>;

struct ServerFrame
{
    std::optional<qint64> re;
    ServerMessage message;
};

} // namespace core
