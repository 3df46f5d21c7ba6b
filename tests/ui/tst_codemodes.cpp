#include "codeboards.h"
#include "testclass.h"

#include "desktop/language.h"
#include "style/style.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace codeboards;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

// What a code board shows and asks for in every mode and phase.
class TestCodeModes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNewMatchHasANewNotebook();
    void nothingIsSentWhen_data();
    void nothingIsSentWhen();
    void guessCanBeLaidOutBeforeItsTurn();
    void entryStaysUntilTheGuessIsShown();
    void looksBackWithoutLosingTheEntry();
    void othersGuessesAreNotShown();
    void duelSealsACodeAndShowsItToItsOwner();
    void ownCodeLiesUnderALidUntilItsOwnerLooks();
    void answeringAsksForNothing();
    void everyCodeIsOpenAtTheEnd();

private:
    const app::TranslatorScope m_english{u"en"_s}; // the source has no plural forms
};

void TestCodeModes::initTestCase()
{
    applyLook(*qApp, {.lessMotion = true});
}

void TestCodeModes::aNewMatchHasANewNotebook()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(code, {u"0123"_s, {}}, 0), turnOf(0));
    board.strikeOut(u'5');
    QTest::keyClicks(&board, u"18"_s);
    QJsonObject next = codeviews::race(code, {{}, {}}, 0);
    next[u"commitment"_s] = u"c1"_s;
    board.showView(next, turnOf(0));
    QVERIFY(board.struckOut().isEmpty());
    QCOMPARE(board.entry().missing(), 4);
}

void TestCodeModes::nothingIsSentWhen_data()
{
    QTest::addColumn<QJsonObject>("view");
    QTest::addColumn<BoardSituation>("situation");
    const QJsonObject race = codeviews::race(code, {{}, {}}, 0);
    QTest::newRow("watching") << race << BoardSituation{std::nullopt, {0}, true, false, {}};
    QTest::newRow("there is no connection") << race << BoardSituation{0, {0}, false, false, {}};
    QTest::newRow("the match is over") << race << BoardSituation{0, {0}, true, true, {}};
    QTest::newRow("one has finished") << codeviews::race(code, {code, {}}, 0) << turnOf(1);
    QTest::newRow("another guesses") << codeviews::together(code, u"0123"_s, 2) << turnOf(1);
    QTest::newRow("an answer is awaited")
        << codeviews::duel({.phase = u"answer"_s, .pending = std::pair(1, u"4710"_s)}) << turnOf(0);
    QTest::newRow("the codes are opened") << codeviews::duel({.phase = u"reveal"_s}) << turnOf(0);
    QTest::newRow("one's code is sealed")
        << codeviews::duel({.phase = u"commit"_s, .sealed = {0}}) << turnOf(1);
    QTest::newRow("a seat without a board") << race << turnOf(6, 6);
}

void TestCodeModes::nothingIsSentWhen()
{
    QFETCH(const QJsonObject, view);
    QFETCH(const BoardSituation, situation);
    CodeBoard board;
    board.resize(boardSize);
    board.showView(view, situation);
    QSignalSpy chosen(&board, &Board::moveChosen);
    QTest::keyClicks(&board, u"1807"_s);
    QTest::keyClick(&board, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QVERIFY(!board.findChild<Button *>()->isEnabled());
}

void TestCodeModes::guessCanBeLaidOutBeforeItsTurn()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::together(code, u"0123"_s, 2), turnOf(1));
    QSignalSpy chosen(&board, &Board::moveChosen);
    QSignalSpy refused(&board, &Board::moveRefused);
    QTest::keyClicks(&board, u"1807"_s);
    QTest::keyClick(&board, Qt::Key_Return);
    QCOMPARE(refused.value(0).value(0).toString(), u"It is not your turn yet."_s);
    board.showView(codeviews::together(code, u"0123 4567"_s, 2), turnOf(0));
    QTest::keyClick(&board, Qt::Key_Return);
    QCOMPARE(sent(chosen, 0), guess(u"1807"_s));
}

void TestCodeModes::entryStaysUntilTheGuessIsShown()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(code, {{}, {}}, 0), turnOf(0));
    QTest::keyClicks(&board, u"0123"_s);
    QTest::keyClick(&board, Qt::Key_Return);
    board.showView(codeviews::race(code, {{}, u"4567"_s}, 0), turnOf(0)); // another's guess
    QCOMPARE(board.entry().text(), u"0123"_s);
    board.showView(codeviews::race(code, {u"0123"_s, u"4567"_s}, 0), turnOf(0));
    QCOMPARE(board.entry().missing(), 4);
}

void TestCodeModes::looksBackWithoutLosingTheEntry()
{
    CodeBoard board;
    board.resize(boardSize);
    const QJsonObject now = codeviews::race(code, {u"0123 4567"_s, {}}, 0);
    board.showView(now, turnOf(0));
    QTest::keyClicks(&board, u"18"_s);
    board.showView(codeviews::race(code, {u"0123"_s, {}}, 0), {0, {0}, false, false, {}});
    board.showView(now, turnOf(0));
    QCOMPARE(board.entry().text(), u"18"_s);
}

