#include "transport/websocketconnection.h"

#include "authority/effects.h"
#include "log/categories.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

// A control frame holds 125 bytes, two of them the code.
QString fittedReason(const QString &reason)
{
    QString fitted = reason;
    while (fitted.toUtf8().size() > 123)
        fitted.chop(1);
    return fitted;
}

// A property of a carrier: it hands over what has come in, so that whatever happens is an answer to that.
constexpr const char *isRead = "isRead";

// What QWebSocket closes with itself when a frame does not come to its end: Qt's words, translated by Qt.
bool isTimeout(const QWebSocket &socket)
{
    static constexpr const char *words = "Timeout when reading data from socket.";
    return socket.closeCode() == QWebSocketProtocol::CloseCodeGoingAway
           && socket.closeReason() == QCoreApplication::translate("QWebSocketDataProcessor", words);
}

} // namespace

const QString &FrameText::of(const QByteArray &frame)
{
    if (!m_frame.isSharedWith(frame)) {
        m_frame = frame;
        m_text = QString::fromUtf8(frame);
    }
    return m_text;
}

void FrameText::forget()
{
    m_frame.clear();
    m_text.clear();
}

void WebSocketConnection::prepare(QTcpSocket &carrier)
{
    connect(&carrier, &QTcpSocket::readyRead, &carrier, [&carrier] { carrier.setProperty(isRead, true); });
}

WebSocketConnection::WebSocketConnection(std::unique_ptr<QWebSocket> socket, QTcpSocket *carrier,
                                         FrameText &texts, const TransportLimits &limits,
                                         const WebSocketOptions &options)
    : m_limits(limits)
    , m_socket(std::move(socket))
    , m_carrier(carrier)
    , m_texts(texts)
{
    // ~QWebSocket leaves the TCP socket behind unless it is a child.
    m_carrier->setParent(m_socket.get());
    m_carrier->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // The handshake has been read, and nothing of what follows it.
    m_carrier->setProperty(isRead, false);
    // Bounds what the kernel holds for somebody who never reads.
    m_carrier->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 256 * 1024);
    m_socket->setReadBufferSize(4 * m_limits.maxMessage);
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(m_limits.maxMessage));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_limits.maxMessage));
    connectSocket();
    connectTimers();
    m_ping.start(options.pingInterval);
}

WebSocketConnection::~WebSocketConnection()
{
    m_socket->disconnect(this);
    if (m_carrier)
        m_carrier->disconnect(this);
}

void WebSocketConnection::connectSocket()
{
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &WebSocketConnection::receive);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &WebSocketConnection::receiveBinary);
    connect(m_socket.get(), &QWebSocket::textFrameReceived, this, &WebSocketConnection::hear);
    connect(m_socket.get(), &QWebSocket::binaryFrameReceived, this, &WebSocketConnection::hear);
    connect(m_socket.get(), &QWebSocket::pong, this, &WebSocketConnection::hear);
    connect(m_socket.get(), &QWebSocket::aboutToClose, this, &WebSocketConnection::prepareLingering);
    // Relayed from the carrier it would come without a close frame, too: when writing fails.
    disconnect(m_carrier, &QTcpSocket::aboutToClose, m_socket.get(), nullptr);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketConnection::closeLingering);
    // Pings that are never read queue pongs, and no other signal tells.
    connect(m_carrier, &QTcpSocket::readyRead, this, &WebSocketConnection::watchUnsent);
    connect(m_carrier, &QTcpSocket::readyRead, this, [this] {
        if (m_carrier)
            m_carrier->setProperty(isRead, false);
    });
}

void WebSocketConnection::connectTimers()
{
    connect(&m_ping, &QTimer::timeout, this, &WebSocketConnection::ping);
    connect(&m_silence, &QTimer::timeout, this, &WebSocketConnection::cutIfSilent);
    connect(&m_deadline, &QTimer::timeout, this, &WebSocketConnection::cut);
    m_silence.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_silence.start(m_limits.silence);
    m_heard.start();
}

void WebSocketConnection::send(const QByteArray &frame)
{
    if (m_closing)
        return;
    m_socket->sendTextMessage(m_texts.of(frame));
    watchUnsent();
}

void WebSocketConnection::flush()
{
    if (!m_closing)
        m_socket->flush();
}

void WebSocketConnection::close(int code, const QString &reason)
{
    m_closedHere = true;
    if (!m_closing)
        m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), fittedReason(reason));
}

void WebSocketConnection::receive(const QString &text)
{
    if (m_closing)
        return;
    const QByteArray bytes = text.toUtf8();
    // QWebSocket counts the characters of a message's earlier frames, the contract its bytes.
    if (bytes.size() > m_limits.maxMessage)
        close(QWebSocketProtocol::CloseCodeTooMuchData, u"Received message is too big."_s);
    else
        emit received(bytes);
}

void WebSocketConnection::receiveBinary()
{
    if (!m_closing)
        emit receivedBinary();
}

void WebSocketConnection::hear()
{
    m_heard.start();
}

// To start a timer anew for each frame takes longer the more connections there are.
void WebSocketConnection::cutIfSilent()
{
    const auto left = m_limits.silence - std::chrono::milliseconds(m_heard.elapsed());
    if (left.count() <= 0)
        cut();
    else
        m_silence.start(left);
}

void WebSocketConnection::ping()
{
    m_socket->ping();
    watchUnsent();
}

void WebSocketConnection::watchUnsent()
{
    if (m_socket->bytesToWrite() <= m_limits.maxUnsent)
        return;
    if (!m_closing)
        qCInfo(core::logNet) << "a connection left" << m_socket->bytesToWrite() << "bytes unread";
    close(TooSlow, u"Too much was left unread."_s);
}

// Comes from QWebSocket when it has sent or answered a close frame.
void WebSocketConnection::prepareLingering()
{
    if (m_closing)
        return;
    m_closing = true;
    noteWhoCloses();
    m_ping.stop();
    m_silence.stop();
    m_deadline.start(m_limits.closing);
    m_lingering = std::make_unique<LingeringClose>(*m_carrier);
    connect(m_lingering.get(), &LingeringClose::ended, this, &WebSocketConnection::gone);
}

// The code is whatever number came in, also one that the type does not name.
void WebSocketConnection::noteWhoCloses()
{
    const int code = m_socket->closeCode();
    m_closedByClient = !m_closedHere && !isTimeout(*m_socket)
                       && (code == QWebSocketProtocol::CloseCodeNormal
                           || code == QWebSocketProtocol::CloseCodeGoingAway);
}

void WebSocketConnection::closeLingering()
{
    // Whoever sends a close frame and is gone at once does not get its answer, and writing that fails.
    if (!m_closing && m_carrier->property(isRead).toBool())
        noteWhoCloses();
    m_closing = true;
    m_carrier = nullptr;
    m_ping.stop();
    m_silence.stop();
    emit closed();
    if (m_lingering)
        m_lingering->begin();
    else
        emit gone();
}

void WebSocketConnection::cut()
{
    m_lingering.reset();
    if (!m_carrier) {
        emit gone();
        return;
    }
    forgetUnsent(*m_carrier);
    m_closedHere = true;
    m_socket->abort();
}

} // namespace server
