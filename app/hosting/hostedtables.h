#pragma once

#include "journal/journalstate.h"
#include "protocol/messages.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace app {

// What is told of a table that this computer has hosted.
struct HostedTable
{
    QString id; // the name of its folder
    QString game;
    QStringList others;
    QDateTime at;
    quint16 port = 0;          // where the others look for it
    bool playing = false;      // a match was running
    bool saved = false;        // closed to be continued; else it broke off
    QString token = {};        // shows its server who its host is
    bool phonesMayJoin = true; // its server has the page for browsers

    // False where it broke off before there was a room.
    [[nodiscard]] bool hasRoom() const { return !game.isEmpty(); }
};

// The folders in which hosted tables keep what they are, one folder for each, below the person's own. A
// folder is a server's data folder and holds `table.json` besides.
class HostedTables
{
public:
    // Forgets what was given up, and the oldest of those that broke off, beyond `kept`.
    explicit HostedTables(const QString &folder);

    static constexpr int kept = 12;

    // Those that no program has open, the latest first.
    [[nodiscard]] std::vector<HostedTable> waiting() const;
    [[nodiscard]] HostedTable find(const QString &id) const;
    using Journal = server::JournalState;
    // What can be made of the journal of one that waits.
    [[nodiscard]] Journal journalOf(const QString &id) const;
    // A new one's id; its folder is made with the first `write`, or by the server.
    [[nodiscard]] QString newId() const;
    [[nodiscard]] QString folderOf(const QString &id) const;
    // False where it could not be written; what was written before stays then.
    bool write(const HostedTable &table) const;
    // To be forgotten when it is closed, by this program or by the next that starts.
    void giveUp(const QString &id) const;
    // Deletes everything of it. It must not be open.
    void forget(const QString &id) const;

private:
    void clean() const;
    [[nodiscard]] QStringList closed() const;
    [[nodiscard]] QString descriptionOf(const QString &id) const;

    QString m_folder;
};

} // namespace app
