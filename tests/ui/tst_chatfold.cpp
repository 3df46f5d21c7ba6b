#include "pagetest.h"
#include "testclass.h"

#include "pages/chatfold.h"
#include "style/dressing.h"
#include "widgets/chatbutton.h"
#include "widgets/lastwords.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// How often a widget was asked to lay out anew.
class LayoutCounter : public QObject
{
public:
    explicit LayoutCounter(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            ++layouts;
        return false;
    }

    int layouts = 0;
};

// When the chat is folded, and what one sees and hears of it then.
class ChatFolding : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void foldsWithoutAChoice_data();
    void foldsWithoutAChoice();
    void behindTabsItNeverFolds();
    void aKeyTurnsTheTabs();
    void changingTheGameChoosesNothing();
    void choicesHold_data();
    void choicesHold();
    void whatIsSaidIsCountedAndShown();
    void theBarIsToldOnlyWhatIsNew();
    void wordsStandAtTheEndOfTheLine_data();
    void wordsStandAtTheEndOfTheLine();
    void notesAreToBeRead();
    void onesOwnLinesAreRead();
    void lastWordsStayInTheirRoom();
    void aKeyFoldsAndOpens();
    void aKeyShowsWhatIsCovered();
    void theKeyboardLeavesWhatFolds();
    void theKeyboardStaysOnTheFaces();
    void theKeyboardLeavesMovesThatGo();
    void theInvitationIsShownInItsPlace();
    void aKeyGoesThroughTheColumns_data();
    void aKeyGoesThroughTheColumns();
    void movesStandNowhereBeforeTheFirst();

private:
    [[nodiscard]] ui::RoomPage &room() const { return *m_window->room(); }
    [[nodiscard]] const ui::ChatFold &fold() const { return *room().columns().chatFold(); }
    [[nodiscard]] ui::ChatButton *opener() const
    {
        auto *found = m_window->findChild<ui::ChatButton *>();
        return found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] ui::LastWords *words() const { return m_window->findChild<ui::LastWords *>(); }
    void say(const QString &text) { room().chat()->add({1, u"p2"_s, u"Bo"_s, text, {}}); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void ChatFolding::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    enter(*m_window, playing(3));
}

void ChatFolding::foldsWithoutAChoice_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("isFolded");
    QTest::newRow("there is room, and something to read") << QSize(1280, 800) << 1 << false;
    QTest::newRow("nothing has been said") << QSize(1280, 800) << 0 << true;
    QTest::newRow("the board needs the width") << QSize(1120, 800) << 1 << true;
    QTest::newRow("width is of no use to a low board") << QSize(1120, 560) << 1 << false;
    QTest::newRow("it lies behind a tab, as the people do") << QSize(900, 500) << 0 << false;
}

// With what else lies beside a small board, it stays.
void ChatFolding::behindTabsItNeverFolds()
{
    room().columns().chatFold()->choose(true);
    core::RoomState state = playing(3);
    state.people[1].connected = false;
    enter(*m_window, state);
    m_window->resize(1024, 640);
    QTRY_VERIFY(button(room(), u"People"_s));
    QVERIFY(!fold().isFolded() && !opener());
    QVERIFY(room().chat()->isVisible() && room().findChild<ui::AwayCard *>()->isVisible());
    click(room(), u"People"_s);
    QVERIFY(room().findChild<ui::People *>()->isVisible());
    m_window->resize(1280, 800);
    QTRY_VERIFY(opener());
}

