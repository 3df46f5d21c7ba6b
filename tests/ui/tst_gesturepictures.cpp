#include "gestureseat.h"
#include "mainwindow.h"
#include "tables.h"
#include "testclass.h"

#include "boards/gestureboard.h"
#include "games/rockpaperscissors/gestures.h"
#include "style/style.h"

#include <QApplication>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

// The table of gestures in a whole window, with few and many players and gestures, in both themes and from
// the smallest window to a large one. PARLOR_PICTURES names a folder to keep the pictures in.
class GesturePictures : public QObject
{
    Q_OBJECT

private slots:
    void everyTableIsPainted_data();
    void everyTableIsPainted();
    void fieldReadsFromEitherSide();

private:
    QTemporaryDir m_folder;
};

namespace {

enum class Moment { Waiting, Choosing, Searching, Sealed, Opened, Points, Even, Watching };

struct GestureMoment
{
    int players;
    int gestures;
    Moment moment;
};

// Who is beaten by any of the gestures thrown.
std::vector<int> beaten(const gestureviews::Round &round, int gestures)
{
    std::vector<int> out;
    for (int seat = 0; const int own : round.gestures) {
        if (std::ranges::any_of(round.gestures, [&](int other) { return core::beats(gestures, other, own); }))
            out.push_back(seat);
        ++seat;
    }
    return out;
}

// Half throw one gesture, the others several that it beats.
gestureviews::Round lively(int players, int gestures)
{
    const int half = (gestures - 1) / 2;
    gestureviews::Round round;
    for (int seat = 0; seat < players; ++seat)
        round.gestures.push_back(seat % 2 == 0 ? 0 : 1 + (seat / 2) % half);
    round.out = beaten(round, gestures);
    return round;
}

gestureviews::Table tableOf(const GestureMoment &scene)
{
    gestureviews::Table table{.gestures = scene.gestures, .players = scene.players};
    for (int seat = 1; seat < scene.players; seat += 2)
        table.committed.push_back(seat);
    if (scene.moment <= Moment::Sealed)
        return table;
    table.rounds = {lively(scene.players, scene.gestures)};
    table.out = table.rounds.back().out;
    table.committed.clear();
    if (scene.moment == Moment::Even) {
        table.rounds = {gestureviews::thrown(scene.players, scene.gestures, (scene.gestures + 2) / 3)};
        table.out.clear();
    }
    if (scene.moment == Moment::Points) {
        table.rule = u"points"_s;
        table.firstTo = 30;
        table.rounds.back().out.clear();
        table.out.clear();
        for (int seat = 0; seat < scene.players; ++seat)
            table.scores.push_back(3 + (seat * 7) % 20);
    }
    return table;
}

core::RoomState roomOf(const GestureMoment &scene)
{
    core::RoomState room = tables::crowd(scene.players);
    room.game = u"rock_paper_scissors"_s;
    room.options = {{u"gestures"_s, scene.gestures},
                    {u"rule"_s, scene.moment == Moment::Points ? u"points"_s : u"elimination"_s},
                    {u"first_to"_s, 30}};
    const gestureviews::Table table = tableOf(scene);
    core::MatchStarted match;
    match.game = room.game;
    match.options = room.options;
    match.state.match = u"m1"_s;
    match.state.view = gestureviews::view(table);
    match.state.seconds = 24;
    for (int seat = 0; core::Person & person : room.people) {
        person.name = gestureviews::names(scene.players)[seat];
        match.players.push_back({seat, person.person, person.name});
        const bool isOut = std::ranges::find(table.out, seat) != table.out.end();
        const bool hasSealed = std::ranges::find(table.committed, seat) != table.committed.end();
        if (!isOut && !hasSealed && !(scene.moment == Moment::Sealed && seat == 0))
            match.state.turn.push_back(seat);
        ++seat;
    }
    room.secondsPerMove = 30;
    room.match = match;
    return room;
}

QJsonObject beforeOf(QJsonObject view)
{
    view[u"rounds"_s] = QJsonArray();
    view[u"round"_s] = 1;
    return view;
}

// From the moment before the round was decided on.
void show(MainWindow &window, const GestureMoment &scene)
{
    core::RoomState room = roomOf(scene);
    const core::MatchView now = room.match->state;
    if (scene.moment == Moment::Waiting)
        room.match.reset();
    else
        room.match->state.view = beforeOf(now.view.tree());
    window.room()->showRoom(room, scene.moment == Moment::Watching ? u"p99"_s : u"p1"_s);
    window.showRoom(room);
    window.bar()->showStatus(u"connected"_s, Role::Positive);
    if (scene.moment == Moment::Waiting)
        return;
    window.room()->showView(now);
    QWidget *board = window.room()->matchPanel()->board();
    if (scene.moment == Moment::Searching)
        QTest::keyClicks(board->focusProxy() ? board->focusProxy() : board,
                         scene.gestures > 15 ? u"ra"_s : u"p"_s);
    if (scene.moment == Moment::Sealed)
        window.room()->setSealedChoice({{u"gesture"_s, 1}});
}

} // namespace

