#include "neighbours.h"
#include "pagetest.h"
#include "testclass.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace pages;
using neighbours::ana;
using neighbours::twelve;

// The list of games nearby: what a row says, and that nothing moves that need not.
class Nearby : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = openWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void rowsSayWhatAClickDoes_data();
    void rowsSayWhatAClickDoes();
    void oneClickJoins();
    void anObstacleIsToldBeforeTheClick();
    void keysMoveAndJoin();
    void theKeyboardStaysWhereItIs();
    void oneRowIsAStopForTab();
    void theWindowStaysTheOneInFront();
    void rowsKeepTheirOrder();
    void theListScrollsAndStaysThere();
    void whatIsUnderThePointerStays();
    void anEmptyListExplainsItselfAfterAWhile();
    void errorWithTheNetworkIsSaidAtOnce_data();
    void errorWithTheNetworkIsSaidAtOnce();
    void namesAreTextOnly();
    void whatHappensIsSaid();
    void nothingIsJoinedWhileSomethingIsTried();

private:
    [[nodiscard]] ui::HomePage &home() { return *m_window->home(); }
    [[nodiscard]] ui::NearbyRow *row(const QString &id)
    {
        for (auto *each : home().findChildren<ui::NearbyRow *>()) {
            if (each->id() == id && each->isVisible())
                return each;
        }
        return nullptr;
    }
    // From top to bottom.
    [[nodiscard]] QStringList order()
    {
        auto rows = home().findChildren<ui::NearbyRow *>();
        rows.removeIf([](const ui::NearbyRow *each) { return !each->isVisible(); });
        std::ranges::sort(rows, {}, [](const ui::NearbyRow *each) { return each->y(); });
        QStringList ids;
        for (const ui::NearbyRow *each : rows)
            ids << each->id();
        return ids;
    }
    void settle() { QTest::qWait(20); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void Nearby::rowsSayWhatAClickDoes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a free seat") << u"i1"_s << u"Ana: Tic-tac-toe, 1 of 2 seated. Join"_s;
    QTest::newRow("playing") << u"i2"_s << u"Bo: Bulls and cows, playing, 3 watching. Watch"_s;
    QTest::newRow("another version")
        << u"i3"_s << u"Mina: Gomoku, 1 of 2 seated. Cannot be joined: Mina runs Parlor 0.3, you have 0.2."_s;
    QTest::newRow("locked") << u"i4"_s
                            << u"Theo: Rock, paper, scissors, 3 of 8 seated, needs a password. Join"_s;
    QTest::newRow("no table") << u"i5"_s << u"Kitchen table: no table is open yet. Look in"_s;
}

void Nearby::rowsSayWhatAClickDoes()
{
    QFETCH(QString, id);
    QFETCH(QString, sentence);
    home().setNearby(twelve());
    QVERIFY(row(id));
    QCOMPARE(row(id)->accessibleName(), sentence);
}

void Nearby::oneClickJoins()
{
    QSignalSpy chosen(&home(), &ui::HomePage::nearbyChosen);
    home().setNearby({ana()});
    settle();
    QTest::mouseClick(row(u"i1"_s)->findChild<ui::Button *>(), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"i1"_s);
    QTest::mouseClick(row(u"i1"_s), Qt::LeftButton, {}, QPoint(100, 20));
    QCOMPARE(chosen.size(), 1); // beside the button
}

