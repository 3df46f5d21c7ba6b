#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace app {

class NotificationService;

// Catches the attention of somebody who looks elsewhere: a notification to the desktop and a sound. Silent
// where the desktop takes no notifications.
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    using Sound = std::function<void()>;
    // `sound` is made with a notification, but not twice within two seconds.
    explicit DesktopNotifications(Sound sound, QObject *parent = nullptr);
    ~DesktopNotifications() override;

    void setWanted(bool notification, bool sound);
    // Takes the place of the notification before it. Strangers' names may stand in both.
    void tell(const QString &title, const QString &text);
    // What it said is seen, or is no longer so.
    void withdraw();

signals:
    // The notification was clicked.
    void chosen();

private:
    struct Notification
    {
        QString title;
        QString text;
    };
    void reachService();
    void forgetService();
    void send();
    void closeNotification();
    void takeAction(uint id, const QString &action);
    void ring();

    Sound m_sound;
    bool m_wantsNotification = true;
    bool m_wantsSound = true;
    std::unique_ptr<NotificationService> m_service;
    std::optional<Notification> m_next; // to be sent once the service has answered
    bool m_isAsking = false;            // it has not answered yet
    bool m_isSeen = false;              // what was told last
    std::optional<bool> m_readsMarkup;
    uint m_id = 0;                  // of the notification that is shown; 0: none
    std::optional<qint64> m_rungAt; // ms on a steady clock
};

} // namespace app
