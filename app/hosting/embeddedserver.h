#pragma once

#include "problem.h"

#include <QSet>
#include <QThread>

#include <optional>

namespace server {
class Server;
struct ServerOptions;
enum class Ending;
enum class RestoredClocks;
}

namespace app {

// A server in a thread of its own, so that neither a slow window nor a slow disk holds up the others at the
// table.
class EmbeddedServer : public QObject
{
    Q_OBJECT

public:
    explicit EmbeddedServer(QObject *parent = nullptr);
    ~EmbeddedServer() override;

    // `started` or `startFailed` follows. Not while it runs.
    void start(const server::ServerOptions &options);
    // Tells everybody why and whether what they had is kept, and lets them go; `stopped` follows.
    void stop(const QString &reason, server::Ending ending);
    // Tells everybody and waits, a few seconds at most; nothing is emitted. As the destructor does.
    void end();
    // Whether browsers get the page from now on; what holds at the start is in its options.
    void servePage(bool serves) { emit pageWanted(serves); }
    // From `start` until `stopped`.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // How many people have said hello; who only looked at the page has not.
    [[nodiscard]] qsizetype people() const { return m_people.size(); }
    // 0 while it does not listen.
    [[nodiscard]] quint16 port() const { return m_port; }
    // What the host should know although it has started.
    [[nodiscard]] const std::optional<server::Problem> &notice() const { return m_notice; }

signals:
    void started(quint16 port);
    void startFailed(const server::Problem &problem);
    void stopped();
    // A connection has become that person's; its program calls itself so.
    void greeted(const QString &person, const QString &app);
    // Somebody has connected from another machine, for the first time; an address.
    void reached(const QString &who);
    // The server's announcement came back from the network: told each time.
    void beaconHeard();
    // To the host, which may be gone: nobody else needs to hear it.
    void stopWanted(const QString &reason, server::Ending ending);
    // To the server likewise.
    void pageWanted(bool serves);

private:
    void open(QObject *home, const server::ServerOptions &options, int start);
    void connectNews(const server::Server &server, int start);
    void tellStarted(quint16 port, const std::optional<server::Problem> &notice);
    void tellFailed(const server::Problem &problem);

    QThread m_thread;
    bool m_isOpen = false; // from `started` until it is stopped or ends
    bool m_isRunning = false;
    int m_start = 0;        // which of them; what an earlier one says counts no more
    QSet<QString> m_people; // that have been there
    quint16 m_port = 0;
    std::optional<server::Problem> m_notice;
};

} // namespace app
