#pragma once

#include "authority/authority.h"
#include "journal/journal.h"

namespace server {

// Stands between the authority and the wire and sees to it that nothing is told before it is kept. What one
// turn of the event loop brings is gathered and kept at once by `commit`; each call gives back what may go
// out. Where the journal cannot keep a turn, that turn has never been: everything is put back to what was
// kept, its messages are refused with `disk_full`, and so is all that follows until the journal keeps again.
class DurableAuthority
{
public:
    DurableAuthority(AuthorityOptions options, RandomBytes random);

    // Goes on from what was kept before, and keeps from now on. Borrows the journal. Before anything else.
    void start(Journal &journal, const Snapshot &snapshot, Instant now);

    [[nodiscard]] Effects opened(ConnectionId connection, Instant now, const QString &address = {});
    [[nodiscard]] Effects received(ConnectionId connection, const QByteArray &text, Instant now);
    [[nodiscard]] Effects receivedBinary(ConnectionId connection, Instant now);
    [[nodiscard]] Effects closed(ConnectionId connection, Instant now, core::Away how = core::Away::Lost);
    [[nodiscard]] Effects tick(Instant now);
    [[nodiscard]] Effects shutDown(const core::Closing &closing, Instant now);

    // True while something waits for `commit`, which is to follow at the end of the turn.
    [[nodiscard]] bool hasUncommitted() const { return !m_turn.records.empty(); }
    [[nodiscard]] Effects commit(Instant now);

    // What it decides by; while something waits for `commit`, that may yet be undone.
    [[nodiscard]] const Authority &authority() const { return m_authority; }

    // When `tick` is due by the steady clock.
    [[nodiscard]] std::optional<qint64> nextDue();
    // True once what was kept cannot be read any more, and nobody can be told anything for certain.
    [[nodiscard]] bool isLost() const { return m_lost; }

private:
    struct Message
    {
        ConnectionId from;
        QByteArray text;
    };

    [[nodiscard]] Effects stage(Output output);
    [[nodiscard]] Effects rollback(Instant now);
    [[nodiscard]] bool worksAgain(Instant now);
    [[nodiscard]] bool keeps(Records records);

    Authority m_authority;
    Journal *m_journal = nullptr; // none: nothing is kept
    Output m_turn;
    std::vector<Message> m_messages; // of the turn
    std::optional<qint64> m_triedMs; // while the journal keeps nothing: when it last did not
    bool m_lost = false;
};

} // namespace server