void TestCodeModes::othersGuessesAreNotShown()
{
    CodeBoard board;
    board.resize(boardSize);
    board.setPlayers({u"Ana"_s, u"Bo"_s});
    board.showView(codeviews::race(code, {u"0123"_s, u"1870 4567"_s}, 0), turnOf(0));
    QVERIFY(texts(board).contains(u"guess 1: 0 1 2 3, 0 bulls, 2 cows"_s));
    QVERIFY(texts(board).contains(u"Bo, 2 guesses; 2 bulls, 2 cows; 1 bull, 0 cows"_s));
    QVERIFY(texts(board).contains(u"the code, covered"_s));
    board.showView(codeviews::race(code, {u"0123"_s, u"1870 1807"_s}, 0, true), {0, {}, true, true, {}});
    QVERIFY(texts(board).contains(u"Bo, solved in 2; 1 8 7 0, 2 bulls, 2 cows; 1 8 0 7, 4 bulls, 0 cows"_s));
    QVERIFY(texts(board).contains(u"the code: 1 8 0 7"_s));
}

void TestCodeModes::duelSealsACodeAndShowsItToItsOwner()
{
    CodeBoard board;
    board.resize(boardSize);
    board.setPlayers({u"Ana"_s, u"Bo"_s});
    board.showView(codeviews::duel({.phase = u"commit"_s, .sealed = {}}), {0, {0, 1}, true, false, {}});
    QSignalSpy chosen(&board, &Board::moveChosen);
    QVERIFY(placeRect(board, 0).left() > boardSize.width() / 2); // on the felt of one's own code
    QTest::keyClicks(&board, u"l4071"_s);                        // nothing lies under a lid yet
    QTest::keyClick(&board, Qt::Key_Return);
    QCOMPARE(sent(chosen, 0), QJsonObject({{u"code"_s, u"4071"_s}}));
    const QJsonObject kept{{u"code"_s, u"4071"_s}};
    board.showView(codeviews::duel({.phase = u"commit"_s, .sealed = {0}}), turnOf(1, 0, kept));
    QCOMPARE(board.entry().missing(), 4);
    QVERIFY(!texts(board).contains(u"your code: 4 0 7 1"_s));
    QTest::keyClick(&board, Qt::Key_L);
    QVERIFY(texts(board).contains(u"your code: 4 0 7 1"_s));
    board.showView(codeviews::duel({}), turnOf(0, 0, kept));
    QVERIFY(texts(board).contains(u"your code: 4 0 7 1"_s));
    QVERIFY(texts(board).contains(u"the code, covered"_s));
    QVERIFY(placeRect(board, 3).right() < boardSize.width() / 2);
    QTest::keyClicks(&board, u"0123"_s);
    QTest::keyClick(&board, Qt::Key_Return);
    QCOMPARE(sent(chosen, 1), guess(u"0123"_s));
}

void TestCodeModes::ownCodeLiesUnderALidUntilItsOwnerLooks()
{
    CodeBoard board;
    board.resize(boardSize);
    const auto show = [&](const QString &own) {
        board.showView(codeviews::duel({}), turnOf(0, 0, {{u"code"_s, own}}));
        return board.grab().toImage();
    };
    const QImage lid = show(u"4071"_s);
    QCOMPARE(show(u"5236"_s), lid);
    QTest::keyClick(&board, Qt::Key_L);
    const QImage open = board.grab().toImage();
    QVERIFY(open != lid);
    QVERIFY(show(u"4071"_s) != open);
    QTableView *codeTable = nullptr;
    for (QTableView *table : board.findChildren<QTableView *>())
        if (table->accessibleDescription() == u"Cover your code (L)"_s)
            codeTable = table;
    QVERIFY(codeTable);
    QCOMPARE(codeTable->accessibleName(), u"your code: 4 0 7 1"_s);
    const QRect peg = codeTable->visualRect(codeTable->model()->index(0, 1));
    QTest::mouseClick(codeTable->viewport(), Qt::LeftButton, {}, peg.center());
    QCOMPARE(board.grab().toImage(), lid);
    QCOMPARE(codeTable->accessibleDescription(), u"Look at your code (L)"_s);
    QCOMPARE(codeTable->accessibleName(), u"the code, covered"_s);
    const QModelIndex first = codeTable->model()->index(0, 1);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), QString());
}

void TestCodeModes::answeringAsksForNothing()
{
    CodeBoard board;
    board.resize(boardSize);
    board.setPlayers({u"Ana"_s, u"Bo"_s});
    board.showView(codeviews::duel({.guesses = {u"0123"_s, {}},
                                    .phase = u"answer"_s,
                                    .pending = std::pair(1, u"4710"_s)}),
                   turnOf(0, 0, {{u"code"_s, u"4071"_s}}));
    QVERIFY(texts(board).contains(u"Your program answers 4710 by itself."_s));
    const auto hints = board.findChildren<Label *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(hints.front()->text(), u"Your program answers 4710 by itself."_s);
    QSignalSpy chosen(&board, &Board::moveChosen);
    QTest::keyClick(&board, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
}

void TestCodeModes::everyCodeIsOpenAtTheEnd()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::duel({.guesses = {u"5946"_s, u"0123"_s}, .phase = u"over"_s}),
                   {std::nullopt, {}, true, true, {}});
    QVERIFY(texts(board).contains(u"the code: 5 9 4 6"_s));
    QVERIFY(texts(board).contains(u"the code: 4 0 7 1"_s));
    // One that breaks its own options is shown as far as there are places.
    board.showView(codeviews::duel({.codes = {u"4071"_s, u"<b>zzzzzzzzzz"_s}, .phase = u"over"_s}),
                   {0, {}, true, true, {}});
    QVERIFY(!board.grab().isNull());
}

PARLOR_TEST(TestCodeModes, QApplication)
#include "tst_codemodes.moc"
