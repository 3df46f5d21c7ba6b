#pragma once

#include "protocol/announcement.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QObject>

#include <functional>
#include <optional>

namespace server {

// Announces the server as `_parlor._tcp` where the system runs Avahi, so that other programs can see it too.
// Where there is none, nothing happens; one that starts later, or anew, is told as well. Never waits for it.
class Avahi : public QObject
{
    Q_OBJECT

public:
    // `reach` is the address that the server listens on. A bus other than the system's is for tests.
    explicit Avahi(const QHostAddress &reach, QObject *parent = nullptr, const QString &busAddress = {});
    ~Avahi() override;

    // What is said of the game may change, the rest may not.
    void announce(const core::Announcement &announcement);
    void withdraw();

signals:
    // It can be seen, under that name.
    void established(const QString &name);

private:
    using Handle = std::function<void(const QDBusMessage &)>;

    void connectToBus(const QString &busAddress);
    void follow(const QString &busName);
    void makeGroup();
    void takeGroup(const QString &path);
    void addService();
    void commit();
    void updateText();
    void renameAndAddAgain();
    void lose();
    void ask(const QDBusMessage &message, const Handle &whenDone, const Handle &whenRefused = {});
    [[nodiscard]] QDBusMessage groupCall(const QString &method) const;
    [[nodiscard]] QByteArrayList text() const;

private slots:
    void takeState(int state, const QString &error);

private:
    const int m_interface;
    const int m_protocol;
    QFutureWatcher<QString> m_opening;
    std::optional<QDBusConnection> m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QString m_group; // its path; empty: none
    int m_made = 0;  // which group is meant; answers for an earlier one count no more
    bool m_isCommitted = false;
    std::optional<core::Announcement> m_announced;
    QString m_name;
    QByteArrayList m_sentText; // what the daemon was told last
    int m_attempt = 1;
};

} // namespace server
