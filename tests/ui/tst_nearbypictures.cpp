#include "faults.h"
#include "neighbours.h"
#include "scenes.h"
#include "style/style.h"
#include "testclass.h"
#include "windowsize.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using scenes::Scene;

// How people find each other, in every state, theme and text size: nothing is cut off. PARLOR_PICTURES names
// a folder to keep the pictures in.
class NearbyPictures : public QObject
{
    Q_OBJECT

private slots:
    void everythingFits_data();
    void everythingFits();

private:
    QTemporaryDir m_folder;
};

static void waitForMany(ui::MainWindow &window, int count)
{
    std::vector<ui::SavedTable> saved;
    for (int i = 0; i < count; ++i)
        saved.push_back({QString::number(i), u"gomoku"_s, {u"Bo"_s}, QDateTime::currentDateTime()});
    window.home()->setSavedTables(saved);
}

static void startFirst(ui::MainWindow &window)
{
    window.bar()->setName({}, 6);
    window.home()->setName({});
    window.home()->introduction()->ask(true);
}

static void fillHome(ui::MainWindow &window)
{
    window.home()->shelf()->choose(u"rock_paper_scissors"_s);
    window.home()->setNearby(neighbours::twelve());
    waitForMany(window, 12);
    window.home()->setReturnTo(ui::ReturnOffer{u"Ana's parlor"_s, u"gomoku"_s, {u"Ana"_s, u"Mina"_s}});
}

static void explain(ui::MainWindow &window)
{
    window.home()->nearby()->setPatience(std::chrono::milliseconds(0));
    window.home()->setNearby({neighbours::ana()});
    window.home()->setNearby({});
    QTest::qWait(1);
}

static ui::InviteDetails invitation(ui::Light visible, const QString &reachedBy = {})
{
    ui::InviteDetails invitation = tables::invitation();
    invitation.link = u"parlor://192.168.1.20:7341/r1?alt=10.0.3.1:7341&alt=%5B2a02:8071:2b80::1%5D:7341"_s;
    invitation.host = u"Jonas"_s;
    invitation.game = u"tic_tac_toe"_s;
    invitation.visible = visible;
    invitation.reachedBy = reachedBy;
    invitation.firewallAdvice = u"If a friend tried and this stays dark, your firewall (ufw) keeps visitors "
                                "out. This opens it for Parlor:"_s;
    invitation.firewallCommand = u"sudo ufw allow 7341/tcp && sudo ufw allow 7341/udp"_s;
    return invitation;
}

static void invite(ui::MainWindow &window, const ui::InviteDetails &shown)
{
    window.room()->setInvitation(shown);
    window.room()->showRoom(tables::lonelyRoom(), u"p1"_s);
    window.showRoom(tables::lonelyRoom());
}

static void inviteInVain(ui::MainWindow &window)
{
    for (auto *card : window.findChildren<ui::InviteCard *>())
        card->setPatience(std::chrono::milliseconds(0));
    invite(window, invitation(ui::Light::Failed));
    QTest::qWait(1);
}

static void inviteFromAnotherPort(ui::MainWindow &window)
{
    ui::InviteDetails other = invitation(ui::Light::Yes);
    other.addresses.front().address += u":54321"_s;
    other.port = 54321;
    invite(window, other);
}

static const std::vector<std::pair<const char *, Scene>> nearbyScenes = {
    {"nearby, nobody yet", [](ui::MainWindow &) {}},
    {"nearby, nobody for some time", explain},
    {"nearby, one", [](ui::MainWindow &w) { w.home()->setNearby({neighbours::ana()}); }},
    {"nearby, twelve", [](ui::MainWindow &w) { w.home()->setNearby(neighbours::twelve()); }},
    {"nearby, no network", [](ui::MainWindow &w) { w.home()->nearby()->setLooking(ui::Looking::NoNetwork); }},
    {"nearby, blocked", [](ui::MainWindow &w) { w.home()->nearby()->setLooking(ui::Looking::Blocked); }},
    {"settings", [](ui::MainWindow &w) { w.toggleSettings(); }},
    {"home, a saved table", [](ui::MainWindow &w) { waitForMany(w, 1); }},
    {"home, many tables", [](ui::MainWindow &w) { waitForMany(w, 7); }},
    {"home, much of everything", fillHome},
    {"home, first start", startFirst},
    {"home, first start, twelve nearby",
     [](ui::MainWindow &w) {
         startFirst(w);
         w.home()->setNearby(neighbours::twelve());
     }},
    {"invite, nothing yet", [](ui::MainWindow &w) { invite(w, invitation(ui::Light::NotYet)); }},
    {"invite, visible", [](ui::MainWindow &w) { invite(w, invitation(ui::Light::Yes)); }},
    {"invite, reached", [](ui::MainWindow &w) { invite(w, invitation(ui::Light::Yes, u"Bo"_s)); }},
    {"invite, nobody comes", inviteInVain},
    {"invite, another port", inviteFromAnotherPort},
};

void NearbyPictures::everythingFits_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<ui::Look>("look");
    QTest::addColumn<QSize>("size");
    constexpr QSize small = ui::smallestWindow;
    const QSize usual(1280, 800);
    for (const auto &[name, scene] : nearbyScenes) {
        QTest::addRow("%s", name) << scene << ui::Look{ui::Theme::Light, 1, true} << usual;
        QTest::addRow("%s, dark", name) << scene << ui::Look{ui::Theme::Dark, 1, true} << usual;
        QTest::addRow("%s, small", name) << scene << ui::Look{ui::Theme::Light, 1, true} << small;
        QTest::addRow("%s, small, dark", name) << scene << ui::Look{ui::Theme::Dark, 1, true} << small;
        QTest::addRow("%s, large text", name) << scene << ui::Look{ui::Theme::Light, 1.5, true} << usual;
        QTest::addRow("%s, small, large text", name)
            << scene << ui::Look{ui::Theme::Light, 1.5, true} << small;
    }
}

void NearbyPictures::everythingFits()
{
    QFETCH(const Scene, scene);
    QFETCH(const ui::Look, look);
    QFETCH(const QSize, size);
    ui::applyLook(*qApp, look);
    ui::MainWindow window;
    window.bar()->setName(u"Jonas"_s);
    window.home()->setName(u"Jonas"_s);
    window.home()->joinCard()->setLastAddresses({u"anas-laptop.local"_s, u"192.168.1.34"_s});
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    scene(window);
    QTest::qWait(20); // layouts settle in events of their own
    // Large text is this page's business; what else stands in the window has tests of its own.
    const QWidget *page = window.isAt(window.home()) ? static_cast<const QWidget *>(window.home())
                                                     : window.room()->matchPanel()->middle();
    const QWidget &checked = look.textScale > 1 ? *page : window;
    const bool fits = QTest::qWaitFor([&] { return pictures::faults(checked).isEmpty(); }, 1000);

    const QString folder = qEnvironmentVariable("PARLOR_PICTURES", m_folder.path());
    const QString file =
        QString::fromUtf8(QTest::currentDataTag()).replace(u", "_s, u"-"_s).replace(u' ', u'_');
    QVERIFY(window.grab().save(folder + u'/' + file + u".png"_s));
    QVERIFY2(fits, qPrintable(pictures::faults(checked).join(u'\n')));
}

PARLOR_TEST(NearbyPictures, QApplication)
#include "tst_nearbypictures.moc"
