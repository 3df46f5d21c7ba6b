#pragma once

#include "games/bullsandcows/view.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QTest>

#include <optional>
#include <utility>
#include <vector>

// Views of bulls and cows for tests, as the contract has them.
namespace codeviews {

using namespace Qt::Literals::StringLiterals;

inline QJsonObject view(const QString &mode, const core::CodeForm &form = {}, int guesses = 0,
                        const QString &phase = u"guess"_s)
{
    return {{u"mode"_s, mode},
            {u"length"_s, form.length},
            {u"symbols"_s, form.symbols},
            {u"repeats"_s, form.repeats},
            {u"guesses"_s, guesses},
            {u"phase"_s, phase}};
}

inline QJsonObject row(const QString &code, const QString &guess)
{
    const core::Feedback found = core::feedback(code, guess);
    return {{u"guess"_s, guess}, {u"bulls"_s, found.bulls}, {u"cows"_s, found.cows}};
}

inline QJsonObject board(const QJsonValue &seat, const QString &code, const QString &guesses)
{
    QJsonArray rows;
    bool solved = false;
    for (const QString &guess : guesses.split(u' ', Qt::SkipEmptyParts)) {
        rows.append(row(code, guess));
        solved = solved || guess == code;
    }
    return {{u"seat"_s, seat}, {u"rows"_s, rows}, {u"solved"_s, solved}};
}

// `guesses` by seat, apart by spaces; only those of `viewer` are to be seen, at the end all.
inline QJsonObject race(const QString &code, const QStringList &guesses, std::optional<int> viewer,
                        bool over = false, QJsonObject base = view(u"race"_s))
{
    QJsonArray boards;
    for (int seat = 0; seat < guesses.size(); ++seat) {
        QJsonObject one = board(seat, code, guesses[seat]);
        QJsonArray rows;
        for (const QJsonValue &value : one[u"rows"_s].toArray()) {
            QJsonObject seen = value.toObject();
            if (!over && seat != viewer)
                seen.remove(u"guess"_s);
            rows.append(seen);
        }
        one[u"rows"_s] = rows;
        boards.append(one);
    }
    base[u"boards"_s] = boards;
    base[u"commitment"_s] = u"c0"_s;
    if (over) {
        base[u"phase"_s] = u"over"_s;
        base[u"secret"_s] = QJsonObject{{u"code"_s, code}, {u"nonce"_s, u"00"_s}};
    }
    return base;
}

// The seats guess in turns.
inline QJsonObject together(const QString &code, const QString &guesses, int players, bool over = false,
                            QJsonObject base = view(u"co_op"_s, {}, 10))
{
    QJsonObject all = board({}, code, guesses);
    QJsonArray rows;
    for (const QJsonValue &value : all[u"rows"_s].toArray()) {
        QJsonObject row = value.toObject();
        row[u"seat"_s] = static_cast<int>(rows.size()) % players;
        rows.append(row);
    }
    all[u"rows"_s] = rows;
    base[u"boards"_s] = QJsonArray{all};
    base[u"commitment"_s] = u"c0"_s;
    if (over) {
        base[u"phase"_s] = u"over"_s;
        base[u"secret"_s] = QJsonObject{{u"code"_s, code}, {u"nonce"_s, u"00"_s}};
    }
    return base;
}

// Seat 0 guesses at the code of seat 1 and the other way round.
struct Duel
{
    QStringList codes{u"4071"_s, u"5946"_s};
    QStringList guesses{{}, {}};
    QString phase = u"guess"_s;
    QList<int> sealed{0, 1};
    std::optional<std::pair<int, QString>> pending = {};
    QJsonObject base = view(u"duel"_s);
};

inline QJsonObject duel(const Duel &duel)
{
    QJsonObject view = duel.base;
    view[u"phase"_s] = duel.phase;
    view[u"boards"_s] = QJsonArray{board(0, duel.codes[1], duel.guesses[0]),
                                   board(1, duel.codes[0], duel.guesses[1])};
    QJsonObject commitments;
    QJsonObject secrets;
    for (const int seat : duel.sealed) {
        commitments[QString::number(seat)] = u"c%1"_s.arg(seat);
        secrets[QString::number(seat)] = QJsonObject{{u"code"_s, duel.codes[seat]}, {u"nonce"_s, u"00"_s}};
    }
    view[u"commitments"_s] = commitments;
    view[u"pending"_s] = QJsonValue();
    if (duel.pending)
        view[u"pending"_s] = QJsonObject{{u"seat"_s, duel.pending->first},
                                         {u"guess"_s, duel.pending->second}};
    if (duel.phase == "over"_L1)
        view[u"secrets"_s] = secrets;
    return view;
}

inline core::CodeView seen(const QJsonObject &view)
{
    return core::readCodeView(view).value();
}

// A code to guess at.
inline const QString code = u"1807"_s;

inline QJsonObject with(QJsonObject view, const QString &key, const QJsonValue &value)
{
    view[key] = value;
    return view;
}

// Rows of what is no view at all.
inline void addUnreadable()
{
    QTest::addColumn<QJsonObject>("view");
    const QJsonObject race = codeviews::race(code, {u"0123"_s}, 0);
    const QJsonObject duel = codeviews::duel({.guesses = {u"0123"_s, u""_s}});
    const auto rowOf = [](const QJsonObject &row) {
        return QJsonArray{QJsonObject{{u"seat"_s, 0}, {u"rows"_s, QJsonArray{row}}}};
    };
    QJsonArray many;
    for (int seat = 0; seat < 21; ++seat)
        many.append(board(seat, code, {}));
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("no such mode") << with(race, u"mode"_s, u"solo"_s);
    QTest::newRow("no such phase") << with(race, u"phase"_s, 3);
    QTest::newRow("endless code") << with(race, u"length"_s, 1'000'000);
    QTest::newRow("too few symbols for a code") << with(race, u"symbols"_s, 1);
    QTest::newRow("symbols without a name") << with(race, u"symbols"_s, 17);
    QTest::newRow("negative guesses") << with(race, u"guesses"_s, -1);
    QTest::newRow("no boards") << with(race, u"boards"_s, QJsonArray());
    QTest::newRow("boards that are none") << with(race, u"boards"_s, QJsonArray{1, u"x"_s});
    QTest::newRow("twenty-one boards") << with(race, u"boards"_s, many);
    QTest::newRow("two boards of one seat")
        << with(race, u"boards"_s, QJsonArray{board(0, code, {}), board(0, code, {})});
    QTest::newRow("duel with one board") << with(duel, u"boards"_s, race[u"boards"_s]);
    QTest::newRow("answer beyond the length")
        << with(race, u"boards"_s, rowOf({{u"guess"_s, u"0123"_s}, {u"bulls"_s, 3}, {u"cows"_s, 2}}));
    QTest::newRow("no answer") << with(race, u"boards"_s, rowOf({{u"guess"_s, u"0123"_s}}));
    QTest::newRow("guess of another length")
        << with(race, u"boards"_s, rowOf({{u"guess"_s, u"01234"_s}, {u"bulls"_s, 0}, {u"cows"_s, 0}}));
    QTest::newRow("guess of other symbols")
        << with(race, u"boards"_s, rowOf({{u"guess"_s, u"012z"_s}, {u"bulls"_s, 0}, {u"cows"_s, 0}}));
    QTest::newRow("pending guess of nobody")
        << with(duel, u"pending"_s, QJsonObject{{u"seat"_s, 4}, {u"guess"_s, u"0123"_s}});
    QTest::newRow("pending guess that is none")
        << with(duel, u"pending"_s, QJsonObject{{u"seat"_s, 0}, {u"guess"_s, QJsonArray()}});
}

} // namespace codeviews
