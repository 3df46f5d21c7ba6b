#include "hostilerows.h"

#include "authority/authority.h"
#include "authority/restore.h"
#include "journal/serialization.h"
#include "protocol/servercodec.h"

#include <QJsonDocument>

using namespace server;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariant valueOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(compact(value.toObject()));
    return value.toVariant();
}

QString text(const HostileRow &row, qsizetype column)
{
    return row.values.value(column).toString();
}

qint64 number(const HostileRow &row, qsizetype column)
{
    return row.values.value(column).toLongLong();
}

int slot(const HostileRow &row)
{
    return row.values.value(1).toInt();
}

void takeCount(Snapshot &snapshot, const HostileRow &row)
{
    if (text(row, 0) == "clock"_L1)
        snapshot.clockMs = number(row, 1);
    if (text(row, 0) == "persons"_L1)
        snapshot.personsEver = number(row, 1);
    if (text(row, 0) == "rooms"_L1)
        snapshot.roomsEver = number(row, 1);
}

void takeMatch(Snapshot &snapshot, const HostileRow &row)
{
    auto plan = readMatchPlan(text(row, 0), text(row, 3).toUtf8());
    if (!plan)
        return;
    plan->random = row.values.value(4).toByteArray();
    snapshot.matches.push_back({text(row, 1), std::move(*plan), number(row, 2)});
}

void takeSession(Snapshot &snapshot, const HostileRow &row)
{
    SessionRecord session{text(row, 0), text(row, 1), text(row, 2)};
    if (readSessionMore(text(row, 3).toUtf8(), session))
        snapshot.sessions.push_back(session);
}

void take(Snapshot &snapshot, const HostileRow &row)
{
    if (row.table == "counts"_L1)
        takeCount(snapshot, row);
    else if (row.table == "sessions"_L1)
        takeSession(snapshot, row);
    else if (row.table == "replies"_L1)
        snapshot.replies.push_back({text(row, 0), slot(row), number(row, 2), text(row, 3).toUtf8()});
    else if (row.table == "chat"_L1)
        snapshot.lines.push_back({text(row, 0),
                                  slot(row),
                                  {number(row, 2), text(row, 3), text(row, 4), text(row, 5), text(row, 6)}});
    else if (row.table == "matches"_L1)
        takeMatch(snapshot, row);
    else if (row.table == "rooms"_L1) {
        if (auto room = readRoomState(text(row, 0), text(row, 1).toUtf8()))
            snapshot.rooms.push_back(std::move(*room));
    } else if (row.table == "entries"_L1) {
        if (auto entry = readObject(text(row, 2).toUtf8()))
            snapshot.entries.push_back({text(row, 0), number(row, 1), std::move(*entry)});
    }
}

// What goes out must be fit to read for those it is for.
void check(const Output &output)
{
    for (const Effect &effect : output.effects) {
        if (const auto *sent = std::get_if<Send>(&effect))
            require(sent->frame.size() <= core::largestServerMessage, "no message is beyond the limit");
    }
}

} // namespace

std::vector<HostileRow> hostileRows(const QByteArrayList &lines)
{
    std::vector<HostileRow> rows;
    for (const QByteArray &line : lines) {
        const QJsonArray list = QJsonDocument::fromJson(line).array();
        HostileRow row{list.at(0).toString(), {}};
        for (qsizetype i = 1; i < list.size(); ++i)
            row.values.append(valueOf(list.at(i)));
        if (!row.table.isEmpty())
            rows.push_back(std::move(row));
    }
    return rows;
}

Snapshot snapshotOf(const std::vector<HostileRow> &rows)
{
    Snapshot snapshot;
    for (const HostileRow &row : rows)
        take(snapshot, row);
    std::ranges::stable_sort(snapshot.replies, {}, [](const auto &r) { return std::pair(r.person, r.id); });
    std::ranges::stable_sort(snapshot.rooms, {},
                             [](const auto &r) { return std::pair(r.room.size(), r.room); });
    std::ranges::stable_sort(snapshot.lines, {}, [](const auto &l) { return std::pair(l.room, l.line.n); });
    std::ranges::stable_sort(snapshot.matches, {}, [](const auto &m) { return m.plan.number; });
    std::ranges::stable_sort(snapshot.entries, {}, [](const auto &e) { return std::pair(e.match, e.index); });
    return snapshot;
}

void reopen(const Snapshot &snapshot)
{
    constexpr qint64 day = 24LL * 3600 * 1000;
    Authority authority({}, [](qsizetype count) { return QByteArray(count, 'x'); });
    Instant now{lastMoment(snapshot), 0};
    check(authority.restore(snapshot, now));
    ConnectionId id = 0;
    for (const SessionRecord &session : snapshot.sessions) {
        const QJsonObject hello{{"protocol"_L1, 1}, {"name"_L1, u"Bo"_s}, {"token"_L1, session.token}};
        check(authority.opened(++id, now));
        check(authority.received(id, compact({{"type"_L1, u"hello"_s}, {"id"_L1, 1}, {"content"_L1, hello}}),
                                 now));
        if (id == 4)
            break;
    }
    check(authority.opened(++id, now));
    check(authority.received(id, R"({"type":"hello","content":{"protocol":1,"name":"Cy","app":"x"}})", now));
    for (; id > 0; --id) {
        for (const char *said :
             {R"("chat_message","content":{"text":"hi"})", R"("ready","content":{"ready":true})",
              R"("start_game","content":{})", R"("leave_room","content":{})",
              R"("create_room","content":{"game":"gomoku","best_of":3,"seconds_each":60})",
              R"("choosing","content":{"choosing":true})", R"("react","content":{"what":"wow"})",
              R"("unban_player","content":{"person":"p2"})", R"("rename","content":{"name":"Di"})"})
            check(authority.received(id, R"({"type":)" + QByteArray(said) + "}", now));
    }
    for (int turn = 0; turn < 20 && authority.nextDue(); ++turn) {
        now.steadyMs = std::clamp(*authority.nextDue(), now.steadyMs, now.steadyMs + day);
        check(authority.tick(now));
    }
}
