#include "client/fairnessagent.h"
#include "matchserver.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

// What a fairness agent knows of a match after one has left it, or comes back to it as somebody else.
class FairnessAgentVisitsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingOfAnEarlierVisit();
    void showsNoSeatToWhoComesBackAsSomebodyElse();
};

void FairnessAgentVisitsTest::knowsNothingOfAnEarlierVisit()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    QSignalSpy judged(&agent, &app::FairnessAgent::judged);
    MatchServer server(u"rock_paper_scissors"_s, {});
    agent.begin(server.start(), u"p1"_s);
    QVERIFY(server.play(0, sent(agent.moveFor({{"gesture"_L1, 0}}))));
    agent.see(server.view());
    agent.reset();
    QCOMPARE(agent.sealedChoice(), QJsonObject());
    QVERIFY(server.play(1, server.sealedByOther(QByteArray(1, 1), 1)));
    agent.see(server.view());
    agent.addPage(server.id, {{"moves"_L1, QJsonArray()}, {"head"_L1, QJsonObject()}});
    QVERIFY(due.isEmpty() && judged.isEmpty());
    core::RoomState room; // what was sealed is there for who comes back to it
    room.match = server.start();
    agent.see(room, u"p1"_s);
    QCOMPARE(due.size(), 1);
}

void FairnessAgentVisitsTest::showsNoSeatToWhoComesBackAsSomebodyElse()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    MatchServer server(u"rock_paper_scissors"_s, {});
    agent.begin(server.start(), u"p1"_s);
    QVERIFY(server.play(0, sent(agent.moveFor({{"gesture"_L1, 0}}))));
    QVERIFY(server.play(1, server.sealedByOther(QByteArray(1, 1), 1)));
    core::RoomState room;
    room.match = server.start();
    agent.see(room, u"p9"_s);
    QCOMPARE(agent.sealedChoice(), QJsonObject());
    QVERIFY(due.isEmpty());
    agent.see(room, u"p1"_s);
    QCOMPARE(due.size(), 1);
}

PARLOR_TEST(FairnessAgentVisitsTest, QCoreApplication)
#include "tst_fairnessagentvisits.moc"
