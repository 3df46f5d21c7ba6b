#include "client/connection.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

namespace app {
namespace {

constexpr qint64 mostUnsent = 4 * 1024 * 1024; // bytes; far more than a person can say

// IPv4 first: it is what most houses have in working order.
QList<QHostAddress> inOrder(QList<QHostAddress> addresses)
{
    std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return addresses;
}

FailureKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return FailureKind::Refused;
    case QAbstractSocket::HostNotFoundError:
        return FailureKind::UnknownHost;
    case QAbstractSocket::SocketTimeoutError:
        return FailureKind::TimedOut;
    default:
        return FailureKind::Unreachable;
    }
}

} // namespace

Connection::Connection(const Address &address, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_patience(patience)
{
    m_deadline.setSingleShot(true);
    m_attempt.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::runOutOfTime);
    connect(&m_attempt, &QTimer::timeout, this, [this] { missCandidate(FailureKind::TimedOut); });
    connect(&m_heart, &QTimer::timeout, this, &Connection::beat);
}

Connection::~Connection()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    endSocket();
}

void Connection::open()
{
    m_clock.start();
    m_deadline.start(m_patience.toWelcome);
    if (m_address.isLiteral()) {
        m_candidates = {QHostAddress(m_address.host)};
        tryNext();
    } else {
        m_lookup = QHostInfo::lookupHost(m_address.host, this, &Connection::takeLookup);
    }
}

void Connection::takeLookup(const QHostInfo &info)
{
    m_lookup = -1;
    m_candidates = inOrder(info.addresses());
    if (m_over)
        return;
    if (m_candidates.isEmpty())
        fail(FailureKind::UnknownHost);
    else
        tryNext();
}

void Connection::tryNext()
{
    if (m_candidates.isEmpty())
        return fail(m_firstMiss.value_or(FailureKind::UnknownHost));
    if (m_candidates.size() > 1)
        m_attempt.start(m_patience.toWelcome / m_candidates.size());
    m_reached = false;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingFrameSize(core::largestServerMessage);
    m_socket->setMaxAllowedIncomingMessageSize(core::largestServerMessage);
    m_socket->setReadBufferSize(2 * core::largestServerMessage);
    watch();
    m_socket->open(socketUrl(m_candidates.takeFirst(), m_address.port));
    watchTcp();
}

void Connection::watch()
{
    QWebSocket *socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, [this] {
        m_open = true;
        m_attempt.stop();
        emit opened();
    });
    connect(socket, &QWebSocket::textMessageReceived, this, &Connection::take);
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] { fail(FailureKind::NotAParlor); });
    connect(socket, &QWebSocket::pong, this, &Connection::takePong);
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &Connection::takeError);
    connect(socket, &QWebSocket::disconnected, this, [this] {
        if (!m_open || m_over)
            return;
        m_over = true;
        m_heart.stop();
        m_deadline.stop();
        emit closed(m_socket->closeCode());
    });
}

// QWebSocket itself does not tell a refused connection from a refused handshake.
void Connection::watchTcp()
{
    auto *tcp = m_socket->findChild<QTcpSocket *>();
    if (!tcp)
        return;
    connect(tcp, &QTcpSocket::connected, this, [this, tcp] {
        m_reached = true;
        tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    });
    // Pongs for somebody who pings and never reads pile up without any other sign.
    connect(tcp, &QTcpSocket::readyRead, this, [this] {
        if (m_open && m_socket->bytesToWrite() > mostUnsent)
            fail(FailureKind::NotAParlor);
    });
}

void Connection::take(const QString &text)
{
    if (m_over)
        return;
    m_missed = 0;
    const auto decoded = core::decodeServer(text.toUtf8());
    if (const auto *frame = std::get_if<core::ServerFrame>(&decoded))
        emit received(*frame);
    else if (std::get<core::Unreadable>(decoded).rejection.code != core::Code::UnknownType)
        fail(FailureKind::NotAParlor);
}

void Connection::takeError(QAbstractSocket::SocketError error)
{
    if (m_open)
        return; // `disconnected` follows
    missCandidate(m_reached ? FailureKind::NotAParlor : kindOf(error));
}

// The socket cannot be replaced from within its own signal.
void Connection::missCandidate(FailureKind kind)
{
    m_attempt.stop();
    if (!m_firstMiss || kind == FailureKind::NotAParlor)
        m_firstMiss = kind;
    if (m_socket)
        m_socket->disconnect(this);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_over)
                return;
            endSocket();
            tryNext();
        },
        Qt::QueuedConnection);
}

void Connection::runOutOfTime()
{
    if (m_lookup >= 0)
        return fail(FailureKind::UnknownHost);
    fail(m_reached ? FailureKind::NotAParlor : m_firstMiss.value_or(FailureKind::TimedOut));
}

void Connection::send(const core::ClientFrame &frame)
{
    if (m_open && !m_over)
        m_socket->sendTextMessage(QString::fromUtf8(core::encode(frame)));
}

void Connection::close()
{
    m_deadline.stop();
    m_heart.stop();
    if (m_open && !m_over)
        m_socket->close();
    m_over = true;
}

void Connection::settle()
{
    m_deadline.stop();
}

void Connection::setHeartbeat(std::chrono::milliseconds pace)
{
    if (pace == m_pace && m_heart.isActive())
        return;
    m_pace = pace;
    m_missed = 0;
    m_heart.stop();
    if (pace.count() > 0)
        m_heart.start(pace);
}

void Connection::checkPulse()
{
    if (!m_heart.isActive())
        return;
    m_missed = 0;
    m_heart.start(std::min(m_pace, matchPulse));
    beat();
}

void Connection::takePong()
{
    m_missed = 0;
    if (m_heart.isActive() && m_heart.intervalAsDuration() != m_pace)
        m_heart.start(m_pace);
}

// Counted in pings rather than in time: a computer that slept is not a server that went.
void Connection::beat()
{
    if (!m_open || m_over)
        return;
    if (m_missed >= m_patience.missedPongs) {
        m_over = true;
        m_heart.stop();
        m_socket->abort();
        emit closed(QWebSocketProtocol::CloseCodeAbnormalDisconnection);
        return;
    }
    ++m_missed;
    m_socket->ping();
}

Failure Connection::failure(FailureKind kind) const
{
    return {kind, m_address, std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0), {}, {}};
}

void Connection::fail(FailureKind kind)
{
    if (m_over)
        return;
    m_over = true;
    m_deadline.stop();
    m_attempt.stop();
    m_heart.stop();
    if (m_socket)
        m_socket->abort();
    emit failed(failure(kind));
}

void Connection::endSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

} // namespace app
