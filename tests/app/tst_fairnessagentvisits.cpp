#include "client/fairnessagent.h"
#include "matchserver.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

// What a referee knows of a match after one has left it, or comes back to it as somebody else.
class RefereeVisitsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingOfAnEarlierVisit();
    void showsNoSeatToWhoComesBackAsSomebodyElse();
};

void RefereeVisitsTest::knowsNothingOfAnEarlierVisit()
{
    const QTemporaryDir folder;
    app::Referee referee(folder.path());
    QSignalSpy due(&referee, &app::Referee::moveDue);
    QSignalSpy judged(&referee, &app::Referee::judged);
    Server server(u"rock_paper_scissors"_s, {});
    referee.begin(server.start(), u"p1"_s);
    QVERIFY(server.play(0, sent(referee.moveFor({{"gesture"_L1, 0}}))));
    referee.see(server.view());
    referee.reset();
    QCOMPARE(referee.sealedChoice(), QJsonObject());
    QVERIFY(server.play(1, server.sealedByOther(QByteArray(1, 1), 1)));
    referee.see(server.view());
    referee.addPage(server.id, {{"moves"_L1, QJsonArray()}, {"head"_L1, QJsonObject()}});
    QVERIFY(due.isEmpty() && judged.isEmpty());
    core::RoomState room; // what was sealed is there for who comes back to it
    room.match = server.start();
    referee.see(room, u"p1"_s);
    QCOMPARE(due.size(), 1);
}

void RefereeVisitsTest::showsNoSeatToWhoComesBackAsSomebodyElse()
{
    const QTemporaryDir folder;
    app::Referee referee(folder.path());
    QSignalSpy due(&referee, &app::Referee::moveDue);
    Server server(u"rock_paper_scissors"_s, {});
    referee.begin(server.start(), u"p1"_s);
    QVERIFY(server.play(0, sent(referee.moveFor({{"gesture"_L1, 0}}))));
    QVERIFY(server.play(1, server.sealedByOther(QByteArray(1, 1), 1)));
    core::RoomState room;
    room.match = server.start();
    referee.see(room, u"p9"_s);
    QCOMPARE(referee.sealedChoice(), QJsonObject());
    QVERIFY(due.isEmpty());
    referee.see(room, u"p1"_s);
    QCOMPARE(due.size(), 1);
}

PARLOR_TEST(RefereeVisitsTest, QCoreApplication)
#include "tst_fairnessagentvisits.moc"
