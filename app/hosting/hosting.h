#pragma once

#include "hosting/embeddedserver.h"
#include "hosting/hostedtables.h"
#include "hosting/oldprograms.h"
#include "session/environment.h"

#include <functional>

namespace app {

// The table that this person hosts: its server, and what is kept of it for another day.
class Hosting : public QObject
{
    Q_OBJECT

public:
    // How a table ends: kept to be continued, or gone for good.
    enum class Ending { Save, Forget };

    // Tables are kept below that folder.
    explicit Hosting(const QString &folder, Environment environment = {}, QObject *parent = nullptr);
    // What is open still is kept, as if it had broken off.
    ~Hosting() override;

    // Whether the tables opened from now on are announced on the local networks; not, unless told to.
    void setAnnounced(bool isAnnounced) { m_isAnnounced = isAnnounced; }
    // `opened` or `openFailed` follows; a table that waited then waits as before. A new table, at that port
    // or the next free one.
    void open(const QString &name, quint16 port);
    // One that waits; where its port is taken, at the next free one.
    void open(const QString &name, const HostedTable &table);
    // Keeps in mind what the table is, for the day on which it is continued.
    void note(const core::RoomState &room, const QString &ownPerson, bool playing);
    // Tells everybody why and lets them go; `closed` follows.
    void close(Ending ending, const QString &reason);

    // From `open` to `close`.
    [[nodiscard]] bool isOpen() const { return !m_table.id.isEmpty(); }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    // What the host should know although it has started: sentences.
    [[nodiscard]] QStringList notices() const;
    // What is kept of the open one; its token is empty for a new one.
    [[nodiscard]] const HostedTable &table() const { return m_table; }
    void keepToken(const QString &token);
    // Whether the open table's server has the page for browsers, from now on and when it is continued; who
    // has come by it stays.
    void setPhonesMayJoin(bool mayJoin);
    // True where somebody else has been there, or may come back.
    [[nodiscard]] bool hasVisitors() const { return m_isContinued || m_server.people() > 1; }

    // Those that wait, and what is known of each.
    [[nodiscard]] const HostedTables &tables() const { return m_tables; }

signals:
    // At that port; the wanted one may have been another.
    void opened(quint16 port, quint16 wanted);
    // Both are sentences; where there is no special thing to do, the second is empty.
    void openFailed(const QString &reason, const QString &whatToDo);
    // Somebody has connected from another machine, for the first time; an address.
    void reached(const QString &who);
    // Something is to be known that was not yet: a sentence, one of the `notices` from now on.
    void warned(const QString &warning);
    // The table's announcement came back from the network: told each time.
    void beaconHeard();
    // Its server is gone, and what was kept can be opened again.
    void closed();

private:
    [[nodiscard]] bool writeBeforeOpening();
    void takeFailedStart(const server::Problem &problem);
    void start(const QString &name, std::chrono::seconds grace, server::RestoredClocks clocks);
    void finish();

    Environment m_environment;
    HostedTables m_tables;
    HostedTable m_table;
    bool m_isContinued = false;
    bool m_wasSaved = false; // before it was continued
    bool m_isAnnounced = false;
    quint16 m_wantedPort = 0;
    QString m_forgotten;          // to be deleted once the server has let go of it
    std::function<void()> m_next; // what waits for the server to be gone
    EmbeddedServer m_server;
    OldPrograms m_oldPrograms;
};

} // namespace app
