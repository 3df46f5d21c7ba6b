#include "pagetest.h"
#include "testclass.h"
#include "widgets/fairnessbadge.h"

#include <QApplication>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// The mark that says how cheating is kept out, and what came of replaying the match.
class Fairness : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void theMarkExplainsItself();
    void theVerdictIsSaid();
    void theMarkNeverMovesTheBoard();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }
    [[nodiscard]] ui::FairnessBadge &badge() { return *room().findChild<ui::FairnessBadge *>(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void Fairness::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Fairness::theMarkExplainsItself()
{
    enter(*m_window, playing(2));
    QCOMPARE(badge().accessibleName(), u"Fair play"_s);
    badge().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&badge(), Qt::Key_Space);
    QPointer<ui::Popover> card = m_window->findChild<ui::Popover *>();
    QVERIFY(card && card->isVisible());
    QVERIFY(card->isAncestorOf(m_window->focusWidget()));
    QVERIFY(m_window->rect().contains(card->geometry()));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!card);
    QVERIFY(badge().hasFocus());

    QTest::mouseClick(&badge(), Qt::LeftButton);
    card = m_window->findChild<ui::Popover *>();
    QVERIFY(card);
    QTest::mouseClick(room().chat(), Qt::LeftButton);
    QTRY_VERIFY(!card);
}

void Fairness::theVerdictIsSaid()
{
    enter(*m_window, playing(4));
    room().showEnd(tables::ended());
    room().showVerdict({});
    QCOMPARE(badge().accessibleName(), u"Your own program has replayed the match: it holds."_s);
    QVERIFY(badge().toolTip().contains(badge().accessibleName()));
    const int inTheOpen = badge().sizeHint().width();
    QVERIFY(inTheOpen < 140); // two words and the tick
    room().showVerdict({tables::fault(u"<b>Bo</b> &Q"_s)});
    QCOMPARE(badge().accessibleName(), u"Move 3 by <b>Bo</b> &Q does not hold: That cell is taken."_s);
    QVERIFY(badge().sizeHint().width() > 2 * inTheOpen);
    QTest::mouseClick(&badge(), Qt::LeftButton);
    QVERIFY(says(*m_window, u"The match does not hold"_s));
    core::MatchStarted next = tables::match();
    next.state.match = u"m2"_s;
    room().showMatch(next);
    QCOMPARE(badge().accessibleName(), u"Fair play"_s);
}

void Fairness::theMarkNeverMovesTheBoard()
{
    enter(*m_window, playing(4));
    const QRect before = placeOfBoard(*m_window);
    QTest::mouseClick(&badge(), Qt::LeftButton);
    QCOMPARE(placeOfBoard(*m_window), before);
    room().showEnd(tables::ended());
    room().showVerdict({tables::fault(QString(400, u'W'))});
    QCOMPARE(placeOfBoard(*m_window), before);
    room().showRefusal(u"That cell is taken."_s);
    QVERIFY(badge().isHidden());
    QCOMPARE(placeOfBoard(*m_window), before);
}

PARLOR_TEST(Fairness, QApplication)
#include "tst_fairnessbadge.moc"
