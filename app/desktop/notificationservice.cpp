#include "desktop/notificationservice.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

NotificationService::NotificationService()
    : QDBusAbstractInterface(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                             "org.freedesktop.Notifications", QDBusConnection::sessionBus(), nullptr)
{
}

} // namespace app
