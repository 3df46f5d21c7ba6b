#include "pagetest.h"
#include "requests.h"
#include "testclass.h"

#include "widgets/playerrow.h"
#include "widgets/reactionmenu.h"
#include "widgets/reactions.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableWidget>

using namespace pages;
using core::Reaction;

Q_DECLARE_METATYPE(core::Reaction)

// The faces that people show each other: chosen at the chat, seen at who made them, and gone again.
class FacesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aFaceIsChosen_data();
    void aFaceIsChosen();
    void eachHasANameAndANumber();
    void theFocusGoesBack();
    void theKeyOpensThem_data();
    void theKeyOpensThem();
    void aFieldKeepsItsLetters();
    void theyOpenWhereTheChatIsHidden();
    void oneASecond();
    void withoutAConnectionThereAreNone();
    void aFaceStandsAtWhoMadeIt_data();
    void aFaceStandsAtWhoMadeIt();
    void anotherTakesItsPlace();
    void aFaceFollowsItsPerson();
    void nothingIsShownOfWhoIsNotThere();
    void inTheBarOfANarrowWindow_data();
    void inTheBarOfANarrowWindow();
    void theyAreSaidWithMeasure();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }
    [[nodiscard]] ui::ReactionButton &faces() { return *room().chat()->faces(); }
    [[nodiscard]] ui::ReactionMenu *menu()
    {
        const auto menus = m_window->findChildren<ui::ReactionMenu *>();
        const auto open = std::ranges::find_if(menus, &QWidget::isVisible);
        return open == menus.end() ? nullptr : *open;
    }
    void press(int key) { QTest::keyClick(m_window->focusWidget(), static_cast<Qt::Key>(key)); }
    [[nodiscard]] QWidget *rowOf(const QString &name);
    // Once the layout has settled, nobody's row is narrower for the sake of a scroll bar.
    [[nodiscard]] bool isSettled()
    {
        QCoreApplication::sendPostedEvents();
        return rowOf(u"Jonas"_s)->width() == rowOf(u"Mina"_s)->width();
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

void FacesTest::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    enter(*m_window, playing(2));
    QTRY_VERIFY(isSettled());
}

QWidget *FacesTest::rowOf(const QString &name)
{
    for (auto *row : room().findChildren<ui::PlayerRow *>()) {
        if (row->isVisible() && says(*row, name))
            return row;
    }
    return nullptr;
}

// The places of everything in it.
static QList<QRect> placesIn(const QWidget &within)
{
    QList<QRect> places;
    for (const auto *label : within.findChildren<QLabel *>())
        places.append({label->mapTo(&within, QPoint()), label->size()});
    return places;
}

static QImage pictureOf(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    return widget.grab().toImage();
}

void FacesTest::aFaceIsChosen_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<Reaction>("chosen");
    QTest::newRow("the first") << QList<int>{Qt::Key_Return} << Reaction::Clap;
    QTest::newRow("with the space bar") << QList<int>{Qt::Key_Space} << Reaction::Clap;
    QTest::newRow("by its number") << QList<int>{Qt::Key_3} << Reaction::Think;
    QTest::newRow("the last number") << QList<int>{Qt::Key_8} << Reaction::Wave;
    QTest::newRow("a number that none has") << QList<int>{Qt::Key_9, Qt::Key_2} << Reaction::Laugh;
    QTest::newRow("by arrows") << QList<int>{Qt::Key_Right, Qt::Key_Down, Qt::Key_Return} << Reaction::Sad;
    QTest::newRow("and back") << QList<int>{Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left,
                                            Qt::Key_Return}
                              << Reaction::Clap;
    QTest::newRow("no further than the first and the last")
        << QList<int>{Qt::Key_Left, Qt::Key_Up, Qt::Key_Down, Qt::Key_Down, Qt::Key_Enter} << Reaction::Wow;
}

void FacesTest::aFaceIsChosen()
{
    QFETCH(const QList<int>, keys);
    Requests requests(room());
    QTest::mouseClick(&faces(), Qt::LeftButton);
    QVERIFY(menu());
    for (const int key : keys)
        press(key);
    QTRY_COMPARE(requests.count(), 1);
    QTEST(requests.last<core::React>().what, "chosen");
    QTRY_VERIFY(!menu());
}

void FacesTest::eachHasANameAndANumber()
{
    QTest::mouseClick(&faces(), Qt::LeftButton);
    QStringList names;
    for (const auto *face : menu()->findChildren<QAbstractButton *>())
        names.append(face->accessibleName());
    QCOMPARE(names, (QStringList{u"Clap, 1"_s, u"Laugh, 2"_s, u"Thinking, 3"_s, u"Hurry, 4"_s, u"Wow, 5"_s,
                                 u"Sad, 6"_s, u"Love it, 7"_s, u"Wave, 8"_s}));
    Requests requests(room());
    click(*menu(), u"Love it"_s);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.last<core::React>().what, Reaction::Heart);
}

