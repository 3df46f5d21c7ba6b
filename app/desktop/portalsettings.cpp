#include "desktop/portalsettings.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>

using namespace Qt::Literals::StringLiterals;

namespace app {

PortalSettings::PortalSettings()
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Settings", QDBusConnection::sessionBus(), nullptr)
{
    qDBusRegisterMetaType<Values>();
    qRegisterMetaType<QDBusVariant>(); // without which the bus does not connect a signal that carries one
}

bool PortalSettings::isAwake() const
{
    const QDBusConnectionInterface *bus = connection().interface();
    return bus && bus->isServiceRegistered(service());
}

QDBusPendingReply<PortalSettings::Values> PortalSettings::read(const QStringList &namespaces,
                                                               std::chrono::milliseconds patience)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service(), path(), interface(), u"ReadAll"_s);
    question << namespaces;
    return connection().asyncCall(question, static_cast<int>(patience.count()));
}

} // namespace app