void ChatFolding::aKeyTurnsTheTabs()
{
    const QSignalSpy chosen(room().columns().chatFold(), &ui::ChatFold::chosen);
    m_window->resize(1024, 640);
    QTRY_VERIFY(button(room(), u"Moves"_s));
    click(room(), u"Moves"_s);
    QTest::keyClick(m_window->focusWidget(), u't');
    QVERIFY(room().chat()->input()->hasFocus());
    QTest::keyClick(room().chat()->input(), Qt::Key_Escape);
    QTest::keyClick(m_window->focusWidget(), u't');
    QVERIFY(room().findChild<ui::MoveList *>()->isVisible());
    QVERIFY(room().matchPanel()->isAncestorOf(m_window->focusWidget()));
    click(room(), u"Chat"_s);
    QTest::keyClick(m_window->focusWidget(), u't');
    QVERIFY(room().chat()->input()->hasFocus());
    click(room(), u"Fold the chat"_s);
    QVERIFY(room().chat()->isVisible());
    QVERIFY(room().matchPanel()->isAncestorOf(m_window->focusWidget()));
    QCOMPARE(chosen.size(), 0);
}

void ChatFolding::changingTheGameChoosesNothing()
{
    room().columns().chatFold()->setChoice(true);
    const QSignalSpy chosen(room().columns().chatFold(), &ui::ChatFold::chosen);
    m_window->resize(1024, 640);
    QTRY_VERIFY(button(room(), u"People"_s));
    emit room().matchPanel()->actions()->changeGameChosen();
    QVERIFY(room().findChild<ui::GameCard *>()->isVisible());
    QCOMPARE(chosen.size(), 0);
}

void ChatFolding::foldsWithoutAChoice()
{
    QFETCH(const QSize, size);
    QFETCH(const int, lines);
    m_window->resize(size);
    const core::ChatLine line{1, u"p2"_s, u"Bo"_s, u"hi"_s, {}};
    room().chat()->setHistory({std::vector<core::ChatLine>(static_cast<std::size_t>(lines), line)});
    QCoreApplication::sendPostedEvents();
    QTEST(fold().isFolded(), "isFolded");
    QCOMPARE(room().chat()->isVisible(), !fold().isFolded());
    QCOMPARE(opener() != nullptr, fold().isFolded());
}

void ChatFolding::choicesHold_data()
{
    QTest::addColumn<bool>("folded");
    QTest::newRow("folded, though there is room") << true;
    QTest::newRow("open, though nothing has been said") << false;
}

void ChatFolding::choicesHold()
{
    QFETCH(const bool, folded);
    ui::ChatFold &changed = *room().columns().chatFold();
    const QSignalSpy chosen(&changed, &ui::ChatFold::chosen);
    changed.choose(folded);
    QCOMPARE(chosen.size(), 1); // to be kept
    room().clear();
    enter(*m_window, playing(3));
    room().chat()->setHistory({});
    m_window->resize(1120, 800);
    QCOMPARE(fold().isFolded(), folded);
}

void ChatFolding::whatIsSaidIsCountedAndShown()
{
    room().chat()->setHistory({});
    const QRect board = placeOfBoard(*m_window);
    say(u"hello"_s);
    QVERIFY(words()->isVisible());
    QVERIFY(room().rect().contains(words()->geometry()));
    QVERIFY(allText(*words()).contains(u"Bo"_s) && allText(*words()).contains(u"hello"_s));
    say(u"is anybody here?"_s);
    QCOMPARE(fold().unread(), 2);
    QVERIFY(opener()->accessibleName().contains(u'2'));
    QCOMPARE(placeOfBoard(*m_window), board); // nothing jumps
    QTest::mouseClick(words(), Qt::LeftButton);
    QVERIFY(!words()->isVisible() && !opener());
    QVERIFY(room().chat()->input()->hasFocus());
    QCOMPARE(fold().unread(), 0);
}

// Every move tells the bar how things stand; it is laid out anew only where they have changed.
void ChatFolding::theBarIsToldOnlyWhatIsNew()
{
    room().setInvitation(tables::invitation());
    m_window->resize(700, 500); // where not all words have room
    QCoreApplication::sendPostedEvents();
    ui::TopBar &bar = *m_window->bar();
    bar.showChat(2);
    QCoreApplication::sendPostedEvents();
    LayoutCounter counter(bar);
    bar.showChat(2);
    bar.showInvite(true);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(counter.layouts, 0);
    bar.showChat({});
    QCoreApplication::sendPostedEvents();
    QVERIFY(counter.layouts > 0);
}

