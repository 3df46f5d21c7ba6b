#include "client/networkwatch.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::NetworkWatch;
using app::Surroundings;

static const QHostAddress atHome(u"192.168.1.20"_s);
static const QHostAddress otherNetwork(u"10.0.0.7"_s);

class TestNetworkWatch : public QObject
{
    Q_OBJECT

private slots:
    void noticesWhatChanged_data();
    void noticesWhatChanged();
    void looksAroundHere();
};

void TestNetworkWatch::noticesWhatChanged_data()
{
    QTest::addColumn<Surroundings>("later");
    QTest::addColumn<int>("changes");
    QTest::newRow("a second goes by") << Surroundings{{atHome}, 101'000, 1'000} << 0;
    QTest::newRow("a busy minute goes by") << Surroundings{{atHome}, 160'000, 60'000} << 0;
    QTest::newRow("the clock is set right by a second") << Surroundings{{atHome}, 102'000, 1'000} << 0;
    QTest::newRow("the clock is set back") << Surroundings{{atHome}, 40'000, 1'000} << 0;
    QTest::newRow("the computer slept") << Surroundings{{atHome}, 3'700'000, 1'000} << 1;
    QTest::newRow("the network went") << Surroundings{{}, 101'000, 1'000} << 1;
    QTest::newRow("another network") << Surroundings{{otherNetwork}, 101'000, 1'000} << 1;
    QTest::newRow("one more network") << Surroundings{{atHome, otherNetwork}, 101'000, 1'000} << 1;
}

void TestNetworkWatch::noticesWhatChanged()
{
    QFETCH(const Surroundings, later);
    Surroundings now{{atHome}, 100'000, 0};
    NetworkWatch watch(nullptr, [&now] { return now; });
    const QSignalSpy changed(&watch, &NetworkWatch::changed);
    watch.setActive(true);
    now = later;
    watch.check();
    QTEST(static_cast<int>(changed.size()), "changes");
    watch.check();
    QTEST(static_cast<int>(changed.size()), "changes");
}

void TestNetworkWatch::looksAroundHere()
{
    const Surroundings here = Surroundings::now();
    QVERIFY(here.addresses.contains(QHostAddress(QHostAddress::LocalHost)));
    QVERIFY(here.wallMs > 0);
}

PARLOR_TEST(TestNetworkWatch, QCoreApplication)
#include "tst_networkwatch.moc"
