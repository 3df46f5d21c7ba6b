#include "frames.h"
#include "protocol/clientcodec.h"
#include "protocol/servercodec.h"
#include "testclass.h"

#include <QJsonDocument>
#include <QtTest>

#include <set>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

// The message of that name among the contract's frames, decoded.
template<typename Message>
Message clientMessage(QByteArrayView name)
{
    for (const Frame &frame : clientFrames()) {
        if (name == frame.name)
            return std::get<Message>(std::get<ClientFrame>(decodeClient(frame.text)).message);
    }
    qFatal("no such frame");
}

template<typename Message>
Message serverMessage(QByteArrayView name)
{
    for (const Frame &frame : serverFrames()) {
        if (name == frame.name)
            return std::get<Message>(std::get<ServerFrame>(decodeServer(frame.text)).message);
    }
    qFatal("no such frame");
}

void addRows(const std::vector<Frame> &frames)
{
    QTest::addColumn<QByteArray>("text");
    for (const Frame &frame : frames)
        QTest::addRow("%s", frame.name) << frame.text;
}

} // namespace

// Every message of the contract, read and written as the contract writes it.
class CodecTest : public QObject
{
    Q_OBJECT

private slots:
    void clientFrameComesBack_data() { addRows(clientFrames()); }
    void clientFrameComesBack();
    void serverFrameComesBack_data() { addRows(serverFrames()); }
    void serverFrameComesBack();
    void everyMessageIsThere();
    void clientFieldsLandWhereTheyBelong();
    void roomSettingsTellAbsentFromNull();
    void welcomeLandsWhereItBelongs();
    void roomLandsWhereItBelongs();
    void matchLandsWhereItBelongs();
    void defaultsStandForWhatIsAbsent();
    void unknownKeysAreIgnored();
};

void CodecTest::clientFrameComesBack()
{
    QFETCH(QByteArray, text);
    const auto decoded = decodeClient(text);
    QVERIFY(std::holds_alternative<ClientFrame>(decoded));
    QCOMPARE(parsed(encode(std::get<ClientFrame>(decoded))), parsed(text));
}

void CodecTest::serverFrameComesBack()
{
    QFETCH(QByteArray, text);
    const auto decoded = decodeServer(text);
    if (const auto *problem = std::get_if<DecodeError>(&decoded))
        QFAIL(qPrintable(englishText(problem->rejection)));
    QCOMPARE(parsed(encode(std::get<ServerFrame>(decoded))), parsed(text));
}

void CodecTest::everyMessageIsThere()
{
    std::set<std::size_t> client;
    for (const Frame &frame : clientFrames())
        client.insert(std::get<ClientFrame>(decodeClient(frame.text)).message.index());
    QCOMPARE(client.size(), std::variant_size_v<ClientMessage>);
    std::set<std::size_t> server;
    for (const Frame &frame : serverFrames())
        server.insert(std::get<ServerFrame>(decodeServer(frame.text)).message.index());
    QCOMPARE(server.size(), std::variant_size_v<ServerMessage>);
}

void CodecTest::clientFieldsLandWhereTheyBelong()
{
    const auto hello = clientMessage<Hello>("hello");
    QCOMPARE(hello.protocol, 1);
    QCOMPARE(hello.name, u"Ana"_s);
    QCOMPARE(hello.app, u"parlor 0.1.0"_s);
    QCOMPARE(hello.token, u"ab"_s);
    const auto join = clientMessage<JoinRoom>("join_room");
    QCOMPARE(join.room, u"r1"_s);
    QCOMPARE(join.password, u"sesame"_s);
    QCOMPARE(join.as, Role::Spectator);
    const auto kick = clientMessage<KickPlayer>("kick_player");
    QCOMPARE(kick.person, u"p2"_s);
    QVERIFY(kick.ban);
    QCOMPARE(kick.reason, u"rude"_s);
    const auto play = clientMessage<Play>("play");
    QCOMPARE(play.match, u"m1"_s);
    QCOMPARE(play.step, 3);
    QCOMPARE(play.move.toObject(), (QJsonObject{{u"cell"_s, QJsonArray{1, 2}}}));
    QCOMPARE(clientMessage<GetTranscript>("get_transcript").from, 40);
    QCOMPARE(clientMessage<SendChat>("chat_message").text.size(), 15);
}

