#include "client/invitation.h"
#include "endtoend.h"
#include "session/invitationcontroller.h"
#include "testclass.h"
#include "widgets/toggle.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Who may tell others the way to a table, and what stands in it.
class TestInviting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everybodyAtATableInvites();
    void aHandedOverRoomStillInvites();
    void onlyWhoHostsAndLeadsHandsOnThePassword();
    void aPhoneScansThePage();
    void phonesMayBeKeptOut();
    void whatIsCopiedLeadsIn_data();
    void whatIsCopiedLeadsIn();
    void whoHasOnlyLookedHasNoName();

private:
    [[nodiscard]] static QString copied(const Participant &seat);
    [[nodiscard]] static QString copiedLink(const Participant &seat);
};

namespace {

// What the code to scan holds, in the sentence that a screen reader says.
QString scanned(const Participant &seat)
{
    const auto *code = seat.window->findChild<ui::QrCode *>();
    return code ? code->accessibleDescription().section(u' ', -1) : QString();
}

void at(Participant &host, const QStringList &addresses)
{
    std::vector<app::OwnAddress> own;
    for (const QString &address : addresses)
        own.push_back({QHostAddress(address), u"wlan0"_s});
    host.environment.addresses = [own] { return own; };
    host.restart();
}

ui::Toggle *phones(const Participant &host)
{
    const auto all = host.window->findChildren<ui::Toggle *>();
    const auto found = std::ranges::find_if(all, [](const ui::Toggle *toggle) {
        return toggle->isVisible() && toggle->accessibleName() == u"Phones may join"_s;
    });
    return found == all.end() ? nullptr : *found;
}

} // namespace

void TestInviting::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

// What is copied from the invitation, which is then put away again.
QString TestInviting::copied(const Participant &seat)
{
    QGuiApplication::clipboard()->clear();
    const bool isOpen = seat.says(u"Invite the others"_s);
    if (!isOpen && !seat.click(u"Invite"_s))
        return {};
    const bool isCopied = QTest::qWaitFor([&] { return seat.click(u"Copy invitation"_s); }, patience);
    if (!isOpen)
        std::ignore = seat.click(u"Invite"_s);
    return isCopied ? QGuiApplication::clipboard()->text() : QString();
}

QString TestInviting::copiedLink(const Participant &seat)
{
    static const QRegularExpression link(u"parlor://\\S+"_s);
    return link.match(copied(seat)).captured();
}

void TestInviting::everybodyAtATableInvites()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    Participant mina(u"Mina"_s);
    QVERIFY(meet(ana, bo));
    QCOMPARE(copiedLink(bo), u"parlor://127.0.0.1:%1/r1"_s.arg(ana.port()));
    QVERIFY(playOneMove(ana, bo)); // during a match, too, and by who watches
    mina.open(copiedLink(bo));
    QTRY_VERIFY_WITH_TIMEOUT(mina.isInRoom() || mina.isInLobby(), patience);
    if (mina.isInLobby())
        mina.joinRoom(u"r1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mina.isInRoom(), patience);
    QCOMPARE(copiedLink(mina), copiedLink(bo));
    QVERIFY(!bo.says(u"Visible on the network"_s));
    QVERIFY(playOut(ana, bo));
}

void TestInviting::aHandedOverRoomStillInvites()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    const QString before = copiedLink(ana);
    ana.request(core::MakeHost{u"p2"_s});
    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"Bo is host now"_s) && ana.says(u"Bo is host now"_s), patience);
    QCOMPARE(copiedLink(ana), before);
    QVERIFY(copiedLink(bo).endsWith(u"/r1"_s));
}

void TestInviting::onlyWhoHostsAndLeadsHandsOnThePassword()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    core::RoomSettings locked;
    locked.password = std::optional(u"sesame"_s);
    ana.request(core::ConfigureRoom{locked});
    QTRY_VERIFY_WITH_TIMEOUT(copiedLink(ana).contains(u"password=sesame"_s), patience);
    QVERIFY(!copiedLink(bo).isEmpty() && !copiedLink(bo).contains(u"password"_s));
    ana.request(core::MakeHost{u"p2"_s});
    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"Bo is host now"_s) && ana.says(u"Bo is host now"_s), patience);
    locked.password = std::optional(u"open"_s);
    bo.request(core::ConfigureRoom{locked});
    QTRY_VERIFY_WITH_TIMEOUT(!copiedLink(ana).contains(u"password"_s), patience);
    QVERIFY(!copiedLink(bo).isEmpty() && !copiedLink(bo).contains(u"password"_s));
}