void Nearby::anObstacleIsToldBeforeTheClick()
{
    QSignalSpy chosen(&home(), &ui::HomePage::nearbyChosen);
    home().setNearby({neighbours::tooNew()});
    settle();
    QVERIFY(says(home(), u"Mina runs Parlor 0.3, you have 0.2."_s));
    auto *button = row(u"i3"_s)->findChild<ui::Button *>();
    QVERIFY(!button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    row(u"i3"_s)->setFocus();
    QTest::keyClick(row(u"i3"_s), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
}

void Nearby::keysMoveAndJoin()
{
    QSignalSpy chosen(&home(), &ui::HomePage::nearbyChosen);
    home().setNearby(twelve());
    row(u"i1"_s)->setFocus();
    QTest::keyClick(row(u"i1"_s), Qt::Key_Down);
    QVERIFY(row(u"i2"_s)->hasFocus());
    QTest::keyClick(row(u"i2"_s), Qt::Key_Return);
    QTest::keyClick(row(u"i2"_s), Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].toString(), u"i2"_s);
    QTest::keyClick(row(u"i2"_s), Qt::Key_End);
    QVERIFY(row(u"Yuki"_s)->hasFocus());
    QTest::keyClick(row(u"Yuki"_s), Qt::Key_Down);
    QVERIFY(row(u"Yuki"_s)->hasFocus());
    QTest::keyClick(row(u"Yuki"_s), Qt::Key_Home);
    QVERIFY(row(u"i1"_s)->hasFocus());
}

void Nearby::theKeyboardStaysWhereItIs()
{
    auto games = twelve();
    home().setNearby(games);
    row(u"i2"_s)->setFocus();
    games.erase(games.begin());
    games[0].spectators = 9;
    home().setNearby(games);
    QVERIFY(row(u"i2"_s)->hasFocus());
    games.erase(games.begin());
    home().setNearby(games);
    QVERIFY(row(u"i3"_s)->hasFocus()); // the next one, as its own is gone
    home().setNearby({});
    QVERIFY(home().joinCard()->addressField()->hasFocus());
}

void Nearby::oneRowIsAStopForTab()
{
    auto games = twelve();
    home().setNearby(games);
    row(u"i2"_s)->setFocus();
    home().joinCard()->addressField()->setFocus();
    const auto stops = [this] {
        const auto rows = home().findChildren<ui::NearbyRow *>();
        return std::ranges::count_if(rows, [](const ui::NearbyRow *each) {
            return each->isVisible() && each->focusPolicy() != Qt::NoFocus;
        });
    };
    QCOMPARE(stops(), 1);
    std::erase_if(games, [](const ui::NearbyGame &game) { return game.id == u"i2"_s; });
    home().setNearby(games);
    QCOMPARE(stops(), 1);
}

// A part of a row that is shown before it stands in it would be a window of its own.
void Nearby::theWindowStaysTheOneInFront()
{
    const QSignalSpy changed(qGuiApp, &QGuiApplication::focusWindowChanged);
    home().setNearby(twelve());
    settle();
    QVERIFY(row(u"i4"_s)); // the lock of which is seen
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_window->isActiveWindow());
}

void Nearby::rowsKeepTheirOrder()
{
    auto games = twelve();
    games.resize(3);
    home().setNearby(games);
    std::ranges::reverse(games);
    games.insert(games.begin(), twelve()[3]);
    home().setNearby(games);
    settle();
    QCOMPARE(order(), QStringList({u"i1"_s, u"i2"_s, u"i3"_s, u"i4"_s}));
}

void Nearby::theListScrollsAndStaysThere()
{
    home().setNearby(twelve());
    settle();
    auto *pane = home().nearby()->findChild<ui::ScrollPane *>();
    QScrollBar &bar = *pane->verticalScrollBar();
    QVERIFY(bar.maximum() > 0);
    bar.setValue(60);
    auto games = twelve();
    games.push_back({.id = u"new"_s, .host = u"Zoe"_s, .place = {}, .game = u"gomoku"_s, .seats = 2});
    home().setNearby(games);
    settle();
    QCOMPARE(bar.value(), 60);
    bar.setValue(0);
    row(u"i1"_s)->setFocus();
    QTest::keyClick(row(u"i1"_s), Qt::Key_End);
    QVERIFY(bar.value() > 0);
}

void Nearby::whatIsUnderThePointerStays()
{
    home().setNearby(twelve());
    settle();
    QTest::mouseMove(m_window.get(), QPoint(5, 5));
    QTest::mouseMove(row(u"i3"_s)->findChild<ui::Button *>());
    settle();
    const int before = row(u"i3"_s)->y();
    auto games = twelve();
    games.erase(games.begin());
    home().setNearby(games);
    settle();
    QCOMPARE(row(u"i3"_s)->y(), before);
    QVERIFY(row(u"i1"_s)->isGone());
    QVERIFY(!row(u"i1"_s)->findChild<ui::Button *>()->isEnabled());
    QTest::mouseMove(m_window.get(), QPoint(5, 5));
    QTRY_VERIFY(!row(u"i1"_s));
    QTRY_VERIFY(row(u"i3"_s)->y() < before);
}

