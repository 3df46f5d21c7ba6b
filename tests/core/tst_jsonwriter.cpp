#include "protocol/rawjson.h"
#include "testclass.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// What is written without a tree reads as the tree would.
class JsonWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAValue_data();
    void writesAValue();
    void writesFieldsAndLists();
    void escapesTheProgramsOwnWordsToo();
    void writesEveryCharacterSoThatItIsReadAgain();
    void writesWhatATreeHolds();
    void partsGoOutAsTheyAre();
    void partsAreAlikeWhicheverWayTheyAreHeld();
    void aFieldOfAPartIsSet();
};

void JsonWriterTest::writesAValue_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    const auto add = [](const char *name, const QJsonValue &value, const QByteArray &text) {
        QTest::addRow("%s", name) << value << text;
    };
    add("a text", u"Bo"_s, "\"Bo\"");
    add("an empty text", u""_s, "\"\"");
    add("quotes and backslashes", u"\"\\"_s, R"("\"\\")");
    add("a line end", u"a\nb"_s, R"("a\nb")");
    add("a control character", QString(QChar(0x1b)), R"("\u001b")");
    add("a null character", QString(QChar(u'\0')), R"("\u0000")");
    add("delete", QString(QChar(0x7f)), "\"\x7f\"");
    add("letters of two bytes", u"é"_s, "\"\xc3\xa9\"");
    add("letters of four bytes", u"🎲"_s, "\"\xf0\x9f\x8e\xb2\"");
    add("letters of several kinds", u"aé\"🎲b"_s,
        "\"a\xc3\xa9\\\"\xf0\x9f\x8e\xb2"
        "b\"");
    add("half a pair", u"a"_s + QChar(0xD800) + u"b"_s, R"("a\ud800b")");
    add("the other half", u"é"_s + QChar(0xDC00), "\"\xc3\xa9\\udc00\"");
    add("halves the wrong way round", QString(QChar(0xDC00)) + QChar(0xD83C), R"("\udc00\ud83c")");
    add("half a pair before a whole one", QChar(0xD83C) + u"🎲"_s, "\"\\ud83c\xf0\x9f\x8e\xb2\"");
    add("true", true, "true");
    add("false", false, "false");
    add("null", QJsonValue(), "null");
    add("zero", 0, "0");
    add("the least number", std::numeric_limits<qint64>::min(), "-9223372036854775808");
    add("the largest number of the contract", (qint64(1) << 53) - 1, "9007199254740991");
    add("half", 0.5, "0.5");
    add("a tenth", 0.1, "0.1");
    add("a number beyond all whole ones", 1e300, "1e+300");
    add("no number", std::numeric_limits<double>::quiet_NaN(), "null");
    add("without end", std::numeric_limits<double>::infinity(), "null");
    add("an empty list", QJsonArray(), "[]");
    add("an empty object", QJsonObject(), "{}");
    add("lists in lists", QJsonArray{QJsonArray{1, 2}, QJsonArray()}, "[[1,2],[]]");
    add("an object", QJsonObject{{u"a"_s, 1}, {u"b\""_s, QJsonValue()}}, R"({"a":1,"b\"":null})");
}

void JsonWriterTest::writesAValue()
{
    QFETCH(QJsonValue, value);
    JsonWriter writer;
    writer.value(value);
    QTEST(writer.text(), "text");
    const bool isNumber = !value.isDouble() || std::isfinite(value.toDouble());
    QVERIFY(!isNumber || QJsonDocument::fromJson('[' + writer.text() + ']').array() == QJsonArray{value});
}

