#include "endtoend.h"
#include "racers.h"
#include "testclass.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Invitations that are opened elsewhere, wherever the window is at that moment.
class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isFollowedFromHome();
    void aLockedRoomAsksAtOnce_data();
    void aLockedRoomAsksAtOnce();
    void takesNobodyFromATable();
    void isSeenBehindTheSettings();
    void saysThatOneIsThereAlready();
    void saysWhatIsWrongWithIt_data();
    void saysWhatIsWrongWithIt();

private:
    [[nodiscard]] static QString linkTo(const Participant &host)
    {
        return u"parlor://127.0.0.1:%1/"_s.arg(host.port());
    }
    [[nodiscard]] static bool isAskedToLeaveFirst(const Participant &seat)
    {
        return seat.says(u"Leave this table first, then open it again."_s);
    }
};

void TestLinks::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

void TestLinks::isFollowedFromHome()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(ana.host());
    bo.open(linkTo(ana));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
}

void TestLinks::aLockedRoomAsksAtOnce_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("by an address, as a row of the list leads there") << u"%1"_s;
    QTest::newRow("by a link to the room without a password in it") << u"parlor://%1/r1"_s;
}

void TestLinks::aLockedRoomAsksAtOnce()
{
    QFETCH(QString, way);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(ana.host());
    core::RoomSettings locked;
    locked.password = std::optional(u"secret"_s);
    ana.request(core::ConfigureRoom{locked});
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"asks for a password"_s), patience);
    bo.paste(way.arg(local(ana.port()).textWithPort()));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInLobby(), patience);
    const auto asks = [&bo] {
        const auto *field = qobject_cast<QLineEdit *>(bo.window->focusWidget());
        return field && field->isVisible() && field->echoMode() == QLineEdit::Password;
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patience);
    QVERIFY(!bo.says(u"That is not the password"_s));
    QTest::keyClicks(bo.window->focusWidget(), u"secret"_s);
    QTest::keyClick(bo.window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
}

void TestLinks::takesNobodyFromATable()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    Participant cleo(u"Cleo"_s);
    QVERIFY(meet(ana, bo) && cleo.host());
    for (Participant *seat : {&ana, &bo}) {
        seat->open(linkTo(cleo));
        QTRY_VERIFY_WITH_TIMEOUT(isAskedToLeaveFirst(*seat), patience);
        QVERIFY(seat->isInRoom());
    }
    QVERIFY(playOneMove(ana, bo));
}

void TestLinks::isSeenBehindTheSettings()
{
    Participant ana(u"Ana"_s);
    Participant cleo(u"Cleo"_s);
    QVERIFY(ana.host() && cleo.host());
    ana.window->toggleSettings();
    ana.open(linkTo(cleo));
    QTRY_VERIFY_WITH_TIMEOUT(isAskedToLeaveFirst(ana), patience);
}

void TestLinks::saysThatOneIsThereAlready()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    for (Participant *seat : {&ana, &bo}) {
        seat->open(linkTo(ana) + u"r1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(seat->says(u"You are here already."_s), patience);
    }
}

void TestLinks::saysWhatIsWrongWithIt_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing behind it") << u"parlor://"_s << u"The link names no computer"_s;
    QTest::newRow("no port") << u"parlor://192.168.1.20:port"_s << u"The link's address is wrong."_s;
    QTest::newRow("too long") << u"parlor://192.168.1.20/r?"_s + u"x"_s.repeated(5'000) << u"too long"_s;
}

// Wherever one is, one stays there.
void TestLinks::saysWhatIsWrongWithIt()
{
    QFETCH(QString, link);
    QFETCH(QString, said);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    bo.open(link);
    QVERIFY(bo.isHome() && bo.says(said));
    Silent silent;
    bo.paste(silent.address().textWithPort());
    QTRY_VERIFY_WITH_TIMEOUT(silent.wasCalled(), patience);
    bo.open(link);
    QVERIFY(bo.isHome() && bo.says(said));
    QTRY_VERIFY_WITH_TIMEOUT(silent.wasLeft(), patience);

    QVERIFY(meet(ana, bo));
    for (Participant *one : {&ana, &bo}) {
        one->open(link);
        QVERIFY(one->isInRoom() && one->says(said));
        QVERIFY(!isAskedToLeaveFirst(*one));
    }
    QVERIFY(bo.click(u"Back"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInLobby(), patience);
    bo.open(link);
    QVERIFY(bo.isInLobby() && bo.says(said) && bo.click(u"All right"_s));
    QVERIFY(!bo.says(said));
}

PARLOR_TEST(TestLinks, QApplication)
#include "tst_links.moc"
