#include "hosting/problemtexts.h"

namespace app {

using Kind = server::Problem::Kind;

QString ProblemTexts::of(const server::Problem &problem)
{
    const QString &subject = problem.subject;
    switch (problem.kind) {
    case Kind::PortInUse:
        return tr("Port %1 is already in use by another program.").arg(subject);
    case Kind::PortForbidden:
        return tr("Port %1 may not be used without more rights.").arg(subject);
    case Kind::PortUnusable:
        return tr("Port %1 cannot be used: %2.").arg(subject, problem.detail);
    case Kind::AddressMissing:
        return tr("This machine does not have the address %1.").arg(subject);
    case Kind::FolderNotCreated:
        return tr("The folder %1 cannot be created.").arg(subject);
    case Kind::FolderNotWritable:
        return tr("The folder %1 cannot be written to.").arg(subject);
    case Kind::FolderInUse:
        return tr("The folder %1 is already used by another server.").arg(subject);
    default:
        return ofJournal(problem);
    }
}

QString ProblemTexts::ofJournal(const server::Problem &problem)
{
    const QString &path = problem.subject;
    const auto unopened = [&](const QString &why) {
        return tr("The journal %1 cannot be opened: %2").arg(path, why);
    };
    const auto setAside = [](const QString &what) { return tr("%1 This server starts empty.").arg(what); };
    switch (problem.kind) {
    case Kind::JournalDriverMissing:
        return unopened(tr("Qt's driver for SQLite is not installed."));
    case Kind::JournalNotWritable:
        return unopened(tr("It cannot be written to."));
    case Kind::JournalStuck:
        return unopened(tr("It is damaged and cannot be set aside."));
    case Kind::JournalLost:
        return tr("The journal cannot be read any more.");
    case Kind::JournalNewer:
        return setAside(tr("The journal is from a newer Parlor and was set aside as %1.").arg(path));
    case Kind::JournalDamaged:
        return setAside(tr("The journal is damaged and was set aside as %1.").arg(path));
    case Kind::OlderJournalWaits:
        return tr("An older Parlor has set aside the journal %1. To go on with it, put it in the place "
                  "of journal.sqlite while this server is closed.")
            .arg(path);
    case Kind::OlderJournalUsed:
        return tr("The journal that an older Parlor had set aside is used again. The one of that Parlor "
                  "was set aside as %1.")
            .arg(path);
    default: // in SQLite's words
        return unopened(problem.detail);
    }
}

} // namespace app
