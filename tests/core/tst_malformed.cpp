#include "protocol/clientcodec.h"
#include "protocol/servercodec.h"
#include "testclass.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray message(const QByteArray &type, const QByteArray &content)
{
    return R"({"type":")" + type + R"(","id":5,"content":)" + content + "}";
}

// A ping with so many brackets in one another, the message's own and its content's included.
QByteArray nested(int depth)
{
    const int lists = depth - 2;
    return message("ping", R"({"a":)" + QByteArray(lists, '[') + QByteArray(lists, ']') + "}");
}

QByteArray pingWithId(const QByteArray &id)
{
    return R"({"type":"ping","id":)" + id + R"(,"content":{}})";
}

void addCode(const char *name, const QByteArray &text, ErrorCode code)
{
    QTest::addRow("%s", name) << text << code;
}

} // namespace

// What no client and no server should send, and the code that it gets.
class MalformedTest : public QObject
{
    Q_OBJECT

private slots:
    void frameIsRefused_data();
    void frameIsRefused();
    void contentIsRefused_data();
    void contentIsRefused();
    void serverFrameIsRefused_data();
    void serverFrameIsRefused();
    void oddButRightIsRead_data();
    void oddButRightIsRead();
    void idComesBackWithTheRefusal();
    void lastOfDuplicateKeysCounts();
};

void MalformedTest::frameIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    addCode("nothing", "", ErrorCode::BadJson);
    addCode("no JSON", "hello", ErrorCode::BadJson);
    addCode("a number", "7", ErrorCode::BadMessage);
    addCode("a text", "\"ping\"", ErrorCode::BadMessage);
    addCode("two numbers", "7,7", ErrorCode::BadJson);
    addCode("half an object", R"({"type":"ping")", ErrorCode::BadJson);
    addCode("single quotes", "{'type':'ping','content':{}}", ErrorCode::BadJson);
    addCode("a comma too many", R"({"type":"ping","content":{},})", ErrorCode::BadJson);
    addCode("two objects", R"({"type":"ping","content":{}}{})", ErrorCode::BadJson);
    addCode("a null byte after the end", QByteArray(R"({"type":"ping","content":{}})") + '\0' + "x",
            ErrorCode::BadJson);
    addCode("a null byte in place of a blank", QByteArray("{") + '\0' + R"("type":"ping","content":{}})",
            ErrorCode::BadJson);
    addCode("bytes that are not UTF-8", "{\"type\":\"ping\xff\",\"content\":{}}", ErrorCode::BadJson);
    addCode("a surrogate in UTF-8", "{\"type\":\"ping\xed\xa0\x80\",\"content\":{}}", ErrorCode::BadJson);
    addCode("nested 17 deep", nested(17), ErrorCode::BadJson);
    addCode("nested 100000 deep", nested(100000), ErrorCode::BadJson);
    addCode("nested deep and broken", QByteArray(5000, '['), ErrorCode::BadJson);
    addCode("nested in turns",
            QByteArray(R"({"type":"ping","content":)") + QByteArray(R"({"a":[)").repeated(9),
            ErrorCode::BadJson);
    addCode("a list", "[]", ErrorCode::BadMessage);
    addCode("a list around a message", R"([{"type":"ping","content":{}}])", ErrorCode::BadMessage);
    addCode("an empty object", "{}", ErrorCode::BadMessage);
    addCode("no type", R"({"content":{}})", ErrorCode::BadMessage);
    addCode("a type that is a number", R"({"type":7,"content":{}})", ErrorCode::BadMessage);
    addCode("a type that is null", R"({"type":null,"content":{}})", ErrorCode::BadMessage);
    addCode("no content", R"({"type":"ping"})", ErrorCode::BadMessage);
    addCode("content that is a list", R"({"type":"ping","content":[]})", ErrorCode::BadMessage);
    addCode("content that is null", R"({"type":"ping","content":null})", ErrorCode::BadMessage);
    addCode("content that is a string", R"({"type":"ping","content":"{}"})", ErrorCode::BadMessage);
    addCode("an id of 0", pingWithId("0"), ErrorCode::BadMessage);
    addCode("an id of -1", pingWithId("-1"), ErrorCode::BadMessage);
    addCode("an id of 1.5", pingWithId("1.5"), ErrorCode::BadMessage);
    addCode("an id of 2 to the 53", pingWithId("9007199254740992"), ErrorCode::BadMessage);
    addCode("an id of 2 to the 63", pingWithId("9223372036854775808"), ErrorCode::BadMessage);
    addCode("an id of 2 to the 64 and one", pingWithId("18446744073709551617"), ErrorCode::BadMessage);
    addCode("an id of 1e300", pingWithId("1e300"), ErrorCode::BadMessage);
    addCode("an id in words", pingWithId(R"("1")"), ErrorCode::BadMessage);
    addCode("an id that is true", pingWithId("true"), ErrorCode::BadMessage);
    addCode("an id that is null", pingWithId("null"), ErrorCode::BadMessage);
    addCode("an id in a list", pingWithId("[1]"), ErrorCode::BadMessage);
    addCode("a type nobody knows", message("dance", "{}"), ErrorCode::UnknownType);
    addCode("a type of the server's", message("welcome", "{}"), ErrorCode::UnknownType);
    addCode("an empty type", message("", "{}"), ErrorCode::UnknownType);
    addCode("a type in capitals", message("PING", "{}"), ErrorCode::UnknownType);
    addCode("a type that goes on after a null", message(R"(ping\u0000)", "{}"), ErrorCode::UnknownType);
    addCode("a type with a blank", message("ping ", "{}"), ErrorCode::UnknownType);
}

