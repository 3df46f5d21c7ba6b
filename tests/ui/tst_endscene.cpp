#include "matchstories.h"
#include "pages/endview.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace stories;

// Who stands there when a match is over, where, and how they come: values, without a window.
class EndSceneTest : public QObject
{
    Q_OBJECT

private slots:
    void whoStandsThere_data();
    void whoStandsThere();
    void nobodyStandsThere_data();
    void nobodyStandsThere();
    void theyWearTheirOwnFigures();
    void onlyWhatHappensHereIsNews();
    void nobodyStandsInFrontOfText_data();
    void nobodyStandsInFrontOfText();
    void asManyStandAsThereIsRoomFor_data();
    void asManyStandAsThereIsRoomFor();
    void eachPartHasItsTime();
};

namespace {

// A match of that many players that has ended so, as that person sees it.
Story endOf(int players, const std::vector<int> &winners, const QString &reason, const QString &own)
{
    return [=](ui::MatchTracker &window) {
        core::RoomState room = tables::crowd(players);
        room.people.push_back(tables::person(u"watcher"_s, u"Mina"_s, std::nullopt));
        core::MatchStarted match = tables::match();
        match.players.clear();
        for (int seat = 0; seat < players; ++seat)
            match.players.push_back({seat, u"p%1"_s.arg(seat + 1), u"Guest"_s});
        room.match = match;
        window.setRoom(room, own);
        core::MatchEnded end = tables::ended(reason, {});
        end.result.winners = winners;
        window.endMatch(end);
    };
}

ui::EndScene sceneOf(const Story &story)
{
    ui::MatchTracker window;
    story(window);
    return ui::EndScene::of(window.model());
}

} // namespace

void EndSceneTest::whoStandsThere_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QList<int>>("stage");
    QTest::addColumn<int>("more");
    QTest::addColumn<int>("aside"); // -1: nobody
    QTest::addColumn<bool>("isWon");
    QTest::addColumn<bool>("isJoy");
    const auto row = [](const char *name, const Story &story, const QList<int> &stage, int more, int aside,
                        bool isWon, bool isJoy) {
        QTest::newRow(name) << story << stage << more << aside << isWon << isJoy;
    };
    const std::vector<int> most{0, 1, 2, 3, 4};
    row("one wins", endOf(2, {0}, u"won"_s, u"p1"_s), {0}, 0, 1, true, true);
    row("one loses", endOf(2, {0}, u"won"_s, u"p2"_s), {0}, 0, 1, true, false);
    row("one watches", endOf(2, {1}, u"won"_s, u"watcher"_s), {1}, 0, 0, true, true);
    row("the other resigns", endOf(2, {0}, u"resigned"_s, u"p1"_s), {0}, 0, 1, true, false);
    row("the other's time is up", endOf(2, {0}, u"timeout"_s, u"p1"_s), {0}, 0, 1, true, false);
    row("the other leaves, and one watches", endOf(2, {0}, u"left"_s, u"watcher"_s), {0}, 0, 1, true, false);
    row("a draw", endOf(2, {}, u"draw"_s, u"p2"_s), {0}, 0, 1, false, false);
    row("a draw, and one watches", endOf(2, {}, u"draw"_s, u"watcher"_s), {1}, 0, 0, false, false);
    row("another of six wins", endOf(6, {2}, u"won"_s, u"p1"_s), {2}, 0, 0, true, false);
    row("one of six wins", endOf(6, {2}, u"won"_s, u"p3"_s), {2}, 0, -1, true, true);
    row("most win, and oneself the last of them", endOf(6, most, u"won"_s, u"p5"_s), {4, 0, 1}, 2, -1, true,
        true);
    row("most win, but not oneself", endOf(6, most, u"won"_s, u"p6"_s), {0, 1, 2}, 2, 5, true, false);
    row("all win", endOf(2, {0, 1}, u"won"_s, u"p2"_s), {1, 0}, 0, -1, true, true);
    row("all lose", endOf(4, {}, u"lost"_s, u"p3"_s), {0, 1, 3}, 0, 2, false, false);
    row("one wins alone", endOf(1, {0}, u"won"_s, u"p1"_s), {0}, 0, -1, true, true);
    row("one loses alone", endOf(1, {}, u"lost"_s, u"p1"_s), {0}, 0, -1, false, false);
}

