#include "codeboards.h"
#include "testclass.h"

#include "boards/codetexts.h"
#include "boards/typedcode.h"
#include "catalog/catalog.h"
#include "style/style.h"

#include <QApplication>
#include <QTest>

using codeviews::seen;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList playerNames{u"Ana"_s, u"Bo"_s, u"Mina"_s};

} // namespace

// What is said of a view of bulls and cows, and where it is placed.
class TestCodeView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyLook(*qApp, {.lessMotion = true}); }
    void tellsNothingOfWhatIsNoView_data() { codeviews::addUnreadable(); }
    void tellsNothingOfWhatIsNoView();
    void entryFillsItsPlaces();
    void noticesWhatSomebodyElsesSolutionMeans_data();
    void noticesWhatSomebodyElsesSolutionMeans();
    void tellsNamesThatLookLikePlaceholders();
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
};

void TestCodeView::tellsNothingOfWhatIsNoView()
{
    QFETCH(const QJsonObject, view);
    QCOMPARE(findGameEntry(u"bulls_and_cows")->moves.texts(view).size(), 0);
    QCOMPARE(findGameEntry(u"bulls_and_cows")->moves.positionAt(view, 0), view);
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

void TestCodeView::everythingHasItsPlace_data()
{
    QTest::addColumn<QJsonObject>("view");
    QTest::addColumn<QSize>("size");
    for (int length = 3; length <= 8; ++length) {
        const core::CodeForm form{length, 16, false};
        const QString secret = u"01234567"_s.left(length);
        for (const QSize size : {QSize(560, 330), QSize(630, 600), QSize(1600, 1200)}) {
            const auto row = [&](const char *mode) -> QTestData & {
                return QTest::addRow("%s of %d in %d", mode, length, size.width());
            };
            row("race") << codeviews::race(secret, QStringList(8), 0, false, codeviews::view(u"race"_s, form))
                        << size;
            row("co-op") << codeviews::together(secret, {}, 3, false, codeviews::view(u"co_op"_s, form, 10))
                         << size;
            row("duel") << codeviews::duel(
                {.codes = {secret, secret}, .base = codeviews::view(u"duel"_s, form)})
                        << size;
        }
    }
}

void TestCodeView::everythingHasItsPlace()
{
    QFETCH(const QJsonObject, view);
    QFETCH(const QSize, size);
    CodeBoard board;
    board.resize(size);
    board.showView(view, codeboards::turnOf(0));
    const auto *keys = board.findChild<SymbolPad *>();
    for (const auto *grid : board.findChildren<GuessGrid *>()) {
        QVERIFY(!grid->isVisibleTo(&board) || board.rect().contains(grid->geometry()));
        QVERIFY(!grid->isVisibleTo(&board) || grid->geometry().bottom() < keys->y());
    }
    QVERIFY(board.rect().contains(keys->geometry()));
    const QRect send = board.findChild<Button *>()->geometry();
    QVERIFY(board.rect().contains(send) && keys->geometry().bottom() < send.top());
    const auto *beside = board.findChild<CodeSidebar *>();
    QVERIFY(!beside->isVisibleTo(&board) || board.rect().contains(beside->geometry().adjusted(8, 8, -8, -8)));
    const int place = codeboards::placeRect(board, 0).width();
    QVERIFY(place >= 22);
    for (const auto *table : board.findChildren<QTableView *>())
        QVERIFY(!table->isVisibleTo(&board) || table->model()->rowCount() == 1
                || table->height() >= 3 * place);
}

PARLOR_TEST(TestCodeView, QApplication)
#include "tst_codeview.moc"