void MalformedTest::frameIsRefused()
{
    QFETCH(QByteArray, text);
    const auto decoded = decodeClient(text);
    QVERIFY(std::holds_alternative<DecodeError>(decoded));
    QTEST(std::get<DecodeError>(decoded).rejection.code, "code");
    QVERIFY(!englishText(std::get<DecodeError>(decoded).rejection).isEmpty());
}

void MalformedTest::contentIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("hello without a protocol") << message("hello", R"({"name":"Ana"})");
    QTest::addRow("hello of protocol 1.5") << message("hello", R"({"protocol":1.5,"name":"Ana"})");
    QTest::addRow("hello of a protocol in words") << message("hello", R"({"protocol":"1","name":"Ana"})");
    QTest::addRow("hello without a name") << message("hello", R"({"protocol":1})");
    QTest::addRow("hello with a number for a name") << message("hello", R"({"protocol":1,"name":1})");
    QTest::addRow("hello with an odd token") << message("hello", R"({"protocol":1,"name":"Ana","token":1})");
    QTest::addRow("create_room without a game") << message("create_room", "{}");
    QTest::addRow("create_room with a list of options")
        << message("create_room", R"({"game":"gomoku","options":[]})");
    QTest::addRow("create_room with half a second")
        << message("create_room", R"({"game":"x","seconds_per_move":0.5})");
    QTest::addRow("create_room with a number for a password")
        << message("create_room", R"({"game":"x","password":1})");
    QTest::addRow("join_room without a room") << message("join_room", "{}");
    QTest::addRow("join_room as a dog") << message("join_room", R"({"room":"r1","as":"dog"})");
    QTest::addRow("join_room as a number") << message("join_room", R"({"room":"r1","as":1})");
    QTest::addRow("sit on half a seat") << message("sit", R"({"seat":0.5})");
    QTest::addRow("sit on a seat in words") << message("sit", R"({"seat":"0"})");
    QTest::addRow("configure_room with a number for a name") << message("configure_room", R"({"name":1})");
    QTest::addRow("ready without saying") << message("ready", "{}");
    QTest::addRow("ready of 1") << message("ready", R"({"ready":1})");
    QTest::addRow("ready of null") << message("ready", R"({"ready":null})");
    QTest::addRow("chat_message without text") << message("chat_message", "{}");
    QTest::addRow("chat_message with a list") << message("chat_message", R"({"text":["a"]})");
    QTest::addRow("kick_player of nobody") << message("kick_player", "{}");
    QTest::addRow("kick_player with a ban in words")
        << message("kick_player", R"({"person":"p1","ban":"yes"})");
    QTest::addRow("mute_player without saying") << message("mute_player", R"({"person":"p1"})");
    QTest::addRow("make_host of a number") << message("make_host", R"({"person":1})");
    QTest::addRow("rename to nothing") << message("rename", "{}");
    QTest::addRow("get_transcript from -1") << message("get_transcript", R"({"match":"m1","from":-1})");
    QTest::addRow("get_transcript from half") << message("get_transcript", R"({"match":"m1","from":0.5})");
    QTest::addRow("get_transcript of no match") << message("get_transcript", R"({"from":0})");
    QTest::addRow("play without a match") << message("play", R"({"step":0,"move":{}})");
    QTest::addRow("play without a step") << message("play", R"({"match":"m1","move":{}})");
    QTest::addRow("play of step 0.5") << message("play", R"({"match":"m1","step":0.5,"move":{}})");
    QTest::addRow("play of a step in words") << message("play", R"({"match":"m1","step":"0","move":{}})");
    QTest::addRow("resign of no match") << message("resign", "{}");
    QTest::addRow("resign of a number") << message("resign", R"({"match":1})");
}

