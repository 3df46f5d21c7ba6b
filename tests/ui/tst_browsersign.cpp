#include "pagetest.h"
#include "testclass.h"
#include "widgets/peoplebar.h"

#include <QApplication>

using namespace pages;

// Who plays in a browser is known by a sign, in the list and beside the board.
class BrowserSign : public QObject
{
    Q_OBJECT

private slots:
    void standsBesideWhoIsInABrowser();
};

void BrowserSign::standsBesideWhoIsInABrowser()
{
    const auto window = openWindow();
    ui::RoomPage &room = *window->room();
    const QString sign = u"plays in a browser"_s;
    const auto signs = [&] {
        const auto labels = room.people()->findChildren<QLabel *>();
        return std::ranges::count_if(labels, [&](const QLabel *label) {
            return label->isVisible() && label->accessibleName() == sign && label->toolTip() == sign;
        });
    };
    const auto named = [&](const QString &name) {
        const auto rows = room.findChildren<ui::PlayerRow *>();
        return std::ranges::any_of(rows, [&](const ui::PlayerRow *row) {
            return row->isVisible() && row->accessibleName().startsWith(name + u", "_s + sign);
        });
    };
    const auto *plates = room.findChild<ui::PeopleBar *>();
    core::RoomState state = playing(3);
    enter(*window, state);
    QCOMPARE(signs(), 0);
    state.people[1].browser = state.people[2].browser = true;
    room.showRoom(state, u"p1"_s);
    QCOMPARE(signs(), 2);
    QVERIFY(named(u"Bo"_s) && named(u"Mina"_s) && !named(u"Jonas"_s));
    QCOMPARE(plates->accessibleName(), u"Jonas; Bo, plays in a browser, to move"_s);
    state.people[1].browser = false; // now in a window
    room.showRoom(state, u"p1"_s);
    QCOMPARE(signs(), 1);
    QVERIFY(!plates->accessibleName().contains(sign));
}

PARLOR_TEST(BrowserSign, QApplication)
#include "tst_browsersign.moc"
