#pragma once

#include "transport/pollingconnection.h"

#include <QHash>

namespace server {

// The connections by polling, by the ids that clients name them with, and how much they hold together. An id
// is a secret like a token: it is never written to a log.
class Carriers : public QObject
{
    Q_OBJECT

public:
    Carriers(const TransportLimits &limits, QObject *parent);

    // Borrows the connection, until it is gone; its id.
    [[nodiscard]] QByteArray add(PollingConnection &connection);
    [[nodiscard]] PollingConnection *find(QByteArrayView id) const;

private:
    void note(const PollingConnection &connection, qint64 difference);
    // Of that address, or of all.
    void endFullest(const std::optional<QHostAddress> &address);

    const TransportLimits m_limits;
    QHash<QByteArray, PollingConnection *> m_connections;
    QHash<QHostAddress, qint64> m_unconfirmed; // bytes, by address
    qint64 m_allUnconfirmed = 0;
};

} // namespace server
