#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>

#include <functional>
#include <memory>
#include <set>

// What a program asks of Avahi before its service is announced, in this order.
enum class AvahiStep { GroupNew, AddService, Commit };

// What a test does once such a call has come and before it is answered.
using BeforeAvahi = std::function<void(AvahiStep)>;

// One group of Avahi's: keeps what was asked of it.
class StandInGroup : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Avahi.EntryGroup")

public:
    StandInGroup(std::set<QString> &taken, BeforeAvahi &before)
        : m_taken(taken)
        , m_before(before)
    {
    }

    QString name;
    QString type;
    quint16 port = 0;
    QByteArrayList text;
    bool isCommitted = false;
    bool isFreed = false;

public slots:
    void AddService(int, int, uint, const QString &itsName, const QString &itsType, const QString &,
                    const QString &, quint16 itsPort, const QByteArrayList &itsText)
    {
        if (m_taken.contains(itsName))
            return sendErrorReply(QStringLiteral("org.freedesktop.Avahi.CollisionError"),
                                  QStringLiteral("Taken"));
        name = itsName;
        type = itsType;
        port = itsPort;
        text = itsText;
        m_before(AvahiStep::AddService);
    }
    void UpdateServiceTxt(int, int, uint, const QString &, const QString &, const QString &,
                          const QByteArrayList &itsText)
    {
        text = itsText;
    }
    void Commit()
    {
        isCommitted = true;
        m_before(AvahiStep::Commit);
        emit StateChanged(2, QString());
    }
    void Reset()
    {
        isCommitted = false;
        name.clear();
    }
    void Free() { isFreed = true; }

signals:
    void StateChanged(int state, const QString &error);

private:
    std::set<QString> &m_taken;
    BeforeAvahi &m_before;
};

// Avahi's daemon, as far as it is asked for here.
class StandInAvahi : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Avahi.Server")

public:
    explicit StandInAvahi(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/"), this, QDBusConnection::ExportAllSlots);
    }

    // As the daemon starts and stops.
    [[nodiscard]] bool start() { return m_bus.registerService(QStringLiteral("org.freedesktop.Avahi")); }
    void stop() { m_bus.unregisterService(QStringLiteral("org.freedesktop.Avahi")); }

    std::set<QString> taken; // names that others on the network have
    BeforeAvahi before = [](AvahiStep) {};
    std::vector<std::unique_ptr<StandInGroup>> groups;

public slots:
    QDBusObjectPath EntryGroupNew()
    {
        groups.push_back(std::make_unique<StandInGroup>(taken, before));
        before(AvahiStep::GroupNew);
        const QString path = QStringLiteral("/group%1").arg(groups.size());
        m_bus.registerObject(path, groups.back().get(),
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        return QDBusObjectPath(path);
    }

private:
    QDBusConnection m_bus;
};
