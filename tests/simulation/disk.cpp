#include "disk.h"

using namespace server;

namespace {

bool isReply(const Record &record)
{
    return std::holds_alternative<ReplyRecord>(record);
}

bool isRefusal(const Record &record)
{
    const auto *reply = std::get_if<ReplyRecord>(&record);
    return reply && reply->reply.contains("\"type\":\"error\"");
}

} // namespace

void Disk::append(Records records, Completion completion)
{
    completion(keeps(records));
}

bool Disk::keeps(const Records &records)
{
    if (isFull)
        return m_world.bug == Bug::FullDiskIgnored;
    const bool dies = std::exchange(m_isArmed, false);
    if (dies && m_world.bug == Bug::ToldBeforeKept)
        return m_isDoomed = true;
    m_isDead = m_isDead || dies;
    if (dies && m_world.bug != Bug::TwoTransactions && m_world.dice.happens(500))
        return true; // nobody hears that any more
    Records all = tampered(records);
    if (dies && m_world.bug == Bug::TwoTransactions)
        std::erase_if(all, isReply);
    write(all);
    return true;
}

Records Disk::tampered(const Records &records) const
{
    Records all = records;
    if (m_world.bug == Bug::RefusalsForgotten)
        std::erase_if(all, isRefusal);
    return all;
}

void Disk::write(const Records &records)
{
    m_journal.keep(records);
    for (const Record &record : records) {
        if (const auto *match = std::get_if<MatchRecord>(&record))
            m_world.oracle.begin(*match, m_upMs());
        if (const auto *entry = std::get_if<EntryRecord>(&record))
            m_world.oracle.add(*entry, m_upMs());
    }
    if (!m_world.oracle.failure().isEmpty())
        m_world.fail(m_world.oracle.failure());
}
