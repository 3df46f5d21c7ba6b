#include "hosting/hostedtables.h"

#include "datafolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr qint64 longestDescription = 64 * 1024; // bytes
constexpr int mostNames = 20;

bool isOpen(const QString &folder)
{
    server::DataFolder trial;
    return trial.open(folder).has_value();
}

} // namespace

HostedTables::HostedTables(const QString &folder)
    : m_folder(folder)
{
    clean();
}

QString HostedTables::descriptionOf(const QString &id) const
{
    return folderOf(id) + u"/table.json"_s;
}

QStringList HostedTables::closed() const
{
    QStringList ids = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ids.removeIf([this](const QString &id) { return isOpen(folderOf(id)); });
    return ids;
}

void HostedTables::clean() const
{
    for (const QString &id : closed()) {
        if (!QFile::exists(descriptionOf(id)))
            forget(id);
    }
    int brokenOff = 0;
    for (const HostedTable &table : waiting()) {
        if (!table.saved && ++brokenOff > kept)
            forget(table.id);
    }
}

std::vector<HostedTable> HostedTables::waiting() const
{
    std::vector<HostedTable> tables;
    for (const QString &id : closed()) {
        if (QFile::exists(descriptionOf(id)))
            tables.push_back(find(id));
    }
    std::ranges::sort(tables, std::ranges::greater(), &HostedTable::at);
    return tables;
}

HostedTable HostedTables::find(const QString &id) const
{
    HostedTable table{.id = id, .game = {}, .others = {}, .at = {}};
    QFile file(descriptionOf(id));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonObject told = QJsonDocument::fromJson(file.read(longestDescription)).object();
    table.game = told["game"_L1].toString();
    for (const QJsonValue &name : told["others"_L1].toArray()) {
        if (table.others.size() < mostNames)
            table.others.append(name.toString());
    }
    table.at = QDateTime::fromString(told["at"_L1].toString(), Qt::ISODate);
    table.port = static_cast<quint16>(std::clamp(told["port"_L1].toInt(), 0, 65535));
    table.playing = told["playing"_L1].toBool();
    table.saved = told["saved"_L1].toBool();
    table.token = told["token"_L1].toString();
    table.phonesMayJoin = told["phones_may_join"_L1].toBool(true);
    return table;
}

HostedTables::Journal HostedTables::journalOf(const QString &id) const
{
    return server::journalState(folderOf(id));
}

QString HostedTables::newId() const
{
    return QString::number(QRandomGenerator::system()->generate64(), 16);
}

QString HostedTables::folderOf(const QString &id) const
{
    return m_folder + u'/' + id;
}

bool HostedTables::write(const HostedTable &table) const
{
    const QJsonObject told{{"game"_L1, table.game},
                           {"others"_L1, QJsonArray::fromStringList(table.others)},
                           {"at"_L1, table.at.toString(Qt::ISODate)},
                           {"port"_L1, table.port},
                           {"playing"_L1, table.playing},
                           {"saved"_L1, table.saved},
                           {"token"_L1, table.token},
                           {"phones_may_join"_L1, table.phonesMayJoin}};
    QDir().mkpath(folderOf(table.id));
    QSaveFile file(descriptionOf(table.id));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
           && file.write(QJsonDocument(told).toJson()) > 0 && file.commit();
}

void HostedTables::giveUp(const QString &id) const
{
    QFile::remove(descriptionOf(id));
}

void HostedTables::forget(const QString &id) const
{
    QDir(folderOf(id)).removeRecursively();
}

} // namespace app
