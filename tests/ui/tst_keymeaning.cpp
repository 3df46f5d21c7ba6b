#include "codeviews.h"
#include "linesituations.h"
#include "pagetest.h"
#include "testclass.h"

#include "boards/codeboard.h"
#include "boards/lineboard.h"
#include "keymeaning.h"

#include <QKeyEvent>
#include <QSignalSpy>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// A key of the hardware, as X11 and Wayland number them, and what a layout makes of it.
struct Stroke
{
    quint32 scanCode = 0;
    int key = 0;
    QString text = {};
    Qt::KeyboardModifiers held = {};
};

Stroke writing(quint32 scanCode, QChar character, Qt::KeyboardModifiers held = {})
{
    return {scanCode, character.toUpper().unicode(), QString(character), held};
}

Stroke with(Qt::KeyboardModifiers held, quint32 scanCode, QChar character)
{
    return {scanCode, character.toUpper().unicode(), {}, held};
}

QKeyEvent pressOf(const Stroke &stroke)
{
    return {QEvent::KeyPress, stroke.key, stroke.held, stroke.scanCode, 0, 0, stroke.text};
}

bool send(QWidget &widget, const Stroke &stroke)
{
    QKeyEvent event = pressOf(stroke);
    return QApplication::sendEvent(&widget, &event);
}

constexpr quint32 ofA = 38;
constexpr quint32 ofB = 56;
constexpr quint32 ofC = 54;
constexpr quint32 ofD = 40;
constexpr quint32 ofE = 26;
constexpr quint32 ofF = 41;
constexpr quint32 ofL = 46;
constexpr quint32 ofQ = 24;
constexpr quint32 ofOne = 10;
constexpr quint32 ofTwo = 11;
constexpr quint32 ofZero = 19;
constexpr quint32 ofComma = 59;

} // namespace

// Keys mean the same on every layout.
class TestKeyMeaning : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyLook(*qApp, {Theme::Light, 1, true}); }
    void aKeyMeans_data();
    void aKeyMeans();
    void codesAreTypedOn_data();
    void codesAreTypedOn();
    void symbolsAreStruckOutOnEveryLayout();
    void columnsAreChosenOnEveryLayout();
    void shortcutsOfTheWindowLeadThere_data();
    void shortcutsOfTheWindowLeadThere();
};

void TestKeyMeaning::aKeyMeans_data()
{
    QTest::addColumn<Stroke>("stroke");
    QTest::addColumn<QChar>("means");
    const auto row = [](const char *name, const Stroke &stroke, QChar means) {
        QTest::newRow(name) << stroke << means;
    };
    row("US, a", writing(ofA, u'a'), u'a');
    row("US, A", writing(ofA, u'A', Qt::ShiftModifier), u'a');
    row("US, 1", writing(ofOne, u'1'), u'1');
    row("US, an exclamation mark", writing(ofOne, u'!', Qt::ShiftModifier), {});
    row("US, a comma", writing(ofComma, u','), {});
    row("US, Ctrl and a", with(Qt::ControlModifier, ofA, u'a'), u'a');
    row("US, Ctrl and a, as X11 writes it", {ofA, Qt::Key_A, u"\u0001"_s, Qt::ControlModifier}, u'a');
    row("US, Enter", {36, Qt::Key_Return, u"\r"_s}, {});
    row("US, Left", {113, Qt::Key_Left, {}}, {});
    row("without scan codes, 7", writing(0, u'7'), u'7');
    row("without scan codes, b", writing(0, u'b'), u'b');
    row("French, the key of 1", writing(ofOne, u'&'), u'1');
    row("French, the key of 1 with Shift", writing(ofOne, u'1', Qt::ShiftModifier), u'1');
    row("French, the key of 2", writing(ofTwo, u'é'), u'2');
    row("French, the key of 0", writing(ofZero, u'à'), u'0');
    row("French, a where a US keyboard has q", writing(ofQ, u'a'), u'a');
    row("French, the key beside 1", writing(49, u'²'), {});
    row("Czech, the key of 2", writing(ofTwo, u'ě'), u'2');
    row("Dvorak, e where a US keyboard has d", writing(ofD, u'e'), u'e');
    row("German, ä", writing(48, u'ä'), {});
    row("Polish, a with an ogonek", writing(ofA, u'ą'), {});
    row("Russian, a", writing(ofA, u'ф'), u'a');
    row("Russian, A", writing(ofA, u'Ф', Qt::ShiftModifier), u'a');
    row("Russian, f", writing(ofF, u'а'), u'f');
    row("Russian, Ctrl and a", with(Qt::ControlModifier, ofA, u'ф'), u'a');
    row("Russian, a comma's place", writing(ofComma, u'б'), u',');
    row("Greek, d", writing(ofD, u'δ'), u'd');
    row("Hebrew, b", writing(ofB, u'נ'), u'b');
    row("Arabic, c", writing(ofC, u'ؤ'), u'c');
    row("Arabic, 1", writing(ofOne, u'١'), u'1');
    row("Hindi, 2, without scan codes", writing(0, u'२'), u'2');
    row("Thai, a vowel above its letter", writing(ofE, u'ั'), u'e');
    row("Thai, the key of 1", writing(ofOne, u'ๅ'), u'1');
    row("Korean, a", writing(ofA, u'ㅁ'), u'a');
}

