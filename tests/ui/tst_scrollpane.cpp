#include "testclass.h"
#include "widgets/scrollpane.h"

#include <QApplication>
#include <QTest>

using namespace ui;

namespace {

constexpr int paneWidth = 500;

// Whose height depends on how wide it is now.
class Content : public QWidget
{
public:
    Content(int whereWide, int whereNarrow)
        : m_whereWide(whereWide)
        , m_whereNarrow(whereNarrow)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] int heightForWidth(int) const override
    {
        return width() >= paneWidth ? m_whereWide : m_whereNarrow;
    }

private:
    int m_whereWide;
    int m_whereNarrow;
};

} // namespace

// How a pane follows a content that changes with its size.
class TestScrollPane : public QObject
{
    Q_OBJECT

private slots:
    void contentThatIsHigherWhereItIsWiderComesToRest_data();
    void contentThatIsHigherWhereItIsWiderComesToRest();
};

void TestScrollPane::contentThatIsHigherWhereItIsWiderComesToRest_data()
{
    QTest::addColumn<int>("paneHeight");
    QTest::addColumn<int>("whereWide");
    QTest::addColumn<int>("whereNarrow");
    QTest::newRow("fits only where a bar makes it narrow") << 300 << 400 << 200;
    QTest::newRow("fits only without a bar") << 300 << 200 << 400;
    QTest::newRow("fits always") << 300 << 200 << 100;
    QTest::newRow("fits never") << 300 << 500 << 400;
}

void TestScrollPane::contentThatIsHigherWhereItIsWiderComesToRest()
{
    QFETCH(const int, paneHeight);
    QFETCH(const int, whereWide);
    QFETCH(const int, whereNarrow);
    ScrollPane pane;
    auto *content = new Content(whereWide, whereNarrow);
    pane.setContent(content);
    pane.resize(paneWidth, paneHeight);
    pane.show();
    for (const int by : {0, 1, 0, 40, -40, 0}) {
        pane.resize(paneWidth, paneHeight + by);
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY(content->width() >= pane.viewport()->width());
    QVERIFY(content->height() >= std::min(whereWide, whereNarrow));
}

PARLOR_TEST(TestScrollPane, QApplication)
#include "tst_scrollpane.moc"
