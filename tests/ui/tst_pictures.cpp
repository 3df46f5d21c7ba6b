#include "mainwindow.h"
#include "style/style.h"
#include "tables.h"
#include "widgets/fairmark.h"

#include <QApplication>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Every page in every state, in both themes and from the smallest window to a large one: no text is cut off
// and nothing lies on top of anything else. PARLOR_PICTURES names a folder to keep the pictures in.
class Pictures : public QObject
{
    Q_OBJECT

private slots:
    void everythingFits_data();
    void everythingFits();

private:
    QTemporaryDir m_folder;
};

namespace {

using Scene = std::function<void(ui::MainWindow &)>;

void showRoom(ui::MainWindow &window, const core::RoomState &room, const QString &own = u"p1"_s)
{
    window.room()->setInvitation(tables::invitation());
    window.room()->showRoom(room, own);
    window.showRoom(room);
    window.bar()->showStatus(u"connected"_s, ui::Role::Positive);
}

void showMatch(ui::MainWindow &window, int step, const QString &own = u"p1"_s)
{
    core::RoomState room = tables::watchedRoom();
    room.secondsPerMove = 30;
    room.match = tables::match(step);
    room.match->state.seconds = 24;
    showRoom(window, room, own);
    window.room()->note(u"Bo joined"_s);
    window.room()->addChat({1, u"p2"_s, u"Bo"_s, u"hi! loser makes tea?"_s, {}});
    window.room()->addChat({2, u"p1"_s, u"Jonas"_s, u"deal. best of five, and then we will see"_s, {}});
    window.room()->addChat({3, u"p3"_s, u"Mina"_s, u"I’m only here for the tea"_s, {}});
}

void showEnd(ui::MainWindow &window, const core::MatchEnded &end)
{
    showMatch(window, 4);
    window.room()->showEnd(end);
    core::RoomState room = tables::watchedRoom();
    room.ended = end;
    window.room()->showRoom(room, u"p1"_s);
}

void press(QWidget &within, const QString &text)
{
    for (auto *button : within.findChildren<QAbstractButton *>()) {
        const QString label = button->text().isEmpty() ? button->accessibleName() : button->text();
        if (button->isVisible() && QString(label).remove(u'&') == text)
            return button->click();
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

// In a narrow window what stands on the left lies behind tabs.
void showTab(ui::MainWindow &window, const QString &name)
{
    if (window.width() < 1100)
        press(*window.room(), name);
}

void showWideNames(ui::MainWindow &window)
{
    core::RoomState room = tables::watchedRoom();
    room.name = tables::wideName;
    for (core::Person &person : room.people)
        person.name = tables::wideName;
    room.match = tables::match(1);
    room.match->players = {{0, u"p1"_s, tables::wideName}, {1, u"p2"_s, tables::wideName}};
    window.bar()->setName(tables::wideName);
    showRoom(window, room);
    window.room()->addChat({1, u"p2"_s, tables::wideName, QString(500, u'W'), {}});
}

// Everybody throws at once; those in `turn` have not yet.
void showCrowd(ui::MainWindow &window, int count, const std::vector<int> &turn)
{
    core::RoomState room = tables::crowd(count);
    room.match = tables::throwing(room, turn);
    showRoom(window, room);
}

const std::vector<std::pair<const char *, Scene>> scenes = {
    {"home", [](ui::MainWindow &) {}},
    {"home, knocking", [](ui::MainWindow &w) { w.home()->showBusy(u"Knocking at 192.168.1.20"_s); }},
    {"home, nobody answers",
     [](ui::MainWindow &w) {
         w.home()->showJoinTrouble(tables::silence(), u"192.168.1.20"_s);
         w.home()->showCountdown(u"again in 4 s"_s);
     }},
    {"home, cannot host", [](ui::MainWindow &w) { w.home()->showHostTrouble(tables::silence()); }},
    {"home, wide name",
     [](ui::MainWindow &w) {
         w.home()->setName(tables::wideName);
         w.bar()->setName(tables::wideName);
     }},
    {"lobby",
     [](ui::MainWindow &w) {
         w.lobby()->show(tables::lobby());
         w.showLobby(u"Ana's parlor"_s);
     }},
    {"lobby, empty",
     [](ui::MainWindow &w) {
         w.lobby()->show(core::Lobby());
         w.showLobby(u"Ana's parlor"_s);
     }},
    {"lobby, locked",
     [](ui::MainWindow &w) {
         w.lobby()->show(tables::lobby());
         w.showLobby(u"Ana's parlor"_s);
         w.lobby()->showWrongPassword(u"r3"_s);
         press(*w.lobby(), u"Ask for a password"_s);
     }},
    {"lobby, kicked",
     [](ui::MainWindow &w) {
         w.lobby()->show(tables::lobby());
         w.showLobby(u"Ana's parlor"_s);
         w.lobby()->showTrouble(tables::silence());
     }},
    {"room, invite", [](ui::MainWindow &w) { showRoom(w, tables::lonelyRoom()); }},
    {"room, invite, reached",
     [](ui::MainWindow &w) {
         showRoom(w, tables::lonelyRoom());
         ui::Invitation invitation = tables::invitation();
         invitation.reachedBy = u"Bo"_s;
         w.room()->setInvitation(invitation);
         press(*w.room(), u"2 other addresses"_s);
     }},
    {"room, ready", [](ui::MainWindow &w) { showRoom(w, tables::watchedRoom()); }},
    {"room, own turn", [](ui::MainWindow &w) { showMatch(w, 4); }},
    {"room, other's turn", [](ui::MainWindow &w) { showMatch(w, 3); }},
    {"room, watching", [](ui::MainWindow &w) { showMatch(w, 3, u"p3"_s); }},
    {"room, resigning",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         press(*w.room(), u"Resign"_s);
     }},
    {"room, looking back",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         w.room()->stage()->lookAt(2);
     }},
    {"room, won", [](ui::MainWindow &w) { showEnd(w, tables::ended()); }},
    {"room, lost", [](ui::MainWindow &w) { showEnd(w, tables::ended(u"resigned"_s, {1})); }},
    {"room, drawn", [](ui::MainWindow &w) { showEnd(w, tables::ended(u"draw"_s, {})); }},
    {"room, changing",
     [](ui::MainWindow &w) {
         showEnd(w, tables::ended());
         showTab(w, u"People"_s);
         press(*w.room(), u"Change"_s);
     }},
    {"room, reconnecting",
     [](ui::MainWindow &w) {
         showMatch(w, 3);
         ui::Trouble gone;
         gone.severity = ui::Trouble::Severity::Wait;
         gone.title = u"The connection to Ana's parlor is gone"_s;
         gone.happened = u"Nothing is lost. Your seat is kept for 1:42."_s;
         gone.mainAction = u"Try now"_s;
         w.room()->showTrouble(gone);
         w.room()->showCountdown(u"again in 4 s"_s);
     }},
    {"room, wide names", showWideNames},
    {"room, five throw",
     [](ui::MainWindow &w) {
         showCrowd(w, 5, {0, 3});
     }},
    {"room, twenty throw",
     [](ui::MainWindow &w) {
         showCrowd(w, 20, {3, 7, 8, 9, 19});
     }},
    {"room, twenty at their tab",
     [](ui::MainWindow &w) {
         showCrowd(w, 20, {0, 3, 7});
         showTab(w, u"People"_s);
     }},
    {"room, moves at their tab",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         showTab(w, u"Moves"_s);
         w.room()->showRefusal(u"That cell is taken."_s);
     }},
    {"room, twenty seats", [](ui::MainWindow &w) { showRoom(w, tables::crowd(12), u"p2"_s); }},
    {"room, holds",
     [](ui::MainWindow &w) {
         showEnd(w, tables::ended());
         w.room()->stage()->showVerdict({true, {}});
     }},
    {"room, does not hold",
     [](ui::MainWindow &w) {
         showEnd(w, tables::ended());
         w.room()->stage()->showVerdict({false, u"Move 3 by Bo does not hold: that cell is taken."_s});
         w.room()->findChild<ui::FairMark *>()->click();
     }},
    {"room, fair play",
     [](ui::MainWindow &w) {
         showMatch(w, 4);
         w.room()->findChild<ui::FairMark *>()->click();
     }},
    {"room, away",
     [](ui::MainWindow &w) {
         core::RoomState room = tables::watchedRoom();
         room.people[1].connected = false;
         room.match = tables::match(3);
         showRoom(w, room);
     }},
};

} // namespace

