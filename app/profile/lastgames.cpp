#include "profile/lastgames.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr std::size_t keptGames = 5;

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

std::vector<LastGame> LastGames::all() const
{
    std::vector<LastGame> games;
    for (const QJsonValue &entry : m_file.read()) {
        games.push_back({entry["address"_L1].toString(), entry["place"_L1].toString(),
                         entry["game"_L1].toString(), textsIn(entry["others"_L1]),
                         entry["token"_L1].toString(), textsIn(entry["servers"_L1]),
                         entry["announced"_L1].toString(),
                         QDateTime::fromString(entry["kept_until"_L1].toString(), Qt::ISODate)});
    }
    return games;
}

void LastGames::remember(const LastGame &game)
{
    std::vector<LastGame> games = all();
    if (!games.empty() && games.front() == game)
        return;
    std::erase_if(games, [&](const LastGame &other) { return other.token == game.token; });
    games.insert(games.begin(), game);
    games.resize(std::min<std::size_t>(games.size(), keptGames));
    write(games);
}

void LastGames::forget(const QString &token)
{
    std::vector<LastGame> games = all();
    if (std::erase_if(games, [&](const LastGame &game) { return game.token == token; }) > 0)
        write(games);
}

void LastGames::write(const std::vector<LastGame> &games) const
{
    QJsonArray entries;
    for (const LastGame &game : games) {
        entries.append(QJsonObject{{"address"_L1, game.address},
                                   {"place"_L1, game.place},
                                   {"game"_L1, game.game},
                                   {"others"_L1, QJsonArray::fromStringList(game.others)},
                                   {"token"_L1, game.token},
                                   {"servers"_L1, QJsonArray::fromStringList(game.servers)},
                                   {"announced"_L1, game.announced},
                                   {"kept_until"_L1, game.keptUntil.toString(Qt::ISODate)}});
    }
    m_file.write(entries);
}

} // namespace app
