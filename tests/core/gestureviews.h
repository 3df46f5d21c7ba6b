#pragma once

#include "games/rockpaperscissors/rules.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

// Views of rock-paper-scissors for tests, as the contract has them.
namespace gestureviews {

using namespace Qt::Literals::StringLiterals;

struct Round
{
    std::vector<int> gestures = {}; // by seat; -1: has not thrown
    std::vector<int> out = {};
};

struct Table
{
    int gestures = 3;
    int players = 2;
    QString rule = u"elimination"_s;
    int firstTo = 3;
    QString phase = u"commit"_s;
    int round = 0; // 0: the one after the last of `rounds`
    std::vector<int> out = {};
    std::vector<int> committed = {};
    std::vector<int> scores = {};
    std::vector<Round> rounds = {};
    bool isOpened = false; // the last of them is what is revealed
};

inline QJsonObject roundJson(const Round &round)
{
    QJsonObject gestures;
    for (int seat = 0; const int gesture : round.gestures) {
        if (gesture >= 0)
            gestures.insert(QString::number(seat), gesture);
        ++seat;
    }
    QJsonArray out;
    for (const int seat : round.out)
        out.append(seat);
    return {{u"gestures"_s, gestures}, {u"out"_s, out}};
}

inline QJsonObject view(const Table &table)
{
    QJsonArray in;
    QJsonArray scores;
    for (int seat = 0; seat < table.players; ++seat) {
        if (std::ranges::find(table.out, seat) == table.out.end())
            in.append(seat);
        const auto place = static_cast<std::size_t>(seat);
        scores.append(place < table.scores.size() ? table.scores[place] : 0);
    }
    QJsonObject committed;
    for (const int seat : table.committed)
        committed.insert(QString::number(seat), QString(64, u'a'));
    QJsonArray rounds;
    for (const Round &round : table.rounds)
        rounds.append(roundJson(round));
    const int decided = static_cast<int>(table.rounds.size());
    const int running = decided + (table.phase == "over"_L1 ? 0 : 1);
    return {{u"gestures"_s, table.gestures},
            {u"rule"_s, table.rule},
            {u"first_to"_s, table.firstTo},
            {u"round"_s, table.round > 0 ? table.round : running},
            {u"phase"_s, table.phase},
            {u"in"_s, in},
            {u"committed"_s, committed},
            {u"revealed"_s, table.isOpened ? rounds.last()[u"gestures"_s] : QJsonObject()},
            {u"scores"_s, scores},
            {u"rounds"_s, rounds}};
}

inline std::optional<core::GestureView> read(const QJsonObject &view)
{
    return core::RockPaperScissors::readView(core::RockPaperScissors::id, view);
}

// Everybody throws something else, going round the circle in such strides.
inline Round thrown(int players, int gestures, int stride, const std::vector<int> &out = {})
{
    Round round{.gestures = {}, .out = out};
    for (int seat = 0; seat < players; ++seat)
        round.gestures.push_back(seat * stride % gestures);
    return round;
}

} // namespace gestureviews
