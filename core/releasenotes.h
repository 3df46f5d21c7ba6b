#pragma once

#include <QDate>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

// What a person notices of one version.
struct Release
{
    QString version;
    QDate date; // null while it is not known
    QStringList notes;
};

// The releases of an AppStream metainfo file in its order, which is the newest first. Each note is in that
// language (ISO 639-1, such as "de") where it was translated, else in English. What cannot be read ends the
// list.
[[nodiscard]] std::vector<Release> readReleases(QIODevice &metainfo, const QString &language);

} // namespace core
