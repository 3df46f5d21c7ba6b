#include "hostileparlor.h"
#include "testclass.h"
#include "transports.h"

#include "transport/carrierbody.h"

// Messages that say nothing a server could do, over every carrier to a real server: each gets the code of the
// contract, and the others are served.
class HostileMessagesTest : public QObject, private HostileParlor
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void messagesAreRefused_data();
    void messagesAreRefused();
    void tooManyAreCut();

private:
    // Somebody who has not been greeted.
    [[nodiscard]] std::unique_ptr<TransportClient> stranger() const;

    Carrier m_carrier{};
};

namespace {

using Messages = std::vector<QByteArray>;

QByteArray pingWith(const QByteArray &content)
{
    return R"({"type":"ping","id":1,"content":)" + content + "}";
}

} // namespace

void HostileMessagesTest::initTestCase_data()
{
    QTest::addColumn<Carrier>("carrier");
    for (const Carrier &carrier : carriers())
        QTest::newRow(carrier.name) << carrier;
}

void HostileMessagesTest::init()
{
    QFETCH_GLOBAL(Carrier, carrier);
    if (m_server && m_carrier.name == carrier.name)
        return;
    m_carrier = carrier;
    open(carrier.make);
}

std::unique_ptr<TransportClient> HostileMessagesTest::stranger() const
{
    auto client = m_carrier.connect(QHostAddress(QHostAddress::LocalHost), m_server->port());
    return QTest::qWaitFor([&] { return client->isOpen(); }) ? std::move(client) : nullptr;
}

void HostileMessagesTest::messagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("code");
    const auto add = [](const char *name, const QByteArray &payload, const char *code) {
        QTest::newRow(name) << payload << QByteArray(code);
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
}

void HostileMessagesTest::messagesAreRefused()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, code);
    const bool isOne = server::splitMessages('[' + message + ']').value_or(Messages()).size() == 1;
    if (!m_carrier.carriesAnyText && !isOne)
        return; // it cannot be said at all: tst_polling
    const auto eve = stranger();
    QVERIFY(eve);
    eve->say(message);
    QTRY_VERIFY2(eve->heard().join().contains("\"code\":\"" + code), eve->heard().join().constData());
    QVERIFY(servesTheOthers());
}

void HostileMessagesTest::tooManyAreCut()
{
    const auto eve = stranger();
    QVERIFY(eve);
    for (int i = 0; i < 250; ++i)
        eve->say("7");
    QTRY_VERIFY(eve->isClosed());
    QCOMPARE(eve->closeCode(), int(server::TooMany));
    QVERIFY(servesTheOthers());
}

PARLOR_TEST(HostileMessagesTest, QCoreApplication)
#include "tst_hostilemessages.moc"
