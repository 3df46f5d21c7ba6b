#include "lineviews.h"
#include "pages/endview.h"
#include "pagetest.h"
#include "requests.h"
#include "testclass.h"
#include "windowsize.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// The figures that come up over the board when a match is over.
class EndViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void theyFitTheBoard_data();
    void theyFitTheBoard();
    void theyStandOnTheRim();
    void lessMotionShowsTheLastPicture();
    void whoComesLaterSeesTheLastPicture();
    void aPressGoesPast_data();
    void aPressGoesPast();
    void nothingComesTwice();
    void theyAreGone_data();
    void theyAreGone();
    void theyWaitForTheDisc();
    void theyAreNothingToPressOrToHear();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }
    [[nodiscard]] ui::EndView &ending() { return *room().matchPanel()->ending(); }
    void play(const QString &game, const QJsonObject &before, const QJsonObject &after);
    void win();

    std::unique_ptr<ui::MainWindow> m_window;
};

void EndViewTest::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

// Jonas wins that game, and this window is there.
void EndViewTest::play(const QString &game, const QJsonObject &before, const QJsonObject &after)
{
    core::RoomState table = playing(4);
    table.game = table.match->game = game;
    table.match->state.view = before;
    enter(*m_window, table);
    QCoreApplication::sendPostedEvents();
    core::MatchEnded end = tables::ended();
    end.view = after;
    room().showEnd(end);
}

void EndViewTest::win()
{
    play(u"tic_tac_toe"_s, tables::view(4), tables::view(5));
}

void EndViewTest::theyFitTheBoard_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("a board close below the line") << u"tic_tac_toe"_s << QSize(1280, 800) << QList{60, 44};
    QTest::newRow("a board below the discs' way") << u"four_in_a_row"_s << QSize(1280, 800) << QList{78, 52};
    QTest::newRow("a board in a large window") << u"tic_tac_toe"_s << QSize(2560, 1440) << QList{78, 52};
    QTest::newRow("no room at both sides") << u"tic_tac_toe"_s << ui::smallestWindow << QList{44};
}

void EndViewTest::theyFitTheBoard()
{
    QFETCH(const QString, game);
    QFETCH(const QSize, window);
    m_window->resize(window);
    if (game == u"tic_tac_toe"_s)
        win();
    else
        play(game, lineviews::view(7, 6, 4, u"05 15 04 14 03 13"_s),
             lineviews::view(7, 6, 4, u"05 15 04 14 03 13 02"_s, u"05 04 03 02"_s));
    QCoreApplication::sendPostedEvents();
    QList<int> sizes;
    for (const ui::EndPlace &place : ending().places().figures)
        sizes.append(place.size);
    QTEST(sizes, "sizes");
    QVERIFY(ending().isVisible());
}

void EndViewTest::theyStandOnTheRim()
{
    win();
    const QImage with = m_window->grab().toImage();
    const ui::EndPlace &winner = ending().places().figures.front();
    const QPoint feet = room().mapTo(m_window.get(), winner.feet.toPoint());
    ending().hide();
    const QImage without = m_window->grab().toImage();
    QVERIFY(with.copy(feet.x() - 20, feet.y() - 90, 40, 90)
            != without.copy(feet.x() - 20, feet.y() - 90, 40, 90));
    QCOMPARE(with.copy(0, feet.y() + 8, with.width(), 200), without.copy(0, feet.y() + 8, with.width(), 200));
    const QRect board = placeOfBoard(*m_window);
    QVERIFY(board.contains(feet));
    m_window->resize(1400, 900);
    QCoreApplication::sendPostedEvents();
    const QPoint moved = room().mapTo(m_window.get(), ending().places().figures.front().feet.toPoint());
    QVERIFY(moved != feet && placeOfBoard(*m_window).contains(moved));
}

void EndViewTest::lessMotionShowsTheLastPicture()
{
    win();
    QVERIFY(ending().isVisible());
    QVERIFY(!ending().isMoving());
    QCOMPARE(ending().warmth(), 1.0);
}

