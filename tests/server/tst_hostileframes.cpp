#include "hostileparlor.h"
#include "testclass.h"

// Bytes behind a good handshake that are no message, over a real socket to a real server: each gets the code
// or the close of the contract, and the others are served.
class HostileFramesTest : public QObject, private HostileParlor
{
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void messagesAreRefused_data();
    void messagesAreRefused();
    void framesAreCut_data();
    void framesAreCut();
};

namespace {

QByteArray text(const QByteArray &payload)
{
    return frameStart(1, static_cast<quint64>(payload.size())) + payload;
}

QByteArray pingWith(const QByteArray &content)
{
    return R"({"type":"ping","id":1,"content":)" + content + "}";
}

} // namespace

void HostileFramesTest::messagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<QByteArray>("code");
    const auto add = [](const char *name, const QByteArray &payload, const char *code) {
        QTest::newRow(name) << text(payload) << QByteArray(code);
    };
    add("nothing", "", "bad_json");
    add("a blank", " ", "bad_json");
    add("no JSON", "hello", "bad_json");
    add("a null byte", QByteArray(1, '\0'), "bad_json");
    add("half an object", R"({"type":"hello")", "bad_json");
    add("two objects", "{}{}", "bad_json");
    add("a comment", "{/* */}", "bad_json");
    add("not a number", R"({"type":"hello","id":NaN,"content":{}})", "bad_json");
    add("a number without end", R"({"type":"hello","id":1e,"content":{}})", "bad_json");
    add("a byte order mark between", "{\xef\xbb\xbf}", "bad_json");
    add("16,000 brackets", QByteArray(16'000, '['), "bad_json");
    add("8,000 braces", QByteArray(R"({"a":)").repeated(3'000), "bad_json");
    add("17 brackets deep", pingWith(R"({"a":)" + QByteArray(15, '[') + QByteArray(15, ']') + "}"),
        "bad_json");
    add("an escape that is none", pingWith(R"({"a":"\x"})"), "bad_json");
    add("a tab in a string", pingWith("{\"a\":\"\t\"}"), "bad_json");
    add("a list", "[]", "bad_message");
    add("an empty object", "{}", "bad_message");
    add("an id below nothing", R"({"type":"hello","id":-1,"content":{}})", "bad_message");
    add("an id of 1e400", R"({"type":"hello","id":1e400,"content":{}})", "bad_");
    add("no content", R"({"type":"hello"})", "bad_message");
    add("a hello of nothing", R"({"type":"hello","content":{}})", "bad_message");
    add("a hello with a name in a list", R"({"type":"hello","content":{"protocol":1,"name":["E"]}})",
        "bad_message");
    add("a hello with a token that is a number",
        R"({"type":"hello","content":{"protocol":1,"name":"E","token":1}})", "bad_message");
    add("a hello of half a protocol", R"({"type":"hello","content":{"protocol":1.5,"name":"E"}})",
        "bad_message");
    add("a hello of protocol 2", R"({"type":"hello","content":{"protocol":2,"name":"E","app":"x"}})",
        "version");
    add("a hello of protocol -1", R"({"type":"hello","content":{"protocol":-1,"name":"E","app":"x"}})",
        "version");
    add("a hello without a name", R"({"type":"hello","content":{"protocol":1,"name":"","app":"x"}})",
        "bad_name");
    add("a move before any hello", R"({"type":"play","id":1,"content":{"match":"m","step":0,"move":{}}})",
        "hello_first");
    add("a kick before any hello", R"({"type":"kick_player","id":1,"content":{"person":"p1"}})",
        "hello_first");
    add("a type nobody knows before any hello", R"({"type":"dance","id":1,"content":{}})", "unknown_type");
    QTest::newRow("binary") << QByteArray(frameStart(2, 2) + "{}") << QByteArray("bad_message");
}

void HostileFramesTest::messagesAreRefused()
{
    QFETCH(QByteArray, frames);
    QFETCH(QByteArray, code);
    RawClient eve(m_server->port());
    eve.say(handshake());
    QTRY_VERIFY(eve.heard().contains("\r\n\r\n"));
    eve.say(frames);
    QTRY_VERIFY2(eve.heard().contains("\"code\":\"" + code), eve.heard().constData());
    QVERIFY(servesTheOthers());
}

void HostileFramesTest::framesAreCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto start = [](unsigned char first, unsigned char second) {
        return QByteArray(1, static_cast<char>(first)) + static_cast<char>(second) + QByteArray(4, '\0');
    };
    QTest::newRow("an opcode that is none") << start(0x83, 0x80);
    QTest::newRow("a control opcode that is none") << start(0x8b, 0x80);
    QTest::newRow("the first reserved bit") << start(0xc1, 0x80);
    QTest::newRow("the second reserved bit") << start(0xa1, 0x80);
    QTest::newRow("the third reserved bit") << start(0x91, 0x80);
    QTest::newRow("a ping in pieces") << start(0x09, 0x80);
    QTest::newRow("a close in pieces") << start(0x08, 0x80);
    QTest::newRow("a ping of 126 bytes") << frameStart(9, 126) + QByteArray(126, 'x');
    QTest::newRow("an end of nothing begun") << start(0x80, 0x80);
    QTest::newRow("a message within a message") << QByteArray(start(0x01, 0x80) + start(0x81, 0x80));
    QTest::newRow("a length of 2 to the 63") << QByteArray("\x81\xff\x80\0\0\0\0\0\0\0\0\0\0\0", 14);
    QTest::newRow("a length of 4 GiB") << frameStart(1, 4'294'967'296);
    QTest::newRow("one byte too many") << frameStart(1, 16'385) + QByteArray(16'385, 'x');
    QTest::newRow("text that is not UTF-8") << text("\xff\xfe\xfd");
    QTest::newRow("a surrogate in UTF-8") << text("\xed\xa0\x80");
    QTest::newRow("a character cut off") << text("\xe2\x82");
    QTest::newRow("a close with one byte") << frameStart(8, 1) + "x";
    QTest::newRow("a close with a code that is none") << frameStart(8, 2) + QByteArray("\0\1", 2);
    QTest::newRow("a close with words that are not UTF-8")
        << frameStart(8, 4) + QByteArray("\x03\xe8\xff\xff", 4);
    QTest::newRow("a close") << start(0x88, 0x80);
    QTest::newRow("200 bad messages and more") << text("x").repeated(250);
}

void HostileFramesTest::framesAreCut()
{
    QFETCH(QByteArray, bytes);
    RawClient eve(m_server->port());
    eve.say(handshake());
    QTRY_VERIFY(eve.heard().contains("\r\n\r\n"));
    eve.say(bytes);
    QTRY_VERIFY(eve.isClosed());
    QVERIFY(servesTheOthers());
}

PARLOR_TEST(HostileFramesTest, QCoreApplication)
#include "tst_hostileframes.moc"
