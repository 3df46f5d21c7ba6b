#include "transport/carriers.h"

#include "authority/effects.h"
#include "peeraddress.h"
#include "systemrandom.h"

using namespace Qt::Literals::StringLiterals;

namespace server {

Carriers::Carriers(const TransportLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

QByteArray Carriers::add(PollingConnection &connection)
{
    const QByteArray id = newId().toLatin1();
    m_connections.insert(id, &connection);
    connect(&connection, &PollingConnection::unconfirmedChanged, this,
            [this, &connection](qint64 difference) { note(connection, difference); });
    connect(&connection, &QObject::destroyed, this, [this, id] { m_connections.remove(id); });
    return id;
}

PollingConnection *Carriers::find(QByteArrayView id) const
{
    return m_connections.value(id.toByteArray());
}

void Carriers::note(const PollingConnection &connection, qint64 difference)
{
    const QHostAddress address = countedAs(connection.peer());
    qint64 &ofAddress = m_unconfirmed[address];
    ofAddress += difference;
    m_allUnconfirmed += difference;
    if (ofAddress == 0)
        m_unconfirmed.remove(address);
    if (difference <= 0)
        return;
    if (m_limits.address.areOn && ofAddress > m_limits.address.maxUnconfirmed)
        endFullest(address);
    if (m_allUnconfirmed > m_limits.carriers.maxUnconfirmed)
        endFullest(std::nullopt);
}

void Carriers::endFullest(const std::optional<QHostAddress> &address)
{
    PollingConnection *fullest = nullptr;
    for (PollingConnection *each : std::as_const(m_connections)) {
        const bool isMeant = !address || countedAs(each->peer()) == *address;
        if (isMeant && (!fullest || each->unconfirmedBytes() > fullest->unconfirmedBytes()))
            fullest = each;
    }
    if (fullest)
        fullest->close(TooSlow, u"Too much was left unread."_s);
}

} // namespace server
