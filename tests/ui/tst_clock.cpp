#include "style/clock.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ui::Clock;
using ui::Deadline;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void countsBegunSeconds_data();
    void countsBegunSeconds();
    void neverComes();
    void isOverInTime();
    void writesMinutes_data();
    void writesMinutes();
    void standsStillOnceStopped(); // the last: it stays so
};

void TestClock::countsBegunSeconds_data()
{
    QTest::addColumn<std::chrono::milliseconds>("time");
    QTest::addColumn<qint64>("seconds");
    QTest::addRow("none") << 0ms << qint64(0);
    QTest::addRow("gone by") << -5'000ms << qint64(0);
    QTest::addRow("half a minute") << 30'000ms << qint64(30);
    QTest::addRow("half an hour") << std::chrono::milliseconds(30min) << qint64(1800);
    QTest::addRow("a little more than a minute") << 60'900ms << qint64(61);
}

void TestClock::countsBegunSeconds()
{
    QFETCH(std::chrono::milliseconds, time);
    const Deadline deadline(time);
    QVERIFY(!deadline.isForever());
    QTEST(deadline.secondsLeft(), "seconds");
}

void TestClock::neverComes()
{
    QVERIFY(Deadline().isForever());
}

void TestClock::isOverInTime()
{
    const Deadline deadline(20ms);
    QCOMPARE(deadline.secondsLeft(), qint64(1));
    QTRY_COMPARE(deadline.secondsLeft(), qint64(0));
}

void TestClock::writesMinutes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addRow("none") << qint64(0) << u"0:00"_s;
    QTest::addRow("one digit") << qint64(65) << u"1:05"_s;
    QTest::addRow("half an hour") << qint64(1800) << u"30:00"_s;
}

void TestClock::writesMinutes()
{
    QFETCH(qint64, seconds);
    QTEST(ui::minutesText(seconds), "text");
}

void TestClock::standsStillOnceStopped()
{
    QVERIFY(!Clock::isStopped());
    const QDateTime moment(QDate(2025, 3, 1), QTime(20, 14));
    Clock::stop(moment);
    QVERIFY(Clock::isStopped());
    const Deadline deadline(1ms);
    QElapsedTimer passed;
    passed.start();
    QTRY_VERIFY(passed.hasExpired(10));
    QCOMPARE(Clock::now(), moment);
    QCOMPARE(deadline.secondsLeft(), qint64(1));
}

PARLOR_TEST(TestClock, QCoreApplication)
#include "tst_clock.moc"
