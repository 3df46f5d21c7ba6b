#include "hostileparlor.h"
#include "testclass.h"

// Frames of WebSocket that are none or carry no message, over a real socket to a real server, and the others
// are served. What a message may say is in tst_hostilemessages.
class HostileFramesTest : public QObject, private HostileParlor
{
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void binaryIsRefused();
    void framesAreCut_data();
    void framesAreCut();
};

namespace {

QByteArray text(const QByteArray &payload)
{
    return frameStart(1, static_cast<quint64>(payload.size())) + payload;
}

} // namespace

void HostileFramesTest::binaryIsRefused()
{
    RawClient eve(m_server->port());
    eve.say(handshake());
    QTRY_VERIFY(eve.heard().contains("\r\n\r\n"));
    eve.say(frameStart(2, 2) + "{}");
    QTRY_VERIFY2(eve.heard().contains("\"code\":\"bad_message"), eve.heard().constData());
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
