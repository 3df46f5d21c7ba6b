#include "desktop/desktopnotifications.h"

#include "desktop/notificationservice.h"
#include "protocol/names.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr int longestTitle = 100;        // code points
constexpr int longestText = 300;         // code points
constexpr qint64 quietMs = 2'000;        // between two rings, however much happens
const QString openAction = u"default"_s; // which a click on the notification stands for

QString harmless(const QString &text, int most)
{
    return core::safeText(core::firstCodePoints(text, most), most).value_or(QString());
}

// Calls `take` with the answer, or not at all where `receiver` has gone.
template<typename Reply, typename Take>
void await(const QDBusPendingCall &call, QObject *receiver, Take take)
{
    auto *watcher = new QDBusPendingCallWatcher(call, receiver);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, receiver, [watcher, take] {
        watcher->deleteLater();
        take(QDBusPendingReply<Reply>(*watcher));
    });
}

} // namespace

DesktopNotifications::DesktopNotifications(Sound sound, QObject *parent)
    : QObject(parent)
    , m_sound(std::move(sound))
{
}

DesktopNotifications::~DesktopNotifications()
{
    closeNotification();
}

void DesktopNotifications::setWanted(bool notification, bool sound)
{
    m_wantsNotification = notification;
    m_wantsSound = sound;
    if (!notification)
        withdraw();
}

void DesktopNotifications::tell(const QString &title, const QString &text)
{
    if (m_wantsSound)
        ring();
    if (!m_wantsNotification)
        return;
    m_isSeen = false;
    m_next = Notification{harmless(title, longestTitle), harmless(text, longestText)};
    if (!m_service)
        reachService();
    else if (!m_isAsking)
        send();
}

void DesktopNotifications::withdraw()
{
    m_next.reset();
    m_isSeen = true;
    if (!m_isAsking) // else once it is known which notification it is
        closeNotification();
}

void DesktopNotifications::closeNotification()
{
    if (const uint id = std::exchange(m_id, 0); id != 0)
        m_service->asyncCall(u"CloseNotification"_s, id);
}

// Whether it takes a name such as `<b>` for itself has to be known before one is sent.
void DesktopNotifications::reachService()
{
    m_service = std::make_unique<NotificationService>();
    connect(m_service.get(), &NotificationService::ActionInvoked, this, &DesktopNotifications::takeAction);
    connect(m_service.get(), &NotificationService::NotificationClosed, this, [this](uint id) {
        if (id == m_id)
            m_id = 0;
    });
    m_isAsking = true;
    await<QStringList>(m_service->asyncCall(u"GetCapabilities"_s), this,
                       [this](const QDBusPendingReply<QStringList> &reply) {
                           m_isAsking = false;
                           if (reply.isError())
                               return forgetService();
                           m_readsMarkup = reply.value().contains("body-markup"_L1);
                           send();
                       });
}

// There is none; the next notification asks again.
void DesktopNotifications::forgetService()
{
    m_service.reset();
    m_next.reset();
}

void DesktopNotifications::send()
{
    if (!m_next)
        return;
    const Notification notification = *std::exchange(m_next, std::nullopt);
    const QString body = m_readsMarkup.value_or(true) ? notification.text.toHtmlEscaped() : notification.text;
    const QVariantMap hints{{u"desktop-entry"_s, u"parlor"_s}, {u"suppress-sound"_s, true}};
    m_isAsking = true;
    await<uint>(m_service->asyncCall(u"Notify"_s, QApplication::applicationDisplayName(), m_id, u"parlor"_s,
                                     notification.title, body,
                                     QStringList{openAction, tr("Open", "show Parlor's window")}, hints, -1),
                this, [this](const QDBusPendingReply<uint> &reply) {
                    m_isAsking = false;
                    m_id = reply.isError() ? 0 : reply.value();
                    m_isSeen ? closeNotification() : send();
                });
}

void DesktopNotifications::takeAction(uint id, const QString &action)
{
    if (id == m_id && action == openAction)
        emit chosen();
}

void DesktopNotifications::ring()
{
    QElapsedTimer clock;
    clock.start();
    if (m_rungAt && clock.msecsSinceReference() - *m_rungAt < quietMs)
        return;
    m_rungAt = clock.msecsSinceReference();
    m_sound();
}

} // namespace app
