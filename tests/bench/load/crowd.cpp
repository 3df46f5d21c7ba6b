#include "crowd.h"

#include "measures.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>

namespace bench {
namespace {

constexpr int inFlight = 64;          // people who arrive at the same time
constexpr double longestWait = 120.0; // seconds until a server that does not answer is given up
// A draw whoever begins.
constexpr std::array cells{0, 1, 2, 4, 3, 5, 7, 6, 8};

} // namespace

Crowd::Crowd(const Dialect &dialect, std::uint16_t port)
    : m_dialect(dialect)
    , m_port(port)
    , m_poll(epoll_create1(0))
{
}

Crowd::~Crowd()
{
    ::close(m_poll);
}

void Crowd::addIdle(int count)
{
    addPeople(count, -1, -1);
    settle([this] { return m_arriving == 0; });
}

void Crowd::addTables(int count, int spectators)
{
    for (int seat = 0; seat < 2; ++seat) {
        for (int table = 0; table < count; ++table) {
            if (seat == 0)
                m_tables.push_back({.name = {}, .match = {}, .first = static_cast<int>(m_people.size())});
            addPeople(1, table, seat);
        }
        settle([this] { return m_arriving == 0; });
    }
    for (int table = 0; table < count; ++table)
        addPeople(spectators, table, -1);
    settle([this] { return m_arriving == 0; });
}

void Crowd::addPeople(int count, int table, int seat)
{
    for (int added = 0; added < count; ++added) {
        settle([this] { return m_arriving < inFlight; });
        const int index = connect(table, seat);
        ++m_arriving;
        epoll_event event{.events = EPOLLIN, .data = {.u32 = static_cast<std::uint32_t>(index)}};
        epoll_ctl(m_poll, EPOLL_CTL_ADD, m_people.back().socket->descriptor(), &event);
        if (table >= 0)
            ++m_tables[static_cast<std::size_t>(table)].people;
    }
}

int Crowd::connect(int table, int seat)
{
    const int index = static_cast<int>(m_people.size());
    const std::string path = m_dialect.path({m_port, table, seat});
    m_people.push_back({std::make_unique<Socket>(m_port, index, path), table, seat});
    return index;
}

void Crowd::say(Person &person, std::string_view text)
{
    if (!text.empty())
        person.socket->send(text, m_dialect.isBinary());
}

void Crowd::settle(const std::function<bool()> &done)
{
    run(nowNs() + static_cast<std::int64_t>(longestWait * 1e9), done);
    if (!done())
        fail("the server leaves people waiting");
}

void Crowd::run(std::int64_t untilNs, const std::function<bool()> &done)
{
    std::array<epoll_event, 1024> events{};
    while (!done()) {
        const std::int64_t left = untilNs - nowNs();
        if (left <= 0)
            return;
        const int waitMs = static_cast<int>(left / 1'000'000) + 1;
        const int count = epoll_wait(m_poll, events.data(), static_cast<int>(events.size()), waitMs);
        for (int at = 0; at < count; ++at) {
            const auto index = static_cast<int>(events[static_cast<std::size_t>(at)].data.u32);
            Person &person = m_people[static_cast<std::size_t>(index)];
            person.socket->read(
                [&] {
                    say(person, m_dialect.greet(index));
                    if (!m_dialect.saysItIsThere())
                        welcomed(person);
                },
                [&](std::string_view text) { hear(index, text); });
        }
    }
}

void Crowd::playFor(double seconds)
{
    m_taken = {};
    run(nowNs() + static_cast<std::int64_t>(seconds * 1e9), [] { return false; });
}

void Crowd::idleFor(double seconds)
{
    run(nowNs() + static_cast<std::int64_t>(seconds * 1e9), [] { return false; });
}

void Crowd::startPlaying()
{
    m_playing = true;
    for (Table &table : m_tables) {
        Person &host = m_people[static_cast<std::size_t>(table.first)];
        if (const std::string start = m_dialect.start(++host.id); !start.empty()) {
            say(host, start);
        } else {
            table.match = table.name;
            move(table);
        }
    }
}

void Crowd::welcomed(Person &person)
{
    person.welcomed = true;
    if (person.table < 0)
        --m_arriving;
    else
        enter(person);
}

void Crowd::enter(Person &person)
{
    const Table &table = m_tables[static_cast<std::size_t>(person.table)];
    say(person,
        person.seat == 0 ? m_dialect.open(person.table) : m_dialect.enter(table.name, person.seat == 1));
}

void Crowd::hear(int index, std::string_view text)
{
    Person &person = m_people[static_cast<std::size_t>(index)];
    const Heard heard = m_dialect.hear(text);
    say(person, heard.reply);
    if (heard.fact == Heard::Fact::Welcomed && !person.welcomed)
        welcomed(person);
    if (person.table < 0)
        return;
    Table &table = m_tables[static_cast<std::size_t>(person.table)];
    if (heard.fact == Heard::Fact::Entered && !person.entered) {
        person.entered = true;
        --m_arriving;
        if (person.seat == 0)
            table.name = heard.name;
    }
    if (heard.fact == Heard::Fact::Started)
        started(table, heard);
    if (heard.fact == Heard::Fact::Moved || heard.fact == Heard::Fact::Ended)
        moved(person, heard);
}

void Crowd::started(Table &table, const Heard &heard)
{
    if (table.match != heard.name) {
        table.match = heard.name;
        table.step = 0;
        table.turn = heard.turn;
        table.seen = 0;
    }
    if (++table.seen == table.people)
        move(table);
}

void Crowd::move(Table &table)
{
    if (!m_playing)
        return;
    Person &mover = m_people[static_cast<std::size_t>(table.first) + (table.turn == 0 ? 0 : m_tables.size())];
    const int cell = cells[static_cast<std::size_t>(table.step) % cells.size()];
    const std::string text = m_dialect.play(table.match, table.step, cell, mover.seat, ++mover.id);
    ++table.step;
    table.seen = 0;
    table.sentNs = nowNs();
    say(mover, text);
}

void Crowd::moved(Person &person, const Heard &heard)
{
    Table &table = m_tables[static_cast<std::size_t>(person.table)];
    if (heard.step != table.step)
        return;
    const std::int64_t took = nowNs() - table.sentNs;
    if (person.seat >= 0)
        (person.seat == table.turn ? m_taken.mover : m_taken.opponent).push_back(took);
    if (++table.seen < table.people)
        return;
    m_taken.last.push_back(took);
    table.turn = heard.turn;
    if (heard.fact == Heard::Fact::Moved)
        return move(table);
    Person &host = m_people[static_cast<std::size_t>(table.first)];
    if (const std::string start = m_dialect.start(++host.id); !start.empty() && m_playing)
        return say(host, start);
    table.step = 0;
    table.turn = 0;
    move(table);
}

} // namespace bench
