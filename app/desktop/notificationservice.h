#pragma once

#include <QDBusAbstractInterface>

namespace app {

// The desktop's notifications, org.freedesktop.Notifications 1.2; its signals bear the names that they have
// there.
class NotificationService : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    NotificationService();

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

} // namespace app
