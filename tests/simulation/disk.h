#pragma once

#include "../server/memoryjournal.h"
#include "world.h"

#include <deque>
#include <memory>

// The disk of the simulated server. It outlives it; the server may die at each write, before or after. It
// answers at once, or late: then several appends are under way, some of them written and not yet answered.
class Disk : public server::Journal
{
public:
    explicit Disk(World &world);

    void append(server::Records records, Completion completion) override;
    [[nodiscard]] std::optional<server::Snapshot> load() override;

    // The server dies at the next write.
    void arm() { m_isArmed = true; }
    // True once after it did.
    [[nodiscard]] bool takeDeath() { return std::exchange(m_isDead, false); }
    // The same, where it lived on until its answers were out.
    [[nodiscard]] bool takeLateDeath() { return std::exchange(m_isDoomed, false); }
    // The server is gone: what was under way is neither written nor answered any more.
    void forget();

    // For how long there has been a server, whatever it believes.
    void countUpTime(std::function<qint64()> upMs) { m_upMs = std::move(upMs); }
    // The server has died at a write that it did not wait for.
    void whenItDies(std::function<void()> what) { m_whenItDies = std::move(what); }
    // What has to stand in whatever the turn shows that is appended next.
    void beginTurn() { m_turn = m_world.oracle.mark(); }

    bool isFull = false;

private:
    struct Append
    {
        server::Records records = {};
        Completion completion = {};
        qint64 upMs = 0;
        Oracle::Mark turn = {};
        bool isDoomed = false; // something before it was not kept
    };

    [[nodiscard]] bool fails();
    [[nodiscard]] bool keepsAtOnce(const server::Records &records, qint64 upMs);
    void writeSoon();
    void writeNext();
    void answerSoon(Append append, bool isKept);
    void answer(const Append &append, bool isKept);
    void write(const server::Records &records, qint64 upMs);
    [[nodiscard]] server::Records tampered(const server::Records &records) const;

    World &m_world;
    MemoryJournal m_journal;
    std::function<qint64()> m_upMs;
    std::function<void()> m_whenItDies;
    Oracle::Mark m_turn;
    bool m_isLate;
    std::deque<Append> m_waiting;                                    // to be written
    std::shared_ptr<bool> m_underWay = std::make_shared<bool>(true); // until the server is gone
    qint64 m_answersMs = 0;                                          // when the last one is to be given
    int m_failures = 0;                                              // that have not been answered
    server::Records m_refused;                                       // by the last of them
    bool m_isArmed = false;
    bool m_isDead = false;
    bool m_isDoomed = false;
};
