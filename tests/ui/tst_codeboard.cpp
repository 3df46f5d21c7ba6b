#include "codeboards.h"
#include "testclass.h"

#include "style/style.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace codeboards;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void click(CodeBoard &board, QPoint place, Qt::MouseButton button = Qt::LeftButton)
{
    QWidget *at = board.childAt(place);
    QVERIFY(at);
    QTest::mouseClick(at, button, {}, at->mapFrom(&board, place));
}

} // namespace

// What pointer and keyboard do to a code board.
class TestCodeBoard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void typedGuessIsSent();
    void clickedGuessIsSent();
    void cursorGoesWhereItIsWanted();
    void pegsCanBeTakenBackAndPutAgain();
    void badGuessesAreRefusedAndKept_data();
    void badGuessesAreRefusedAndKept();
    void symbolsOutOfPlayAreRefused();
    void struckOutSymbolsStayUsable();
    void coloursAreOnlyALook();
    void manyGuessesScroll();
    void rowsStayAsHighAsTheyAre();
};

void TestCodeBoard::initTestCase()
{
    applyLook(*qApp, {.lessMotion = true});
}

void TestCodeBoard::typedGuessIsSent()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(code, {u"0123"_s, {}}, 0), turnOf(0));
    QSignalSpy chosen(&board, &Board::moveChosen);
    QTest::keyClicks(&board, u"1807"_s);
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(&board, Qt::Key_Return);
    QCOMPARE(sent(chosen, 0), guess(u"1807"_s));
    board.showView(codeviews::race(u"0a1f"_s, {{}}, 0, false, codeviews::view(u"race"_s, {4, 16, false})),
                   turnOf(0));
    QTest::keyClicks(&board, u"0A1f"_s);
    QTest::keyClick(&board, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(sent(chosen, 1), guess(u"0a1f"_s));
}

void TestCodeBoard::clickedGuessIsSent()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(code, {u"0123"_s, {}}, 0), turnOf(0));
    board.show();
    QSignalSpy chosen(&board, &Board::moveChosen);
    for (const QChar symbol : code)
        click(board, symbolRect(board, symbol).center());
    QTest::mouseClick(board.findChild<Button *>(), Qt::LeftButton);
    QCOMPARE(sent(chosen, 0), guess(u"1807"_s));
    click(board, placeRect(board, 2).center());
    click(board, symbolRect(board, u'9').center());
    QCOMPARE(board.entry().text(), u"1897"_s);
    click(board, placeRect(board, 0).center(), Qt::RightButton);
    QCOMPARE(board.entry().text(), u"897"_s);
}

void TestCodeBoard::cursorGoesWhereItIsWanted()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(code, {{}, {}}, 0), turnOf(0));
    const QList<std::pair<Qt::Key, int>> ways{{Qt::Key_Left, 0},  {Qt::Key_Right, 1}, {Qt::Key_End, 3},
                                              {Qt::Key_Right, 3}, {Qt::Key_Left, 2},  {Qt::Key_Home, 0}};
    for (const auto &[key, place] : ways) {
        QTest::keyClick(&board, key);
        QCOMPARE(board.entry().cursor(), place);
    }
}

void TestCodeBoard::pegsCanBeTakenBackAndPutAgain()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(code, {{}, {}}, 0), turnOf(0));
    QTest::keyClicks(&board, u"1807"_s);
    QTest::keyClick(&board, Qt::Key_Backspace);
    QTest::keyClick(&board, Qt::Key_Backspace);
    QCOMPARE(board.entry().text(), u"18"_s);
    QTest::keyClick(&board, Qt::Key_Home);
    QTest::keyClick(&board, Qt::Key_Delete);
    QCOMPARE(board.entry().text(), u"8"_s);
    QTest::keyClick(&board, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(board.entry().missing(), 4);
}

void TestCodeBoard::badGuessesAreRefusedAndKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"more symbols"_s;
    QTest::newRow("too short") << u"180"_s << u"more symbols"_s;
    QTest::newRow("a symbol twice") << u"1801"_s << u"twice"_s;
}

void TestCodeBoard::badGuessesAreRefusedAndKept()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(code, {{}, {}}, 0), turnOf(0));
    QSignalSpy chosen(&board, &Board::moveChosen);
    QSignalSpy refused(&board, &Board::moveRefused);
    const auto *hint = board.findChild<Label *>();
    const QColor usual = hint->palette().color(QPalette::WindowText);
    QTest::keyClicks(&board, typed);
    QTest::keyClick(&board, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QVERIFY(refused.isEmpty()); // it is said below the code already, once
    QVERIFY2(hint->text().contains(says), qPrintable(hint->text()));
    QVERIFY(hint->palette().color(QPalette::WindowText) != usual);
    QCOMPARE(board.entry().text(), typed);
    QTest::keyClick(&board, Qt::Key_Backspace);
    QCOMPARE(hint->palette().color(QPalette::WindowText), usual);
}

