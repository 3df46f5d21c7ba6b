#include "testclass.h"

#include "transport/fdlimit.h"

#include <QTest>

using namespace server;

class FdLimitTest : public QObject
{
    Q_OBJECT

private slots:
    void fitsItsDescriptors_data();
    void fitsItsDescriptors();
};

void FdLimitTest::fitsItsDescriptors_data()
{
    QTest::addColumn<int>("descriptors");
    QTest::addColumn<int>("connections");
    QTest::newRow("few") << 200 << 50;
    QTest::newRow("what a login begins with") << 1'000 << 250;
    QTest::newRow("four thousand") << 4'000 << 1'600;
    QTest::newRow("twice what was asked for, and the others") << 10'800 << 5'000;
    QTest::newRow("more than enough") << 60'000 << 5'000;
}

void FdLimitTest::fitsItsDescriptors()
{
    QFETCH(int, descriptors);
    TransportLimits asked;
    asked.maxConnections = 5'000;
    const TransportLimits limits = fitted(asked, descriptors);
    QTEST(limits.maxConnections, "connections");
    QVERIFY(2 * limits.maxConnections + limits.maxHalfOpen <= descriptors);
}

PARLOR_TEST(FdLimitTest, testing::NoApplication)
#include "tst_fdlimit.moc"
