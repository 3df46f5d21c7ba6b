#include "pagetest.h"
#include "testclass.h"

#include "windowsize.h"

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// The window on small screens: it fits, and what matters is in sight.
class TestWindowSize : public QObject
{
    Q_OBJECT

private slots:
    void theFirstOneFits_data();
    void theFirstOneFits();
    void hostAndInvitationStayInSight_data();
    void hostAndInvitationStayInSight();
    void readyStaysInSight();
};

void TestWindowSize::theFirstOneFits_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("first");
    QTest::newRow("1920 × 1080") << QSize(1920, 1080) << QSize(1280, 800);
    QTest::newRow("1920 × 1080 at 150 %") << QSize(1280, 720) << QSize(1268, 676);
    QTest::newRow("1366 × 768") << QSize(1366, 768) << QSize(1280, 724);
    QTest::newRow("1366 × 768 with two bars") << QSize(1366, 700) << QSize(1280, 656);
    QTest::newRow("1280 × 800") << QSize(1280, 800) << QSize(1268, 756);
    QTest::newRow("1024 × 600") << QSize(1024, 600) << QSize(1012, 556);
    QTest::newRow("1920 × 1080 at 200 %") << QSize(960, 540) << QSize(948, 500);
    QTest::newRow("smaller than the smallest") << QSize(640, 480) << QSize(900, 500);
    QTest::newRow("3840 × 2160") << QSize(3840, 2160) << QSize(1280, 800);
}

void TestWindowSize::theFirstOneFits()
{
    QFETCH(QSize, available);
    QTEST(ui::firstWindow(available), "first");
}

namespace {

bool isWholeInSight(const QWidget &widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

void TestWindowSize::hostAndInvitationStayInSight_data()
{
    QTest::addColumn<int>("saved");
    QTest::addColumn<bool>("returns");
    QTest::newRow("nothing waits") << 0 << false;
    QTest::newRow("a game to return to") << 0 << true;
    QTest::newRow("a saved table") << 1 << false;
    QTest::newRow("both, and many") << 9 << true;
}

void TestWindowSize::hostAndInvitationStayInSight()
{
    QFETCH(int, saved);
    QFETCH(bool, returns);
    const auto window = openWindow();
    QCOMPARE(window->minimumSize(), ui::smallestWindow);
    std::vector<ui::SavedTable> waiting;
    for (int number = 0; number < saved; ++number) {
        waiting.push_back(tables::saved().front());
        waiting.back().id = QString::number(number);
        waiting.back().why = number % 2 ? ui::SavedTable::Why::Saved : ui::SavedTable::Why::Interrupted;
    }
    ui::HomePage &home = *window->home();
    home.setSavedTables(waiting);
    home.joinCard()->setLastAddresses({u"anas-laptop.local"_s, u"192.168.1.34"_s});
    if (returns)
        home.setReturnTo(ui::ReturnOffer{u"Ana's parlor"_s, u"gomoku"_s, {u"Ana"_s, u"Mina"_s}});
    window->resize(ui::smallestWindow);
    QTRY_COMPARE(window->size(), ui::smallestWindow);
    QTRY_VERIFY(isWholeInSight(*home.hostButton()));
    QTRY_VERIFY(isWholeInSight(*home.joinCard()->addressField()));
    if (returns || saved > 0) {
        home.takeFocus();
        const QWidget *first = window->focusWidget();
        QTRY_VERIFY(isWholeInSight(*first)); // what is most likely wanted
        QVERIFY(isWholeInSight(*home.hostButton()) && isWholeInSight(*home.joinCard()->addressField()));
    }
}

void TestWindowSize::readyStaysInSight()
{
    const auto window = openWindow();
    enter(*window, tables::room());
    window->resize(ui::smallestWindow);
    QTRY_COMPARE(window->size(), ui::smallestWindow);
    QTRY_VERIFY(isWholeInSight(*button(*window, u"Ready"_s)));
    QVERIFY(placeOfBoard(*window).height() >= 240);
}

PARLOR_TEST(TestWindowSize, QApplication)
#include "tst_windowsize.moc"
