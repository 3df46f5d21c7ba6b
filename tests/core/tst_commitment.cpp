#include "fairness/commitment.h"
#include "testclass.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// The nonce of the contract's test vectors.
QByteArray vectorNonce()
{
    QByteArray nonce;
    for (char byte = 0; byte < nonceBytes; ++byte)
        nonce.append(byte);
    return nonce;
}

CommitmentInput sealedThrow()
{
    return {.match = u"00112233445566778899aabbccddeeff"_s,
            .round = 3,
            .seat = 1,
            .game = u"rock_paper_scissors"_s,
            .nonce = vectorNonce(),
            .payload = QByteArray(1, 4)};
}

CommitmentInput sealedCode()
{
    return {.match = u"00112233445566778899aabbccddeeff"_s,
            .round = 0,
            .seat = 0,
            .game = u"bulls_and_cows"_s,
            .nonce = vectorNonce(),
            .payload = "1807"};
}

} // namespace

// The contract's section 6: what a commitment is, and what it binds.
class CommitmentTest : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheTestVectors();
    void bindsEverything_data();
    void bindsEverything();
    void countsBytesOfText();
    void readsHex_data();
    void readsHex();
    void refusesWhatIsNotHex_data();
    void refusesWhatIsNotHex();
};

void CommitmentTest::equalsTheTestVectors()
{
    QCOMPARE(commitment(sealedThrow()),
             u"4049884ebebd131ef5c3e8c3a7780eea9cec1bd1bc13f5718ff00c4a232af3dd"_s);
    QCOMPARE(commitment(sealedCode()), u"6630080b09c5926036e2b406bef32b1905bf86e63cae75a6f173978b6805391a"_s);
}

void CommitmentTest::bindsEverything_data()
{
    QTest::addColumn<QString>("hash");
    const auto with = [](auto &&change) {
        CommitmentInput choice = sealedThrow();
        change(choice);
        return commitment(choice);
    };
    QTest::addRow("the match") << with([](CommitmentInput &c) { c.match[31] = u'e'; });
    QTest::addRow("the round") << with([](CommitmentInput &c) { c.round = 4; });
    QTest::addRow("the upper half of the round") << with([](CommitmentInput &c) { c.round += 1U << 16; });
    QTest::addRow("the seat") << with([](CommitmentInput &c) { c.seat = 0; });
    QTest::addRow("the server's seat") << with([](CommitmentInput &c) { c.seat = serverSeat; });
    QTest::addRow("round and seat changed over")
        << with([](CommitmentInput &c) { std::swap(c.round, c.seat); });
    QTest::addRow("the game") << with([](CommitmentInput &c) { c.game = u"bulls_and_cows"_s; });
    QTest::addRow("the nonce") << with([](CommitmentInput &c) { c.nonce[31] = 30; });
    QTest::addRow("the payload") << with([](CommitmentInput &c) { c.payload[0] = 5; });
    QTest::addRow("a byte moved from the nonce to the payload") << with([](CommitmentInput &c) {
        c.payload.prepend(c.nonce.back());
        c.nonce.chop(1);
    });
    QTest::addRow("a letter moved from the game to the nonce") << with([](CommitmentInput &c) {
        c.nonce.prepend('s');
        c.game.chop(1);
    });
}

void CommitmentTest::bindsEverything()
{
    QFETCH(QString, hash);
    QCOMPARE(hash.size(), 64);
    QVERIFY(hash != commitment(sealedThrow()));
}

// The length of a text is that of its UTF-8, and a zero byte ends nothing. Reckoned with Python's hashlib.
void CommitmentTest::countsBytesOfText()
{
    CommitmentInput choice = sealedCode();
    choice.payload = u"ü"_s.toUtf8();
    QCOMPARE(commitment(choice), u"ad10d1552eafee751f50dba68c69d33f90ab9b8b1ccea1af220a2b66565d4fe6"_s);
    choice.payload = QByteArray(2, '\0');
    QCOMPARE(commitment(choice), u"7425cdecfbd2b88c8894836abcda4a8311b123264d1920d911808879dda07710"_s);
    choice.payload.clear();
    QCOMPARE(commitment(choice), u"1599d7e3f1fab4d0c3cb4b9378729dc1ff075926056dff6beb2f83fe507a1875"_s);
    choice = sealedCode();
    choice.seat = serverSeat;
    QCOMPARE(commitment(choice), u"70dd9d8b449316a48e839a3688a9377f05d6e4f016736ab03295008067dd77b2"_s);
}

void CommitmentTest::readsHex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("no bytes at all") << u""_s << QByteArray("");
    QTest::addRow("zeros") << u"0000"_s << QByteArray(2, '\0');
    QTest::addRow("all digits") << u"0123456789abcdef"_s << QByteArray("\x01\x23\x45\x67\x89\xab\xcd\xef");
    QTest::addRow("ones") << u"ffff"_s << QByteArray("\xff\xff");
}

void CommitmentTest::readsHex()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    QCOMPARE(bytesOfHex(text, bytes.size()), std::optional(bytes));
    QCOMPARE(bytesOfHex(text, bytes.size() + 1), std::nullopt);
    if (!bytes.isEmpty())
        QCOMPARE(bytesOfHex(text, bytes.size() - 1), std::nullopt);
}

void CommitmentTest::refusesWhatIsNotHex_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addRow("capitals") << QJsonValue(u"ABCD"_s);
    QTest::addRow("one capital") << QJsonValue(u"abcD"_s);
    QTest::addRow("a letter beyond f") << QJsonValue(u"abcg"_s);
    QTest::addRow("a space") << QJsonValue(u"ab d"_s);
    QTest::addRow("an odd digit too few") << QJsonValue(u"abc"_s);
    QTest::addRow("a digit too many") << QJsonValue(u"abcde"_s);
    QTest::addRow("digits of another script") << QJsonValue(u"١٢٣٤"_s);
    QTest::addRow("a sign") << QJsonValue(u"-123"_s);
    QTest::addRow("a prefix") << QJsonValue(u"0x12"_s);
    QTest::addRow("a zero within") << QJsonValue(QString::fromLatin1("ab\0d", 4));
    QTest::addRow("nothing") << QJsonValue(QJsonValue::Undefined);
    QTest::addRow("null") << QJsonValue();
    QTest::addRow("a number") << QJsonValue(1234);
    QTest::addRow("a list") << QJsonValue(QJsonArray{u"abcd"_s});
    QTest::addRow("an object") << QJsonValue(QJsonObject{{u"abcd"_s, 1}});
}

void CommitmentTest::refusesWhatIsNotHex()
{
    QFETCH(QJsonValue, json);
    QCOMPARE(bytesOfHex(json, 2), std::nullopt);
}

PARLOR_TEST(CommitmentTest, testing::NoApplication)
#include "tst_commitment.moc"
