#include "client/connection.h"

#include "log/categories.h"
#include "protocol/clientcodec.h"
#include "protocol/servercodec.h"

#include <QNetworkInterface>
#include <QTcpSocket>

#include <algorithm>

namespace app {
namespace {

constexpr qint64 mostUnsent = 4 * 1024 * 1024; // bytes; far more than a person can say

bool isOnNoNetwork()
{
    return std::ranges::all_of(QNetworkInterface::allAddresses(), &QHostAddress::isLoopback);
}

} // namespace

Connection::Connection(const std::vector<Address> &addresses, const ConnectionOptions &options,
                       QObject *parent)
    : QObject(parent)
    , m_address(addresses.front())
    , m_timeouts(options.timeouts)
    , m_racer(addresses, options.timeouts.toWelcome, options.route, nullptr)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::runOutOfTime);
    connect(&m_heart, &QTimer::timeout, this, &Connection::beat);
    connect(&m_racer, &ConnectionRacer::won, this, &Connection::takeSocket);
    connect(&m_racer, &ConnectionRacer::lost, this, &Connection::takeFailedAttempts);
}

Connection::~Connection()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void Connection::open()
{
    m_clock.start();
    m_deadline.start(m_timeouts.toWelcome);
    m_racer.start();
}

void Connection::takeSocket()
{
    m_address = m_racer.winner();
    m_socket = m_racer.takeSocket();
    qCDebug(core::logClient).noquote()
        << m_address.textWithPort() << "answered after" << m_clock.elapsed() << "ms";
    if (m_over)
        return m_socket->close();
    watch();
    emit opened();
}

void Connection::watch()
{
    QWebSocket *socket = m_socket.get();
    connect(socket, &QWebSocket::textMessageReceived, this, &Connection::take);
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] { fail(FailureKind::NotAParlor); });
    connect(socket, &QWebSocket::pong, this, &Connection::takePong);
    connect(socket, &QWebSocket::disconnected, this, [this] {
        if (std::exchange(m_over, true))
            return;
        m_heart.stop();
        m_deadline.stop();
        emit closed(m_socket->closeCode());
    });
    // Pongs for somebody who pings and never reads pile up without any other sign.
    if (auto *tcp = socket->findChild<QTcpSocket *>())
        connect(tcp, &QTcpSocket::readyRead, this, [this] {
            if (m_socket->bytesToWrite() > mostUnsent)
                fail(FailureKind::NotAParlor);
        });
}

void Connection::takeFailedAttempts()
{
    const std::vector<AttemptFailure> attemptFailures = m_racer.attemptFailures();
    const AttemptFailure telling = mostSpecific(attemptFailures);
    m_address = telling.address;
    const bool isNowhere = !isMoreSpecific(telling.kind, FailureKind::Unreachable);
    Failure failure = this->failure(isNowhere && isOnNoNetwork() ? FailureKind::NoNetwork : telling.kind);
    if (attemptFailures.size() > 1)
        failure.attemptFailures = attemptFailures;
    end(failure);
}

void Connection::take(const QString &text)
{
    if (m_over)
        return;
    m_missed = 0;
    const auto decoded = core::decodeServer(text.toUtf8());
    if (const auto *frame = std::get_if<core::ServerFrame>(&decoded)) {
        emit received(*frame);
    } else if (std::get<core::DecodeError>(decoded).rejection.code != core::ErrorCode::UnknownType) {
        qCInfo(core::logClient) << "what came cannot be read:" << text.size() << "characters";
        fail(FailureKind::NotAParlor);
    }
}

void Connection::runOutOfTime()
{
    if (m_socket)
        fail(FailureKind::NotAParlor); // which says nothing
    else
        m_racer.stop();
}

void Connection::send(const core::ClientFrame &frame)
{
    if (m_socket && !m_over)
        m_socket->sendTextMessage(QString::fromUtf8(core::encode(frame)));
}

void Connection::close()
{
    m_deadline.stop();
    m_heart.stop();
    if (m_socket && !m_over)
        m_socket->close();
    m_over = true;
    m_racer.stop();
}

void Connection::confirm()
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
    if (!m_socket || m_over)
        return;
    if (m_missed >= m_timeouts.missedPongs) {
        qCInfo(core::logClient) << m_missed << "pings were not answered";
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
    return {kind, m_address, std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0),
            {},   {},        {}};
}

void Connection::fail(FailureKind kind)
{
    end(failure(kind));
}

void Connection::end(const Failure &failure)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    m_heart.stop();
    if (m_socket)
        m_socket->abort();
    emit failed(failure);
}

} // namespace app
