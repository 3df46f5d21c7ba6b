#pragma once

#include "keeps.h"

#include <deque>

// A journal that answers late: what is appended waits until it is said whether it is kept. Then another
// journal keeps it, and it is answered; what waits behind something that was not kept is not kept either.
// What waits when this one goes is neither kept nor answered, as in a crash.
class LateJournal : public server::Journal
{
public:
    // Borrows the journal that keeps, which answers at once.
    explicit LateJournal(server::Journal &journal)
        : m_journal(journal)
    {
    }

    void append(server::Records records, Completion completion) override
    {
        m_waiting.push_back({std::move(records), std::move(completion)});
    }
    [[nodiscard]] std::optional<server::Snapshot> load() override { return m_journal.load(); }

    [[nodiscard]] std::size_t unanswered() const { return m_waiting.size(); }

    // Answers the first of what waits; it is kept where `isKept` says so and it can be.
    void answer(bool isKept)
    {
        Append first = std::move(m_waiting.front());
        m_waiting.pop_front();
        isKept = isKept && !m_hasFailed && keeps(m_journal, std::move(first.records));
        m_hasFailed = !isKept && !m_waiting.empty();
        first.completion(isKept);
    }
    // Answers all that waits now; what is appended meanwhile waits.
    void answerAll(bool isKept = true)
    {
        for (std::size_t count = m_waiting.size(); count > 0; --count)
            answer(isKept);
    }

private:
    struct Append
    {
        server::Records records;
        Completion completion;
    };

    server::Journal &m_journal;
    std::deque<Append> m_waiting;
    bool m_hasFailed = false; // and what waits was appended before that was answered
};