void Nearby::anEmptyListExplainsItselfAfterAWhile()
{
    QVERIFY(says(home(), u"Nobody is hosting nearby yet"_s));
    QVERIFY(says(home(), u"Games appear here by themselves."_s));
    const QString cause = u"A guest Wi-Fi keeps computers apart."_s;
    QVERIFY(!says(home(), cause));
    home().nearby()->setPatience(std::chrono::milliseconds(0));
    home().setNearby({ana()});
    QVERIFY(!says(home(), u"Nobody is hosting nearby yet"_s));
    home().setNearby({});
    QTRY_VERIFY(says(home(), cause));
    home().setNearby({ana()});
    QVERIFY(!says(home(), cause));
}

void Nearby::errorWithTheNetworkIsSaidAtOnce_data()
{
    QTest::addColumn<ui::Looking>("looking");
    QTest::addColumn<QString>("title");
    QTest::newRow("no network") << ui::Looking::NoNetwork << u"You are on no network"_s;
    QTest::newRow("blocked") << ui::Looking::Blocked << u"Parlor cannot hear who is nearby"_s;
}

void Nearby::errorWithTheNetworkIsSaidAtOnce()
{
    QFETCH(ui::Looking, looking);
    QFETCH(QString, title);
    home().nearby()->setLooking(looking);
    QVERIFY(says(home(), title));
    home().nearby()->setLooking(ui::Looking::Searching);
    QVERIFY(says(home(), u"Nobody is hosting nearby yet"_s));
}

void Nearby::namesAreTextOnly()
{
    ui::NearbyGame game = ana();
    game.host = u"<img src=x><b>Ana</b>"_s;
    home().setNearby({game});
    for (const QLabel *label : row(u"i1"_s)->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    QVERIFY(says(home(), game.host));
}

void Nearby::nothingIsJoinedWhileSomethingIsTried()
{
    QSignalSpy chosen(&home(), &ui::HomePage::nearbyChosen);
    home().setNearby({ana()});
    home().showBusy(u"Knocking"_s);
    settle();
    QTest::mouseClick(row(u"i1"_s)->findChild<ui::Button *>(), Qt::LeftButton);
    QCOMPARE(chosen.size(), 0);
    home().showIdle();
    QTest::mouseClick(row(u"i1"_s)->findChild<ui::Button *>(), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
}

void Nearby::whatHappensIsSaid()
{
    auto *announcer = m_window->findChild<ui::Announcer *>();
    QVERIFY(announcer);
    home().setNearby({ana()});
    QTRY_VERIFY(announcer->saidLast().contains(u"Ana"_s));
    QSignalSpy said(announcer, &ui::Announcer::said);
    home().setNearby({ana()}); // nothing new
    home().showBusy(u"Knocking at 192.168.1.20"_s);
    QTRY_COMPARE(announcer->saidLast(), u"Knocking at 192.168.1.20"_s);
    QCOMPARE(said.size(), 1);
    home().showJoinError(tables::silence(), u"192.168.1.20"_s);
    QTRY_VERIFY(announcer->saidLast().startsWith(u"Nobody answers at 192.168.1.20. "_s));
    m_window->showLobby(u"Ana's parlor"_s);
    m_window->lobby()->show(tables::lobby());
    m_window->lobby()->showWrongPassword(u"r3"_s);
    QTRY_COMPARE(announcer->saidLast(), u"That is not the password. Capitals count."_s);
    home().setNearby(twelve()); // which nobody sees now
    m_window->lobby()->showError(tables::anotherPort());
    QTRY_VERIFY(announcer->saidLast().startsWith(u"That computer is there"_s));
}

PARLOR_TEST(Nearby, QApplication)
#include "tst_nearby.moc"
