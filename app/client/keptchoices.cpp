#include "client/keptchoices.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

// Of matches whose end was never seen, the oldest are given up beyond this.
static constexpr std::size_t most = 32;

KeptChoices::KeptChoices(const QString &folder)
    : m_path(QDir(folder).filePath(u"choices.json"_s))
{
}

std::optional<core::Kept> KeptChoices::find(const QString &match, core::Seat seat) const
{
    const auto all = read();
    const auto kept = std::ranges::find_if(all, [&](const core::Kept &k) {
        return k.match == match && k.seat == seat;
    });
    return kept == all.end() ? std::nullopt : std::optional(*kept);
}

std::optional<QString> KeptChoices::put(const core::Kept &kept)
{
    auto all = read();
    std::erase_if(all, [&](const core::Kept &k) { return k.match == kept.match && k.seat == kept.seat; });
    all.push_back(kept);
    if (all.size() > most)
        all.erase(all.begin());
    return write(all);
}

void KeptChoices::forget(const QString &match)
{
    auto all = read();
    if (std::erase_if(all, [&](const core::Kept &k) { return k.match == match; }) > 0)
        static_cast<void>(write(all)); // what stays too long does no harm
}

std::vector<core::Kept> KeptChoices::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<core::Kept> all;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries) {
        if (const auto kept = core::keptFromJson(entry.toObject()))
            all.push_back(*kept);
    }
    return all;
}

std::optional<QString> KeptChoices::write(const std::vector<core::Kept> &all) const
{
    QJsonArray entries;
    for (const core::Kept &kept : all)
        entries.append(core::toJson(kept));
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(QJsonDocument(entries).toJson(QJsonDocument::Compact)) >= 0
                         && file.commit();
    if (written)
        return std::nullopt;
    return QCoreApplication::translate(
               "app::KeptChoices", "Your choice could not be kept on this computer (%1). Make room on the "
                                   "disk, then choose again.")
        .arg(file.errorString());
}

} // namespace app
