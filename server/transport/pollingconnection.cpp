#include "transport/pollingconnection.h"

#include "authority/effects.h"
#include "transport/carrierbody.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

constexpr int tooBig = 1009; // RFC 6455, section 7.4.1
constexpr int closedNormally = 1000;
constexpr qint64 largestAnswer = 256 * 1024;
constexpr qint64 roomAround = 64; // what stands around the messages
constexpr qint64 mostKeptOfAnEnded = 64 * 1024;

HttpResponse fetched(const UnconfirmedMessages &unconfirmed)
{
    const std::vector<QByteArray> messages = unconfirmed.oldest(largestAnswer - roomAround);
    const qint64 next = unconfirmed.first() + std::ssize(messages);
    HttpResponse response = json(200, "{\"next\":" + QByteArray::number(next) + ",\"messages\":[");
    for (const QByteArray &message : messages) {
        if (&message != &messages.front())
            response.body.emplace_back(",");
        response.body.push_back(message);
    }
    response.body.emplace_back("]}");
    return response;
}

} // namespace

PollingConnection::PollingConnection(const TransportLimits &limits, const QHostAddress &peer)
    : m_limits(limits)
    , m_peer(peer)
    , m_rate(limits.carriers.requestsPerSecond, limits.carriers.requestBurst)
{
    m_clock.start();
    for (QTimer *timer : {&m_wait, &m_silence, &m_kept})
        timer->setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &PollingConnection::answerWaiting);
    connect(&m_silence, &QTimer::timeout, this, &PollingConnection::endIfSilent);
    m_kept.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_kept, &QTimer::timeout, this, [this] {
        refusePosts();
        emit gone();
    });
    m_silence.start(m_limits.carriers.silence);
}

PollingConnection::~PollingConnection()
{
    change([&] { m_unconfirmed.confirmAll(); });
}

template<typename Change>
void PollingConnection::change(Change change)
{
    const qint64 before = m_unconfirmed.bytes();
    change();
    emit unconfirmedChanged(m_unconfirmed.bytes() - before);
}

void PollingConnection::send(const QByteArray &frame)
{
    if (m_end)
        return;
    change([&] { m_unconfirmed.add(frame); });
    if (m_unconfirmed.bytes() > m_limits.maxUnsent)
        close(TooSlow, u"Too much was left unread."_s);
}

void PollingConnection::flush()
{
    if (m_waiting && !m_unconfirmed.isEmpty())
        answerWaiting();
}

void PollingConnection::close(int code, const QString &reason)
{
    end({code, reason, false});
}

void PollingConnection::end(const End &end)
{
    if (m_end)
        return endAgain(end);
    flush();
    m_end = end;
    if (end.isByClient || end.code == TooSlow || end.code == tooBig
        || m_unconfirmed.bytes() > mostKeptOfAnEnded)
        change([&] { m_unconfirmed.confirmAll(); });
    m_silence.stop();
    m_kept.start(end.code == GoingAway ? m_limits.closing : m_limits.carriers.kept);
    answerWaiting();
    // Whoever goes carries nothing out any more.
    if (end.code == GoingAway)
        refusePosts();
    emit closed();
}

// It holds its last words for the time that is left to ask for them.
void PollingConnection::endAgain(const End &end)
{
    if (end.code == TooSlow)
        change([&] { m_unconfirmed.confirmAll(); });
    if (end.code != GoingAway || m_end->code == GoingAway)
        return;
    refusePosts();
    m_kept.start(0);
}

void PollingConnection::noteTaken()
{
    ++m_taken;
    answerPosts();
}

bool PollingConnection::admits(const HttpExchange &exchange)
{
    m_namedMs = m_clock.elapsed();
    return m_rate.admits(m_namedMs) && !exchange.isOverRate();
}

