#include "testclass.h"

#include "transport/carrierbody.h"

#include <QByteArrayList>
#include <QJsonDocument>
#include <QTest>

using namespace server;

namespace {

// A list of so many zeros.
QByteArray zeros(int count)
{
    return "[" + QByteArrayList(count, "0").join(',') + "]";
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

// What the body of a request to a carrier is taken apart into.
class CarrierBodyTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void countsElements_data();
    void countsElements();
    void splitsWhatNestsDeeperThanQtReads_data();
    void splitsWhatNestsDeeperThanQtReads();
    void refuses_data();
    void refuses();
    void takesValues_data();
    void takesValues();
    void knowsObjects_data();
    void knowsObjects();
};

void CarrierBodyTest::splits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("elements");
    const auto row = [](const char *name, const QByteArray &body, const QByteArrayList &elements) {
        QTest::newRow(name) << body << elements;
    };
    row("a message", R"([{"type":"ping","content":{}}])", {R"({"type":"ping","content":{}})"});
    row("two", R"([{"a":1},{"b":2}])", {R"({"a":1})", R"({"b":2})"});
    row("the same twice", R"([{},{}])", {"{}", "{}"});
    row("white space around", " \t\r\n[ \t\r\n{} \t\r\n, \t\r\n{} \t\r\n] \t\r\n", {"{}", "{}"});
    row("white space within", "[{ \"a\" :\n[ 1 , 2 ] , \"b\" : { } }]",
        {"{ \"a\" :\n[ 1 , 2 ] , \"b\" : { } }"});
    row("commas and brackets in strings", R"(["],[",{"},{":"]"}])", {R"("],[")", R"({"},{":"]"})"});
    row("quotes in strings", R"(["\"","\\",{"a\"":"\\\""}])", {R"("\"")", R"("\\")", R"({"a\"":"\\\""})"});
    row("every other value", R"([1,"a",true,false,null,[],[1,[2]],{}])",
        {"1", R"("a")", "true", "false", "null", "[]", "[1,[2]]", "{}"});
    row("a key twice", R"([{"a":1,"a":2}])", {R"({"a":1,"a":2})"});
    row("what is not ASCII", R"([{"name":"안나"},"é😀"])", {R"({"name":"안나"})", R"("é😀")"});
    row("half a pair of surrogates, escaped", R"(["\ud83d"])", {R"("\ud83d")"});
}

void CarrierBodyTest::splits()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, elements);
    const auto split = splitMessages(body);
    QVERIFY(split);
    QCOMPARE(QByteArrayList(split->begin(), split->end()), elements);
}

void CarrierBodyTest::countsElements_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("taken");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << true;
    QTest::newRow("the most") << 50 << true;
    QTest::newRow("too many") << 51 << false;
    QTest::newRow("as many as fit into a body") << 32'000 << false;
}

void CarrierBodyTest::countsElements()
{
    QFETCH(int, count);
    QFETCH(bool, taken);
    const auto split = splitMessages(zeros(count));
    QCOMPARE(split.has_value(), taken);
    QCOMPARE(static_cast<int>(split ? split->size() : 0), taken ? count : 0);
}

void CarrierBodyTest::splitsWhatNestsDeeperThanQtReads_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::newRow("lists") << nested(5000);
    QTest::newRow("objects") << QByteArray(R"({"a":)").repeated(5000) + "0" + QByteArray(5000, '}');
    QTest::newRow("as deep as a body can be") << nested(32'700);
}

void CarrierBodyTest::splitsWhatNestsDeeperThanQtReads()
{
    QFETCH(QByteArray, element);
    QVERIFY(QJsonDocument::fromJson(element).isNull());
    const auto split = splitMessages("[1," + element + ",2]");
    QVERIFY(split);
    QVERIFY(*split == (std::vector<QByteArray>{"1", element, "2"}));
}

void CarrierBodyTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("nothing", "");
    row("white space", " \n");
    row("an object", "{}");
    row("an object of a list", R"({"a":[1]})");
    row("a string", R"("[1]")");
    row("no JSON", "hello");
    row("an empty list", "[]");
    row("an empty list with a blank", "[ ]");
    row("no end", "[1");
    row("no end behind a comma", "[1,");
    row("no beginning", "1]");
    row("a comma too many", "[1,]");
    row("a comma before", "[,1]");
    row("two commas", "[1,,2]");
    row("no comma", "[1 2]");
    row("another bracket at the end", "[1}");
    row("another bracket within", "[[1}]");
    row("something behind", "[1]2");
    row("two lists", "[1][2]");
    row("a null behind", QByteArray("[1]\0", 4));
    row("a null within", QByteArray("[1\0]", 4));
    row("a byte order mark", "\xef\xbb\xbf[1]");
    row("another white space", "[1\v]");
    row("a comment", "[1/* one */]");
    row("what is no UTF-8", "[\"\xff\"]");
    row("half a character", "[\"\xc3\"]");
    row("a surrogate", "[\"\xed\xa0\x80\"]");
    row("a long form of a stroke", "[\"\xc0\xaf\"]");
    row("what is no UTF-8 behind", "[1]\xff");
    row("UTF-16", QByteArray("[\0001\000]\0", 6));
    row("a whole message too deep, and one that is no JSON", "[" + nested(5000) + ",x]");
    row("too many closed", "[[1]]]");
    row("deep and not closed", QByteArray(60'000, '['));
}

void CarrierBodyTest::refuses()
{
    QFETCH(QByteArray, body);
    QVERIFY(!splitMessages(body));
}

void CarrierBodyTest::takesValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("taken");
    const auto rows = [](const QByteArrayList &values, bool taken) {
        for (const QByteArray &value : values)
            QTest::addRow("%s %s", taken ? "JSON:" : "not JSON:", value.constData()) << value << taken;
    };
    rows({"0", "-0", "10", "-1.5", "0.0", "1e5", "1E+05", "1.25e-7", "1e999"}, true);
    rows({"-", "+1", "01", "-01", ".5", "1.", "1.e5", "1e", "1e+", "0x1", "1 2", "NaN", "Infinity", "--1"},
         false);
    rows({R"("")", R"("\"\\\/\b\f\n\r\t")", R"("\u00e9\uABCD")", "\"\x7f\""}, true);
    rows({R"("a)", R"("\")", R"("\x")", R"("\u12")", R"("\u12g4")", R"("\U0041")", "\"\n\"", "\"\x1f\"",
          "'a'"},
         false);
    rows({"true", "false", "null"}, true);
    rows({"True", "tru", "truee", "nul", "undefined", "true false"}, false);
    rows({"[]", "[ ]", "[[]]", "{}", "{ }", R"({"":0})", R"({"a":{"b":[{}]}})"}, true);
    rows({"[", "]", "[1,]", "[,]", "{", "}", "{1:2}", "{a:1}", R"({"a"})", R"({"a":})", R"({"a":1,})",
          R"({"a":1 "b":2})", R"({"a" 1})", R"({"a":1])", R"({,"a":1})"},
         false);
}

void CarrierBodyTest::takesValues()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, taken);
    QCOMPARE(splitMessages("[" + value + "]") == std::vector{value}, taken);
    QCOMPARE(splitMessages("[{\"a\":" + value + "}]").has_value(), taken);
}

void CarrierBodyTest::knowsObjects_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("an empty one") << QByteArray("{}") << true;
    QTest::newRow("an empty one in white space") << QByteArray("\r\n { } \t") << true;
    QTest::newRow("one with keys nobody knows") << QByteArray(R"({"a":[1,{"b":null}]})") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("an empty list") << QByteArray("[]") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("a string") << QByteArray(R"("{}")") << false;
    QTest::newRow("half of one") << QByteArray("{") << false;
    QTest::newRow("one and something behind") << QByteArray("{}x") << false;
    QTest::newRow("two") << QByteArray("{}{}") << false;
    QTest::newRow("what is no JSON in it") << QByteArray("{a:1}") << false;
    QTest::newRow("what is no UTF-8 in it") << QByteArray("{\"\xff\":1}") << false;
}

void CarrierBodyTest::knowsObjects()
{
    QFETCH(QByteArray, body);
    QTEST(isObject(body), "isOne");
}

PARLOR_TEST(CarrierBodyTest, testing::NoApplication)
#include "tst_carrierbody.moc"
