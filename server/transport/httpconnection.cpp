#include "transport/httpconnection.h"

#include "log/categories.h"
#include "peeraddress.h"

#include <algorithm>
#include <iterator>

using namespace std::chrono_literals;

namespace server {
namespace {

// Requests of one connection that may wait for an answer.
constexpr std::size_t mostWaiting = 8;
constexpr auto lingering = 1s;

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

HttpConnection::HttpConnection(std::unique_ptr<QTcpSocket> socket, const TransportLimits &limits,
                               const Site &site, AddressBudgets &budgets, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_site(site)
    , m_budgets(budgets)
    , m_socket(std::move(socket))
    , m_peer(normalised(m_socket->peerAddress()))
    , m_hasArrived(budgets.takeArrival(m_peer))
    , m_writer(std::make_unique<AnswerWriter>(*m_socket, limits.silence))
{
    m_socket->setReadBufferSize(m_limits.maxHead + 1);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // What the kernel takes at once of an answer holds up whoever else waits.
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 64 * 1024);
    m_timeout.setSingleShot(true);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpConnection::ended);
    connect(&m_timeout, &QTimer::timeout, this, &HttpConnection::timeOut);
    connect(m_writer.get(), &AnswerWriter::done, this, &HttpConnection::goOn);
    connect(m_writer.get(), &AnswerWriter::stalled, this, &HttpConnection::abortSoon);
    m_timeout.start(m_limits.headTime);
    m_since.start();
}

HttpConnection::~HttpConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

std::optional<qint64> HttpConnection::halfOpenFor() const
{
    const bool isAnswered = m_writer && !m_writer->isDone();
    if (m_phase == Phase::Idle || !m_exchanges.empty() || isAnswered)
        return std::nullopt;
    return m_since.elapsed();
}

std::optional<qint64> HttpConnection::idleFor() const
{
    if (!m_exchanges.empty() || !m_writer)
        return std::nullopt;
    if (!m_writer->isDone())
        return m_writer->stalledFor();
    return m_phase == Phase::Idle ? std::optional(m_since.elapsed()) : std::nullopt;
}

void HttpConnection::read()
{
    if (!m_socket)
        return;
    while (readRequest())
        ;
    tellRequested();
}

// Whether there may be another one.
bool HttpConnection::readRequest()
{
    switch (m_phase) {
    case Phase::Silent:
    case Phase::Idle:
    case Phase::Head:
        return readHead();
    case Phase::Body:
        return readBody();
    case Phase::Leaving:
    case Phase::Lingering:
        break;
    }
    return false;
}

// What is asked for while an answer is being read waits in the kernel.
bool HttpConnection::readHead()
{
    if (!m_writer->isDone())
        return false;
    const QByteArray seen = m_socket->peek(m_limits.maxHead + 1);
    if (seen.isEmpty())
        return false;
    if (m_isFirst && !isCapital(seen.front())) {
        abortSoon();
        return false;
    }
    if (m_phase == Phase::Idle) {
        m_timeout.start(m_limits.headTime);
        m_since.start();
    }
    m_phase = Phase::Head;
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() <= m_limits.maxHead)
        return false;
    if (end < 0 || end + 4 > m_limits.maxHead)
        refuse(refusalOfTooLong(seen));
    else
        take(server::route(seen.first(end + 4), m_site, m_isFirst), end + 4, end + 4 < seen.size());
    return true;
}

// A request whose head is `size` bytes long.
void HttpConnection::take(RoutedRequest request, qsizetype size, bool isFollowed)
{
    if (std::holds_alternative<Upgrade>(request.route)) {
        if (isFollowed)
            return refuse({400, "Wait for the answer to the handshake before you send more."});
        if (isOverRate())
            return refuse({429, "Too many connections from this address: wait a second."});
        m_phase = Phase::Leaving;
        emit upgradeRequested();
        return;
    }
    m_socket->skip(size);
    m_isFirst = false;
    m_request = std::move(request);
    if (std::holds_alternative<HttpError>(m_request.route) || m_request.bodyLength == 0)
        return complete({});
    m_phase = Phase::Body;
    m_timeout.start(m_limits.bodyTime);
    m_socket->setReadBufferSize(std::max(m_limits.maxHead + 1, m_request.bodyLength));
}

bool HttpConnection::readBody()
{
    if (m_socket->bytesAvailable() < m_request.bodyLength)
        return false;
    QByteArray body = m_socket->read(m_request.bodyLength);
    m_socket->setReadBufferSize(m_limits.maxHead + 1);
    complete(std::move(body));
    return true;
}