void PollingConnection::post(HttpExchange &exchange, qint64 from)
{
    const bool isInTime = admits(exchange);
    const auto messages = splitMessages(exchange.body());
    if (!messages)
        return exchange.refuse({400, "The body must be a JSON array of 1 to 50 messages."});
    if (m_end)
        return refuseEnded(exchange);
    if (from > m_posted)
        return exchange.answer(json(409, QJsonObject{{u"taken"_s, m_posted}}));
    if (!isInTime)
        return exchange.refuse({429, "Too many requests: wait a moment."});
    const auto known = static_cast<std::size_t>(std::min<qint64>(m_posted - from, std::ssize(*messages)));
    m_posted += std::ssize(*messages) - static_cast<qint64>(known);
    for (std::size_t at = known; at < messages->size(); ++at)
        pass(messages->at(at));
    m_posts.push_back({&exchange, m_passed});
    answerPosts();
}

// What follows one that has ended this counts as taken and is not carried out.
void PollingConnection::pass(const QByteArray &message)
{
    if (m_end)
        return;
    if (message.size() > m_limits.maxMessage)
        return close(tooBig, u"Received message is too big."_s);
    ++m_passed;
    emit received(message);
}

void PollingConnection::answerPosts()
{
    while (!m_posts.empty() && m_posts.front().awaited <= m_taken) {
        if (const auto exchange = m_posts.front().exchange)
            exchange->answer({.status = 204});
        m_posts.pop_front();
    }
}

void PollingConnection::refusePosts()
{
    for (const Post &post : std::exchange(m_posts, {})) {
        if (post.exchange)
            refuseEnded(*post.exchange);
    }
}

void PollingConnection::fetch(HttpExchange &exchange, qint64 after, std::chrono::seconds wait)
{
    const bool isInTime = admits(exchange);
    if (hasNothingLeft())
        return refuseEnded(exchange);
    if (after < m_unconfirmed.first() || after > m_unconfirmed.next())
        return exchange.answer(
            json(409, QJsonObject{{u"from"_s, m_unconfirmed.first()}, {u"next"_s, m_unconfirmed.next()}}));
    if (!isInTime)
        return exchange.refuse({429, "Too many requests: wait a moment."});
    answerWaiting(); // with nothing: else it would not have waited
    change([&] { m_unconfirmed.confirm(after); });
    if (hasNothingLeft())
        return refuseEnded(exchange);
    if (!m_unconfirmed.isEmpty() || wait.count() == 0)
        return exchange.answer(fetched(m_unconfirmed));
    m_waiting = &exchange;
    m_wait.start(wait);
    connect(&exchange, &QObject::destroyed, this, &PollingConnection::watchWaiting);
}

// With what there is by now.
void PollingConnection::answerWaiting()
{
    m_wait.stop();
    m_namedMs = m_clock.elapsed();
    const auto waiting = std::exchange(m_waiting, nullptr);
    if (!waiting)
        return;
    if (hasNothingLeft())
        refuseEnded(*waiting);
    else
        waiting->answer(fetched(m_unconfirmed));
}

void PollingConnection::remove(HttpExchange &exchange)
{
    if (!admits(exchange))
        return exchange.refuse({429, "Too many requests: wait a moment."});
    end({closedNormally, u"The client has ended it."_s, true});
    change([&] { m_unconfirmed.confirmAll(); });
    exchange.answer({.status = 204});
}

void PollingConnection::refuseEnded(HttpExchange &exchange)
{
    exchange.answer(json(410, QJsonObject{{u"code"_s, m_end->code}, {u"reason"_s, m_end->reason}}));
    if (m_end->code == GoingAway && hasNothingLeft())
        m_kept.start(0);
}

// A request that waited may be gone with its connection: from then on it is silent.
void PollingConnection::watchWaiting()
{
    if (m_waiting)
        return;
    m_wait.stop();
    m_namedMs = m_clock.elapsed();
}

// To start a timer anew for each request takes longer the more carriers there are.
void PollingConnection::endIfSilent()
{
    if (m_waiting)
        m_namedMs = m_clock.elapsed();
    const auto left = m_limits.carriers.silence - std::chrono::milliseconds(m_clock.elapsed() - m_namedMs);
    if (left.count() <= 0)
        close(TooSlow, u"Nothing was heard for too long."_s);
    else
        m_silence.start(left);
}

} // namespace server
