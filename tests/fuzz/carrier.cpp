#include "inputs.h"

#include "authority/effects.h"
#include "transport/carrierbody.h"
#include "transport/pollingconnection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace server;
using namespace Qt::Literals::StringLiterals;

namespace {

// A request and what its answer has to keep.
struct Asked
{
    std::unique_ptr<HttpExchange> exchange;
    qint64 after = -1; // of a fetch
    bool isChecked = false;
};

// One carrier and what its client relies on: what was sent comes in its order until it is confirmed, and what
// was posted is passed on once, in its order.
class Talk
{
public:
    Talk()
    {
        QObject::connect(&m_connection, &TransportConnection::received, &m_here,
                         [this](const QByteArray &text) { pass(text); });
        QObject::connect(&m_connection, &TransportConnection::closed, &m_here,
                         [this] { require(!std::exchange(m_hasEnded, true), "it ends once"); });
        QObject::connect(&m_connection, &PollingConnection::unconfirmedChanged, &m_here,
                         [this](qint64 difference) { m_unconfirmed += difference; });
    }

    void send(const QByteArray &filling)
    {
        const QByteArray frame = '"' + QByteArray::number(m_sent.size()) + ' ' + filling.toBase64() + '"';
        if (!m_hasEnded)
            m_sent.append(frame);
        m_connection.send(frame);
        m_connection.flush();
    }
    void post(qint64 from, const QByteArray &body)
    {
        m_posting = splitMessages(body).value_or(std::vector<QByteArray>());
        m_connection.post(ask(body, -1), from);
        m_posting.clear();
    }
    void fetch(qint64 after, int wait)
    {
        m_connection.fetch(ask({}, after), after, std::chrono::seconds(wait));
    }
    void remove() { m_connection.remove(ask({}, -1)); }
    void close(int code) { m_connection.close(code, u"Over."_s); }
    void noteTaken() { m_connection.noteTaken(); }

    // After each step.
    void check()
    {
        require(m_unconfirmed == m_connection.unconfirmedBytes(), "what is held is told");
        require(m_unconfirmed >= 0 && m_unconfirmed <= TransportLimits().maxUnsent, "and bounded");
        for (Asked &asked : m_asked) {
            if (asked.exchange->isAnswered() && !std::exchange(asked.isChecked, true))
                checkAnswer(asked);
        }
    }

private:
    HttpExchange &ask(const QByteArray &body, qint64 after)
    {
        auto exchange = std::make_unique<HttpExchange>(RoutedRequest(), body, QHostAddress(), nullptr);
        m_asked.push_back({std::move(exchange), after});
        return *m_asked.back().exchange;
    }

    // Those of one request are passed on in their order, and some may be left out before the first.
    void pass(const QByteArray &text)
    {
        require(!m_hasEnded, "nothing is passed on after the end");
        require(text.size() <= TransportLimits().maxMessage, "nothing that is too big is passed on");
        const auto found = std::ranges::find(m_posting, text);
        require(found != m_posting.end(), "what is passed on was posted");
        m_posting.erase(m_posting.begin(), found + 1);
    }

    void checkAnswer(const Asked &asked)
    {
        static const std::set<int> statuses{200, 204, 400, 409, 410, 429};
        QByteArray answer;
        for (const QByteArray &piece : asked.exchange->takeAnswer())
            answer += piece;
        const int status = answer.mid(9, 3).toInt();
        require(statuses.contains(status), "an answer has a status of the contract");
        require(status != 410 || m_hasEnded, "only what has ended is gone");
        if (status == 200)
            checkFetched(QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)), asked.after);
    }

    void checkFetched(const QJsonDocument &fetched, qint64 after) const
    {
        const QJsonArray messages = fetched[u"messages"_s].toArray();
        require(fetched[u"next"_s].toInteger(-1) == after + messages.size(), "next is behind the last");
        for (qsizetype at = 0; at < messages.size(); ++at)
            require('"' + messages.at(at).toString().toLatin1() + '"' == m_sent.at(after + at),
                    "in their order");
    }

    QObject m_here;
    PollingConnection m_connection{TransportLimits(), QHostAddress(QHostAddress::LocalHost)};
    QByteArrayList m_sent;
    std::vector<QByteArray> m_posting;
    qint64 m_unconfirmed = 0;
    bool m_hasEnded = false;
    std::vector<Asked> m_asked;
};

void step(Talk &talk, const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArray rest = blank < 0 ? QByteArray() : line.sliced(blank + 1);
    const qint64 number = line.left(blank < 0 ? line.size() : blank).sliced(1).toLongLong();
    switch (line.front()) {
    case 's':
        return talk.send(
            number > 0 ? QByteArray(static_cast<qsizetype>(std::min<qint64>(number, 60'000)), 'x') : rest);
    case 'p':
        return talk.post(std::max<qint64>(number, 0), rest);
    case 'f':
        return talk.fetch(std::max<qint64>(number, 0), rest.isEmpty() ? 0 : 25);
    case 't':
        return talk.noteTaken();
    case 'd':
        return talk.remove();
    case 'c':
        return talk.close(static_cast<int>(number));
    default:
        return;
    }
}

} // namespace

// Each line is a step of a client or of the server: `p0 [1,2]` posts, `f0 w` fetches and waits, `s5 x` sends,
// `t` says that one more is taken, `d` removes, `c4001` closes.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int count = 0;
    static QCoreApplication application(count, nullptr);
    Talk talk;
    int left = 200;
    for (const QByteArray &line : bytesOf(data, size).split('\n')) {
        if (line.isEmpty() || --left < 0)
            continue;
        step(talk, line);
        talk.check();
    }
    return 0;
}