void FacesTest::theFocusGoesBack()
{
    ui::Field *input = room().chat()->input();
    input->setFocus();
    QTest::mouseClick(&faces(), Qt::LeftButton);
    QVERIFY(menu() && !input->hasFocus());
    QVERIFY(m_window->rect().contains(menu()->geometry()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!menu());
    QVERIFY(input->hasFocus());
    QTest::mouseClick(&faces(), Qt::LeftButton);
    QVERIFY(menu());
    QTest::mouseClick(&faces(), Qt::LeftButton);
    QTRY_VERIFY(!menu());
    room().matchPanel()->board()->setFocus();
    press(Qt::Key_R);
    press(Qt::Key_1);
    QTRY_VERIFY(!menu());
    QVERIFY(room().matchPanel()->board()->hasFocus());
}

void FacesTest::theKeyOpensThem_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("writes");
    QTest::newRow("at the board") << u"board"_s << u"r"_s;
    QTest::newRow("with the caps lock") << u"board"_s << u"R"_s;
    QTest::newRow("in the list of moves") << u"moves"_s << u"r"_s;
    QTest::newRow("at a button") << u"button"_s << u"r"_s;
    QTest::newRow("on a Russian keyboard") << u"board"_s << u"к"_s;
}

void FacesTest::theKeyOpensThem()
{
    QFETCH(const QString, from);
    QFETCH(const QString, writes);
    QWidget *focused = room().matchPanel()->board();
    if (from == u"moves"_s)
        focused = room().findChild<QTableWidget *>(u"moves"_s);
    else if (from == u"button"_s)
        focused = button(room(), u"Resign"_s);
    focused->setFocus();
    constexpr quint32 ofR = 27;
    const int key = writes.front().toUpper().unicode();
    QKeyEvent stroke(QEvent::KeyPress, key, Qt::NoModifier, ofR, 0, 0, writes);
    QApplication::sendEvent(focused, &stroke);
    QVERIFY(menu());
    press(Qt::Key_R); // and closes them
    QTRY_VERIFY(!menu());
    QVERIFY(focused->hasFocus());
}

void FacesTest::aFieldKeepsItsLetters()
{
    room().chat()->input()->setFocus();
    press(Qt::Key_R);
    QVERIFY(!menu());
    QCOMPARE(room().chat()->input()->text(), u"r"_s);
    m_window->toggleSettings();
    button(*m_window->settings(), u"Sounds"_s)->setFocus();
    press(Qt::Key_R);
    QVERIFY(!menu());
}

void FacesTest::theyOpenWhereTheChatIsHidden()
{
    m_window->resize(900, 500);
    QTRY_VERIFY(button(room(), u"Moves"_s));
    click(room(), u"Moves"_s);
    QVERIFY(!faces().isVisible());
    room().matchPanel()->board()->setFocus();
    press(Qt::Key_R);
    QVERIFY(menu());
    QVERIFY(m_window->rect().contains(menu()->geometry()));
    QVERIFY(!menu()->geometry().intersects(placeOfBoard(*m_window)));
}

void FacesTest::oneASecond()
{
    Requests requests(room());
    room().matchPanel()->board()->setFocus();
    const QImage bright = pictureOf(faces());
    press(Qt::Key_R);
    press(Qt::Key_2);
    QTRY_VERIFY(!menu());
    QVERIFY(pictureOf(faces()) != bright);
    press(Qt::Key_R);
    QVERIFY(!menu());
    QTest::mouseClick(&faces(), Qt::LeftButton);
    QVERIFY(!menu());
    QTRY_COMPARE(pictureOf(faces()), bright);
    press(Qt::Key_R);
    QVERIFY(menu());
    press(Qt::Key_2);
    QCOMPARE(requests.count<core::React>(), 2);
}

void FacesTest::withoutAConnectionThereAreNone()
{
    room().reconnecting()->show(ui::Reconnecting{u"Ana's parlor"_s, 1, std::chrono::seconds(3)});
    QVERIFY(!faces().isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_R);
    QVERIFY(!menu());
    room().reconnecting()->show({});
    QTest::keyClick(m_window.get(), Qt::Key_R);
    QVERIFY(menu());
}

