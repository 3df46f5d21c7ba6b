#pragma once

#include <QObject>

namespace server {

// One connection that carries messages between a client and whoever decides, of whatever kind, within its
// limits: how much may be sent, left unread and how long it may be silent.
class TransportConnection : public QObject
{
    Q_OBJECT

public:
    // Drops what comes after its end.
    virtual void send(const QByteArray &frame) = 0;
    // Whatever was sent until now leaves, ahead of the next turn of the event loop.
    virtual void flush() = 0;
    virtual void close(int code, const QString &reason) = 0;
    // One more of the messages that it `received` has been carried out, and what that did is kept.
    virtual void noteTaken() {}
    // Whether the client has ended it as one does who goes on purpose.
    [[nodiscard]] virtual bool isClosedByClient() const = 0;

signals:
    // A whole text message, in UTF-8, of at most `maxMessage` bytes.
    void received(const QByteArray &text);
    void receivedBinary();
    // Nothing more will be heard from it or said to it, but what it has said already.
    void closed();
    // It holds nothing any more and may be forgotten. Not from within a call.
    void gone();
};

} // namespace server
