#include "endtoend.h"
#include "racers.h"
#include "relay.h"
#include "testclass.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Who comes back to a table, and where they say who they are.
class TestReturning : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsNobodyElseWhoOneIs();
    void takesTheNewTokenWhereTheOldOneIsUnknown();
    void isToldOfASeatThatIsGone();

private:
    [[nodiscard]] static QString linkTo(quint16 first, quint16 second);
    [[nodiscard]] static bool hasHeardAToken(const Parrot &parrot);
    [[nodiscard]] static qsizetype gamesKept(const Participant &seat);
};

void TestReturning::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

QString TestReturning::linkTo(quint16 first, quint16 second)
{
    return u"parlor://127.0.0.1:%1/?alt=127.0.0.1:%2"_s.arg(first).arg(second);
}

bool TestReturning::hasHeardAToken(const Parrot &parrot)
{
    static const QRegularExpression token(u"[0-9a-f]{32}"_s);
    return parrot.heard().join(u' ').contains(token);
}

// The host is gone, and at another address of the invitation somebody else answers.
void TestReturning::tellsNobodyElseWhoOneIs()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    Parrot thief(versionText);
    QVERIFY(ana.host());
    bo.paste(linkTo(ana.port(), thief.address().port));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
    bo.close();
    ana.close();
    bo.restart();
    const qsizetype heard = thief.heard().size();
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.sees(u"Try again"_s) || thief.heard().size() > heard, patience);
    QVERIFY(!hasHeardAToken(thief));
    QVERIFY(bo.click(u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(thief.heard().size() > heard, patience);
    QVERIFY(!hasHeardAToken(thief));
}

qsizetype TestReturning::gamesKept(const Participant &seat)
{
    return static_cast<qsizetype>(app::Profile(seat.folder.path()).games().all().size());
}

// The table is another, at the same address: what showed the one before who one was is of no use any more.
void TestReturning::takesTheNewTokenWhereTheOldOneIsUnknown()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    const quint16 port = ana.port();
    bo.close();
    QVERIFY(ana.click(u"Back"_s));
    QVERIFY(ana.click(u"Close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.keptTables().isEmpty(), patience);
    ana.restart(port);
    QVERIFY(ana.host());
    QCOMPARE(ana.port(), port);
    bo.restart();
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom() && ana.sees(u"Ready"_s), patience);
    bo.close();
    QCOMPARE(gamesKept(bo), 1);
    bo.restart();
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom() && ana.says(u"Bo is back"_s), patience);
}

// Bo is asked to leave while the connection is lost.
void TestReturning::isToldOfASeatThatIsGone()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(ana.host());
    Relay relay(ana.port());
    QVERIFY(bo.come(relay.port()));
    relay.close();
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"seat kept for"_s), patience);
    ana.request(core::KickPlayer{.person = u"p2"_s, .ban = false, .reason = {}});
    QTRY_VERIFY_WITH_TIMEOUT(!ana.says(u"seat kept for"_s), patience);
    relay.reopen();
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInLobby(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"Your seat is no longer kept"_s), patience);
}

PARLOR_TEST(TestReturning, QApplication)
#include "tst_returning.moc"
