#include "handshake.h"

#include <QCryptographicHash>

std::string acceptance(std::string_view head)
{
    constexpr std::string_view name = "Sec-WebSocket-Key: ";
    const std::size_t at = head.find(name);
    const std::string_view rest = head.substr(at == std::string_view::npos ? head.size() : at + name.size());
    const std::string key = std::string(rest.substr(0, rest.find('\r')))
                            + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(key),
                                                     QCryptographicHash::Sha1);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: "
           + hash.toBase64().toStdString() + "\r\n\r\n";
}
