#include "gestureseat.h"
#include "testclass.h"

#include "boards/gesturewords.h"

#include "style/style.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using gestureviews::Seated;

namespace {

QJsonObject gesture(int number)
{
    return {{u"gesture"_s, number}};
}

} // namespace

// How a gesture is chosen and thrown.
class TestGestureBoard : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyLook(*qApp, {Theme::Light, 1, true}); }
    void keysLeadToAGesture_data();
    void keysLeadToAGesture();
    void searchFindsAmongMany();
    void searchIsEdited();
    void choiceOutsideEndsTheSearch();
    void searchWithoutAFindThrowsNothing();
    void namesAreFoundAsTheyAreTyped_data();
    void namesAreFoundAsTheyAreTyped();
    void spaceThrowsUnlessItLeadsOnToAName();
    void composedTextIsSearchedFor();
    void keyboardIsWhereItIsNeeded();
    void clicksChooseThenThrow();
    void doubleClickThrowsWhatItChose();
    void placesStay();
    void nothingIsChosenInANewRound();
    void nothingIsChosenInAnotherMatch();
    void keysMeanTheSameOnEveryLayout();
    void pressThatSlidesAwayChoosesNothing();
    void ticksOnTheRimCanBeClicked();
    void nothingIsThrownWhen_data();
    void nothingIsThrownWhen();
    void sealedThrowCannotBeChanged();
};

void TestGestureBoard::keysLeadToAGesture_data()
{
    QTest::addColumn<int>("gestures");
    QTest::addColumn<QList<QKeyCombination>>("keys");
    QTest::addColumn<std::optional<int>>("expected");
    using Keys = QList<QKeyCombination>;
    const auto row = [](const char *name, int gestures, const Keys &keys, std::optional<int> expected) {
        QTest::newRow(name) << gestures << keys << expected;
    };
    row("nothing to begin with", 5, {}, {});
    row("right to the first", 5, {Qt::Key_Right}, 0);
    row("right goes round", 5, {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right}, 2);
    row("left to the last", 5, {Qt::Key_Left}, 4);
    row("left from the first to the last", 5, {Qt::Key_Right, Qt::Key_Left}, 4);
    row("End", 5, {Qt::Key_End}, 4);
    row("Home", 5, {Qt::Key_Home}, 0);
    row("Home from elsewhere", 5, {Qt::Key_Left, Qt::Key_Home}, 0);
    row("a letter", 5, {Qt::Key_P}, 3);
    row("the same letter again goes on", 5, {Qt::Key_S, Qt::Key_S, Qt::Key_S}, 1);
    row("a letter that nothing begins with", 5, {Qt::Key_X}, {});
    row("a number", 13, {Qt::Key_7}, 6);
    row("a number of two digits", 13, {Qt::Key_1, Qt::Key_2}, 11);
    row("a number after another", 13, {Qt::Key_1, Qt::Key_4}, 3);
    row("a number after something else", 13, {Qt::Key_1, Qt::Key_Right, Qt::Key_2}, 1);
    row("a number that none has", 5, {Qt::Key_9}, {});
    row("nought", 5, {Qt::Key_0}, {});
    row("a number among many", 101, {Qt::Key_1, Qt::Key_0, Qt::Key_1}, 100);
    row("down by a row among many", 101, {Qt::Key_Right, Qt::Key_Down, Qt::Key_Right}, 5);
    row("page down among many", 101, {Qt::Key_Right, Qt::Key_PageDown}, 12);
    row("up from the first row goes round", 101, {Qt::Key_Right, Qt::Key_Up}, 97);
}

void TestGestureBoard::keysLeadToAGesture()
{
    QFETCH(const int, gestures);
    QFETCH(const QList<QKeyCombination>, keys);
    QFETCH(const std::optional<int>, expected);
    Seated seated({.gestures = gestures});
    seated.press(keys);
    QCOMPARE(seated.board.chosen(), expected);
    QVERIFY(seated.chosen.isEmpty());
    seated.press({Qt::Key_Return});
    QCOMPARE(seated.chosen.size(), expected ? 1 : 0);
    if (expected)
        QCOMPARE(seated.chosen.at(0).at(0).toJsonObject(), gesture(*expected));
    else
        QCOMPARE(seated.refused.last().at(0).toString(), u"Choose a gesture first."_s);
}