void Pictures::everythingFits_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<ui::Theme>("theme");
    QTest::addColumn<QSize>("size");
    for (const auto &[name, scene] : scenes) {
        for (const QSize size : {QSize(1024, 640), QSize(1280, 800), QSize(2560, 1440)}) {
            QTest::addRow("%s, %d", name, size.width()) << scene << ui::Theme::Light << size;
            if (size.width() == 1280)
                QTest::addRow("%s, %d, dark", name, size.width()) << scene << ui::Theme::Dark << size;
        }
    }
}

// What is wrong with how the widgets lie, one line each; each container's children are looked at in turn.
static QStringList faults(const QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<const ui::Label *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->minimumSizeHint().height();
        if (label->height() < needed
            || label->width()
                   < (label->minimumWidth() ? label->minimumWidth() : label->minimumSizeHint().width()))
            found << u"cut off: "_s + label->text();
    }
    for (const auto *control : window.findChildren<const QWidget *>()) {
        const bool counts = control->isVisible() && control->focusPolicy() != Qt::NoFocus
                            && !control->parentWidget()->inherits("QAbstractSpinBox");
        const QSize least = control->minimumSizeHint();
        if (counts && (control->width() < least.width() || control->height() < least.height()))
            found << u"squeezed: "_s + QString::fromLatin1(control->metaObject()->className()) + u" "_s
                         + control->accessibleName();
        if (counts && control->parentWidget()
            && !control->parentWidget()->rect().contains(control->geometry()))
            found << u"sticks out: "_s + QString::fromLatin1(control->metaObject()->className());
    }
    for (const auto *pane : window.findChildren<const QScrollArea *>()) {
        if (pane->isVisible() && pane->widget() && pane->widget()->width() > pane->viewport()->width())
            found << u"wider than its pane: "_s + QString::number(pane->widget()->width());
    }
    return found;
}

void Pictures::everythingFits()
{
    QFETCH(const Scene, scene);
    QFETCH(const ui::Theme, theme);
    QFETCH(const QSize, size);
    ui::applyLook(*qApp, {.theme = theme, .textScale = 1.0, .lessMotion = true});
    ui::MainWindow window;
    window.bar()->setName(u"Jonas"_s);
    window.home()->setName(u"Jonas"_s);
    window.home()->setLastAddresses({u"anas-laptop.local"_s, u"192.168.1.34"_s});
    window.lobby()->setOwnName(u"Jonas"_s);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    scene(window);
    QTest::qWait(20); // layouts settle in events of their own
    const bool fits = QTest::qWaitFor([&] { return faults(window).isEmpty(); }, 1000);

    const QString folder = qEnvironmentVariable("PARLOR_PICTURES", m_folder.path());
    const QString file =
        QString::fromUtf8(QTest::currentDataTag()).replace(u", "_s, u"-"_s).replace(u' ', u'_');
    QVERIFY(window.grab().save(folder + u'/' + file + u".png"_s));
    QCOMPARE(window.size(), size);
    QVERIFY2(fits, qPrintable(faults(window).join(u'\n')));
}

QTEST_MAIN(Pictures)
#include "tst_pictures.moc"
