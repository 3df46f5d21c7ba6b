#include "inputs.h"

#include "authority/authority.h"
#include "protocol/servercodec.h"

#include <set>

using namespace server;

namespace {

constexpr int mostLines = 300;

// A parlor without sockets whose visitors say what the lines say.
class Parlor
{
public:
    Parlor()
        : m_authority({.serverName = QStringLiteral("Parlor"), .app = QStringLiteral("parlor test")},
                      [this](qsizetype count) { return QByteArray(count, ++m_random); })
    {
    }

    void take(const QByteArray &line);
    // Whatever was said before, somebody new is served.
    void welcomeSomebody();

private:
    void pass(qint64 ms);
    ConnectionId connection(int visitor);
    void carry(const Output &output);

    char m_random = 0;
    Authority m_authority;
    Instant m_now{.steadyMs = 5'000, .utcMs = 1'800'000'000'000};
    std::map<int, ConnectionId> m_visitors;
    ConnectionId m_last = 0;
    QByteArray m_heard; // what was sent last
};

void Parlor::carry(const Output &output)
{
    std::set<ConnectionId> ended;
    for (const Effect &effect : output.effects) {
        if (const auto *sent = std::get_if<Send>(&effect)) {
            m_heard = sent->frame;
            require(m_heard.size() <= core::largestServerMessage, "no message is beyond the limit");
            require(std::holds_alternative<core::ServerFrame>(core::decodeServer(m_heard)),
                    "a client can read what the server says");
        }
        if (const auto *close = std::get_if<Close>(&effect))
            ended.insert(close->to);
    }
    for (const ConnectionId id : ended) {
        std::erase_if(m_visitors, [id](const auto &visitor) { return visitor.second == id; });
        carry(m_authority.closed(id, m_now));
    }
}

ConnectionId Parlor::connection(int visitor)
{
    if (!m_visitors.contains(visitor)) {
        m_visitors[visitor] = ++m_last;
        carry(m_authority.opened(m_last, m_now));
    }
    return m_visitors[visitor];
}

void Parlor::pass(qint64 ms)
{
    const qint64 end = m_now.steadyMs + ms;
    for (int turn = 0; turn < 200 && m_authority.nextDue().value_or(end + 1) <= end; ++turn) {
        m_now.steadyMs = std::max(m_now.steadyMs, *m_authority.nextDue());
        carry(m_authority.tick(m_now));
    }
    m_now.steadyMs = std::max(m_now.steadyMs, end);
}

void Parlor::take(const QByteArray &line)
{
    if (line.startsWith('+'))
        return pass(std::clamp<qint64>(line.sliced(1).toLongLong(), 0, 1'000'000));
    if (line.size() < 2 || line[0] < '0' || line[0] > '4')
        return;
    const ConnectionId id = connection(line[0] - '0');
    if (line[1] == '-') {
        m_visitors.erase(line[0] - '0');
        carry(m_authority.closed(id, m_now));
    } else if (line[1] == '#') {
        carry(m_authority.receivedBinary(id, m_now));
    } else {
        carry(m_authority.received(id, line.sliced(1), m_now));
    }
    pass(20);
}

void Parlor::welcomeSomebody()
{
    const ConnectionId id = connection(9);
    carry(m_authority.received(
        id, R"({"type":"hello","id":1,"content":{"protocol":1,"name":"Honest","app":"test"}})", m_now));
    pass(2'000);
    carry(m_authority.received(id, R"({"type":"ping","id":2,"content":{}})", m_now));
    require(m_heard.contains(R"("type":"pong")"), "an honest client is answered");
}

} // namespace

// Each line is what happens next: `0{"type":…}` is a message from visitor 0 to 4, `0#` a binary one, `0-` the
// end of that connection, and `+500` lets milliseconds pass.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Parlor parlor;
    const QByteArrayList lines = bytesOf(data, size).split('\n');
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), mostLines); ++i)
        parlor.take(lines[i]);
    parlor.welcomeSomebody();
    return 0;
}
