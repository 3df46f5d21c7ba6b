#include "session/retryplan.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QTest>

using namespace std::chrono_literals;
using app::FailureKind;
using app::RetryPlan;

class TestRetryPlan : public QObject
{
    Q_OBJECT

private slots:
    void pausesGrow();
    void waitsForThePersonInTheEnd();
    void beginsAnewWhenThePersonActs();
};

void TestRetryPlan::pausesGrow()
{
    RetryPlan plan;
    QList<int> pauses;
    for (int failure = 1; failure <= 5; ++failure) {
        QVERIFY(plan.takeFailure(FailureKind::Refused, 0s));
        pauses.append(plan.secondsLeft());
    }
    QCOMPARE(pauses, (QList<int>{5, 8, 15, 30, 30}));
    for (int second = 1; second < 30; ++second)
        QVERIFY(!plan.countDown());
    QVERIFY(plan.countDown());
}

// A pause that would end later than the person was to wait is none.
void TestRetryPlan::waitsForThePersonInTheEnd()
{
    RetryPlan plan(20s);
    for (int failure = 1; failure <= 3; ++failure)
        QVERIFY(plan.takeFailure(FailureKind::Refused, 0s));
    QVERIFY(!plan.takeFailure(FailureKind::TimedOut, 0s));
    QCOMPARE(RetryPlan::usualPatience, 10min);
}

void TestRetryPlan::beginsAnewWhenThePersonActs()
{
    RetryPlan plan(20s);
    while (plan.takeFailure(FailureKind::Refused, 0s)) {}
    QVERIFY(plan.hasFailedSo(FailureKind::Refused) && !plan.hasFailedSo(FailureKind::TimedOut));
    plan.restart();
    QVERIFY(!plan.isOn() && !plan.hasFailedSo(FailureKind::Refused));
    QVERIFY(plan.takeFailure(FailureKind::Refused, 0s));
    QCOMPARE(plan.secondsLeft(), 5);
}

PARLOR_TEST(TestRetryPlan, QCoreApplication)
#include "tst_retryplan.moc"
