#include "samplegames.h"
#include "simulation.h"
#include "testclass.h"

#include "games/catalog.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// That everything holds whatever breaks.
class SimulationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyGameIsPlayed();
    void everythingHolds();
    void sameSeedIsTheSameRun();
};

void SimulationTest::everyGameIsPlayed()
{
    for (const auto &kind : core::catalog()) {
        const core::GameKind &game = *kind;
        const auto isIt = [&](const SampleGame &pastime) {
            return game.id == QLatin1StringView(pastime.game);
        };
        QVERIFY2(std::ranges::any_of(sampleGames(), isIt), qPrintable(game.id));
    }
}

void SimulationTest::everythingHolds()
{
    for (quint64 seed = 1; seed <= SIMULATION_SEEDS; ++seed) {
        const Report report = simulate(seed);
        QVERIFY2(report.failure.isEmpty(), qPrintable(u"seed %1 fails %2"_s.arg(seed).arg(report.failure)));
    }
}

void SimulationTest::sameSeedIsTheSameRun()
{
    for (quint64 seed = 1; seed <= 20; ++seed)
        QCOMPARE(simulate(seed).hash, simulate(seed).hash);
    QVERIFY(simulate(1).hash != simulate(2).hash);
}

PARLOR_TEST(SimulationTest, testing::NoApplication)
#include "tst_simulation.moc"