void EndSceneTest::whoStandsThere()
{
    QFETCH(const Story, story);
    QFETCH(const bool, isWon);
    QFETCH(const bool, isJoy);
    const ui::EndScene scene = sceneOf(story);
    QList<int> stage;
    for (const ui::EndFigure &figure : scene.stage)
        stage.append(figure.seat);
    QTEST(stage, "stage");
    QTEST(scene.more, "more");
    QTEST(scene.aside ? scene.aside->seat : -1, "aside");
    QCOMPARE(scene.isWon, isWon);
    QCOMPARE(scene.isJoy, isJoy);
}

void EndSceneTest::nobodyStandsThere_data()
{
    QTest::addColumn<Story>("story");
    core::RoomState choosing = over();
    choosing.knows.choosing = true;
    core::RoomState rematch = tables::watchedRoom();
    rematch.match = nextMatch();
    QTest::newRow("before a match") << seen(tables::room());
    QTest::newRow("while it runs") << seen(running(3));
    QTest::newRow("while one looks back") << lookingAt(2, seen(over()));
    QTest::newRow("without a connection") << offline(seen(over()));
    QTest::newRow("while the host chooses a game") << seen(choosing, u"p2"_s);
    QTest::newRow("in the rematch") << Story([=](ui::MatchTracker &window) {
        seen(over())(window);
        window.setRoom(rematch, u"p1"_s);
    });
}

void EndSceneTest::nobodyStandsThere()
{
    QFETCH(const Story, story);
    QCOMPARE(sceneOf(story), ui::EndScene());
    QVERIFY(sceneOf(seen(over())) != ui::EndScene());
}

void EndSceneTest::theyWearTheirOwnFigures()
{
    core::RoomState room = over();
    room.people[0].figure = 14;
    room.people[1].figure = 21;
    room.people[0].seat = 1;
    room.people[1].seat = 0;
    core::MatchStarted match = tables::match(4);
    const ui::EndScene scene = sceneOf([&](ui::MatchTracker &window) {
        window.setRoom(room, u"p1"_s);
        window.beginMatch(match);
        window.endMatch(tables::ended());
    });
    QCOMPARE(scene.stage.front().look, (ui::PlayerLook{14, 1}));
    QCOMPARE(scene.aside.value().look, (ui::PlayerLook{21, 0}));
}

void EndSceneTest::onlyWhatHappensHereIsNews()
{
    ui::MatchTracker window;
    window.setRoom(over(), u"p1"_s);
    QVERIFY(!window.model().ended->isNews); // one came later
    window.setRoom(running(4), u"p1"_s);
    window.setRoom(over(), u"p1"_s);
    QVERIFY(!window.model().ended->isNews); // or was away meanwhile
    window.setRoom(running(4), u"p1"_s);
    window.endMatch(tables::ended());
    QVERIFY(window.model().ended->isNews);
    window.setRoom(over(), u"p1"_s);
    QVERIFY(window.model().ended->isNews);
    window.lookAt(2);
    window.lookAt(9);
    QVERIFY(!window.model().ended->isNews);
}

void EndSceneTest::nobodyStandsInFrontOfText_data()
{
    QTest::addColumn<QList<QRectF>>("texts");
    QTest::addColumn<bool>("isRoomy");
    QTest::addColumn<QList<int>>("sizes");
    const auto title = [](qreal left, qreal right) { return QRectF(left, 30, right - left, 34); };
    QTest::newRow("a short title") << QList{title(200, 400)} << false << QList{60, 44};
    QTest::newRow("much room above") << QList{title(200, 400)} << true << QList{78, 52};
    QTest::newRow("a longer line below it")
        << QList{title(200, 400), QRectF(150, 70, 300, 20)} << false << QList{60, 44};
    QTest::newRow("a long title") << QList{title(80, 520)} << false << QList{44};
    QTest::newRow("room at one end alone") << QList{title(20, 400)} << false << QList{44};
    QTest::newRow("a title over all of it") << QList{title(0, 600)} << false << QList<int>{};
    QTest::newRow("people, then a title") << QList{title(0, 240), title(330, 600)} << false << QList{44};
}

