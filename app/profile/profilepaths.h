#pragma once

#include <QString>
#include <QStringList>

namespace app {

// Where Parlor keeps things on this computer: what is chosen, and what has come about. A profile has both,
// and the logs, in one folder; without one they lie where the XDG Base Directory Specification has them.
struct ProfilePaths
{
    QString config;
    QString state;
    QString logs;

    // Paths only; nothing is made yet. An empty profile means the usual places.
    [[nodiscard]] static ProfilePaths of(const QString &profile);
    // Makes those of the first two that are not there; the second for its owner alone.
    void make() const;
    // Those of the first two in which nothing can be kept: on a full disk, on one that is only read, or where
    // one has no right to write.
    [[nodiscard]] QStringList unwritable() const;
};

// Moves what earlier versions kept beside the settings to where it belongs now. What cannot be moved stays,
// and is returned.
[[nodiscard]] QStringList adoptedFrom(const ProfilePaths &paths);

// A file that does not hold what it should, or is none, gets another name so that it is not lost, such as
// `parlor.ini.broken-20261123-081530`. Returns that name; nothing where it could not be renamed.
[[nodiscard]] QString setAside(const QString &path);

} // namespace app
