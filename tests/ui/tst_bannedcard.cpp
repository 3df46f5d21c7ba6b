#include "pagetest.h"
#include "requests.h"
#include "testclass.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// Whom the host does not let in any more, below the list of people.
class BannedCardTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = openWindow(); }
    void cleanup() { m_window.reset(); }

    void isThereOnlyForSomebody();
    void letsInWhoeverIsChosen();
    void keepsTheFocusThroughUpdates();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }
    void ban(const std::vector<core::BannedPerson> &banned);
    // Whom one may let in, in their order.
    [[nodiscard]] QList<QAbstractButton *> ways();

    std::unique_ptr<ui::MainWindow> m_window;
};

void BannedCardTest::ban(const std::vector<core::BannedPerson> &banned)
{
    core::RoomState state = tables::room();
    state.knows.banned = banned;
    enter(*m_window, state);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(); // rows are shown in the next turn
}

QList<QAbstractButton *> BannedCardTest::ways()
{
    QList<QAbstractButton *> found;
    for (auto *button : room().people()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Let in"_s)
            found.append(button);
    }
    return found;
}

void BannedCardTest::isThereOnlyForSomebody()
{
    enter(*m_window, tables::room(), u"p2"_s); // who is no host is not told
    QVERIFY(!says(room(), u"Not let in"_s) && ways().isEmpty());
    ban({});
    QVERIFY(!says(room(), u"Not let in"_s) && ways().isEmpty());
    ban({{u"p7"_s, u"Theo"_s}});
    QVERIFY(says(room(), u"Not let in"_s) && says(room(), u"Theo"_s));
    ban({});
    QVERIFY(!says(room(), u"Not let in"_s) && ways().isEmpty());
}

void BannedCardTest::letsInWhoeverIsChosen()
{
    Requests requests(room());
    ban({{u"p7"_s, u"Theo"_s}, {u"p8"_s, u"Mina"_s}});
    QCOMPARE(ways().size(), 2);
    QCOMPARE(ways().at(1)->accessibleName(), u"Let in Mina"_s);
    QTest::mouseClick(ways().at(1), Qt::LeftButton);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.last<core::UnbanPlayer>().person, u"p8"_s);
    ban({{u"p7"_s, u"Theo"_s}});
    QCOMPARE(ways().size(), 1);
    QCOMPARE(ways().at(0)->accessibleName(), u"Let in Theo"_s);
}

void BannedCardTest::keepsTheFocusThroughUpdates()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    ban({{u"p7"_s, u"Theo"_s}});
    ways().at(0)->setFocus();
    ban({{u"p7"_s, u"Theo"_s}});
    QVERIFY(ways().at(0)->hasFocus());
}

PARLOR_TEST(BannedCardTest, QApplication)
#include "tst_bannedcard.moc"