void EndSceneTest::nobodyStandsInFrontOfText()
{
    QFETCH(const QList<QRectF>, texts);
    QFETCH(const bool, isRoomy);
    const ui::EndScene scene = sceneOf(endOf(2, {0}, u"won"_s, u"p1"_s));
    const QLineF rim(0, 110, 600, 110);
    const ui::EndPlaces places = ui::EndPlaces::of(scene, {{rim}, texts, isRoomy, 24});
    QList<int> sizes;
    for (const ui::EndPlace &place : places.figures) {
        sizes.append(place.size);
        QCOMPARE(place.feet.y(), rim.y1());
        QVERIFY(place.feet.x() - place.size / 2.0 >= 0 && place.feet.x() + place.size / 2.0 <= 600);
        for (const QRectF &text : texts) {
            QVERIFY(!place.body().intersects(text));
            QVERIFY(!place.crown().intersects(text) || !place.isOnStage);
            QVERIFY(!place.strokes().intersects(text) || !place.isJoyful);
        }
    }
    QTEST(sizes, "sizes");
    QVERIFY(places.figures.size() < 2 || places.figures[1].feet.x() < places.figures[0].feet.x());
}

void EndSceneTest::asManyStandAsThereIsRoomFor_data()
{
    QTest::addColumn<qreal>("width");
    QTest::addColumn<int>("standing");
    QTest::addColumn<int>("more");
    QTest::newRow("all who may") << 400.0 << 3 << 2;
    QTest::newRow("two of them") << 190.0 << 2 << 3;
    QTest::newRow("oneself") << 110.0 << 1 << 4;
    QTest::newRow("oneself, alone and small") << 70.0 << 1 << 0;
    QTest::newRow("nobody") << 50.0 << 0 << 0;
}

void EndSceneTest::asManyStandAsThereIsRoomFor()
{
    QFETCH(const qreal, width);
    const ui::EndScene scene = sceneOf(endOf(5, {0, 1, 2, 3, 4}, u"won"_s, u"p4"_s));
    const ui::EndRoom room{{QLineF(20, 100, 20 + width, 100)}, {}, false, 24};
    const ui::EndPlaces places = ui::EndPlaces::of(scene, room);
    QTEST(static_cast<int>(places.figures.size()), "standing");
    QTEST(places.more, "more");
    for (const ui::EndPlace &place : places.figures)
        QVERIFY(place.feet.x() - place.size / 2.0 >= 20 && place.feet.x() + place.size / 2.0 <= 20 + width);
    QVERIFY(places.more == 0 || places.count.x() + room.countWidth <= 20 + width);
    QVERIFY(places.figures.empty() || places.figures.front().figure.seat == 3);
}

void EndSceneTest::eachPartHasItsTime()
{
    QCOMPARE(ui::endFrameAt(0), (ui::EndFrame{0, 0, 0, 0, 0}));
    const ui::EndFrame up = ui::endFrameAt(440);
    QVERIFY(up.warmth > 0.999 && up.stage > 0.999 && up.aside > 0.999);
    QCOMPARE(up.crown, 0.0);
    QCOMPARE(ui::endFrameAt(560).strokes, 0.0);
    QVERIFY(ui::endFrameAt(560).crown > 1); // past its place, and back
    QCOMPARE(ui::endFrameAt(ui::endMotionTime), ui::EndFrame());
}

PARLOR_TEST(EndSceneTest, testing::NoApplication)
#include "tst_endscene.moc"
