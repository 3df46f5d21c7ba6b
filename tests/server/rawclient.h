#pragma once

#include <QHostAddress>
#include <QTcpSocket>

#include <utility>

// A TCP client that says exactly the bytes it is told to, as no well-behaved WebSocket would.
class RawClient
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_socket.connectToHost(address, port);
        m_socket.waitForConnected();
        startReading();
    }

    // Leaves to the kernel what arrives, until it takes no more.
    void stopReading()
    {
        m_socket.disconnect(&m_socket);
        m_socket.setReadBufferSize(1);
    }
    void startReading()
    {
        m_socket.setReadBufferSize(0);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_heard += m_socket.readAll(); });
        m_heard += m_socket.readAll();
    }

    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    // All that was heard until now.
    [[nodiscard]] QByteArray heard() const { return m_heard; }
    // The same, which then counts as not heard.
    [[nodiscard]] QByteArray takeHeard() { return std::exchange(m_heard, {}); }
    [[nodiscard]] qint64 bytesToWrite() const { return m_socket.bytesToWrite(); }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

// The payload length's and mask's part of a client frame is as RFC 6455, section 5.2, has it; the mask is
// zero.
[[nodiscard]] inline QByteArray frameStart(quint8 opcode, quint64 length)
{
    QByteArray start(1, static_cast<char>(0x80 | opcode));
    const int sizeBytes = length < 126 ? 0 : length < 65536 ? 2 : 8;
    const quint64 marker = sizeBytes == 0 ? length : sizeBytes == 2 ? 126 : 127;
    start.append(static_cast<char>(0x80 | marker));
    for (int byte = sizeBytes - 1; byte >= 0; --byte)
        start.append(static_cast<char>((length >> (8 * byte)) & 0xff));
    return start + QByteArray(4, '\0');
}

// A whole request head that the gate lets in; `replaced` lines take the place of those of the same name,
// an empty value removes them.
[[nodiscard]] inline QByteArray handshake(const QList<std::pair<QByteArray, QByteArray>> &replaced = {},
                                          const QByteArray &requestLine = "GET / HTTP/1.1")
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Host", "127.0.0.1"},
                                                     {"Upgrade", "websocket"},
                                                     {"Connection", "Upgrade"},
                                                     {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="},
                                                     {"Sec-WebSocket-Version", "13"}};
    for (const auto &[name, value] : replaced) {
        headers.removeIf([&gone = name](const auto &header) { return header.first == gone; });
        if (!value.isEmpty())
            headers.append({name, value});
    }
    QByteArray head = requestLine + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}
