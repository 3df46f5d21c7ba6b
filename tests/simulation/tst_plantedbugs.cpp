#include "simulation.h"
#include "testclass.h"

#include <QTest>

// That the simulation would notice if something did not hold.
class PlantedBugsTest : public QObject
{
    Q_OBJECT

private slots:
    void isFound_data();
    void isFound();
};

void PlantedBugsTest::isFound_data()
{
    QTest::addColumn<int>("bug");
    for (const NamedBug &known : bugs)
        QTest::newRow(known.name) << static_cast<int>(known.bug);
}

void PlantedBugsTest::isFound()
{
    QFETCH(int, bug);
    quint64 seed = 1;
    while (seed <= 2'000 && simulate(seed, static_cast<Bug>(bug)).failure.isEmpty())
        ++seed;
    QVERIFY(seed <= 2'000);
}

PARLOR_TEST(PlantedBugsTest, testing::NoApplication)
#include "tst_plantedbugs.moc"