void EndViewTest::whoComesLaterSeesTheLastPicture()
{
    ui::applyLook(*qApp, {});
    core::RoomState table = tables::watchedRoom();
    table.ended = tables::ended();
    enter(*m_window, table);
    QVERIFY(ending().isVisible());
    QVERIFY(!ending().isMoving());
}

void EndViewTest::aPressGoesPast_data()
{
    QTest::addColumn<bool>("isKey");
    QTest::newRow("a click") << false;
    QTest::newRow("a key") << true;
}

void EndViewTest::aPressGoesPast()
{
    QFETCH(const bool, isKey);
    if (qEnvironmentVariableIntValue("PARLOR_LESS_MOTION"))
        QSKIP("nothing moves here");
    ui::applyLook(*qApp, {});
    QSignalSpy requested(&room(), &ui::RoomPage::requested);
    win();
    QVERIFY(ending().isMoving());
    QAbstractButton *rematch = button(*m_window, u"Rematch"_s);
    QVERIFY(rematch);
    isKey ? QTest::keyClick(rematch, Qt::Key_Space) : QTest::mouseClick(rematch, Qt::LeftButton);
    QVERIFY(!ending().isMoving());
    QVERIFY(ending().isVisible());
    QCOMPARE(requested.size(), 1); // and is what it would have been
}

void EndViewTest::nothingComesTwice()
{
    ui::applyLook(*qApp, {});
    win();
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    core::RoomState table = tables::watchedRoom();
    table.ended = tables::ended();
    enter(*m_window, table);
    QVERIFY(!ending().isMoving());
    room().lookAt(2);
    QVERIFY(!ending().isVisible());
    QCOMPARE(ending().warmth(), 0.0);
    room().lookAt(5);
    QVERIFY(ending().isVisible());
    QVERIFY(!ending().isMoving());
}

void EndViewTest::theyAreGone_data()
{
    QTest::addColumn<core::RoomState>("next");
    core::RoomState rematch = playing(0);
    rematch.match->state.match = u"m2"_s;
    core::RoomState another = tables::watchedRoom();
    another.game = u"gomoku"_s;
    QTest::newRow("in the rematch") << rematch;
    QTest::newRow("with another game") << another;
}

void EndViewTest::theyAreGone()
{
    QFETCH(const core::RoomState, next);
    win();
    QVERIFY(ending().isVisible());
    enter(*m_window, next);
    QVERIFY(!ending().isVisible());
    QCOMPARE(ending().warmth(), 0.0);
}

// The winning disc lies still before anybody comes.
void EndViewTest::theyWaitForTheDisc()
{
    if (qEnvironmentVariableIntValue("PARLOR_LESS_MOTION"))
        QSKIP("nothing moves here");
    ui::applyLook(*qApp, {});
    play(u"four_in_a_row"_s, lineviews::view(7, 6, 4, u"05 15 04 14 03 13"_s),
         lineviews::view(7, 6, 4, u"05 15 04 14 03 13 02"_s, u"05 04 03 02"_s));
    QVERIFY(room().matchPanel()->board()->landsIn() > 100);
    QVERIFY(ending().isMoving());
    QCOMPARE(ending().warmth(), 0.0);
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QCOMPARE(room().matchPanel()->board()->landsIn(), 0);
    QCOMPARE(ending().warmth(), 1.0);
}

void EndViewTest::theyAreNothingToPressOrToHear()
{
    QSignalSpy said(&room(), &ui::RoomPage::said);
    win();
    const QString told = said.back().front().toString();
    QVERIFY(ending().accessibleName().isEmpty() && ending().accessibleDescription().isEmpty());
    QVERIFY(ending().findChildren<QWidget *>().isEmpty());
    QCOMPARE(ending().focusPolicy(), Qt::NoFocus);
    for (const ui::EndPlace &place : ending().places().figures)
        QVERIFY(room().childAt(place.body().center().toPoint()) != &ending());
    QVERIFY2(told.contains(u"You win, Jonas"_s), qPrintable(told));
}

PARLOR_TEST(EndViewTest, QApplication)
#include "tst_endview.moc"
