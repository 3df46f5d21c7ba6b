#include "sessionscript.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace app;
using namespace app::session;

// Which game a new table is for.
class TestSessionHosting : public QObject
{
    Q_OBJECT

private slots:
    void hostsTheGameThatWasChosen_data();
    void hostsTheGameThatWasChosen();
    void keepsTheGameWhereNoTableOpens();
};

void TestSessionHosting::hostsTheGameThatWasChosen_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("hosted");
    QTest::newRow("the last of the catalog") << u"bulls_and_cows"_s << u"bulls_and_cows"_s;
    QTest::newRow("one in between") << u"gomoku"_s << u"gomoku"_s;
    QTest::newRow("none") << QString() << u"tic_tac_toe"_s;
    QTest::newRow("one that this program does not know") << u"chess"_s << u"tic_tac_toe"_s;
}

void TestSessionHosting::hostsTheGameThatWasChosen()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, hosted);
    SessionScript ana;
    ana.happens(HostChosen{chosen});
    ana.happens(TableOpened{7341, {}});
    ana.welcomes(u"127.0.0.1"_s, welcomeBy(u"t1"_s));
    QCOMPARE(ana.happens(core::Lobby{}).last(), u"send create "_s + hosted);
}

void TestSessionHosting::keepsTheGameWhereNoTableOpens()
{
    SessionScript ana;
    ana.happens(HostChosen{u"gomoku"_s});
    ana.happens(TableFailed{u"No disk."_s, {}});
    ana.happens(CardAnswered{});
    ana.happens(TableOpened{7341, {}});
    ana.happens(ConnectionFailed{failureAt(u"127.0.0.1"_s)});
    ana.happens(CardAnswered{});
    ana.happens(TableOpened{7341, {}});
    ana.welcomes(u"127.0.0.1"_s, welcomeBy(u"t1"_s));
    QCOMPARE(ana.happens(core::Lobby{}).last(), u"send create gomoku"_s);
}

PARLOR_TEST(TestSessionHosting, QCoreApplication)
#include "tst_sessionhosting.moc"
