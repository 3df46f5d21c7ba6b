#include "roomfixture.h"
#include "testclass.h"

#include <QTest>

// What a room knows beyond who is in it: which game its last match was of.
class RoomKnowledgeTest : public RunningMatchFixture
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void aChangedGameEndsTheEnd_data();
    void aChangedGameEndsTheEnd();

private:
    [[nodiscard]] QJsonObject roomOf(Conversation::Connection who);
};

// As it is shown at last.
QJsonObject RoomKnowledgeTest::roomOf(Conversation::Connection who)
{
    m_talk->pass(200);
    return m_talk->last(who, "room");
}

void RoomKnowledgeTest::aChangedGameEndsTheEnd_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<bool>("isKept");
    const QJsonObject same{{"columns"_L1, 3}, {"rows"_L1, 3}, {"in_a_row"_L1, 3}};
    QTest::newRow("another game") << QJsonObject{{"game"_L1, "gomoku"_L1}} << false;
    QTest::newRow("a game of another kind") << QJsonObject{{"game"_L1, "rock_paper_scissors"_L1}} << false;
    QTest::newRow("other options") << QJsonObject{{"options"_L1, QJsonObject{{"columns"_L1, 4}}}} << false;
    QTest::newRow("the same game") << QJsonObject{{"game"_L1, "tic_tac_toe"_L1}} << true;
    QTest::newRow("the same options") << QJsonObject{{"options"_L1, same}} << true;
    QTest::newRow("another name") << QJsonObject{{"name"_L1, "Attic"_L1}} << true;
    QTest::newRow("nothing") << QJsonObject() << true;
}

void RoomKnowledgeTest::aChangedGameEndsTheEnd()
{
    QFETCH(QJsonObject, settings);
    QFETCH(bool, isKept);
    ready();
    playToTheEnd();
    QVERIFY(roomOf(m_mina)["ended"_L1].isObject());
    QVERIFY(isOk(m_talk->ask(m_ana, "configure_room", settings)));
    QCOMPARE(roomOf(m_mina)["ended"_L1].isObject(), isKept);
    m_talk->ask(m_ana, "configure_room", {{"game"_L1, "tic_tac_toe"_L1}});
    QCOMPARE(roomOf(m_mina)["ended"_L1].isObject(), isKept); // once gone, it stays so
    const auto newcomer = m_talk->person(u"Cy"_s);
    join(newcomer, u"r1"_s);
    QCOMPARE(m_talk->last(newcomer, "room")["ended"_L1].isObject(), isKept);
    QVERIFY(isOk(m_talk->ask(m_bo, "get_transcript", {{"match"_L1, m_match}, {"from"_L1, 0}})));
    ready();
    m_talk->ask(m_bo, "resign", {{"match"_L1, m_match}});
    QVERIFY(roomOf(m_mina)["ended"_L1].isObject());
}

PARLOR_TEST(RoomKnowledgeTest, testing::NoApplication)
#include "tst_roomknowledge.moc"