void GesturePictures::everyTableIsPainted_data()
{
    QTest::addColumn<GestureMoment>("scene");
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("textScale");
    static constexpr std::array moments{
        std::pair("waiting", Moment::Waiting),     std::pair("choosing", Moment::Choosing),
        std::pair("searching", Moment::Searching), std::pair("sealed", Moment::Sealed),
        std::pair("opened", Moment::Opened),       std::pair("points", Moment::Points),
        std::pair("even", Moment::Even),           std::pair("watching", Moment::Watching)};
    const auto add = [](const char *name, const GestureMoment &scene, const char *look, Theme theme,
                        QSize size, qreal textScale) {
        QTest::addRow("%s, %d players, %d gestures, %s", name, scene.players, scene.gestures, look)
            << scene << theme << size << textScale;
    };
    const bool isKept = qEnvironmentVariableIsSet("PARLOR_PICTURES"); // to be looked at: all of them
    for (const int players : isKept ? QList{2, 4, 8, 12, 20} : QList{2, 20}) {
        for (const int gestures : isKept ? QList{3, 5, 15, 101} : QList{5, 101}) {
            for (const auto &[name, moment] : moments) {
                const GestureMoment scene{players, gestures, moment};
                add(name, scene, "1024", Theme::Light, {1024, 640}, 1);
                if (!isKept)
                    continue;
                add(name, scene, "1280", Theme::Light, {1280, 800}, 1);
                add(name, scene, "1920", Theme::Light, {1920, 1080}, 1);
                add(name, scene, "dark", Theme::Dark, {1280, 800}, 1);
                add(name, scene, "large text", Theme::Light, {1280, 800}, 1.5);
            }
        }
    }
}

void GesturePictures::everyTableIsPainted()
{
    QFETCH(const GestureMoment, scene);
    QFETCH(const Theme, theme);
    QFETCH(const QSize, size);
    QFETCH(const qreal, textScale);
    applyLook(*qApp, {.theme = theme, .textScale = textScale, .lessMotion = true});
    MainWindow window;
    window.bar()->setName(u"Jonas"_s);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    show(window, scene);
    QTest::qWait(60); // layouts settle in events of their own
    QCOMPARE(window.size(), size);
    QVERIFY(qobject_cast<GestureBoard *>(window.room()->matchPanel()->board()));
    const QString folder = qEnvironmentVariable("PARLOR_PICTURES", m_folder.path());
    const QString file =
        QString::fromUtf8(QTest::currentDataTag()).replace(u", "_s, u"-"_s).replace(u' ', u'_');
    QVERIFY(window.grab().save(folder + u'/' + file + u".png"_s));
}

// The search field's icon stands where reading begins, and nothing at the other end.
void GesturePictures::fieldReadsFromEitherSide()
{
    applyLook(*qApp, {Theme::Light, 1, true});
    gestureviews::Seated seated({.gestures = 101});
    seated.field().setPlaceholderText({}); // a text keeps to the side that it is read from itself
    const auto isEmpty = [&](Qt::Edge end) {
        const QImage field = seated.field().grab().toImage();
        const int left = end == Qt::LeftEdge ? 12 : field.width() - 34;
        const QImage strip = field.copy(left, 8, 22, field.height() - 16);
        for (int y = 0; y < strip.height(); ++y) {
            for (int x = 0; x < strip.width(); ++x) {
                if (strip.pixel(x, y) != strip.pixel(0, 0))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(!isEmpty(Qt::LeftEdge));
    QVERIFY(isEmpty(Qt::RightEdge));
    seated.board.setLayoutDirection(Qt::RightToLeft);
    seated.see({.gestures = 101});
    QVERIFY(isEmpty(Qt::LeftEdge));
    QVERIFY(!isEmpty(Qt::RightEdge));
}

PARLOR_TEST(GesturePictures, QApplication)
#include "tst_gesturepictures.moc"
