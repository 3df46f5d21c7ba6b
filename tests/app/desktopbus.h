#pragma once

#include "desktop/portalsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QSemaphore>
#include <QStandardPaths>
#include <QThread>

#include <atomic>

// Namespaces of such settings.
inline const QString appearance = QStringLiteral("org.freedesktop.appearance");
inline const QString gnome = QStringLiteral("org.gnome.desktop.interface");

// Stands in for the desktop that has settings; in a thread of its own, as somebody may wait for it in the
// test's.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    app::PortalSettings::Values values;
    std::atomic_int readings = 0;
    QSemaphore answers{100}; // how many more it may give

public slots:
    app::PortalSettings::Values ReadAll(const QStringList &namespaces)
    {
        answers.acquire();
        ++readings;
        app::PortalSettings::Values wanted;
        for (const QString &name : namespaces)
            wanted.insert(name, values.value(name));
        return wanted;
    }
};

// A bus of its own, on which such a desktop comes and goes: nobody's real one is asked.
class DesktopBus
{
public:
    // False where there is no dbus-daemon.
    [[nodiscard]] bool start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                 QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qDBusRegisterMetaType<app::PortalSettings::Values>();
        m_thread.start();
        return QDBusConnection::connectToBus(QString::fromLatin1(address), m_name).isConnected();
    }
    ~DesktopBus()
    {
        m_thread.quit();
        m_thread.wait();
        QDBusConnection::disconnectFromBus(m_name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    // A new desktop, which nobody knows before `appear`.
    [[nodiscard]] std::unique_ptr<Desktop> make()
    {
        auto desktop = std::make_unique<Desktop>();
        desktop->moveToThread(&m_thread);
        bus().registerObject(m_path, desktop.get(), QDBusConnection::ExportAllSlots);
        return desktop;
    }
    [[nodiscard]] bool appear() const { return bus().registerService(m_service); }
    void vanish() const
    {
        bus().unregisterService(m_service);
        bus().unregisterObject(m_path);
    }
    // A setting is another now.
    void tell(const QString &ofNamespace, const QString &key, const QVariant &value) const
    {
        auto news = QDBusMessage::createSignal(m_path, QStringLiteral("org.freedesktop.portal.Settings"),
                                               QStringLiteral("SettingChanged"));
        news << ofNamespace << key << QVariant::fromValue(QDBusVariant(value));
        bus().send(news);
    }

private:
    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection(m_name); }

    const QString m_name = QStringLiteral("stand-in");
    const QString m_service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString m_path = QStringLiteral("/org/freedesktop/portal/desktop");
    QProcess m_daemon;
    QThread m_thread;
};
