#pragma once

#include "journal/journal.h"

#include <functional>

// A journal that another one keeps, except for what it refuses.
class FailingJournal : public server::Journal
{
public:
    // Borrows the journal that keeps.
    FailingJournal(server::Journal &journal, std::function<bool(const server::Records &)> refuses)
        : m_journal(journal)
        , m_refuses(std::move(refuses))
    {
    }

    void append(server::Records records, Completion completion) override
    {
        if (m_refuses(records))
            completion(false);
        else
            m_journal.append(std::move(records), std::move(completion));
    }
    [[nodiscard]] std::optional<server::Snapshot> load() override { return m_journal.load(); }

private:
    server::Journal &m_journal;
    std::function<bool(const server::Records &)> m_refuses;
};
