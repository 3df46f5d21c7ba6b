#include "gestureseat.h"
#include "testclass.h"

#include "style/style.h"

#include <QAccessible>
#include <QApplication>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using gestureviews::Seated;
using gestureviews::Table;

// How a round lies open on the table, and what a screen reader finds there.
class TestGestureRounds : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyLook(*qApp, {Theme::Light, 1, true}); }
    void decidedRoundLiesOpenUntilSomebodyGoesOn();
    void anyKeyOfTheTableBeginsTheNextRound();
    void openedRoundMakesWayByItself();
    void whoComesInLaterSeesTheRoundThatIsOn();
    void lookingBackLiesOpenAndComesBack();
    void whatWasSearchedMakesWayForTheNextMatch();
    void throwsTurnOverTogether();
    void everyCellIsTold();
    void oneAtATimeHasTheFocus();
    void unreadableViewLeavesTheBoard();
    void everyTableFitsItsWidget_data();
    void everyTableFitsItsWidget();
};

void TestGestureRounds::decidedRoundLiesOpenUntilSomebodyGoesOn()
{
    Seated seated({.committed = {1}});
    const Table decided{.rounds = {{{0, 0}, {}}}};
    seated.see(decided);
    QVERIFY(seated.board.isOpened());
    seated.press({Qt::Key_Return});
    QVERIFY(!seated.board.isOpened());
    QVERIFY(seated.chosen.isEmpty()); // that key was not a throw
    Table next = decided;
    next.committed = {1};
    seated.see(next);
    QVERIFY(!seated.board.isOpened()); // another's seal does not bring it back
    seated.press({Qt::Key_1, Qt::Key_Return});
    QCOMPARE(seated.chosen.size(), 1);
}

void TestGestureRounds::anyKeyOfTheTableBeginsTheNextRound()
{
    Seated seated({});
    seated.see({.rounds = {{{0, 0}, {}}}});
    seated.press({Qt::Key_Right});
    QVERIFY(!seated.board.isOpened());
    QCOMPARE(seated.board.chosen(), 0);
    seated.see({.rounds = {{{0, 0}, {}}, {{1, 1}, {}}}});
    seated.press({Qt::Key_F6}); // none of the table's
    QVERIFY(seated.board.isOpened());
    seated.press({Qt::Key_P});
    QVERIFY(!seated.board.isOpened());
    QCOMPARE(seated.board.chosen(), 2);
    seated.see({.rounds = {{{0, 0}, {}}, {{1, 1}, {}}, {{2, 2}, {}}}});
    seated.click(QPoint(250, 60));
    QVERIFY(!seated.board.isOpened());
    QVERIFY(seated.chosen.isEmpty());
}

void TestGestureRounds::openedRoundMakesWayByItself()
{
    Seated seated({.players = 3}, gestureviews::watching());
    seated.see({.players = 3, .rounds = {{{0, 0, 0}, {}}}}, gestureviews::watching());
    seated.press({Qt::Key_Return});
    QVERIFY(seated.board.isOpened()); // who watches cannot hurry it
    QTRY_VERIFY_WITH_TIMEOUT(!seated.board.isOpened(), 20000);
}

void TestGestureRounds::whoComesInLaterSeesTheRoundThatIsOn()
{
    Seated seated({.rounds = {{{0, 0}, {}}}});
    QVERIFY(!seated.board.isOpened());
    seated.press({Qt::Key_1, Qt::Key_Return});
    QCOMPARE(seated.chosen.size(), 1);
}

void TestGestureRounds::lookingBackLiesOpenAndComesBack()
{
    const Table now{.rounds = {{{0, 0}, {}}, {{1, 1}, {}}, {{2, 2}, {}}}};
    Seated seated(now);
    const BoardSituation back{.ownSeat = 0, .turn = {0}, .live = false, .sealedChoice = {}};
    seated.board.showView(gestureviews::positionAt(gestureviews::view(now), 2), back);
    QVERIFY(seated.board.isOpened());
    QVERIFY(seated.board.cellName(0).contains(u"scissors"_s));
    seated.board.showView(gestureviews::positionAt(gestureviews::view(now), 1), back);
    QVERIFY(seated.board.cellName(0).contains(u"rock"_s));
    seated.board.showView(gestureviews::positionAt(gestureviews::view(now), 0), back);
    QVERIFY(!seated.board.isOpened());
    seated.board.showView(gestureviews::positionAt(gestureviews::view(now), 2), back);
    seated.see(now);
    QVERIFY(!seated.board.isOpened());
    seated.press({Qt::Key_1, Qt::Key_Return});
    QCOMPARE(seated.chosen.size(), 1);
}

// A search that the last throw was found with is still there while the match's end lies open.
void TestGestureRounds::whatWasSearchedMakesWayForTheNextMatch()
{
    Seated seated({.gestures = 101});
    QTest::keyClicks(&seated.keyboard(), u"ra"_s);
    const Table end{.gestures = 101, .phase = u"over"_s, .round = 1, .out = {1}, .rounds = {{{73, 0}, {1}}}};
    seated.see(end, gestureviews::after());
    QVERIFY(seated.board.isOpened());
    seated.see({.gestures = 101, .round = 1});
    QVERIFY(!seated.board.isOpened());
    QVERIFY(!seated.board.chosen());
    QCOMPARE(seated.field().text(), QString());
    QCOMPARE(seated.field().accessibleDescription(), QString());
    QCOMPARE(seated.board.partCount(), 101);
}