void TestCodeBoard::symbolsOutOfPlayAreRefused()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(u"0123"_s, {{}}, 0, false, codeviews::view(u"race"_s, {4, 6, false})),
                   turnOf(0));
    QSignalSpy refused(&board, &Board::moveRefused);
    QTest::keyClicks(&board, u"7d"_s);
    QCOMPARE(refused.size(), 2);
    QCOMPARE(board.entry().missing(), 4);
    QTest::keyClicks(&board, u"x!"_s);
    QCOMPARE(refused.size(), 2);
}

void TestCodeBoard::struckOutSymbolsStayUsable()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(code, {{}, {}}, 0), turnOf(0));
    board.show();
    QTest::keyClick(&board, Qt::Key_3, Qt::ControlModifier);
    click(board, symbolRect(board, u'5').center(), Qt::RightButton);
    QCOMPARE(board.struckOut(), QSet<QChar>({u'3', u'5'}));
    QCOMPARE(board.entry().missing(), 4);
    QTest::keyClicks(&board, u"3"_s);
    QCOMPARE(board.entry().text(), u"3"_s);
    QTest::keyClick(&board, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(board.struckOut(), QSet<QChar>({u'5'}));
    QTest::keyClick(&board, Qt::Key_D, Qt::ControlModifier); // not in play
    QCOMPARE(board.struckOut().size(), 1);
    board.showView(codeviews::race(code, {u"0123"_s, {}}, 0), turnOf(0));
    QCOMPARE(board.struckOut().size(), 1);
}

void TestCodeBoard::coloursAreOnlyALook()
{
    CodeBoard board;
    board.resize(boardSize);
    board.showView(codeviews::race(code, {u"0123"_s, {}}, 0), turnOf(0));
    board.show();
    QSignalSpy changed(&board, &CodeBoard::looksChanged);
    QVERIFY(board.showsColours());
    const QImage colours = board.grab().toImage();
    board.setShowsColours(false);
    QVERIFY(changed.isEmpty());
    QVERIFY(board.grab().toImage() != colours);
    board.setShowsColours(true);
    QCOMPARE(board.grab().toImage(), colours);
    board.setShowsColours(false);
    const auto choices = board.findChild<Segmented *>()->findChildren<QAbstractButton *>();
    QTest::mouseClick(choices.at(1), Qt::LeftButton);
    QCOMPARE(changed.value(0).value(0).toBool(), true);
    QVERIFY(board.showsColours());
    QTest::keyClicks(&board, u"18"_s);
    QCOMPARE(board.entry().text(), u"18"_s);
}

void TestCodeBoard::manyGuessesScroll()
{
    CodeBoard board;
    board.resize(boardSize);
    QString all;
    for (int guess = 0; guess < 99; ++guess)
        all += u"01%1 "_s.arg(guess, 2, 10, QChar(u'0'));
    board.showView(codeviews::race(u"9999"_s, {all.simplified(), {}}, 0, false,
                                   codeviews::view(u"race"_s, {4, 10, true})),
                   turnOf(0));
    board.show();
    QVERIFY(board.rect().contains(placeRect(board, 0)));
    QTest::keyClick(&board, Qt::Key_PageUp);
    const int scrolled = placeRect(board, 0).top();
    QTest::keyClick(&board, Qt::Key_PageDown);
    QVERIFY(placeRect(board, 0).top() < scrolled);
}

// Guess by guess as at once.
void TestCodeBoard::rowsStayAsHighAsTheyAre()
{
    CodeBoard board;
    board.resize(boardSize);
    board.show();
    QString all;
    for (int guess = 0; guess < 30; ++guess) {
        all += u"01%1 "_s.arg(guess, 2, 10, QChar(u'0'));
        board.showView(codeviews::race(u"9999"_s, {all.simplified(), {}}, 0, false,
                                       codeviews::view(u"race"_s, {4, 10, true})),
                       turnOf(0));
    }
    for (const QTableView *table : board.findChildren<QTableView *>()) {
        for (int row = 2; row < table->model()->rowCount() - 1; ++row)
            QCOMPARE(table->rowHeight(row), table->rowHeight(1));
    }
}

PARLOR_TEST(TestCodeBoard, QApplication)
#include "tst_codeboard.moc"
