#pragma once

#include "authority/authority.h"
#include "journal/journal.h"

#include <deque>
#include <functional>
#include <memory>

namespace server {

// Stands between the authority and the wire and sees to it that nothing is told before it is kept. What one
// turn of the event loop brings is gathered and handed to the journal by `commit`. While the journal works on
// it, the next turns are decided already: what each brings about goes out once it is kept itself, in order.
// Where the journal cannot keep a turn, neither that turn nor any after it has ever been: everything is put
// back to what is kept, and their messages are taken once more. From then on whatever would have to be kept
// is refused with `disk_full`, until the journal keeps again.
class DurableAuthority
{
public:
    DurableAuthority(AuthorityOptions options, RandomBytes random);

    // Goes on from what was kept before, and keeps from now on. Borrows the journal. Before anything else.
    // `answered` is called when the journal answers on its own, not from within a call: `settle` is to
    // follow.
    void start(Journal &journal, const Snapshot &snapshot, Instant now, std::function<void()> answered = {});

    // Each gives back what may go out now. What was `received` is followed by a `Taken` once it is kept.
    [[nodiscard]] Effects opened(ConnectionId connection, Instant now, const QString &address = {});
    [[nodiscard]] Effects received(ConnectionId connection, const QByteArray &text, Instant now);
    [[nodiscard]] Effects receivedBinary(ConnectionId connection, Instant now);
    [[nodiscard]] Effects closed(ConnectionId connection, Instant now, core::Away how = core::Away::Lost);
    [[nodiscard]] Effects tick(Instant now);
    // What it tells goes out whatever becomes of the turns before it.
    [[nodiscard]] Effects shutDown(const core::Closing &closing, Instant now);
    // It is out.
    [[nodiscard]] bool hasShutDown() const { return m_hasShutDown; }

    // True while something waits for `commit`, which is to follow at the end of the turn.
    [[nodiscard]] bool hasUncommitted() const { return !m_turn.records.empty(); }
    [[nodiscard]] Effects commit(Instant now);
    // What the journal has answered since.
    [[nodiscard]] Effects settle(Instant now);
    // No turn waits for `commit` or for the journal's answer.
    [[nodiscard]] bool isSettled() const { return !hasUncommitted() && m_inFlight.empty(); }

    // What everything is decided by now. Whoever is to be told of it without a connection waits until it is
    // kept.
    struct Decision
    {
        quint64 turn = 0;
        quint64 rollbacks = 0;
    };
    enum class Fate { Open, Kept, Undone };
    [[nodiscard]] Decision decision() const { return {m_begun + (hasUncommitted() ? 1 : 0), m_rollbacks}; }
    // Also `Undone` where it was kept and something after it was not.
    [[nodiscard]] Fate fateOf(const Decision &decision) const;

    // Whose connections have become somebody's since this was asked last, once that may be known.
    [[nodiscard]] std::vector<Greeting> takeGreeted() { return std::exchange(m_greeted, {}); }

    // What it decides by; until it is settled, that may yet be undone.
    [[nodiscard]] const Authority &authority() const { return m_authority; }

    // When `tick` is due by the steady clock.
    [[nodiscard]] std::optional<qint64> nextDue();
    // True once what was kept cannot be read any more, and nobody can be told anything for certain.
    [[nodiscard]] bool isLost() const { return m_lost; }

private:
    // Of the journal, to one append; shared with its completion, which may come when this is gone.
    struct Answer
    {
        std::optional<bool> isKept = {};
        bool isLate = false; // the append has returned without it
    };
    struct Message
    {
        ConnectionId from;
        QByteArray text;
    };
    // What was decided together and is kept together.
    struct Turn
    {
        Records records = {}; // until they are handed to the journal
        Effects effects = {};
        std::vector<Message> messages = {};
        std::vector<Greeting> greetings = {};
        std::shared_ptr<Answer> answer = {};  // from then on
        std::optional<Effects> farewell = {}; // goes out last, even where the turn is undone

        void add(Output output);
        void add(Turn later);
    };

    [[nodiscard]] Effects stage(Output output);
    [[nodiscard]] std::shared_ptr<Answer> append(Records records);
    [[nodiscard]] Effects release(Turn turn);
    [[nodiscard]] Effects withFarewell(Effects effects, std::optional<Effects> farewell);
    [[nodiscard]] Effects rollback(Instant now);

    Authority m_authority;
    Journal *m_journal = nullptr; // none: nothing is kept
    std::shared_ptr<std::function<void()>> m_answered;
    Turn m_turn;                 // the present one
    std::deque<Turn> m_inFlight; // oldest first
    std::vector<Greeting> m_greeted;
    std::optional<qint64> m_triedMs; // while the journal keeps nothing: when it last did not
    std::shared_ptr<Answer> m_trial; // of one that is under way
    quint64 m_begun = 0;             // turns that were handed to the journal
    quint64 m_kept = 0;              // of these
    quint64 m_rollbacks = 0;
    bool m_hasShutDown = false;
    bool m_lost = false;
};

} // namespace server