void TestInviting::aPhoneScansThePage()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    at(ana, {u"192.168.1.20"_s, u"fd00::2"_s});
    QVERIFY(ana.host());
    const QString page = u"http://192.168.1.20:%1/#room=r1"_s.arg(ana.port());
    QTRY_COMPARE_WITH_TIMEOUT(scanned(ana), page, patience);
    const QString ofHost = copied(ana);
    QVERIFY(ofHost.contains(page + u'\n') && ofHost.contains(u"parlor://192.168.1.20"_s));
    core::RoomSettings locked;
    locked.password = std::optional(u"open sesame"_s);
    ana.request(core::ConfigureRoom{locked});
    QTRY_COMPARE_WITH_TIMEOUT(scanned(ana), page + u"&password=open%20sesame"_s, patience);
    locked.password = std::optional<QString>();
    ana.request(core::ConfigureRoom{locked});
    QTRY_COMPARE_WITH_TIMEOUT(scanned(ana), page, patience);
    QVERIFY(bo.come(ana.port()));
    const QString ofGuest = copied(bo); // whom nobody has told whether there is a page
    QVERIFY(ofGuest.contains(u"parlor://"_s) && !ofGuest.contains(u"http://"_s));
}

// As the host chooses in the form; the table remembers it.
void TestInviting::phonesMayBeKeptOut()
{
    Participant ana(u"Ana"_s);
    at(ana, {u"192.168.1.20"_s});
    QVERIFY(ana.host());
    const QString page = u"http://192.168.1.20:%1/#room=r1"_s.arg(ana.port());
    const QString link = u"parlor://192.168.1.20:%1/r1"_s.arg(ana.port());
    QTRY_COMPARE_WITH_TIMEOUT(scanned(ana), page, patience);
    const auto choose = [&] {
        QVERIFY(ana.click(u"Change"_s));
        QVERIFY(phones(ana));
        phones(ana)->click();
        QVERIFY(ana.click(u"Set the table"_s));
    };
    choose();
    QTRY_COMPARE_WITH_TIMEOUT(scanned(ana), link, patience);
    QVERIFY(!copied(ana).contains(u"http://"_s));

    ana.end();
    QCOMPARE(ana.keptTables().size(), 1);
    ana.restart();
    QVERIFY(ana.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(scanned(ana), link, patience);
    choose();
    QTRY_COMPARE_WITH_TIMEOUT(scanned(ana), page, patience);
}

void TestInviting::whatIsCopiedLeadsIn_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("all of it") << u"^.*$"_s;
    QTest::newRow("Parlor's link alone") << u"parlor://\\S+"_s;
    QTest::newRow("the page's link alone") << u"http://\\S+"_s;
}

void TestInviting::whatIsCopiedLeadsIn()
{
    QFETCH(QString, part);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    at(ana, {u"127.0.0.1"_s});
    QVERIFY(ana.host());
    core::RoomSettings locked;
    locked.password = std::optional(u"sesame"_s);
    ana.request(core::ConfigureRoom{locked});
    QTRY_VERIFY_WITH_TIMEOUT(scanned(ana).endsWith(u"&password=sesame"_s), patience);
    const QRegularExpression wanted(part, QRegularExpression::DotMatchesEverythingOption);
    const QString text = wanted.match(copied(ana)).captured();
    QVERIFY(!text.isEmpty());
    bo.paste(text);
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
}

// Whoever was there already is not who has come from another computer.
void TestInviting::whoHasOnlyLookedHasNoName()
{
    const QTemporaryDir folder;
    app::Hosting hosting(folder.path());
    app::InvitationController invitation(hosting, {});
    const auto person = [](const QString &id, const QString &name) {
        core::Person somebody;
        somebody.person = id;
        somebody.name = name;
        return somebody;
    };
    core::RoomState room;
    room.room = u"r1"_s;
    room.people = {person(u"p1"_s, u"Ana"_s), person(u"p2"_s, u"Bo"_s), person(u"p3"_s, u"Cy"_s)};
    room.people.back().connected = false;
    invitation.see(room, u"p1"_s);
    emit hosting.reached(u"192.168.1.31"_s);
    invitation.see(room, u"p1"_s);
    QCOMPARE(invitation.invitation().reachedBy, u"192.168.1.31"_s);
    room.people.back().connected = true;
    invitation.see(room, u"p1"_s);
    QCOMPARE(invitation.invitation().reachedBy, u"Cy"_s);
}

PARLOR_TEST(TestInviting, QApplication)
#include "tst_inviting.moc"
