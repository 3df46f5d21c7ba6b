#pragma once

#include "authoritydriver.h"
#include "datafolder.h"
#include "discovery/announcementsource.h"
#include "discovery/avahi.h"
#include "discovery/beacon.h"
#include "eventloopscheduler.h"
#include "journal/openjournal.h"
#include "transport/tcp.h"

namespace server {

// What to do when the port is busy: give up, or try the next ones up to 7360 and then any.
enum class PortRule { Exactly, NextFree };

// What becomes of what everybody had there: kept for the next start, which they are told, or gone.
enum class Ending { MayReturn, ForGood };

struct ServerOptions
{
    QHostAddress address = QHostAddress::Any;
    quint16 port = core::defaultPort;
    PortRule portRule = PortRule::Exactly;
    QString dataFolder;    // empty: keep nothing
    bool announce = false; // on the local networks
    quint16 discoveryPort = core::discoveryPort;
    AuthorityOptions authority;
    TransportLimits limits;
    Page page;                // for guests in a browser
    bool isPageServed = true; // at the start
    TransportFactory transport = tcp();
    JournalFactory journal = sqliteJournals();
    RandomBytes random; // none: the system's
};

// The whole server without a window: gives the authority a clock, random bytes, a journal and a transport,
// and lets itself be found. Lives in whatever thread it is made or, before its start, moved to.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(const ServerOptions &options, QObject *parent = nullptr);

    [[nodiscard]] bool start();
    // Why the start failed, or why it ended by itself.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    // What the person who runs it should know although it has started.
    [[nodiscard]] const std::optional<Problem> &notice() const { return m_notice; }
    [[nodiscard]] QHostAddress address() const
    {
        return m_transport ? m_transport->address() : QHostAddress();
    }
    [[nodiscard]] quint16 port() const { return m_transport ? m_transport->port() : 0; }

    // Whether guests in a browser get the page from now on, where there is one.
    void servePage(bool isServed);
    // Tells everybody in that English sentence, closes every connection within a few seconds, then
    // `finished`.
    void shutDown(const QString &reason, server::Ending ending = Ending::MayReturn);

signals:
    // A connection has become that person's; its program calls itself so.
    void greeted(const QString &person, const QString &app);
    // Somebody has connected from another machine, for the first time; an address.
    void reached(const QString &who);
    // The server's own announcement came back from the network: told each time.
    void beaconHeard();
    void finished();

private:
    void noteVisitor(const QHostAddress &address);
    void announce();
    [[nodiscard]] core::Announcement announcement();
    [[nodiscard]] bool openFolder();
    [[nodiscard]] bool listen();
    void endLost();

    ServerOptions m_options;
    std::optional<Problem> m_problem;
    std::optional<Problem> m_notice;
    DataFolder m_folder;
    std::unique_ptr<Journal> m_journal; // none: nothing is kept
    EventLoopScheduler m_scheduler;
    AuthorityDriver m_driver;
    AnnouncementSource m_announcements;
    ConnectionIds m_connectionIds;
    std::unique_ptr<Transport> m_transport; // once it has been started
    std::unique_ptr<Avahi> m_avahi;
    std::unique_ptr<Beacon> m_beacon; // none: not announced
    bool m_isReached = false;
};

// The names by which machines on the local network know this one: `anas-laptop`, `anas-laptop.local`.
[[nodiscard]] QStringList ownNames();

// What a server is called that nobody has named: like its machine, as far as that makes a name.
[[nodiscard]] QString defaultServerName(const QString &hostName);

} // namespace server