void HttpConnection::complete(QByteArray body)
{
    if (m_exchanges.size() == mostWaiting) {
        m_exchanges.back()->makeLast();
        m_phase = Phase::Leaving;
        m_timeout.stop();
        return;
    }
    const bool isLast = m_request.persistence == Persistence::Close;
    m_phase = isLast ? Phase::Leaving : Phase::Idle;
    m_timeout.stop();
    HttpExchange *exchange = add(std::move(m_request), std::move(body));
    if (isOverRate())
        exchange->setOverRate();
    m_untold.emplace_back(exchange);
}

HttpExchange *HttpConnection::add(RoutedRequest request, QByteArray body)
{
    auto *exchange = new HttpExchange(std::move(request), std::move(body), m_peer, this);
    m_exchanges.push_back(exchange);
    connect(exchange, &HttpExchange::answered, this, &HttpConnection::sendAnswers);
    return exchange;
}

// Nothing is read after this, whose answer follows those that are owed.
void HttpConnection::refuse(const HttpError &error)
{
    qCInfo(core::logNet).noquote() << "refused a request from" << m_peer.toString() << "with" << error.status;
    m_phase = Phase::Leaving;
    m_timeout.stop();
    add({.route = error, .persistence = Persistence::Close}, {})->refuse(error);
}

bool HttpConnection::isOverRate()
{
    const bool isInTime = m_budgets.takeRequest(m_peer);
    m_hasArrived = m_hasArrived || m_budgets.takeArrival(m_peer);
    return !isInTime || !m_hasArrived;
}

// Only once all that came together has been read: what waits then is known.
void HttpConnection::tellRequested()
{
    for (const auto &exchange : std::exchange(m_untold, {})) {
        if (exchange && std::ranges::find(m_exchanges, exchange.data()) != m_exchanges.end())
            emit requested(exchange);
    }
}

void HttpConnection::sendAnswers()
{
    while (!m_exchanges.empty() && m_exchanges.front()->isAnswered()) {
        HttpExchange *exchange = m_exchanges.front();
        m_exchanges.pop_front();
        exchange->deleteLater();
        if (exchange->persistence() == Persistence::Close) {
            m_phase = Phase::Leaving;
            m_timeout.stop();
            // What came behind it is not carried out. One may be under way, and lives until that is over.
            for (HttpExchange *later : std::exchange(m_exchanges, {})) {
                later->disconnect(this);
                later->deleteLater();
            }
        }
        if (m_writer)
            m_writer->write(exchange->takeAnswer());
    }
    if (m_exchanges.empty() && m_writer && m_writer->isDone())
        goOn();
}

// All that is owed has left. It may be told from within somebody's answer, so that no request follows at
// once.
void HttpConnection::goOn()
{
    if (!m_exchanges.empty())
        return;
    if (m_phase == Phase::Leaving)
        return leave();
    if (m_phase == Phase::Idle) {
        m_since.start();
        m_timeout.start(m_limits.idle);
    }
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::timeOut()
{
    switch (m_phase) {
    case Phase::Head:
        return refuse({408, "The request head did not arrive in time."});
    case Phase::Body:
        return refuse({408, "The request's body did not arrive in time."});
    case Phase::Idle:
        return leave();
    case Phase::Silent:
    case Phase::Leaving:
    case Phase::Lingering:
        abort();
    }
}

// What was said is on its way; the other side gets a moment to read it.
void HttpConnection::leave()
{
    m_phase = Phase::Lingering;
    m_socket->disconnect(this);
    m_writer->disconnect(this);
    m_lingering = std::make_unique<LingeringClose>(*m_socket);
    connect(m_lingering.get(), &LingeringClose::ended, this, &HttpConnection::ended, Qt::QueuedConnection);
    m_socket->abort();
    m_timeout.start(lingering);
    m_lingering->begin();
}

void HttpConnection::abortSoon()
{
    m_phase = Phase::Leaving;
    m_timeout.stop();
    QMetaObject::invokeMethod(this, &HttpConnection::abort, Qt::QueuedConnection);
}

void HttpConnection::abort()
{
    m_timeout.stop();
    m_lingering.reset();
    m_writer.reset();
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.reset();
    m_phase = Phase::Lingering;
    emit ended();
}

std::unique_ptr<QTcpSocket> HttpConnection::takeSocket()
{
    m_socket->disconnect(this);
    m_writer.reset();
    m_timeout.stop();
    emit ended();
    return std::move(m_socket);
}

} // namespace server
