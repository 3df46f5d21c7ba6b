#pragma once

#include "dialect.h"
#include "socket.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace bench {

// What is measured, in nanoseconds from the sending of a move.
struct Taken
{
    std::vector<std::int64_t> mover;    // until the mover has the new state
    std::vector<std::int64_t> opponent; // until the opponent has it
    std::vector<std::int64_t> last;     // until everybody in the room has it
};

// Everybody who is at one server: tables with two players and some who watch, all in one thread. A table's
// next move is made as soon as everybody there has seen the last one.
class Crowd
{
public:
    Crowd(const Dialect &dialect, std::uint16_t port);
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    // People who only say hello.
    void addIdle(int count);
    // Returns once everybody is seated.
    void addTables(int count, int spectators);
    void startPlaying();
    // Plays on until then and forgets what was measured before.
    void playFor(double seconds);
    void stopPlaying() { m_playing = false; }
    void idleFor(double seconds);
    [[nodiscard]] Taken &taken() { return m_taken; }

private:
    struct Table
    {
        std::string name;
        std::string match;
        int first = 0; // the person who sits at seat 0
        int people = 0;
        int step = 0;
        int turn = 0;
        int seen = 0; // how many have the state of `step`
        std::int64_t sentNs = 0;
    };
    struct Person
    {
        std::unique_ptr<Socket> socket;
        int table = -1;
        int seat = -1;
        long id = 2;
        bool welcomed = false;
        bool entered = false;
    };

    int connect(int table, int seat);
    void addPeople(int count, int table, int seat);
    void run(std::int64_t untilNs, const std::function<bool()> &done);
    void settle(const std::function<bool()> &done);
    void welcomed(Person &person);
    void hear(int index, std::string_view text);
    void enter(Person &person);
    // Nothing where the text is empty.
    void say(Person &person, std::string_view text);
    void started(Table &table, const Heard &heard);
    void moved(Person &person, const Heard &heard);
    void move(Table &table);

    const Dialect &m_dialect;
    std::uint16_t m_port;
    int m_poll;
    std::vector<Person> m_people;
    std::vector<Table> m_tables;
    int m_arriving = 0;
    bool m_playing = false;
    Taken m_taken;
};

} // namespace bench