// Nothing is seen of a throw before it has turned half; the last round of a match turns over, too.
void TestGestureRounds::throwsTurnOverTogether()
{
    applyLook(*qApp, {Theme::Light, 1, false});
    Seated seated({});
    seated.board.show();
    QVERIFY(QTest::qWaitForWindowExposed(&seated.board));
    seated.see({.phase = u"over"_s, .out = {1}, .rounds = {{{2, 0}, {1}}}}, gestureviews::after());
    QVERIFY(seated.board.isOpened());
    QVERIFY(seated.board.isTurning());
    QTRY_VERIFY(!seated.board.isTurning());
    seated.see({.phase = u"over"_s, .out = {1}, .rounds = {{{2, 0}, {1}}}}, gestureviews::after());
    QVERIFY(!seated.board.isTurning()); // told twice, turned once
}

void TestGestureRounds::everyCellIsTold()
{
    QAccessible::setActive(true);
    Seated seated({.gestures = 5, .players = 3});
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&seated.board);
    QVERIFY(access);
    QCOMPARE(access->childCount(), 5);
    QCOMPARE(access->child(0)->text(QAccessible::Name), u"Rock, beats scissors, lizard"_s);
    const auto press = [&](int child) {
        access->child(child)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    };
    press(3); // the rule of the pointer: one chooses, the second throws
    QVERIFY(seated.chosen.isEmpty());
    QVERIFY(access->child(3)->text(QAccessible::Name).endsWith(u"chosen"_s));
    press(3);
    QCOMPARE(seated.thrown(), 3);

    seated.see({.gestures = 5, .players = 3, .out = {1}, .rounds = {{{0, 1, 0}, {1}}}});
    QCOMPARE(access->childCount(), 3);
    QCOMPARE(access->child(0)->text(QAccessible::Name), u"You, rock, still in"_s);
    QCOMPARE(access->child(1)->text(QAccessible::Name), u"Bo, scissors, out: rock breaks scissors"_s);
    QVERIFY(access->text(QAccessible::Description).contains(u"Rock breaks scissors. 2 of 3 stay in"_s));
    for (int index = 0; index < 3; ++index) {
        const QPoint middle = access->child(index)->rect().center();
        QCOMPARE(access->childAt(middle.x(), middle.y()), access->child(index));
    }
    access->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(!seated.board.isOpened());
    QCOMPARE(access->childCount(), 5);
}

// What is chosen has it, but where one may write a name the field has it, which says what is chosen.
void TestGestureRounds::oneAtATimeHasTheFocus()
{
    QAccessible::setActive(true);
    for (const int gestures : {5, 101}) {
        Seated seated({.gestures = gestures});
        seated.board.show();
        seated.board.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&seated.board));
        seated.press({Qt::Key_R, Qt::Key_Right});
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&seated.board);
        QAccessibleInterface *cell = access->child(seated.board.chosen().value_or(-1));
        QVERIFY(cell);
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(&seated.field());
        QCOMPARE(cell->state().focused, gestures == 5);
        QCOMPARE(field->state().focused, gestures == 101);
        QCOMPARE(access->focusChild(), gestures == 5 ? cell : field);
    }
}

void TestGestureRounds::unreadableViewLeavesTheBoard()
{
    GestureBoard board;
    board.resize(400, 400);
    board.grab();
    board.showView({{u"gestures"_s, 1'000'000}}, gestureviews::choosing());
    QCOMPARE(board.partCount(), 0);
    QTest::keyClick(&board, Qt::Key_Return);
    QTest::keyClick(&board, Qt::Key_Right);
    QTest::mouseClick(&board, Qt::LeftButton, {}, QPoint(200, 200));
    board.showView(gestureviews::view({}), gestureviews::choosing());
    board.showView({}, gestureviews::choosing());
    QCOMPARE(board.partCount(), 3);
    QJsonObject odd = gestureviews::view({.phase = u"over"_s, .round = 3});
    odd[u"rounds"_s] = QJsonArray{QJsonObject(), u"x"_s};
    board.showView(odd, gestureviews::after(7));
    board.grab();
    QVERIFY(board.isOpened());
}

void TestGestureRounds::everyTableFitsItsWidget_data()
{
    QTest::addColumn<int>("throws");
    for (int throws = 1; throws <= 20; ++throws)
        QTest::addRow("%d throws", throws) << throws;
}

// Discs and names lie on the table, and no disc on another or on its neighbour's name.
void TestGestureRounds::everyTableFitsItsWidget()
{
    QFETCH(const int, throws);
    for (const QSize size : {QSize(430, 430), QSize(700, 560), QSize(1400, 1200)}) {
        for (const qreal textScale : {1.0, 1.5}) {
            const GestureGeometry geometry(size, 15, textScale);
            std::vector<QRectF> taken;
            const int lines = throws <= 5 ? 3 : throws <= GestureGeometry::roomyThrows ? 2 : 1;
            for (const auto &place : throwPlaces(geometry, throws, lines)) {
                QVERIFY(place.radius >= 12);
                const QRectF disc(place.centre - QPointF(place.radius, place.radius),
                                  QSizeF(2 * place.radius, 2 * place.radius));
                const QRectF names(place.centre.x() - place.radius, disc.bottom(), 2 * place.radius,
                                   4 + lines * geometry.lineHeight());
                QVERIFY(QRectF(QPointF(), size).contains(disc | names));
                taken.push_back((disc | names).adjusted(2, 2, -2, -2));
            }
            const qreal well = geometry.revealWell(throws);
            for (std::size_t one = 0; one < taken.size(); ++one) {
                for (std::size_t other = 0; other < one; ++other)
                    QVERIFY(!taken[one].intersects(taken[other]));
                const QRectF middle(geometry.middle() - QPointF(0.7 * well, 0.7 * well),
                                    QSizeF(1.4 * well, 1.4 * well));
                QVERIFY(!taken[one].intersects(middle));
            }
        }
    }
}

PARLOR_TEST(TestGestureRounds, QApplication)
#include "tst_gesturerounds.moc"