void FacesTest::aFaceStandsAtWhoMadeIt_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("lessMotion");
    QTest::newRow("one who plays") << u"p2"_s << u"Bo"_s << false;
    QTest::newRow("who is to move, with less motion") << u"p1"_s << u"Jonas"_s << true;
    QTest::newRow("one who watches") << u"p3"_s << u"Mina"_s << false;
}

void FacesTest::aFaceStandsAtWhoMadeIt()
{
    QFETCH(const QString, person);
    QFETCH(const QString, name);
    QFETCH(const bool, lessMotion);
    ui::applyLook(*qApp, {.theme = ui::Theme::Light, .textScale = 1.0, .lessMotion = lessMotion});
    QTRY_VERIFY(isSettled());
    QWidget *row = rowOf(name);
    QVERIFY(row);
    const QImage without = pictureOf(*row);
    const QList<QRect> places = placesIn(*m_window);
    room().people()->showReaction({person, Reaction::Sad});
    QVERIFY(pictureOf(*row) != without);
    QCOMPARE(placesIn(*m_window), places);
    for (const QString &other : {u"Jonas"_s, u"Bo"_s, u"Mina"_s})
        QVERIFY(other == name || !room().people()->faces().of(other));
    QTRY_VERIFY(!room().people()->faces().of(person));
    QCOMPARE(pictureOf(*row), without);
    QCOMPARE(placesIn(*m_window), places);
}

void FacesTest::anotherTakesItsPlace()
{
    room().people()->showReaction({u"p2"_s, Reaction::Sad});
    const QImage sad = pictureOf(*rowOf(u"Bo"_s));
    room().people()->showReaction({u"p2"_s, Reaction::Wow});
    QVERIFY(pictureOf(*rowOf(u"Bo"_s)) != sad);
    const auto face = room().people()->faces().of(u"p2"_s);
    QVERIFY(face && face->what == Reaction::Wow && face->size == 1 && face->opacity == 1);
    room().clear();
    QVERIFY(!room().people()->faces().of(u"p2"_s));
}

// Whoever changes their seat takes the face along.
void FacesTest::aFaceFollowsItsPerson()
{
    core::RoomState state = tables::watchedRoom();
    enter(*m_window, state);
    room().people()->showReaction({u"p2"_s, Reaction::Laugh});
    std::swap(state.people[0].seat, state.people[1].seat);
    enter(*m_window, state);
    QTRY_VERIFY(isSettled() && rowOf(u"Bo"_s)->geometry().top() < rowOf(u"Jonas"_s)->geometry().top());
    const QImage ofBo = pictureOf(*rowOf(u"Bo"_s));
    const QImage ofJonas = pictureOf(*rowOf(u"Jonas"_s));
    room().people()->faces().clear();
    QVERIFY(pictureOf(*rowOf(u"Bo"_s)) != ofBo);
    QCOMPARE(pictureOf(*rowOf(u"Jonas"_s)), ofJonas);
}

void FacesTest::nothingIsShownOfWhoIsNotThere()
{
    QSignalSpy said(&room(), &ui::RoomPage::said);
    room().people()->showReaction({u"p9"_s, Reaction::Laugh});
    QVERIFY(!room().people()->faces().of(u"p9"_s));
    QCOMPARE(said.size(), 0);
}

void FacesTest::inTheBarOfANarrowWindow_data()
{
    QTest::addColumn<int>("people");
    QTest::newRow("with names") << 2;
    QTest::newRow("figures close together") << 12;
}

void FacesTest::inTheBarOfANarrowWindow()
{
    QFETCH(const int, people);
    enter(*m_window, tables::crowd(people));
    m_window->resize(1024, 640);
    auto *bar = room().findChild<ui::PeopleBar *>();
    QTRY_VERIFY(bar->isVisible());
    const QImage without = pictureOf(*bar);
    room().people()->showReaction({u"p2"_s, Reaction::Clap});
    QVERIFY(pictureOf(*bar) != without);
    room().people()->faces().clear();
    QCOMPARE(pictureOf(*bar), without);
}

// At most one in three seconds, and in the end the latest.
void FacesTest::theyAreSaidWithMeasure()
{
    QSignalSpy said(&room(), &ui::RoomPage::said);
    room().people()->showReaction({u"p2"_s, Reaction::Think});
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.constFirst().constFirst().toString(), u"Bo: thinking"_s);
    room().people()->showReaction({u"p2"_s, Reaction::Sad});
    room().people()->showReaction({u"p3"_s, Reaction::Heart});
    QCOMPARE(said.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 10'000);
    QCOMPARE(said.last().constFirst().toString(), u"Mina: love it"_s);
}

PARLOR_TEST(FacesTest, QApplication)
#include "tst_faces.moc"