void ChatFolding::wordsStandAtTheEndOfTheLine_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("icon");
    QTest::newRow("from left to right") << Qt::LeftToRight << u"next"_s;
    QTest::newRow("from right to left") << Qt::RightToLeft << u"back"_s;
}

void ChatFolding::wordsStandAtTheEndOfTheLine()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto leftToRight = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    m_window = openWindow();
    enter(*m_window, playing(3));
    const auto *toFold = qobject_cast<ui::Button *>(button(room(), u"Fold the chat"_s));
    QVERIFY(toFold);
    QTEST(ui::Dressing::buttonLookOf(toFold).iconName, "icon");
    room().chat()->setHistory({});
    QCoreApplication::sendPostedEvents();
    say(u"hello"_s);
    const QRect place = words()->geometry();
    QCOMPARE(place.center().x() < room().width() / 2, direction == Qt::RightToLeft);
    const ui::ActionBar *actions = room().matchPanel()->actions();
    for (const auto *each : actions->findChildren<QPushButton *>())
        QVERIFY(!each->isVisible() || !place.intersects({each->mapTo(&room(), QPoint()), each->size()}));
}

void ChatFolding::notesAreToBeRead()
{
    room().chat()->setHistory({});
    room().chat()->note(u"Mina joined"_s, ui::Chat::Note::InPassing);
    QVERIFY(!words()->isVisible());
    QCOMPARE(fold().unread(), 0);
    room().chat()->note(u"Bo has won the series"_s);
    QVERIFY(words()->isVisible());
    QCOMPARE(allText(*words()), u"Bo has won the series\n"_s); // nobody has said it
    QVERIFY(!words()->findChild<ui::Avatar *>()->isVisible());
    QCOMPARE(fold().unread(), 1);
    say(u"hello"_s);
    QVERIFY(says(*words(), u"Bo"_s) && words()->findChild<ui::Avatar *>()->isVisible());
}

void ChatFolding::onesOwnLinesAreRead()
{
    room().chat()->setHistory({});
    room().chat()->add({1, u"p1"_s, u"Jonas"_s, u"hello"_s, {}});
    QVERIFY(!words()->isVisible());
    QCOMPARE(fold().unread(), 0);
}

void ChatFolding::lastWordsStayInTheirRoom()
{
    room().chat()->setHistory({});
    say(u"hello"_s);
    QVERIFY(words()->isVisible());
    room().clear();
    QVERIFY(!words()->isVisible());
}

void ChatFolding::aKeyFoldsAndOpens()
{
    room().matchPanel()->takeFocus();
    QTest::keyClick(m_window->focusWidget(), u't');
    QVERIFY(fold().isFolded());
    QVERIFY(room().matchPanel()->isAncestorOf(room().chat()->faces())); // which stay in reach
    QTest::keyClick(m_window->focusWidget(), u't');
    QVERIFY(!fold().isFolded());
    QVERIFY(room().chat()->input()->hasFocus());
    QVERIFY(room().chat()->isAncestorOf(room().chat()->faces()));
    QTest::keyClick(m_window->focusWidget(), u't');
    QCOMPARE(room().chat()->input()->text(), u"t"_s);
}

void ChatFolding::aKeyShowsWhatIsCovered()
{
    const QSignalSpy chosen(room().columns().chatFold(), &ui::ChatFold::chosen);
    room().setInvitation(tables::invitation());
    room().columns().toggleInvitation();
    QVERIFY(!fold().isFolded() && !room().chat()->isVisible());
    QTest::keyClick(m_window->focusWidget(), u't');
    QVERIFY(room().chat()->isVisible() && room().chat()->input()->hasFocus());
    QCOMPARE(chosen.size(), 0);
}

