#pragma once

#include "boards/board.h"
#include "boards/catalog.h"
#include "games/rockpaperscissors/rules.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

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
    return {{u"gestures"_s, table.gestures}, {u"rule"_s, table.rule},
            {u"first_to"_s, table.firstTo},  {u"round"_s, table.round > 0 ? table.round : running},
            {u"phase"_s, table.phase},       {u"in"_s, in},
            {u"committed"_s, committed},     {u"revealed"_s, QJsonObject()},
            {u"scores"_s, scores},           {u"rounds"_s, rounds}};
}

inline std::optional<core::GestureView> read(const QJsonObject &view)
{
    return core::RockPaperScissors::readView(core::RockPaperScissors::id, view);
}

// The view as it was after the first `rounds` of those that it still holds.
inline QJsonObject positionAt(const QJsonObject &view, int rounds)
{
    return ui::findGameEntry(u"rock_paper_scissors")->positionAt(view, rounds);
}

// One may throw; the others, too.
inline ui::BoardSituation choosing(int seat = 0)
{
    return {.ownSeat = seat, .turn = {seat}, .live = true, .over = false, .sealedChoice = {}};
}

inline ui::BoardSituation sealed(int gesture, int seat = 0)
{
    return {
        .ownSeat = seat, .turn = {}, .live = true, .over = false, .sealedChoice = {{u"gesture"_s, gesture}}};
}

inline ui::BoardSituation watching()
{
    return {.ownSeat = std::nullopt, .turn = {0, 1}, .live = true, .over = false, .sealedChoice = {}};
}

inline ui::BoardSituation after(int seat = 0)
{
    return {.ownSeat = seat, .turn = {}, .live = false, .over = true, .sealedChoice = {}};
}

inline QStringList names(int count)
{
    QStringList all{u"Jonas"_s, u"Bo"_s,    u"Mina"_s, u"Theo"_s,  u"Hyun-ju"_s, u"Ana"_s,  u"Lou"_s,
                    u"Kaya"_s,  u"Emil"_s,  u"Noor"_s, u"Olga"_s,  u"Sam"_s,     u"Ravi"_s, u"Ines"_s,
                    u"Pia"_s,   u"Marek"_s, u"Zoe"_s,  u"Anton"_s, u"Yuki"_s,    u"Bruno"_s};
    return all.first(count);
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
