#pragma once

#include <QMetaType>
#include <QString>

namespace server {

// What who runs a server has to know: why it does not start, why it has ended by itself, or what happened to
// its journal when it started.
struct Problem
{
    enum class Kind {
        PortInUse,
        PortForbidden,
        PortUnusable, // for a reason of the system
        AddressMissing,
        FolderNotCreated,
        FolderNotWritable,
        FolderInUse,
        JournalDriverMissing,
        JournalNotWritable,
        JournalStuck, // it is damaged and cannot be set aside
        JournalUnopened,
        JournalLost, // while it was used
        // The server has started all the same, with an empty journal or with that of an older Parlor.
        JournalNewer,
        JournalDamaged,
        OlderJournalWaits,
        OlderJournalUsed,
    };
    Kind kind;
    // The port, the address, or the path of the folder, of the journal or of what was set aside, with the
    // system's separators.
    QString subject = {};
    QString detail = {}; // in the system's or SQLite's own words
    bool operator==(const Problem &) const = default;
};

// In English, for parlor-server and the log. A window makes its own sentence in its reader's language.
[[nodiscard]] QString englishText(const Problem &problem);

} // namespace server

Q_DECLARE_METATYPE(server::Problem)