void TestGestureBoard::searchFindsAmongMany()
{
    Seated seated({.gestures = 101});
    QTest::keyClicks(&seated.keyboard(), u"ra"_s);
    QCOMPARE(seated.field().text(), u"ra"_s);
    QCOMPARE(seated.board.chosen(), 73); // those that begin with it first: rain, rainbow
    QCOMPARE(seated.field().accessibleDescription(), u"8 of 101, rain"_s);
    seated.press({Qt::Key_Right});
    QCOMPARE(seated.board.chosen(), 76);
    seated.press({Qt::Key_End});
    const auto last = seated.board.chosen();
    seated.press({Qt::Key_Right}); // an end is an end
    QCOMPARE(seated.board.chosen(), last);
    seated.press({Qt::Key_Home});
    QCOMPARE(seated.board.chosen(), 73);
    seated.press({Qt::Key_Backspace});
    QCOMPARE(seated.field().text(), u"r"_s);
    seated.press({Qt::Key_Escape});
    QCOMPARE(seated.field().text(), QString());
    QCOMPARE(seated.field().accessibleDescription(), QString());
    seated.press({Qt::Key_End});
    QCOMPARE(seated.board.chosen(), 100);
    QVERIFY(seated.chosen.isEmpty());
}

// What is written is a text like any other: it can be selected, replaced and written into.
void TestGestureBoard::searchIsEdited()
{
    Seated seated({.gestures = 101});
    QTest::keyClicks(&seated.keyboard(), u"dragon"_s);
    seated.press({QKeyCombination(Qt::ControlModifier, Qt::Key_A)});
    QTest::keyClicks(&seated.keyboard(), u"ain"_s);
    QCOMPARE(seated.field().text(), u"ain"_s);
    seated.field().setCursorPosition(0);
    QTest::keyClicks(&seated.keyboard(), u"r"_s);
    QCOMPARE(seated.field().text(), u"rain"_s);
    QCOMPARE(seated.board.chosen(), 73);
}

void TestGestureBoard::choiceOutsideEndsTheSearch()
{
    Seated seated({.gestures = 101});
    QTest::keyClicks(&seated.keyboard(), u"ra"_s);
    seated.click(seated.centre(2));
    QCOMPARE(seated.board.chosen(), 2);
    QCOMPARE(seated.field().text(), QString());
}

void TestGestureBoard::searchWithoutAFindThrowsNothing()
{
    Seated seated({.gestures = 101});
    QTest::keyClicks(&seated.keyboard(), u"zzz"_s);
    QVERIFY(!seated.board.chosen());
    QCOMPARE(seated.field().accessibleDescription(), u"No gesture is called that."_s);
    seated.press({Qt::Key_Right, Qt::Key_Return});
    seated.click(seated.button());
    QVERIFY(seated.chosen.isEmpty());
    QCOMPARE(seated.refused.last().at(0).toString(), u"No gesture is called that."_s);
}

void TestGestureBoard::namesAreFoundAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("a word's middle") << u"Video game"_s << u"o g"_s << u"o g"_s;
    QTest::newRow("without its capital") << u"Rock"_s << u"ro"_s << u"Ro"_s;
    QTest::newRow("without its accent") << u"Épée"_s << u"epe"_s << u"Épé"_s;
    QTest::newRow("with an accent too much") << u"Epee"_s << u"pé"_s << u"pe"_s;
    QTest::newRow("an accent typed apart") << u"Épée"_s << u"pe\u0301"_s << u"pé"_s;
    QTest::newRow("a letter of two") << u"Straße"_s << u"asse"_s << u"aße"_s;
    QTest::newRow("a Korean syllable") << u"바위"_s << u"위"_s << u"위"_s;
    QTest::newRow("a syllable in the making") << u"번개"_s << u"버"_s << u"번"_s;
    QTest::newRow("something else") << u"Rock"_s << u"paper"_s << QString();
    QTest::newRow("an accent alone") << u"Épée"_s << u"\u0301"_s << QString();
}

void TestGestureBoard::namesAreFoundAsTheyAreTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QString, found);
    const ui::Typed place = ui::findTyped(name, typed);
    QCOMPARE(place.at < 0 ? QString() : name.mid(place.at, place.length), found);
}

void TestGestureBoard::spaceThrowsUnlessItLeadsOnToAName()
{
    Seated seated({.gestures = 101});
    QTest::keyClicks(&seated.keyboard(), u"video"_s);
    seated.press({Qt::Key_Space});
    QVERIFY(seated.chosen.isEmpty());
    QCOMPARE(seated.field().text(), u"video "_s);
    QTest::keyClicks(&seated.keyboard(), u"ga"_s);
    seated.press({Qt::Key_Space});
    QCOMPARE(seated.thrown(), 88);
}