void MalformedTest::contentIsRefused()
{
    QFETCH(QByteArray, text);
    const auto decoded = decodeClient(text);
    QVERIFY(std::holds_alternative<DecodeError>(decoded));
    const auto &problem = std::get<DecodeError>(decoded);
    QCOMPARE(problem.rejection.code, ErrorCode::BadMessage);
    QCOMPARE(problem.id, 5);
    QVERIFY(!problem.type.isEmpty());
}

void MalformedTest::serverFrameIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("larger than 64 KiB") << message("ok", R"({"a":")" + QByteArray(70000, 'a') + "\"}");
    QTest::addRow("re of 0") << QByteArray(R"({"type":"ok","re":0,"content":{}})");
    QTest::addRow("a type of the client's") << message("play", "{}");
    QTest::addRow("welcome without a server")
        << message("welcome", R"({"protocol":1,"person":"p","name":"A","token":"t",
        "resumed":false,"last_id":0})");
    QTest::addRow("lobby without rooms") << message("lobby", "{}");
    QTest::addRow("lobby of numbers") << message("lobby", R"({"rooms":[1]})");
    QTest::addRow("lobby of empty rooms") << message("lobby", R"({"rooms":[{}]})");
    QTest::addRow("chat_history of strings") << message("chat_history", R"({"messages":["hi"]})");
    QTest::addRow("view of a negative step")
        << message("view", R"({"match":"m","step":-1,"turn":[],"view":{}})");
    QTest::addRow("view of a step beyond 32 bits")
        << message("view", R"({"match":"m","step":4294967296,"turn":[],"view":{}})");
    QTest::addRow("view with a negative turn")
        << message("view", R"({"match":"m","step":1,"turn":[-1],"view":{}})");
    QTest::addRow("end_game without a result") << message("end_game", R"({"match":"m","step":1,"view":{}})");
    QTest::addRow("end_game with a flat ranking") << message(
        "end_game",
        R"({"match":"m","step":1,"view":{},"result":{"winners":[],"ranking":[0],"reason":"won"}})");
}

void MalformedTest::serverFrameIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(std::holds_alternative<DecodeError>(decodeServer(text)));
}

void MalformedTest::oddButRightIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("an id of 1e3") << pingWithId("1e3");
    QTest::addRow("an id of 7.0") << pingWithId("7.0");
    QTest::addRow("an id of 2 to the 53 less one") << pingWithId("9007199254740991");
    QTest::addRow("no id") << QByteArray(R"({"type":"ping","content":{}})");
    QTest::addRow("nested 16 deep") << nested(16);
    QTest::addRow("brackets in strings") << message("ping", R"({"a":")" + QByteArray(100, '[') + "\"}");
    QTest::addRow("brackets after a quote in a string")
        << message("ping", R"({"a":"\"[[[[[[[[[[[[[[[[[[[\\"})");
    QTest::addRow("a lone high surrogate") << message("chat_message", R"({"text":"a\ud800b"})");
    QTest::addRow("a lone low surrogate") << message("chat_message", R"({"text":"\udc00"})");
    QTest::addRow("a null in a string") << message("chat_message", R"({"text":"a\u0000b"})");
    QTest::addRow("white space all around")
        << QByteArray(" \r\n\t{\"type\" : \"ping\" , \"content\" : { } } \n");
    QTest::addRow("an escaped key") << QByteArray(R"({"\u0074ype":"ping","content":{}})");
}

void MalformedTest::oddButRightIsRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(std::holds_alternative<ClientFrame>(decodeClient(text)));
    const QByteArray again = encode(std::get<ClientFrame>(decodeClient(text)));
    QVERIFY(QString::fromUtf8(again).toUtf8() == again);
    QVERIFY(std::holds_alternative<ClientFrame>(decodeClient(again)));
}

void MalformedTest::idComesBackWithTheRefusal()
{
    const auto problem = [](const QByteArray &text) { return std::get<DecodeError>(decodeClient(text)); };
    QCOMPARE(problem(message("dance", "{}")).id, 5);
    QCOMPARE(problem(message("dance", "{}")).type, u"dance"_s);
    QCOMPARE(problem(R"({"id":6})").id, 6);
    QVERIFY(!problem(pingWithId("0")).id);
    QVERIFY(!problem("{").id);
}

void MalformedTest::lastOfDuplicateKeysCounts()
{
    const auto decoded = decodeClient(R"({"type":"dance","type":"ready","id":1,"id":2,
        "content":[],"content":{"ready":"x","ready":true}})");
    QCOMPARE(std::get<ClientFrame>(decoded).id, 2);
    QVERIFY(std::get<SetReady>(std::get<ClientFrame>(decoded).message).ready);
}

PARLOR_TEST(MalformedTest, testing::NoApplication)
#include "tst_malformed.moc"
