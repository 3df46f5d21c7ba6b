#include "codeviews.h"
#include "testclass.h"

#include "boards/catalog.h"
#include "boards/codegeometry.h"
#include "boards/codetexts.h"
#include "boards/typedcode.h"

#include <QApplication>
#include <QTest>

using codeviews::seen;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList playerNames{u"Ana"_s, u"Bo"_s, u"Mina"_s};

QJsonObject with(QJsonObject view, const QString &key, const QJsonValue &value)
{
    view[key] = value;
    return view;
}

} // namespace

// What is read from the wire, and what is said and placed of it.
class TestCodeView : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryMode();
    void refusesWhatItCannotShow_data();
    void refusesWhatItCannotShow();
    void entryFillsItsPlaces();
    void noticesWhatSomebodyElsesSolutionMeans_data();
    void noticesWhatSomebodyElsesSolutionMeans();
    void tellsNamesThatLookLikePlaceholders();
    void everythingHasItsPlace();
};

void TestCodeView::readsEveryMode()
{
    const CodeView race = seen(codeviews::race(codeviews::code, {u"0123"_s, u"4567 1807"_s}, 0));
    QCOMPARE(race.boards.size(), 2U);
    QCOMPARE(*race.boards[0].rows[0].guess, u"0123"_s);
    QVERIFY(!race.boards[1].rows[0].guess);
    QCOMPARE(race.best(), 2);
    QVERIFY(!race.secret);
    QCOMPARE(seen(codeviews::race(codeviews::code, {u"0123"_s}, 0, true)).secret->code, codeviews::code);

    const CodeView together = seen(codeviews::together(codeviews::code, u"0123 4567 8901"_s, 2));
    QCOMPARE(together.guessesOf(0), 2);
    QCOMPARE(together.boards[0].rows[1].seat, 1);
    QCOMPARE(together.limit(), 10);

    const CodeView duel = seen(codeviews::duel(
        {.guesses = {u"0123"_s, u""_s}, .phase = u"answer"_s, .pending = std::pair(1, u"4710"_s)}));
    QCOMPARE(duel.pending->guess, u"4710"_s);
    QCOMPARE(duel.guessesOf(1), 1);
    QVERIFY(duel.secrets.empty());
    QCOMPARE(seen(codeviews::duel({.phase = u"over"_s})).secrets.at(1).code, u"5946"_s);
}

void TestCodeView::refusesWhatItCannotShow_data()
{
    QTest::addColumn<QJsonObject>("view");
    const QJsonObject race = codeviews::race(codeviews::code, {u"0123"_s}, 0);
    const QJsonObject duel = codeviews::duel({.guesses = {u"0123"_s, u""_s}});
    const auto rowOf = [](const QJsonObject &row) {
        return QJsonArray{QJsonObject{{u"seat"_s, 0}, {u"rows"_s, QJsonArray{row}}}};
    };
    QJsonArray many;
    for (int seat = 0; seat < 21; ++seat)
        many.append(codeviews::board(seat, codeviews::code, {}));
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
    QTest::newRow("two boards of one seat") << with(race, u"boards"_s,
                                                    QJsonArray{codeviews::board(0, codeviews::code, {}),
                                                               codeviews::board(0, codeviews::code, {})});
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

void TestCodeView::refusesWhatItCannotShow()
{
    QFETCH(const QJsonObject, view);
    QVERIFY(!core::readCodeView(view));
    QCOMPARE(findGameEntry(u"bulls_and_cows")->moveTexts(view).size(), 0);
    QCOMPARE(findGameEntry(u"bulls_and_cows")->positionAt(view, 0), view);
    QCOMPARE(findGameEntry(u"bulls_and_cows")->wonText(view), QString());
}

void TestCodeView::entryFillsItsPlaces()
{
    TypedCode entry(4);
    QCOMPARE(entry.missing(), 4);
    entry.put(u'1');
    entry.put(u'8');
    QCOMPARE(entry.cursor(), 2);
    entry.moveTo(3);
    entry.put(u'7');
    QCOMPARE(entry.cursor(), 2); // the place that is still empty
    entry.put(u'0');
    QCOMPARE(entry.text(), u"1807"_s);
    QCOMPARE(entry.missing(), 0);
    entry.takeBack();
    QCOMPARE(entry.text(), u"180"_s);
    entry.takeBack();
    QCOMPARE(entry.text(), u"18"_s);
    entry.moveTo(-5);
    entry.takeBack();
    entry.takeBack();
    QCOMPARE(entry.cursor(), 0);
    QCOMPARE(entry.text(), u"8"_s);
    entry.put(9, u'1');
    QCOMPARE(entry.text(), u"8"_s);
}

void TestCodeView::noticesWhatSomebodyElsesSolutionMeans_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("notice");
    QTest::newRow("nobody has solved") << u"0123"_s << u"4567"_s << QString();
    QTest::newRow("may share with the next")
        << u"0123"_s << u"4567 1807"_s << u"Bo needed 2. Solve it with your next guess to share the win."_s;
    QTest::newRow("may be better") << u""_s << u"4567 1807"_s << u"Bo needed 2. You can still do better."_s;
    QTest::newRow("too late") << u"0123 4567"_s << u"4567 1807"_s << u"Bo needed 2."_s;
    QTest::newRow("has solved, too") << u"1807"_s << u"4567 1807"_s << QString();
}

void TestCodeView::noticesWhatSomebodyElsesSolutionMeans()
{
    QFETCH(const QString, own);
    QFETCH(const QString, other);
    const CodeView view = seen(codeviews::race(codeviews::code, {own, other}, 0));
    const BoardSituation situation{.ownSeat = 0, .turn = {0}, .sealedChoice = {}};
    QTEST(CodeTexts(view, situation, playerNames).notice(), "notice");
}

void TestCodeView::tellsNamesThatLookLikePlaceholders()
{
    const QStringList names{u"%2"_s, u"%1<b>"_s};
    const CodeView view = seen(codeviews::race(codeviews::code, {u""_s, u"4567 1807"_s}, 0));
    const BoardSituation situation{.ownSeat = 0, .turn = {0}, .sealedChoice = {}};
    QCOMPARE(CodeTexts(view, situation, names).notice(), u"%1<b> needed 2. You can still do better."_s);
}

void TestCodeView::everythingHasItsPlace()
{
    for (const CodeView::Mode mode : {CodeView::Mode::Race, CodeView::Mode::CoOp, CodeView::Mode::Duel}) {
        for (int length = 3; length <= 8; ++length) {
            for (const QSizeF room : {QSizeF(560, 330), QSizeF(630, 600), QSizeF(1600, 1200)}) {
                const CodeGeometry place(room, {.mode = mode,
                                                .length = length,
                                                .symbols = 16,
                                                .others = mode == CodeView::Mode::Race ? 7 : 0,
                                                .wide = mode == CodeView::Mode::CoOp});
                QRectF all = place.keys | place.actions | place.aside;
                for (const QRectF &felt : place.felts)
                    all |= felt;
                QVERIFY2(QRectF({}, room).contains(all), qPrintable(QString::number(length)));
                QVERIFY(place.metrics.peg() >= 18);
                QVERIFY(place.rows >= 3);
                QVERIFY(place.felts.back().bottom() < place.keys.top());
                QVERIFY(place.keys.bottom() < place.actions.top());
                QVERIFY(mode != CodeView::Mode::Race || !place.aside.intersects(place.felts.front()));
            }
        }
    }
}

PARLOR_TEST(TestCodeView, QApplication)
#include "tst_codeview.moc"