// As an input method does: what has the focus is told of a text in the making, and then of what became of it.
void TestGestureBoard::composedTextIsSearchedFor()
{
    Seated seated({.gestures = 101});
    seated.board.show();
    seated.board.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&seated.board));
    QVERIFY(seated.board.hasFocus());
    const auto compose = [](const QString &making, const QString &made) {
        QInputMethodEvent event(making, {});
        event.setCommitString(made);
        QApplication::sendEvent(QApplication::focusObject(), &event);
    };
    QVERIFY(QInputMethod::queryFocusObject(Qt::ImEnabled, {}).toBool());
    compose(u"ㅂ"_s, {});
    compose(u"바"_s, {});
    QVERIFY(!seated.board.chosen());
    compose({}, u"바"_s);
    QCOMPARE(seated.field().text(), u"바"_s);
    QCOMPARE(seated.field().accessibleDescription(), u"No gesture is called that."_s);
    seated.press({Qt::Key_Backspace});
    compose({}, u"drag"_s);
    QCOMPARE(seated.board.chosen(), 82);
    QCOMPARE(QInputMethod::queryFocusObject(Qt::ImSurroundingText, {}).toString(), u"drag"_s);
}

// Who may choose has the keyboard in the field, else on the board; throws that lie open do not take it away.
void TestGestureBoard::keyboardIsWhereItIsNeeded()
{
    Seated seated({.gestures = 101});
    seated.board.show();
    seated.board.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&seated.board));
    QCOMPARE(QApplication::focusWidget(), &seated.field());
    QVERIFY(seated.field().isVisible());
    seated.see({.gestures = 101, .committed = {0}}, gestureviews::sealed(1));
    QCOMPARE(QApplication::focusWidget(), &seated.board);
    QVERIFY(!seated.field().isVisible());
    seated.see({.gestures = 101, .rounds = {{{1, 1}, {}}}});
    QVERIFY(seated.board.isOpened());
    QCOMPARE(QApplication::focusWidget(), &seated.field());
    QVERIFY(seated.field().size().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"ra"_s);
    QVERIFY(!seated.board.isOpened());
    QCOMPARE(seated.board.chosen(), 73);
    QVERIFY(!seated.field().size().isEmpty());
}

void TestGestureBoard::clicksChooseThenThrow()
{
    Seated seated({.gestures = 15});
    seated.click(seated.centre(4));
    QVERIFY(seated.chosen.isEmpty());
    QCOMPARE(seated.board.chosen(), 4);
    seated.click(seated.centre(4));
    QCOMPARE(seated.thrown(), 4);
    seated.click(seated.centre(9));
    seated.click(seated.button());
    QCOMPARE(seated.thrown(), 9);
}

void TestGestureBoard::doubleClickThrowsWhatItChose()
{
    Seated seated({.gestures = 15});
    const QPoint place = seated.centre(4);
    seated.click(place);
    QTest::mouseDClick(&seated.board, Qt::LeftButton, {}, place);
    QCOMPARE(seated.chosen.size(), 1);
    QCOMPARE(seated.thrown(), 4);
}

// Whatever is chosen, by whatever: what lies under the finger goes on to lie there.
void TestGestureBoard::placesStay()
{
    for (const int gestures : {3, 15, 101}) {
        Seated seated({.gestures = gestures});
        const QPoint place = seated.centre(2);
        seated.click(place);
        QCOMPARE(seated.centre(2), place);
        seated.press({Qt::Key_Left});
        QCOMPARE(seated.centre(2), place);
        seated.click(place);
        seated.see({.gestures = gestures, .committed = {0}}, gestureviews::sealed(1));
        seated.see({.gestures = gestures, .rounds = {{{1, 1}, {}}}});
        seated.press({Qt::Key_Return});
        if (gestures < 17) // the search has its own places while one chooses
            QCOMPARE(seated.centre(2), place);
    }
}

void TestGestureBoard::nothingIsChosenInANewRound()
{
    Seated seated({});
    seated.press({Qt::Key_2});
    QCOMPARE(seated.board.chosen(), 1);
    seated.see({.rounds = {{{1, 1}, {}}}});
    QVERIFY(!seated.board.chosen());
    seated.press({Qt::Key_Return, Qt::Key_Return}); // goes on, and throws nothing
    QVERIFY(seated.chosen.isEmpty());
}