void JsonWriterTest::writesFieldsAndLists()
{
    JsonWriter writer;
    writer.object([&] {
        writer.object("none"_L1, [] {});
        writer.field("name"_L1, u"Bo"_s);
        writer.field("role"_L1, "player"_L1);
        writer.field("seat"_L1, 1);
        writer.field("ms"_L1, qint64(5'000'000'000));
        writer.field("seconds"_L1, 1.5);
        writer.field("ready"_L1, true);
        writer.field("match"_L1, nullptr);
        writer.field("left"_L1, std::optional<int>());
        writer.field("right"_L1, std::optional(3));
        writer.list("turn"_L1, std::vector<int>{0, 2});
        writer.list("nobody"_L1, std::vector<int>());
        writer.list(
            "people"_L1, std::vector<QString>{u"p1"_s, u"p2"_s},
            +[](JsonWriter &w, const QString &person) { w.field("person"_L1, person); });
        writer.array("cells"_L1, [&] {
            writer.list(std::vector<int>{0, 1});
            writer.array([&] { writer.value(2); });
            writer.array([] {});
        });
        writer.fields({{u"x"_s, 1}, {u"y"_s, 2}});
    });
    QCOMPARE(writer.text(),
             QByteArray(
                 R"({"none":{},"name":"Bo","role":"player","seat":1,"ms":5000000000,)"
                 R"("seconds":1.5,"ready":true,"match":null,"left":null,"right":3,"turn":[0,2],"nobody":[],)"
                 R"("people":[{"person":"p1"},{"person":"p2"}],"cells":[[0,1],[2],[]],"x":1,"y":2})"));
}

void JsonWriterTest::escapesTheProgramsOwnWordsToo()
{
    JsonWriter writer;
    writer.value("\"a\nb\xe9"_L1);
    QCOMPARE(writer.text(), QByteArray("\"\\\"a\\nb\xc3\xa9\""));
}

void JsonWriterTest::writesEveryCharacterSoThatItIsReadAgain()
{
    for (char32_t point = 0; point <= 0x10FFFF; point += point < 0x3000 ? 1 : 97) {
        if (QChar::isSurrogate(point))
            continue;
        const QString text = u"a%1b"_s.arg(QChar::fromUcs4(point));
        JsonWriter writer;
        writer.value(QJsonArray{text});
        const QJsonArray read = QJsonDocument::fromJson(writer.text()).array();
        QVERIFY2(read == QJsonArray{text}, qPrintable(QString::number(point, 16)));
    }
}

static QJsonValue anyTree(QRandomGenerator &dice, int depth)
{
    switch (dice.bounded(depth > 0 ? 7 : 5)) {
    case 0:
        return dice.bounded(2) == 0;
    case 1:
        return static_cast<qint64>(dice.generate64() >> 11U);
    case 2:
        return dice.generateDouble() * 1e6;
    case 3:
        return QString(dice.bounded(5), QChar(dice.bounded(0x20, 0x300)));
    case 4:
        return QJsonValue();
    case 5: {
        QJsonArray list;
        for (int i = dice.bounded(4); i > 0; --i)
            list.append(anyTree(dice, depth - 1));
        return list;
    }
    default: {
        QJsonObject object;
        for (int i = dice.bounded(4); i > 0; --i)
            object.insert(QString(i, QChar(dice.bounded(0x20, 0x300))), anyTree(dice, depth - 1));
        return object;
    }
    }
}

void JsonWriterTest::writesWhatATreeHolds()
{
    QRandomGenerator dice(8);
    for (int n = 0; n < 5000; ++n) {
        const QJsonArray tree{anyTree(dice, 4)};
        JsonWriter writer;
        writer.value(tree);
        QCOMPARE(QJsonDocument::fromJson(writer.text()).array(), tree);
    }
}

static RawJson writtenPart()
{
    return RawJson::written([](JsonWriter &w) {
        w.field("seat"_L1, 1);
        w.field("name"_L1, u"Bo"_s);
    });
}

void JsonWriterTest::partsGoOutAsTheyAre()
{
    JsonWriter writer;
    writer.object([&] {
        writer.field("none"_L1, RawJson());
        writer.field("written"_L1, writtenPart());
        writer.field("read"_L1, RawJson(QJsonObject{{"b"_L1, 2}, {"a"_L1, 1}}));
        writer.list("all"_L1, std::vector<RawJson>{writtenPart(), RawJson()});
    });
    QCOMPARE(writer.text(), QByteArray(R"({"none":{},"written":{"seat":1,"name":"Bo"},"read":{"a":1,"b":2},)"
                                       R"("all":[{"seat":1,"name":"Bo"},{}]})"));
}

void JsonWriterTest::partsAreAlikeWhicheverWayTheyAreHeld()
{
    const QJsonObject tree{{"name"_L1, u"Bo"_s}, {"seat"_L1, 1}};
    QCOMPARE(writtenPart().tree(), tree);
    QVERIFY(writtenPart() == RawJson(tree));
    QVERIFY(!(writtenPart() == RawJson()));
    QCOMPARE(writtenPart()["seat"_L1], QJsonValue(1));
    QVERIFY(writtenPart()["colour"_L1].isUndefined());
    QCOMPARE(RawJson(tree).text(), QByteArray(R"({"name":"Bo","seat":1})"));
    QCOMPARE(RawJson().text(), QByteArray("{}"));
}

void JsonWriterTest::aFieldOfAPartIsSet()
{
    RawJson part = writtenPart();
    part.insert("seat"_L1, 2);
    part.insert("ready"_L1, true);
    QCOMPARE(part.text(), QByteArray(R"({"name":"Bo","ready":true,"seat":2})"));
}

PARLOR_TEST(JsonWriterTest, testing::NoApplication)
#include "tst_jsonwriter.moc"
