#include "sessions.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// That everything holds for the people at the tables, wherever they click and whatever breaks.
class SessionSimulationTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingHolds();
    void sameSeedIsTheSameRun();
    void plantedBugIsFound_data();
    void plantedBugIsFound();
};

void SessionSimulationTest::everythingHolds()
{
    for (quint64 seed = 1; seed <= SESSION_SEEDS; ++seed) {
        const Report report = simulateSessions(seed);
        QVERIFY2(report.failure.isEmpty(), qPrintable(u"seed %1 fails %2"_s.arg(seed).arg(report.failure)));
    }
}

void SessionSimulationTest::sameSeedIsTheSameRun()
{
    for (quint64 seed = 1; seed <= 10; ++seed)
        QCOMPARE(simulateSessions(seed).hash, simulateSessions(seed).hash);
    QVERIFY(simulateSessions(1).hash != simulateSessions(2).hash);
}

void SessionSimulationTest::plantedBugIsFound_data()
{
    QTest::addColumn<SessionBug>("bug");
    for (const NamedSessionBug &known : sessionBugs)
        QTest::newRow(known.name) << known.bug;
}

void SessionSimulationTest::plantedBugIsFound()
{
    QFETCH(const SessionBug, bug);
    quint64 seed = 1;
    while (seed <= 2'000 && simulateSessions(seed, bug).failure.isEmpty())
        ++seed;
    QVERIFY(seed <= 2'000);
}

PARLOR_TEST(SessionSimulationTest, testing::NoApplication)
#include "tst_sessionsimulation.moc"
