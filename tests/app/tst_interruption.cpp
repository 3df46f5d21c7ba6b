#include "endtoend.h"
#include "testclass.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Tables that are put away or break off, and how everybody comes back to them.
class TestInterruption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void savedTableGoesOn();
    void closedTableIsGoneForGood();
    void tableWithNobodyElseNeedsNoFarewell();
    void windowOfATableWithNobodyElseJustCloses();
    void stayingChangesNothing();
    void stayingKeepsTheWindowToo();
    void closingTheWindowAsksFirst();
    void guestWhoseProgramClosedReturns();
    void guestWhoLeftIsNotAskedBack();
    void seatIsKeptBesideANewTableAtTheSameAddress();
    void hostingDoesNotForgetTheGameToReturnTo();
    void hostIsAskedWhereSomebodyHasBeen();
    void guestComesBackByThemselvesAfterTheHostWasKilled();
};

void TestInterruption::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

void TestInterruption::savedTableGoesOn()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo) && playOneMove(ana, bo));
    const quint16 port = ana.port();
    const core::MatchView before = bo.match();

    QVERIFY(ana.click(u"Back"_s));
    QVERIFY(ana.click(u"Save and close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome() && bo.sees(u"Return"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ana.isHome() && ana.sees(u"Continue"_s), patience);
    QVERIFY(bo.says(u"put the table away"_s));

    QVERIFY(ana.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), patience);
    QCOMPARE(ana.port(), port);
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(bo.match().match, before.match, patience);
    QCOMPARE(bo.match().step, before.step);
    QVERIFY(playOut(ana, bo));
}

void TestInterruption::closedTableIsGoneForGood()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    QVERIFY(ana.click(u"Back"_s));
    QVERIFY(ana.click(u"Close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome(), patience);
    QVERIFY(bo.says(u"Ana has closed the table."_s));
    QVERIFY(!bo.sees(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isHome(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ana.keptTables().isEmpty(), patience);
    QVERIFY(!ana.sees(u"Continue"_s));
}

void TestInterruption::tableWithNobodyElseNeedsNoFarewell()
{
    Participant ana(u"Ana"_s);
    QVERIFY(ana.host());
    QVERIFY(ana.click(u"Back"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isHome(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ana.keptTables().isEmpty(), patience);
}

void TestInterruption::windowOfATableWithNobodyElseJustCloses()
{
    Participant ana(u"Ana"_s);
    QVERIFY(ana.host());
    QVERIFY(ana.window->close());
    ana.restart();
    QVERIFY(ana.keptTables().isEmpty());
}

void TestInterruption::stayingChangesNothing()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo) && playOneMove(ana, bo));
    QVERIFY(ana.click(u"Back"_s));
    QVERIFY(ana.says(u"the match are kept"_s));
    QVERIFY(ana.click(u"Stay"_s));
    QVERIFY(!ana.sees(u"Save and close"_s));
    QVERIFY(playOut(ana, bo));
}

// The question was about the window; after staying, a table that ends does not take the window along.
void TestInterruption::stayingKeepsTheWindowToo()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    QVERIFY(!ana.window->close());
    QVERIFY(ana.click(u"Stay"_s));
    emit ana.window->room()->leaveQuestion()->answered(ui::LeaveAnswer::Save);
    QTRY_VERIFY_WITH_TIMEOUT(ana.isHome() && ana.sees(u"Continue"_s), patience);
    QVERIFY(ana.window->isVisible());
}

void TestInterruption::closingTheWindowAsksFirst()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    QVERIFY(!ana.window->close());
    QVERIFY(ana.window->isVisible());
    QVERIFY(ana.click(u"Save and close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!ana.window->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome(), patience);
    ana.restart();
    QVERIFY(ana.sees(u"Continue"_s));
}

void TestInterruption::guestWhoseProgramClosedReturns()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo) && playOneMove(ana, bo));
    const core::MatchView before = bo.match();
    QVERIFY(!bo.window->close());
    QVERIFY(bo.click(u"Leave, keep my seat"_s));
    QVERIFY(!bo.window->isVisible());
    bo.restart();
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"seat kept for"_s), patience);
    QVERIFY(bo.says(u"your seat is kept, "_s));
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(bo.match().step, before.step, patience);
    QVERIFY(playOut(ana, bo));
}

void TestInterruption::guestWhoLeftIsNotAskedBack()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    QVERIFY(bo.click(u"Back"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInLobby(), patience);
    QVERIFY(bo.click(u"Back"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome(), patience);
    QVERIFY(!bo.sees(u"Return"_s));
}

void TestInterruption::seatIsKeptBesideANewTableAtTheSameAddress()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo) && playOneMove(ana, bo));
    const core::MatchView before = bo.match();
    const quint16 port = ana.port();
    QVERIFY(ana.click(u"Back"_s));
    QVERIFY(ana.click(u"Save and close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome() && ana.isHome() && ana.sees(u"Continue"_s), patience);

    ana.restart(port);
    QVERIFY(meet(ana, bo));
    QCOMPARE(ana.port(), port);
    QVERIFY(ana.click(u"Back"_s));
    QVERIFY(ana.click(u"Close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome() && ana.isHome() && ana.sees(u"Continue"_s), patience);

    QVERIFY(ana.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), patience);
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(bo.match().match, before.match, patience);
    QVERIFY(playOut(ana, bo));
}

void TestInterruption::hostingDoesNotForgetTheGameToReturnTo()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    QVERIFY(bo.window->close());
    bo.restart();
    QVERIFY(bo.host());
    QVERIFY(bo.click(u"Back"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome(), patience);
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom() && ana.sees(u"Ready"_s), patience);
}

void TestInterruption::hostIsAskedWhereSomebodyHasBeen()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    QVERIFY(bo.click(u"Back"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInLobby() && !ana.sees(u"Ready"_s), patience);
    QVERIFY(ana.click(u"Back"_s));
    QVERIFY(ana.sees(u"Save and close"_s));
    QVERIFY(ana.isInRoom());
}

void TestInterruption::guestComesBackByThemselvesAfterTheHostWasKilled()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    const quint16 port = freePort();
    ana.close();
    QProcess program;
    program.start(QStringLiteral(PARLOR), {u"--host"_s, u"--name"_s, u"Ana"_s, u"--profile"_s,
                                           ana.folder.path(), u"--port"_s, QString::number(port)});
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(isListening(port), patience);
    QVERIFY(bo.come(port));
    program.kill();
    QVERIFY(program.waitForFinished());

    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"The connection to Ana's parlor is gone"_s), patience);
    ana.restart();
    QVERIFY(ana.says(u"Continue the interrupted table"_s));
    QVERIFY(ana.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bo.says(u"The connection to Ana's parlor is gone"_s), patience);
    QVERIFY(bo.isInRoom());
    QVERIFY(playOneMove(ana, bo));
    QVERIFY(playOut(ana, bo));
}

PARLOR_TEST(TestInterruption, QApplication)
#include "tst_interruption.moc"
