#pragma once

#include "authority/record.h"
#include "authority/roommood.h"
#include "authority/sessions.h"
#include "protocol/messages.h"

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace server {

// What a room is called that nobody has named, in English, as long as a name may be.
[[nodiscard]] QString nameOfUnnamedRoom(const QString &host);

// A table: its people in the order in which they came, its chat, and its match. Knows nobody's name or
// connection; those are the sessions'. Who may do what is decided by its owner before.
class Room
{
public:
    static constexpr int historyKept = 50;
    static constexpr int spectatorsNamed = 50;

    Room(QString id, RoomSetup setup);
    // The room as it was kept, without its chat and its matches.
    explicit Room(const RoomRecord &record);
    [[nodiscard]] RoomRecord record() const;

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const RoomSetup &setup() const { return m_setup; }
    [[nodiscard]] const QString &host() const { return m_host; }
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    [[nodiscard]] const Member *find(const QString &person) const;
    [[nodiscard]] core::SeatRange seats() const { return m_setup.game->seats(m_setup.options); }
    [[nodiscard]] int players() const;
    [[nodiscard]] int spectators() const;
    [[nodiscard]] std::optional<core::Seat> freeSeat() const;
    [[nodiscard]] bool isFree(qint64 seat) const;
    [[nodiscard]] bool everybodyIsReady() const;

    // They get the figure that they like, or the next that nobody has.
    void enter(const QString &person, std::optional<core::Seat> seat, int figure);
    void leave(const QString &person);
    void sit(const QString &person, std::optional<core::Seat> seat); // none: stands up
    void setReady(const QString &person, bool ready);
    void setFigure(const QString &person, int wish);
    void setHost(const QString &person) { m_host = person; }
    // Sets everybody's ready to false; people beyond the seats move up.
    void configure(RoomSetup setup);

    core::ChatLine say(const Session &speaker, const QString &text, Instant now);
    // Where a line is kept; it takes the place of the one that falls out of the history.
    [[nodiscard]] static int slotOf(const core::ChatLine &line);
    [[nodiscard]] core::ChatHistory history() const;
    void restore(const core::ChatLine &line);
    // The number of the last line.
    [[nodiscard]] qint64 said() const { return m_said; }

    // The players as a match seats them: closed up, in the order of the room's seats.
    [[nodiscard]] std::vector<core::MatchPlayer> lineUp(const Sessions &sessions) const;
    Match &start(const Sessions &sessions, const QString &matchId, const QByteArray &random, Instant now);
    [[nodiscard]] Match *running() const { return m_running.get(); }
    // Puts the running match, which is over, among the finished ones.
    const Match &finish();
    // Lets go of the oldest finished match beyond those that a room keeps.
    [[nodiscard]] std::optional<QString> takeOutlived();
    // Puts back a match that was kept; they come in the order in which they were played.
    void restore(std::unique_ptr<Match> match);
    [[nodiscard]] const Match *finished(const QString &matchId) const;
    [[nodiscard]] const Match *lastFinished() const;
    // What this person looks at a match as: nobody's seat where all see the same, so that one message does
    // for all.
    [[nodiscard]] static core::Viewer viewerIn(const Match &match, const QString &person);

    // The room as that viewer of its match, or of its last one, may see it.
    [[nodiscard]] core::RoomState stateFor(const QString &person, const Sessions &sessions,
                                           Instant now) const;
    [[nodiscard]] core::RoomSummary summary(const Sessions &sessions) const;

    // At most ten times a second it is shown anew.
    [[nodiscard]] qint64 showDueMs() const { return shownMs + 100; }

    RoomLedger ledger;
    RoomMood mood;
    // How often the room has changed, and when it was last shown to its people.
    quint64 changes = 0;
    qint64 shownMs = -1'000'000;

private:
    [[nodiscard]] int freeFigure(int from) const;
    [[nodiscard]] Member *member(const QString &person);

    QString m_id;
    RoomSetup m_setup;
    QString m_host;
    std::vector<Member> m_members;
    std::deque<core::ChatLine> m_chat;
    qint64 m_said = 0;
    int m_matches = 0;
    std::unique_ptr<Match> m_running;
    std::deque<std::unique_ptr<Match>> m_finished; // the last few, newest behind
};

// Who is to be the host after the present one: connected players, then connected spectators, each by the
// longest presence; else nobody.
[[nodiscard]] QString presentHeir(const Room &room, const Sessions &sessions);
// The same, but that players and then spectators who are expected back come after them; nobody where the room
// is empty.
[[nodiscard]] QString heir(const Room &room, const Sessions &sessions);

} // namespace server