void ChatFolding::theKeyboardLeavesWhatFolds()
{
    room().chat()->input()->setFocus();
    QTest::keyClicks(room().chat()->input(), u"half a sen"_s);
    click(room(), u"Fold the chat"_s);
    QVERIFY(room().matchPanel()->isAncestorOf(m_window->focusWidget()));
    click(*m_window, u"Chat"_s);
    QCOMPARE(room().chat()->input()->text(), u"half a sen"_s);
}

// At a table that was entered with something said, and in one without, where the width comes and goes.
void ChatFolding::theKeyboardStaysOnTheFaces()
{
    const core::ChatLine line{1, u"p2"_s, u"Bo"_s, u"hi"_s, {}};
    room().chat()->setHistory({{line}});
    room().chat()->faces()->setFocus(Qt::TabFocusReason);
    for (const int width : {1120, 1280}) {
        m_window->resize(width, 800);
        QTRY_COMPARE(fold().isFolded(), width < 1280);
        QVERIFY(room().chat()->faces()->hasFocus() && room().chat()->faces()->isVisible());
    }
}

void ChatFolding::theKeyboardLeavesMovesThatGo()
{
    room().findChild<ui::MoveList *>()->focusList();
    QVERIFY(room().findChild<ui::MoveList *>()->isAncestorOf(QApplication::focusWidget()));
    room().showMatch(tables::match(0));
    QVERIFY(!room().findChild<ui::MoveList *>()->isVisible());
    QVERIFY(room().matchPanel()->isAncestorOf(QApplication::focusWidget()));
}

void ChatFolding::theInvitationIsShownInItsPlace()
{
    room().setInvitation(tables::invitation());
    room().chat()->setHistory({});
    QVERIFY(!room().columns().sides()->isVisible());
    room().columns().toggleInvitation();
    QVERIFY(room().columns().sides()->isVisible());
    room().columns().toggleInvitation();
    QVERIFY(!room().columns().sides()->isVisible());
    QVERIFY(fold().isFolded());
}

// Round and round, whatever stands in the columns.
void ChatFolding::aKeyGoesThroughTheColumns_data()
{
    QTest::addColumn<int>("moves");
    QTest::addColumn<bool>("isFolded");
    QTest::addColumn<bool>("invites");
    QTest::addColumn<int>("places");
    QTest::newRow("moves, board, chat") << 3 << false << false << 3;
    QTest::newRow("moves, board") << 3 << true << false << 2;
    QTest::newRow("people, board, chat") << 0 << false << false << 3;
    QTest::newRow("people, board") << 0 << true << false << 2;
    QTest::newRow("moves, board, invitation") << 3 << false << true << 3;
    QTest::newRow("moves, board, invitation, over a folded chat") << 3 << true << true << 3;
}

void ChatFolding::aKeyGoesThroughTheColumns()
{
    QFETCH(const int, moves);
    QFETCH(const bool, isFolded);
    QFETCH(const bool, invites);
    room().clear();
    enter(*m_window, moves > 0 ? playing(moves) : tables::watchedRoom());
    room().columns().chatFold()->choose(isFolded);
    room().setInvitation(tables::invitation());
    if (invites)
        room().columns().toggleInvitation();
    room().matchPanel()->takeFocus();
    QSet<QWidget *> places;
    for (int step = 0; step < 6; ++step) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
        places.insert(QApplication::focusWidget());
    }
    QTEST(int(places.size()), "places");
    QVERIFY(!places.contains(room().chat()->input()) || !invites);
}

void ChatFolding::movesStandNowhereBeforeTheFirst()
{
    const auto *moves = room().findChild<ui::MoveList *>();
    QVERIFY(moves->isVisible());
    room().clear();
    enter(*m_window, tables::watchedRoom());
    QVERIFY(!moves->isVisible());
}

PARLOR_TEST(ChatFolding, QApplication)
#include "tst_chatfold.moc"
