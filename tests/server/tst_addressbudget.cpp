#include "testclass.h"

#include "transport/addressbudget.h"

using namespace server;

class AddressBudgetTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheBudgetAgain();
};

void AddressBudgetTest::fillsTheBudgetAgain()
{
    const QHostAddress ana(QStringLiteral("192.168.1.20"));
    const QHostAddress ben(QStringLiteral("192.168.1.21"));
    AddressBudget budget(50, 200);
    for (int i = 0; i < 200; ++i)
        QVERIFY(budget.take(ana, 0));
    QVERIFY(!budget.take(ana, 0));
    QVERIFY(budget.take(ben, 0));
    QVERIFY(!budget.take(ana, 19));
    QVERIFY(budget.take(ana, 20));
    int taken = 0;
    while (budget.take(ana, 1020))
        ++taken;
    QCOMPARE(taken, 50);
}

PARLOR_TEST(AddressBudgetTest, testing::NoApplication)
#include "tst_addressbudget.moc"
