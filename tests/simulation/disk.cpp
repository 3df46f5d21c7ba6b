#include "disk.h"

using namespace server;

namespace {

constexpr int slowestWriteMs = 40;
constexpr int slowestAnswerMs = 20;

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

Disk::Disk(World &world)
    : m_world(world)
    , m_isLate(world.dice.happens(500))
{
}

void Disk::append(Records records, Completion completion)
{
    Append append{std::move(records), std::move(completion), m_upMs(), m_turn, m_failures > 0};
    if (!m_isLate) {
        const bool isKept = keepsAtOnce(append.records, append.upMs);
        if (!isKept)
            m_refused = append.records;
        return answer(append, isKept);
    }
    if (m_world.bug == Bug::AnsweredBeforeWritten)
        answer({.completion = std::exchange(append.completion, [](bool) {}), .turn = append.turn}, true);
    m_waiting.push_back(std::move(append));
    if (m_waiting.size() == 1)
        writeSoon();
}

std::optional<Snapshot> Disk::load()
{
    if (m_world.bug != Bug::ReadsWhatIsNotKept)
        return m_journal.snapshot();
    MemoryJournal all = m_journal;
    all.keep(m_refused);
    return all.snapshot();
}

void Disk::forget()
{
    m_underWay = std::make_shared<bool>(true);
    m_waiting.clear();
    m_failures = 0;
    m_isDead = m_isDoomed = false;
}

// Full, or for once.
bool Disk::fails()
{
    return isFull || (!m_world.isCalm && m_world.dice.happens(4));
}

bool Disk::keepsAtOnce(const Records &records, qint64 upMs)
{
    if (fails())
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
    write(all, upMs);
    return true;
}

void Disk::writeSoon()
{
    m_world.agenda.in(m_world.dice.between(1, slowestWriteMs), [this, underWay = std::weak_ptr(m_underWay)] {
        if (!underWay.expired())
            writeNext();
    });
}

void Disk::writeNext()
{
    const bool isSwapped = m_world.bug == Bug::WrittenOutOfOrder && m_waiting.size() > 1;
    const auto next = isSwapped ? std::next(m_waiting.begin()) : m_waiting.begin();
    Append append = std::move(*next);
    m_waiting.erase(next);
    if (!m_waiting.empty())
        writeSoon();
    append.turn = m_world.oracle.mark(); // it was decided after all of this
    const bool isKept = !(append.isDoomed && m_world.bug != Bug::LaterTurnsKept)
                        && keepsAtOnce(append.records, append.upMs);
    if (m_isDead || m_isDoomed)
        return m_whenItDies();
    answerSoon(std::move(append), isKept);
}

void Disk::answerSoon(Append append, bool isKept)
{
    if (!isKept) {
        ++m_failures;
        m_refused = append.records;
        for (Append &later : m_waiting)
            later.isDoomed = true;
    }
    m_answersMs = std::max(m_answersMs, m_world.agenda.now() + m_world.dice.between(0, slowestAnswerMs));
    m_world.agenda.at(m_answersMs,
                      [this, append = std::move(append), isKept, underWay = std::weak_ptr(m_underWay)] {
                          if (underWay.expired())
                              return;
                          m_failures -= isKept ? 0 : 1;
                          answer(append, isKept);
                      });
}

void Disk::answer(const Append &append, bool isKept)
{
    m_world.oracle.require(append.turn);
    append.completion(isKept);
}

Records Disk::tampered(const Records &records) const
{
    Records all = records;
    if (m_world.bug == Bug::RefusalsForgotten)
        std::erase_if(all, isRefusal);
    return all;
}

void Disk::write(const Records &records, qint64 upMs)
{
    m_journal.keep(records);
    for (const Record &record : records) {
        if (const auto *match = std::get_if<MatchRecord>(&record))
            m_world.oracle.begin(*match, upMs);
        if (const auto *entry = std::get_if<EntryRecord>(&record))
            m_world.oracle.add(*entry, upMs);
    }
    if (!m_world.oracle.failure().isEmpty())
        m_world.fail(m_world.oracle.failure());
}
