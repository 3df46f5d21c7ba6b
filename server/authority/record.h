#pragma once

#include "authority/match.h"
#include "authority/roomledger.h"
#include "protocol/messages.h"

#include <optional>
#include <variant>
#include <vector>

// What must outlive the server, as plain values. The authority says what has changed as records; whoever
// keeps them gives all of it back as one `Snapshot`. A record takes the place of the one before it under the
// same key.
namespace server {

// One person in a room, in it or expected back.
struct Member
{
    QString person;
    std::optional<core::Seat> seat; // none: a spectator
    bool ready = false;
    int figure = 0; // 0 to 31
};

// What a room is set up as.
struct RoomSetup
{
    QString name;
    const core::GameKind *game = nullptr;
    QJsonObject options;
    std::optional<QString> password;
    std::optional<qint64> secondsPerMove;
    std::optional<qint64> secondsEach = {};
    std::optional<qint64> bestOf = {};
    bool isNamed = true; // by somebody

    // Where all play as one, nobody can win a series.
    [[nodiscard]] bool hasSeries() const { return bestOf && !game->isPlayedAsOne(options); }
};

// The password as it counts; what counts as none is none.
[[nodiscard]] std::optional<QString> countingPassword(const std::optional<QString> &raw);

struct SessionRecord // by person
{
    QString person;
    QString name;
    QString token;
    std::optional<int> figure = {}; // the wish
    bool hasClosed = false;         // has gone by closing the connection
};
struct SessionRemoved
{
    QString person;
};

// A reply that may be asked for again; only so many are kept of a person, each in a slot.
struct ReplyRecord // by person and slot
{
    QString person;
    int slot = 0;
    qint64 id = 0;
    QByteArray reply;
};

// Who is in a room stands here and nowhere else.
struct RoomRecord // by room
{
    QString room;
    RoomSetup setup;
    QString host;
    std::vector<Member> members; // in the order in which they came
    RoomLedger ledger;
};
struct RoomRemoved
{
    QString room;
};

struct ChatRecord // by room and slot
{
    QString room;
    int slot = 0;
    core::ChatLine line;
};

// A match from its beginning, its secrets included; its moves follow as entries.
struct MatchRecord // by match
{
    QString room;
    MatchPlan plan;
    qint64 startedMs = 0;
};
struct MatchRemoved
{
    QString match;
};
struct EntryRecord // by match and index
{
    QString match;
    qsizetype index = 0;
    core::RawJson entry; // as it stands in the transcript
};

enum class Counter {
    ClockMs, // how far the server's clock had run
    Persons, // how many there have been
    Rooms
};
struct CounterRecord // by what is counted
{
    Counter what = Counter::ClockMs;
    qint64 value = 0;
};

using Record = std::variant<SessionRecord, SessionRemoved, ReplyRecord, RoomRecord, RoomRemoved, ChatRecord,
                            MatchRecord, MatchRemoved, EntryRecord, CounterRecord>;
using Records = std::vector<Record>;

// All that was kept. What belongs to something that is not there is ignored.
struct Snapshot
{
    QString serverId;   // 32 hex digits; empty: as it is
    qint64 clockMs = 0; // may lag behind
    qint64 personsEver = 0;
    qint64 roomsEver = 0;
    std::vector<SessionRecord> sessions;
    std::vector<ReplyRecord> replies; // of each person by id, ascending
    std::vector<RoomRecord> rooms;    // in the order of opening
    std::vector<ChatRecord> lines;    // of each room by number, ascending
    std::vector<MatchRecord> matches; // of each room by number, ascending
    std::vector<EntryRecord> entries; // by match, then by index, ascending
};

} // namespace server
