#include "protocol/announcement.h"
#include "protocol/names.h"
#include "testclass.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

Announcement anas()
{
    return {.instance = u"00112233445566778899aabbccddeeff"_s,
            .protocol = 1,
            .app = u"parlor 0.1.0"_s,
            .server = {.name = u"Ana's parlor"_s, .named = false, .owner = u"Ana"_s, .id = QString(32, u'a')},
            .port = 7341,
            .room = u"r1"_s,
            .host = u"Ana"_s,
            .game = u"rock_paper_scissors"_s,
            .players = 2,
            .seats = 20,
            .spectators = 3,
            .playing = true,
            .locked = true,
            .rooms = 4,
            .people = 9};
}

QJsonObject objectOf(const Announcement &announcement)
{
    return QJsonDocument::fromJson(encodeAnnouncement(announcement)).object();
}

std::optional<Announcement> decoded(const QJsonObject &object)
{
    return decodeAnnouncement(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

// What a server says of itself on the network, and what of that is believed.
class AnnouncementTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasWritten();
    void goodbyeIsReadAsItWasWritten();
    void serverWithoutRoomsIsRead();
    void isShortWhateverTheNames();
    void isRefused_data();
    void isRefused();
    void missingFieldIsRefused();
    void anyCutIsRefused();
    void releasedVersionsNameTheirServers();
    void unknownKeysAreIgnored();
    void nameBecomes_data();
    void nameBecomes();
    void tellsQuestions_data();
    void tellsQuestions();
};

void AnnouncementTest::isReadAsItWasWritten()
{
    QCOMPARE(decodeAnnouncement(encodeAnnouncement(anas())), anas());
}

void AnnouncementTest::goodbyeIsReadAsItWasWritten()
{
    const QByteArray goodbye = encodeGoodbye(anas().instance);
    QCOMPARE(goodbye, QByteArray(R"({"instance":"00112233445566778899aabbccddeeff","parlor":"leaving"})"));
    QCOMPARE(decodeGoodbye(goodbye), anas().instance);
    QVERIFY(!decodeAnnouncement(goodbye));
    QVERIFY(!decodeGoodbye(encodeGoodbye(u"0011"_s)));
    QVERIFY(!decodeGoodbye(encodeAnnouncement(anas())));
}

void AnnouncementTest::serverWithoutRoomsIsRead()
{
    Announcement empty = anas();
    empty.room = empty.host = empty.game = QString();
    QCOMPARE(decodeAnnouncement(encodeAnnouncement(empty)), empty);
}

void AnnouncementTest::isShortWhateverTheNames()
{
    Announcement longest = anas();
    longest.server.name = longest.server.owner = longest.host = longest.app = QString::fromUcs4(U"\U0001F600")
                                                                                  .repeated(100'000);
    longest.room = longest.game = u"x"_s.repeated(40);
    longest.players = longest.seats = longest.spectators = longest.rooms = longest.people = 1'000'000;
    const QByteArray datagram = encodeAnnouncement(longest);
    QVERIFY2(datagram.size() <= largestAnnouncement, qPrintable(QString::number(datagram.size())));
    const auto read = decodeAnnouncement(datagram);
    QVERIFY(read);
    QCOMPARE(codePoints(read->server.name), longestServerName);
}

void AnnouncementTest::releasedVersionsNameTheirServers()
{
    QJsonObject object = QJsonDocument::fromJson(encodeAnnouncement(anas())).object();
    for (const char *key : {"named", "owner", "id"})
        object.remove(QLatin1StringView(key));
    const auto read = decodeAnnouncement(QJsonDocument(object).toJson());
    QVERIFY(read);
    QCOMPARE(read->server, (ServerIdentity{.name = u"Ana's parlor"_s}));
}

void AnnouncementTest::isRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << key << value;
    };
    row("another program's", u"parlor"_s, u"there"_s);
    row("an instance that is too short", u"instance"_s, u"0011"_s);
    row("an id that is too short", u"id"_s, u"0011"_s);
    row("an id that is no text", u"id"_s, 7);
    row("an owner that is no text", u"owner"_s, 7);
    row("an owner whom nobody sees", u"owner"_s, u"\u3164"_s);
    row("named in words", u"named"_s, u"yes"_s);
    row("an instance in capitals", u"instance"_s, u"00112233445566778899AABBCCDDEEFF"_s);
    row("an instance in other digits", u"instance"_s, u"٠"_s.repeated(32));
    row("an instance that is a number", u"instance"_s, 11);
    row("no port", u"port"_s, 0);
    row("a port beyond all ports", u"port"_s, 65'536);
    row("a negative port", u"port"_s, -1);
    row("half a port", u"port"_s, 7341.5);
    row("a port in quotes", u"port"_s, u"7341"_s);
    row("an enormous port", u"port"_s, 1e300);
    row("protocol nought", u"protocol"_s, 0);
    row("fewer players than none", u"players"_s, -1);
    row("more seats than there are people", u"seats"_s, 8e9);
    row("playing in words", u"playing"_s, u"yes"_s);
    row("locked by null", u"locked"_s, QJsonValue());
    row("a server without a name", u"server"_s, u""_s);
    row("a server of invisible letters", u"server"_s, u"\u200B\u202E\u0007"_s);
    row("a server's name that is too long", u"server"_s, u"x"_s.repeated(61));
    row("a host's name that is too long", u"host"_s, u"x"_s.repeated(25));
    row("a host that is a list", u"host"_s, QJsonArray{u"Ana"_s});
    row("a game that is a sentence", u"game"_s, u"four in a row"_s);
    row("a game that is a path", u"game"_s, u"../../etc"_s);
    row("a room that is too long", u"room"_s, u"r"_s.repeated(41));
    row("a name of 64 KiB", u"server"_s, u"x"_s.repeated(65'536));
    row("a padding beyond the longest datagram", u"more"_s, u"x"_s.repeated(1'000));
}

void AnnouncementTest::isRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject object = objectOf(anas());
    QVERIFY(decoded(object));
    object[key] = value;
    QVERIFY(!decoded(object));
}

void AnnouncementTest::missingFieldIsRefused()
{
    const QJsonObject whole = objectOf(anas());
    const QStringList later{u"named"_s, u"owner"_s, u"id"_s}; // which released versions do not say
    for (const QString &key : whole.keys()) {
        if (later.contains(key))
            continue;
        QJsonObject object = whole;
        object.remove(key);
        QVERIFY2(!decoded(object), qPrintable(key));
    }
}

void AnnouncementTest::anyCutIsRefused()
{
    const QByteArray whole = encodeAnnouncement(anas());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!decodeAnnouncement(whole.first(size)));
    QVERIFY(!decodeAnnouncement(whole + '}'));
    QVERIFY(!decodeAnnouncement(QByteArray(70'000, '[')));
}

void AnnouncementTest::unknownKeysAreIgnored()
{
    QJsonObject object = objectOf(anas());
    object[u"weather"_s] = QJsonArray{1, QJsonObject{{u"rain"_s, true}}};
    QCOMPARE(decoded(object), anas());
}

void AnnouncementTest::nameBecomes_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("control characters go") << u"A\u0000n\u001B[31ma"_s << u"An[31ma"_s;
    QTest::newRow("line ends become spaces") << u"Ana\r\nBo"_s << u"Ana Bo"_s;
    QTest::newRow("what turns the direction goes") << u"\u202Eana\u2066"_s << u"ana"_s;
    QTest::newRow("markup stays text") << u"<b>Ana</b>"_s << u"<b>Ana</b>"_s;
    QTest::newRow("towers of marks are cut")
        << u"q"_s + u"\u0316"_s.repeated(15) + u"a"_s << u"q"_s + u"\u0316"_s.repeated(4) + u"a"_s;
    QTest::newRow("half a character becomes a sign of it") << u"A"_s + QChar(0xD800) << u"A\uFFFD"_s;
}

void AnnouncementTest::nameBecomes()
{
    QFETCH(const QString, raw);
    QJsonObject object = objectOf(anas());
    object[u"server"_s] = raw;
    object[u"host"_s] = raw;
    const auto read = decoded(object);
    QVERIFY(read);
    QTEST(read->server.name, "shown");
    QTEST(read->host, "shown");
}

void AnnouncementTest::tellsQuestions_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<bool>("asks");
    QTest::newRow("who") << encodeQuestion() << true;
    QTest::newRow("who, with more") << QByteArray(R"({"parlor":"who","more":[1]})") << true;
    QTest::newRow("somebody who is here") << encodeAnnouncement(anas()) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a list") << QByteArray(R"(["who"])") << false;
    QTest::newRow("who, with very much more")
        << R"({"parlor":"who","x":")" + QByteArray(99, 'x') + "\"}" << false;
}

void AnnouncementTest::tellsQuestions()
{
    QFETCH(const QByteArray, datagram);
    QTEST(isQuestion(datagram), "asks");
    QCOMPARE(isQuestion(datagram) && decodeAnnouncement(datagram), false);
}

PARLOR_TEST(AnnouncementTest, testing::NoApplication)
#include "tst_announcement.moc"