void CodecTest::roomSettingsTellAbsentFromNull()
{
    const auto all = clientMessage<CreateRoom>("create_room").settings;
    QCOMPARE(all.game, u"gomoku"_s);
    QCOMPARE(all.options, (QJsonObject{{u"columns"_s, 19}}));
    QCOMPARE(all.name, u"Table"_s);
    QVERIFY(all.password && *all.password == u"sesame"_s);
    QVERIFY(all.secondsPerMove && *all.secondsPerMove == 60);
    const auto one = clientMessage<ConfigureRoom>("configure_room").settings;
    QVERIFY(one.name && !one.game && !one.options && !one.password && !one.secondsPerMove);
    const auto none = clientMessage<ConfigureRoom>("configure_room without a limit").settings;
    QVERIFY(none.password && !*none.password);
    QVERIFY(none.secondsPerMove && !*none.secondsPerMove);
}

void CodecTest::welcomeLandsWhereItBelongs()
{
    const auto welcome = serverMessage<Welcome>("welcome");
    QCOMPARE(welcome.person, u"p3"_s);
    QCOMPARE(welcome.token, u"ab"_s);
    QVERIFY(welcome.resumed);
    QCOMPARE(welcome.lastId, 41);
    QCOMPARE(welcome.server.name, u"Ana's parlor"_s);
    QCOMPARE(welcome.serverApp, u"parlor 0.1.0"_s);
    QCOMPARE(welcome.messageLimit, 8192);
    QCOMPARE(welcome.messagesPerSecond, 10);
    QCOMPARE(serverMessage<Error>("error of the version").speaks, (std::vector<qint64>{1, 2}));
}

void CodecTest::roomLandsWhereItBelongs()
{
    const auto rooms = serverMessage<Lobby>("lobby").rooms;
    QCOMPARE(rooms.front().host, u"Ana"_s);
    QCOMPARE(rooms.front().players, 1);
    QCOMPARE(rooms.front().seats, 2);
    QCOMPARE(rooms.front().spectators, 3);
    QVERIFY(rooms.front().playing && !rooms.front().locked);
    const auto room = serverMessage<RoomState>("room in a match");
    QCOMPARE(room.host, u"p1"_s);
    QCOMPARE(room.secondsPerMove, 60);
    QVERIFY(room.locked && room.match && !room.ended);
    QCOMPARE(room.seats, (SeatRange{2, 20}));
    const auto &[ana, bo] = std::tie(room.people[0], room.people[1]);
    QVERIFY(ana.role == Role::Player && ana.seat == 1 && ana.connected && !ana.ready && ana.muted);
    QVERIFY(bo.role == Role::Spectator && !bo.seat && !bo.connected && bo.ready && !bo.muted);
    QVERIFY(!serverMessage<RoomState>("room between matches").secondsPerMove);
}

void CodecTest::matchLandsWhereItBelongs()
{
    const auto started = *serverMessage<RoomState>("room in a match").match;
    QCOMPARE(started.number, 2);
    QCOMPARE(started.game, u"tic_tac_toe"_s);
    QCOMPARE(started.players[1].name, u"Bo"_s);
    QVERIFY(!started.state.last);
    const auto view = serverMessage<MatchView>("view");
    QCOMPARE(view.step, 1);
    QCOMPARE(view.turn, std::vector<Seat>{1});
    QCOMPARE((*view.last)["seat"_L1].toInt(), 0);
    QCOMPARE(view.seconds, 12.5);
    const auto ended = *serverMessage<RoomState>("room between matches").ended;
    QCOMPARE(ended.result.winners, std::vector<Seat>{0});
    QCOMPARE(ended.result.ranking, (std::vector<std::vector<Seat>>{{0}, {1}}));
    QCOMPARE(ended.result.reason, u"won"_s);
    QVERIFY(!ended.transcript && serverMessage<MatchEnded>("end_game").transcript);
}

void CodecTest::defaultsStandForWhatIsAbsent()
{
    const auto join = decodeClient(R"({"type":"join_room","content":{"room":"r1"}})");
    QCOMPARE(std::get<JoinRoom>(std::get<ClientFrame>(join).message).as, Role::Player);
    QVERIFY(!std::get<ClientFrame>(join).id);
    const auto kick = decodeClient(R"({"type":"kick_player","content":{"person":"p2"}})");
    QVERIFY(!std::get<KickPlayer>(std::get<ClientFrame>(kick).message).ban);
}

void CodecTest::unknownKeysAreIgnored()
{
    const auto decoded = decodeClient(
        R"({"type":"ready","new":{},"id":1,"content":{"ready":true,"very":1}})");
    QVERIFY(std::get<SetReady>(std::get<ClientFrame>(decoded).message).ready);
}

PARLOR_TEST(CodecTest, testing::NoApplication)
#include "tst_codec.moc"
