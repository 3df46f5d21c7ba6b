#pragma once

#include "authority/authority.h"
#include "datafolder.h"
#include "transport/websockets.h"

#include <QElapsedTimer>
#include <QTimer>

namespace server {

constexpr quint16 defaultPort = 7341;

// What to do when the port is busy: give up, or try the next ones up to 7360 and then any.
enum class PortRule { Exactly, NextFree };

struct HostOptions
{
    QHostAddress address = QHostAddress::Any;
    quint16 port = defaultPort;
    PortRule portRule = PortRule::Exactly;
    QString dataFolder; // empty: keep nothing
    AuthorityOptions authority;
    TransportOptions transport;
};

// The whole server without a window: lends the authority its clock, its random bytes and its wire. Lives in
// whatever thread it is made or moved to.
class Host : public QObject
{
    Q_OBJECT

public:
    explicit Host(const HostOptions &options, QObject *parent = nullptr);

    [[nodiscard]] bool start();
    // Why the start failed, in a sentence.
    [[nodiscard]] QString errorString() const { return m_error; }
    [[nodiscard]] QHostAddress address() const { return m_transport.address(); }
    [[nodiscard]] quint16 port() const { return m_transport.port(); }

    // Tells everybody, closes every connection within a few seconds, then `finished`.
    void shutDown(const QString &reason);

signals:
    void finished();

private:
    void connectTransport();
    [[nodiscard]] bool listen();
    [[nodiscard]] Instant now() const;
    void carryOut(const Effects &effects);
    void tick();

    HostOptions m_options;
    QString m_error;
    DataFolder m_folder;
    QElapsedTimer m_clock;
    Authority m_authority;
    WebSocketTransport m_transport;
    QTimer m_due;
    bool m_closing = false;
};

// The names by which machines on the local network know this one: `anas-laptop`, `anas-laptop.local`.
[[nodiscard]] QStringList ownNames();

} // namespace server