void TestKeyMeaning::aKeyMeans()
{
    QFETCH(Stroke, stroke);
    QTEST(latinOf(pressOf(stroke)), "means");
}

void TestKeyMeaning::codesAreTypedOn_data()
{
    QTest::addColumn<QString>("writes"); // the keys of a, f, 1 and 0
    QTest::newRow("US") << u"af10"_s;
    QTest::newRow("French") << u"af&à"_s;
    QTest::newRow("Russian") << u"фа10"_s;
    QTest::newRow("Greek") << u"αφ10"_s;
    QTest::newRow("Hebrew") << u"שכ10"_s;
    QTest::newRow("Arabic") << u"شب١٠"_s;
}

void TestKeyMeaning::codesAreTypedOn()
{
    QFETCH(QString, writes);
    CodeBoard board;
    board.resize(630, 600);
    const core::CodeForm form{.length = 4, .symbols = 16, .repeats = false};
    board.showView(codeviews::race(u"1807"_s, {{}, {}}, 0, false, codeviews::view(u"race"_s, form)),
                   {0, {0}, true, false, {}});
    const quint32 keyOfA = writes == u"af&à"_s ? ofQ : ofA;
    const std::array places{keyOfA, ofF, ofOne, ofZero};
    for (std::size_t i = 0; i < places.size(); ++i)
        send(board, writing(places.at(i), writes.at(static_cast<qsizetype>(i))));
    QCOMPARE(board.entry().text(), u"af10"_s);
}

void TestKeyMeaning::symbolsAreStruckOutOnEveryLayout()
{
    CodeBoard board;
    board.resize(630, 600);
    const core::CodeForm form{.length = 4, .symbols = 16, .repeats = false};
    board.showView(codeviews::race(u"1807"_s, {{}, {}}, 0, false, codeviews::view(u"race"_s, form)),
                   {0, {0}, true, false, {}});
    send(board, with(Qt::ControlModifier, ofB, u'и'));
    send(board, with(Qt::ControlModifier, ofOne, u'&'));
    QCOMPARE(board.struckOut(), (QSet<QChar>{u'b', u'1'}));
}

void TestKeyMeaning::columnsAreChosenOnEveryLayout()
{
    for (const QChar writes : {u'2', u'é', u'ě', u'٢'}) {
        LineBoard board(u"four_in_a_row"_s);
        board.resize(560, 560);
        board.showView(lineviews::view(7, 6, 4, {}), lineviews::ownTurn());
        QSignalSpy chosen(&board, &Board::moveChosen);
        send(board, writing(ofTwo, writes));
        send(board, {36, Qt::Key_Return, u"\r"_s});
        QCOMPARE(chosen.size(), 1);
        const QJsonObject move = chosen.constFirst().constFirst().toJsonObject();
        QCOMPARE(move[u"column"_s].toInt(-1), 1);
    }
}

void TestKeyMeaning::shortcutsOfTheWindowLeadThere_data()
{
    QTest::addColumn<Stroke>("stroke");
    QTest::addColumn<QByteArray>("leadsTo");
    QTest::newRow("Russian, Ctrl and L") << with(Qt::ControlModifier, ofL, u'д') << QByteArray("theme");
    QTest::newRow("Greek, Ctrl and L") << with(Qt::ControlModifier, ofL, u'λ') << QByteArray("theme");
    QTest::newRow("Russian, Ctrl and the comma")
        << with(Qt::ControlModifier, ofComma, u'б') << QByteArray("settings");
    QTest::newRow("Russian, Alt and H") << writing(43, u'р', Qt::AltModifier) << QByteArray("host");
    QTest::newRow("Russian, L alone") << writing(ofL, u'д') << QByteArray();
    QTest::newRow("Russian, Ctrl and what is nothing")
        << with(Qt::ControlModifier, ofQ, u'й') << QByteArray();
}

void TestKeyMeaning::shortcutsOfTheWindowLeadThere()
{
    QFETCH(Stroke, stroke);
    QFETCH(QByteArray, leadsTo);
    const auto window = pages::openWindow();
    QByteArray led;
    connect(window->bar(), &TopBar::themeToggled, this, [&] { led += "theme"; });
    connect(window->bar(), &TopBar::settingsToggled, this, [&] { led += "settings"; });
    connect(window->home(), &HomePage::hostChosen, this, [&] { led += "host"; });
    send(*window->home()->hostButton(), stroke);
    QCOMPARE(led, leadsTo);
}

PARLOR_TEST(TestKeyMeaning, QApplication)
#include "tst_keymeaning.moc"
