#pragma once

#include <QObject>
#include <QTcpSocket>

namespace server {

// Keeps the receiving half of a connection that is being closed, and throws away what still arrives.
// Closing with unread bytes sends a reset, which would take our last words from the other side.
class LingeringClose : public QObject
{
    Q_OBJECT

public:
    // Holds `socket`'s connection open from now on, whatever happens to `socket`.
    explicit LingeringClose(const QTcpSocket &socket, QObject *parent = nullptr);

    // Says that nothing more will be sent; `ended` follows when the other side has closed too.
    void begin();

signals:
    void ended();

private:
    void discard();

    QTcpSocket m_socket;
};

// Makes the next close a reset, so that the kernel gives up at once what the other side never read.
void forgetUnsent(const QTcpSocket &socket);

} // namespace server
