#include "testclass.h"

#include "authority/roomframe.h"
#include "protocol/servercodec.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// A room that would not fit into a message.
class RoomFrameTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsGoesWhole();
    void theOldestBansGoFirst();
    void thenTheLastSpectators();
};

namespace {

core::RoomState crowd(int view)
{
    core::RoomState room;
    room.room = u"r1"_s;
    room.name = u"Room"_s;
    room.host = u"p0"_s;
    room.game = u"gomoku"_s;
    for (int number = 0; number < 40; ++number) {
        const bool plays = number < 2;
        room.people.push_back({.person = u"p%1"_s.arg(number),
                               .name = u"🙂"_s.repeated(24),
                               .role = plays ? core::Role::Player : core::Role::Spectator,
                               .seat = plays ? std::optional(number) : std::nullopt});
    }
    room.spectators = 38;
    room.knows.banned.emplace();
    for (int number = 100; number < 110; ++number)
        room.knows.banned->push_back({u"p%1"_s.arg(number), u"Guest"_s});
    room.ended.emplace();
    room.ended->view = QJsonObject{{"cells"_L1, QString(view, u'.')}};
    return room;
}

core::RoomState shown(const core::RoomState &room, const QString &viewer)
{
    const QByteArray frame = server::roomFrame(room, viewer);
    if (frame.size() > core::largestServerMessage)
        return {};
    const auto decoded = core::decodeServer(frame);
    return std::get<core::RoomState>(std::get<core::ServerFrame>(decoded).message);
}

qsizetype sizeOf(const core::RoomState &room)
{
    return core::encode({{}, room}).size();
}

} // namespace

void RoomFrameTest::whatFitsGoesWhole()
{
    core::RoomState room = crowd(0);
    room = crowd(static_cast<int>(core::largestServerMessage - sizeOf(room)));
    QCOMPARE(sizeOf(room), core::largestServerMessage);
    QCOMPARE(server::roomFrame(room, u"p0"_s), core::encode({{}, room}));
}

void RoomFrameTest::theOldestBansGoFirst()
{
    const auto spare = static_cast<int>(core::largestServerMessage - sizeOf(crowd(0)));
    const core::RoomState room = shown(crowd(spare + 1), u"p0"_s);
    QCOMPARE(room.people.size(), std::size_t(40));
    QCOMPARE(room.knows.banned->size(), std::size_t(9)); // no more than has to
    QCOMPARE(room.knows.banned->front().person, u"p101"_s);
}

void RoomFrameTest::thenTheLastSpectators()
{
    const auto spare = static_cast<int>(core::largestServerMessage - sizeOf(crowd(0)));
    const core::RoomState room = shown(crowd(spare + 1'000), u"p39"_s);
    QVERIFY(room.knows.banned->empty());
    QCOMPARE(room.spectators, 38); // all are counted
    QVERIFY(room.people.size() < 40 && room.people.size() > 30);
    QCOMPARE(room.people.back().person, u"p39"_s); // the viewer
    QCOMPARE(room.people[room.people.size() - 2].person, u"p%1"_s.arg(room.people.size() - 2));
}

PARLOR_TEST(RoomFrameTest, testing::NoApplication)
#include "tst_roomframe.moc"
