#include "crowd.h"
#include "measures.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <map>

// bench-load --protocol P --port N --server PID [--tables N] [--spectators N] [--idle N] [--seconds S]
// [--afterwards S] plays, and prints what it measured as one JSON object. tests/bench/run calls it.
namespace {

using namespace bench;

class Arguments
{
public:
    Arguments(int count, char **values)
    {
        for (int at = 1; at + 1 < count; at += 2)
            m_values[values[at]] = values[at + 1];
    }
    [[nodiscard]] std::string text(const std::string &name) const
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? std::string() : found->second;
    }
    [[nodiscard]] double seconds() const
    {
        return m_values.contains("--seconds") ? std::atof(text("--seconds").c_str()) : 2;
    }
    [[nodiscard]] int number(const std::string &name, int otherwise) const
    {
        return m_values.contains(name) ? std::atoi(text(name).c_str()) : otherwise;
    }

private:
    std::map<std::string, std::string> m_values;
};

void put(const char *name, double value)
{
    static bool first = true;
    std::printf("%s\"%s\": %.3f", first ? "{" : ", ", name, value);
    first = false;
}

void putTimes(const std::string &name, std::vector<std::int64_t> &ns)
{
    put((name + "_p50").c_str(), microseconds(ns, 0.5));
    put((name + "_p99").c_str(), microseconds(ns, 0.99));
}

void play(Crowd &crowd, int server, double seconds)
{
    crowd.startPlaying();
    crowd.playFor(seconds / 4);
    const double serverBefore = cpuSecondsOf(server);
    const double ownBefore = cpuSeconds();
    const auto inBefore = Socket::bytesIn;
    const auto outBefore = Socket::bytesOut;
    const std::int64_t startNs = nowNs();
    crowd.playFor(seconds);
    const double took = static_cast<double>(nowNs() - startNs) / 1e9;
    const double moves = std::max<double>(static_cast<double>(crowd.taken().last.size()), 1);
    put("moves_per_second", moves / took);
    put("server_us_per_move", (cpuSecondsOf(server) - serverBefore) / moves * 1e6);
    put("server_busy", (cpuSecondsOf(server) - serverBefore) / took);
    put("load_busy", (cpuSeconds() - ownBefore) / took);
    put("bytes_down_per_move", static_cast<double>(Socket::bytesIn - inBefore) / moves);
    put("bytes_up_per_move", static_cast<double>(Socket::bytesOut - outBefore) / moves);
    putTimes("mover", crowd.taken().mover);
    putTimes("opponent", crowd.taken().opponent);
    putTimes("last", crowd.taken().last);
    crowd.stopPlaying();
    crowd.idleFor(0.3);
}

void visit(const Dialect &dialect, const Arguments &arguments, int server)
{
    Crowd crowd(dialect, static_cast<std::uint16_t>(arguments.number("--port", 0)));
    const int idle = arguments.number("--idle", 0);
    const int tables = arguments.number("--tables", 1);
    const int spectators = arguments.number("--spectators", 0);
    const long empty = ownKilobytesOf(server);
    crowd.addIdle(idle);
    crowd.idleFor(0.3);
    const long withIdle = ownKilobytesOf(server);
    const std::int64_t startNs = nowNs();
    crowd.addTables(tables, spectators);
    const double tookSeconds = static_cast<double>(nowNs() - startNs) / 1e9;
    put("joins_per_second", tables * (2 + spectators) / tookSeconds);
    crowd.idleFor(0.5);
    const long withTables = ownKilobytesOf(server);
    put("kb_at_first", static_cast<double>(empty));
    put("kb_per_idle", idle > 0 ? static_cast<double>(withIdle - empty) / idle : 0);
    put("kb_per_table", tables > 0 ? static_cast<double>(withTables - withIdle) / tables : 0);
    if (tables > 0)
        play(crowd, server, arguments.seconds());
}

} // namespace

int main(int argc, char **argv)
{
    const Arguments arguments(argc, argv);
    const auto spoken = dialect(arguments.text("--protocol"));
    if (!spoken)
        fail("--protocol is not known");
    runOnCore(1);
    raiseDescriptorLimit();
    const int server = arguments.number("--server", 0);
    visit(*spoken, arguments, server);
    if (const int wait = arguments.number("--afterwards", 0); wait > 0) {
        sleep(static_cast<unsigned>(wait));
        put("kb_afterwards", static_cast<double>(ownKilobytesOf(server)));
    }
    std::puts("}");
    return 0;
}
