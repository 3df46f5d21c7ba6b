#pragma once

#include "../server/memoryjournal.h"
#include "world.h"

// The disk of the simulated server. It outlives it; the server may die at each write, before or after.
class Disk : public server::Journal
{
public:
    explicit Disk(World &world)
        : m_world(world)
    {
    }

    void append(server::Records records, Completion completion) override;
    [[nodiscard]] std::optional<server::Snapshot> load() override { return m_journal.snapshot(); }

    // The server dies at the next write.
    void arm() { m_isArmed = true; }
    // True once after it did.
    [[nodiscard]] bool takeDeath() { return std::exchange(m_isDead, false); }
    // The same, where it lived on until its answers were out.
    [[nodiscard]] bool takeLateDeath() { return std::exchange(m_isDoomed, false); }
    // For how long there has been a server, whatever it believes.
    void countUpTime(std::function<qint64()> upMs) { m_upMs = std::move(upMs); }

    bool isFull = false;

private:
    [[nodiscard]] bool keeps(const server::Records &records);
    void write(const server::Records &records);
    [[nodiscard]] server::Records tampered(const server::Records &records) const;

    World &m_world;
    MemoryJournal m_journal;
    std::function<qint64()> m_upMs;
    bool m_isArmed = false;
    bool m_isDead = false;
    bool m_isDoomed = false;
};
