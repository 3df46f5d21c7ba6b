#include "hostilemessages.h"
#include "testclass.h"

// A server that greets with anything at all, against a client that trusts nothing.
class TestHostileWelcomes : public QObject
{
    Q_OBJECT

private slots:
    void welcomes_data();
    void welcomes();
    void welcomeOfAnotherProtocol();
    void pingsWithoutEnd();
    void frames_data();
    void frames() { judge(); }
};

void TestHostileWelcomes::welcomes_data()
{
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const char *key, const QJsonValue &by) {
        QTest::newRow(name) << welcome(u"content."_s + QLatin1StringView(key), by);
    };
    add("without a protocol", "protocol", gone);
    add("a protocol in words", "protocol", u"1"_s);
    add("half a protocol", "protocol", 1.5);
    add("without a person", "person", gone);
    add("a person that is a number", "person", 3);
    add("without a name", "name", gone);
    add("a name in a list", "name", QJsonArray{u"Ana"_s});
    add("without a token", "token", gone);
    add("a token that is null", "token", QJsonValue::Null);
    add("a token that is an object", "token", QJsonObject());
    add("resumed in words", "resumed", u"yes"_s);
    add("resumed is 1", "resumed", 1);
    add("without a last id", "last_id", gone);
    add("half a last id", "last_id", 0.5);
    add("a last id below nothing", "last_id", -1);
    add("a last id beyond what is counted", "last_id", 9'007'199'254'740'992.0);
    add("the last id that 64 bits hold", "last_id", qint64(9'223'372'036'854'775'807));
    add("a last id of 1e300", "last_id", 1e300);
    add("without a server", "server", gone);
    add("a server that is a string", "server", u"x"_s);
    add("a server without a name", "server", QJsonObject());
    add("a server whose name is a number", "server.name", 7);
    add("a server whose app is a list", "server.app", QJsonArray());
    add("a grace time below nothing", "grace", -1);
    add("a grace time of all ages", "grace", 9'007'199'254'740'991.0);
    add("a grace time in words", "grace", u"long"_s);
    add("limits that are a list", "limits", QJsonArray());
    QTest::newRow("re of 0") << welcome(u"re"_s, 0);
    QTest::newRow("re in words") << welcome(u"re"_s, u"1"_s);
    QTest::newRow("content that is null") << welcome(u"content"_s, QJsonValue::Null);
    QTest::newRow("a room in its place") << message("room", goodRoom);
    QTest::newRow("a view in its place") << message("view", goodMatch);
    QTest::newRow("talk in its place") << message("chat_message", goodChat);
    QTest::newRow("an answer in its place") << message("ok", "{}");
    QTest::newRow("a pong in its place") << message("pong", "{}");
    QTest::newRow("a kick in its place") << message("kicked", "{}");
    QTest::newRow("a hello in its place") << message("hello", R"({"protocol":1,"name":"Ana"})");
}

void TestHostileWelcomes::welcomes()
{
    QFETCH(QString, said);
    HostileServer server([&said](QWebSocket &socket) { socket.sendTextMessage(said); });
    app::Timeouts impatient;
    impatient.toWelcome = std::chrono::milliseconds(1'500);
    Client client(impatient, nullptr);
    QSignalSpy failed(&client, &Client::connectionFailed);
    QSignalSpy welcomed(&client, &Client::welcomed);
    client.connectTo({{u"127.0.0.1"_s, server.port(), true}}, {u"Ana"_s, {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Failure>().kind, FailureKind::NotAParlor);
    QVERIFY(welcomed.isEmpty());
    QCOMPARE(client.state(), Client::State::Idle);
}

void TestHostileWelcomes::welcomeOfAnotherProtocol()
{
    HostileServer server(
        [](QWebSocket &socket) { socket.sendTextMessage(welcome(u"content.protocol"_s, 2)); });
    Client client;
    QSignalSpy failed(&client, &Client::connectionFailed);
    client.connectTo({{u"127.0.0.1"_s, server.port(), true}}, {u"Ana"_s, {}});
    QTRY_COMPARE(failed.size(), 1);
    const auto failure = failed.value(0).value(0).value<Failure>();
    QCOMPARE(failure.kind, FailureKind::VersionMismatch);
    QCOMPARE(failure.speaks, std::vector<qint64>{2});
}

void TestHostileWelcomes::pingsWithoutEnd()
{
    QTimer pinging;
    HostileServer server([&pinging](QWebSocket &socket) {
        socket.setReadBufferSize(1); // never reads what comes back
        socket.sendTextMessage(welcome());
        connect(&pinging, &QTimer::timeout, &socket, [&socket] {
            for (int pings = 0; pings < 500; ++pings)
                socket.ping(QByteArray(120, 'x'));
        });
        pinging.start(0);
    });
    Client client;
    QSignalSpy lost(&client, &Client::connectionLost);
    client.connectTo({{u"127.0.0.1"_s, server.port(), true}}, {u"Ana"_s, {}});
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 30'000);
    pinging.stop();
    QCOMPARE(lost.value(0).value(0).value<Failure>().kind, FailureKind::NotAParlor);
}

void TestHostileWelcomes::frames_data()
{
    addColumns();
    const auto distrusted = [](const char *name, const QString &said) {
        addSaid(name, said, Made::Distrust);
    };
    distrusted("nothing", u""_s);
    distrusted("a number", u"7"_s);
    distrusted("null", u"null"_s);
    distrusted("a list", u"[]"_s);
    distrusted("half an object", u"{\"type\":\"lobby\""_s);
    distrusted("two objects", message("pong", "{}") + message("pong", "{}"));
    distrusted("a null byte", u"{\"type\":\"pong\","_s + QChar(0) + u"\"content\":{}}"_s);
    distrusted("brackets without end", u"["_s.repeated(60'000));
    distrusted("17 brackets deep",
               message("pong", R"({"a":)" + QByteArray(15, '[') + QByteArray(15, ']') + "}"));
    distrusted("a line end in a string", message("pong", "{\"a\":\"\n\"}"));
    distrusted("an escape that is none", message("pong", R"({"a":"\q"})"));
    distrusted("no type", u"{\"content\":{}}"_s);
    distrusted("a type that is a list", u"{\"type\":[],\"content\":{}}"_s);
    distrusted("no content", u"{\"type\":\"pong\"}"_s);
    distrusted("content that is a list", message("pong", "[]"));
    distrusted("re below nothing", u"{\"type\":\"ok\",\"re\":-1,\"content\":{}}"_s);
    distrusted("half a re", u"{\"type\":\"ok\",\"re\":1.5,\"content\":{}}"_s);
    distrusted("re of 1e300", u"{\"type\":\"ok\",\"re\":1e300,\"content\":{}}"_s);
    distrusted("one byte more than a message may have", message("pong", "{}") + QString(65'536 - 27, u' '));
    distrusted("an error without a code", message("error", R"({"message":"x"})"));
    distrusted("an error whose code is a number", message("error", R"({"code":7,"message":"x"})"));
    distrusted("an error without words", message("error", R"({"code":"no_room"})"));
    distrusted("an error that speaks words",
               message("error", R"({"code":"version","message":"","speaks":["x"]})"));
    const auto overlooked = [](const char *name, const QString &said) { addSaid(name, said, Made::Nothing); };
    overlooked("an answer to what was never asked", u"{\"type\":\"ok\",\"re\":77,\"content\":{}}"_s);
    overlooked("an answer to the largest id", u"{\"type\":\"ok\",\"re\":9007199254740991,\"content\":{}}"_s);
    overlooked("an answer to nothing", message("ok", "{}"));
    overlooked("an error to nothing", message("error", R"({"code":"no_room","message":"x"})"));
    overlooked("an error of a code nobody knows", message("error", R"({"code":"\u202ex","message":""})"));
    overlooked("a second welcome", welcome());
    overlooked("a second welcome for somebody else", welcome(u"content.person"_s, u"p9"_s));
    overlooked("a type of a later version", message("fireworks", R"({"a":1})"));
    overlooked("a type of the client's", message("play", "{}"));
    overlooked("an empty type", message("", "{}"));
    overlooked("a pong nobody asked for", message("pong", R"({"a":[1,null]})"));
}

PARLOR_TEST(TestHostileWelcomes, QCoreApplication)
#include "tst_hostilewelcomes.moc"
