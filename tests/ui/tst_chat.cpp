#include "pagetest.h"
#include "testclass.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// What was said: in sight, to be read by whoever does not see it, and where it is left.
class ChatTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aReaderIsToldEachLine();
    void aLineIsCopied();
    void fewLinesLieAtTheBottom();
    void theNewestLineIsInSight_data();
    void theNewestLineIsInSight();
    void readingFurtherUpIsNotInterrupted();
    void whatIsReadMovesOnlyByScrolling();
    void linesGrowWithTheirType();
    void theOldestLineGoes();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }
    [[nodiscard]] QListView &list() { return *room().chat()->findChild<QListView *>(u"lines"_s); }
    [[nodiscard]] QScrollBar &bar() { return *list().verticalScrollBar(); }
    [[nodiscard]] QRect placeOf(int line) { return list().visualRect(list().model()->index(line, 0)); }
    [[nodiscard]] int lastLine() { return list().model()->rowCount() - 1; }
    [[nodiscard]] int firstInSight();
    void say(const QString &text) { room().chat()->add({m_said++, u"p2"_s, u"Bo"_s, text, {}}); }
    // Lines of one row of letters and of many.
    void sayMuch(int lines);

    std::unique_ptr<ui::MainWindow> m_window;
    int m_said = 1;
};

void ChatTest::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    enter(*m_window, playing(3));
}

// Until the layouts have come to rest.
static void settle()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

int ChatTest::firstInSight()
{
    int line = 0;
    while (placeOf(line).top() < 0)
        ++line;
    return line;
}

void ChatTest::sayMuch(int lines)
{
    for (int line = 0; line < lines; ++line)
        say(u"hi "_s.repeated(1 + 37 * line % 120));
    QTRY_VERIFY(bar().maximum() > 0 && bar().value() == bar().maximum());
}

void ChatTest::aReaderIsToldEachLine()
{
    say(u"<b>hi</b>"_s);
    room().chat()->note(u"Mina joined"_s);
    QAccessibleInterface *lines = QAccessible::queryAccessibleInterface(&list());
    QVERIFY(lines);
    QCOMPARE(lines->text(QAccessible::Name), u"What was said"_s);
    QCOMPARE(lines->childCount(), 2);
    QCOMPARE(lines->child(0)->text(QAccessible::Name), u"Bo: <b>hi</b>"_s);
    QCOMPARE(lines->child(1)->text(QAccessible::Name), u"Mina joined"_s);
}

void ChatTest::aLineIsCopied()
{
    say(u"192.168.1.20"_s);
    say(u"hi"_s);
    QTest::mouseClick(list().viewport(), Qt::RightButton, {}, placeOf(0).center());
    QCOMPARE(list().contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(list().actions().size(), 1);
    list().actions().front()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"192.168.1.20"_s);
    QTest::mouseClick(list().viewport(), Qt::RightButton, {}, QPoint(2, 2)); // on no line
    list().actions().front()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"192.168.1.20"_s);
}

void ChatTest::fewLinesLieAtTheBottom()
{
    say(u"hi"_s);
    QTRY_VERIFY(placeOf(0).bottom() > list().viewport()->height() - 20);
    say(u"hi "_s.repeated(100));
    QTRY_VERIFY(placeOf(1).height() > 3 * placeOf(0).height());
    QVERIFY(placeOf(1).bottom() < list().viewport()->height());
    QVERIFY(placeOf(0).bottom() < placeOf(1).top());
}

void ChatTest::theNewestLineIsInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it was") << QSize(1280, 800);
    QTest::newRow("in a lower window") << QSize(1280, 620);
    QTest::newRow("in a larger window") << QSize(1900, 1000);
}

void ChatTest::theNewestLineIsInSight()
{
    QFETCH(const QSize, size);
    sayMuch(60);
    m_window->resize(size);
    const auto isInSight = [this] {
        return placeOf(lastLine()).bottom() < list().viewport()->height()
               && placeOf(lastLine()).bottom() > list().viewport()->height() - 20;
    };
    QTRY_VERIFY(m_window->size() == size && isInSight());
    say(u"hi "_s.repeated(100));
    QTRY_VERIFY(isInSight());
    room().chat()->setHistory({{{1, u"p2"_s, u"Bo"_s, u"hi"_s, {}}}});
    QCOMPARE(lastLine(), 0);
    sayMuch(60);
    QTRY_VERIFY(isInSight());
}

void ChatTest::readingFurtherUpIsNotInterrupted()
{
    for (int line = 0; line < 60; ++line)
        say(u"line"_s);
    QTRY_VERIFY(bar().maximum() > 0 && bar().value() == bar().maximum());
    QTest::keyClick(room().chat()->input(), Qt::Key_PageUp);
    const int place = bar().value();
    const int end = bar().maximum();
    QVERIFY(place < end);
    say(u"line"_s);
    QTRY_VERIFY(bar().maximum() > end);
    QCOMPARE(bar().value(), place);
}

// How high a line is, is known once it is seen; that moves none of those that were in sight.
void ChatTest::whatIsReadMovesOnlyByScrolling()
{
    sayMuch(124); // the first says what the 121st says, and so on
    const int height = placeOf(122).height();
    for (int page = 0; page < 4; ++page) {
        const int line = firstInSight();
        const int before = placeOf(line).top();
        QTest::keyClick(room().chat()->input(), Qt::Key_PageUp);
        settle();
        QCOMPARE(placeOf(line).top(), before + bar().pageStep());
    }
    const int line = firstInSight();
    const int before = placeOf(line).top();
    say(u"hi "_s.repeated(100));
    settle();
    list().doItemsLayout(); // as for another size of text
    QCOMPARE(placeOf(line).top(), before);

    bar().setValue(0);
    settle();
    QCOMPARE(placeOf(2).height(), height);
}

void ChatTest::linesGrowWithTheirType()
{
    sayMuch(60);
    const int before = placeOf(lastLine()).height();
    ui::applyLook(*qApp, {.theme = ui::Theme::Light, .textScale = 1.5, .lessMotion = true});
    QTRY_VERIFY(placeOf(lastLine()).height() > before);
    QTRY_VERIFY(bar().value() == bar().maximum());
}

void ChatTest::theOldestLineGoes()
{
    for (int line = 0; line < 320; ++line)
        say(QString::number(line));
    QCOMPARE(room().chat()->lines().size(), 300);
    QCOMPARE(room().chat()->lines().front(), u"Bo: 20"_s);
    QCOMPARE(room().chat()->lines().back(), u"Bo: 319"_s);
}

PARLOR_TEST(ChatTest, QApplication)
#include "tst_chat.moc"
