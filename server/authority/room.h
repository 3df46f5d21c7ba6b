#pragma once

#include "authority/chatlog.h"
#include "authority/record.h"
#include "authority/roommatches.h"
#include "authority/roommembers.h"
#include "authority/roommood.h"

namespace server {

// A table: how it is set up, who is in it, what was said there, and its match. Who may do what is decided
// before it is asked for.
class Room
{
public:
    Room(QString id, RoomSetup setup);
    // The room as it was kept, without its chat and its matches.
    explicit Room(const RoomRecord &record);
    [[nodiscard]] RoomRecord record() const;

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const RoomSetup &setup() const { return m_setup; }
    [[nodiscard]] const QString &host() const { return m_host; }
    void setHost(const QString &person) { m_host = person; }
    // Sets everybody's ready to false; people beyond the seats move up.
    void configure(RoomSetup setup);

    [[nodiscard]] const RoomMatches &matches() const { return m_matches; }
    [[nodiscard]] Match *running() const { return m_matches.running(); }
    // `players` as the match seats them.
    Match &start(std::vector<core::MatchPlayer> players, const QString &matchId, const QByteArray &random,
                 Instant now);
    // The running match is over: it counts, and nobody is ready any more.
    const Match &finish();
    // See RoomMatches.
    [[nodiscard]] std::optional<QString> takeOutlived() { return m_matches.takeOutlived(); }
    void restore(std::unique_ptr<Match> match) { m_matches.restore(std::move(match)); }

    RoomMembers members;
    ChatLog chat;
    RoomLedger ledger;
    RoomMood mood;

private:
    QString m_id;
    RoomSetup m_setup;
    QString m_host;
    RoomMatches m_matches;
};

} // namespace server