// Of two rooms that play the same, each in its first round.
void TestGestureBoard::nothingIsChosenInAnotherMatch()
{
    Seated seated({.gestures = 101}, gestureviews::choosing(0, u"one"_s));
    QTest::keyClicks(&seated.keyboard(), u"ra"_s);
    seated.see({.gestures = 101, .committed = {1}}, gestureviews::choosing(0, u"one"_s));
    QCOMPARE(seated.board.chosen(), 73);
    seated.see({.gestures = 101, .committed = {1}}, gestureviews::choosing(0, u"another"_s));
    QVERIFY(!seated.board.chosen());
    QCOMPARE(seated.field().text(), QString());
}

// The key of the letter or digit on a Latin layout, where the layout writes something else.
void TestGestureBoard::keysMeanTheSameOnEveryLayout()
{
    const auto send = [](Seated &seated, quint32 scanCode, QChar writes) {
        QKeyEvent event(QEvent::KeyPress, writes.toUpper().unicode(), Qt::NoModifier, scanCode, 0, 0,
                        QString(writes));
        QApplication::sendEvent(&seated.keyboard(), &event);
    };
    Seated few({.gestures = 5});
    send(few, 33, u'з'); // paper
    QCOMPARE(few.board.chosen(), 3);
    send(few, 11, u'é'); // 2
    QCOMPARE(few.board.chosen(), 1);
    Seated many({.gestures = 101});
    send(many, 27, u'к'); // rain
    send(many, 38, u'ф');
    QCOMPARE(many.board.chosen(), 73);
}

void TestGestureBoard::pressThatSlidesAwayChoosesNothing()
{
    Seated seated({.gestures = 15});
    QTest::mousePress(&seated.board, Qt::LeftButton, {}, seated.centre(4));
    QTest::mouseRelease(&seated.board, Qt::LeftButton, {}, seated.centre(7));
    QVERIFY(!seated.board.chosen());
    QTest::mousePress(&seated.board, Qt::LeftButton, {}, seated.button());
    QTest::mouseRelease(&seated.board, Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(seated.chosen.isEmpty());
}

void TestGestureBoard::ticksOnTheRimCanBeClicked()
{
    Seated seated({.gestures = 101});
    for (const int gesture : {60, 33, 100, 12}) {
        seated.click(seated.centre(gesture));
        QCOMPARE(seated.board.chosen(), gesture);
    }
}

void TestGestureBoard::nothingIsThrownWhen_data()
{
    QTest::addColumn<BoardSituation>("situation");
    QTest::addColumn<QString>("phase");
    QTest::newRow("watching") << gestureviews::watching() << u"commit"_s;
    QTest::newRow("out") << BoardSituation{.ownSeat = 0, .turn = {1}, .sealedChoice = {}} << u"commit"_s;
    QTest::newRow("without a connection")
        << BoardSituation{.ownSeat = 0, .turn = {0}, .live = false, .sealedChoice = {}} << u"commit"_s;
    QTest::newRow("the throws are being opened") << gestureviews::choosing() << u"reveal"_s;
    QTest::newRow("the match is over") << gestureviews::after() << u"over"_s;
}

void TestGestureBoard::nothingIsThrownWhen()
{
    QFETCH(const BoardSituation, situation);
    QFETCH(const QString, phase);
    Seated seated({.phase = phase, .round = 1}, situation);
    seated.press({Qt::Key_Right, Qt::Key_P, Qt::Key_Return, Qt::Key_Space});
    seated.click(seated.centre(0));
    seated.click(seated.button());
    QVERIFY(seated.chosen.isEmpty());
    QVERIFY(!seated.board.chosen());
}

void TestGestureBoard::sealedThrowCannotBeChanged()
{
    Seated seated({.gestures = 5, .committed = {0}}, gestureviews::sealed(3));
    seated.press({Qt::Key_Right, Qt::Key_S});
    seated.click(seated.centre(1));
    seated.press({Qt::Key_Return});
    QVERIFY(seated.chosen.isEmpty());
    QCOMPARE(seated.refused.last().at(0).toString(), u"Your throw is sealed; it cannot be changed."_s);
    QVERIFY(seated.board.cellName(3).endsWith(u"your sealed throw"_s));
}

PARLOR_TEST(TestGestureBoard, QApplication)
#include "tst_gestureboard.moc"
