#include "endtoend.h"
#include "testclass.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

// Somebody starts for the first time: they may say who they are, or just play.
class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyLook(*qApp, {ui::Theme::Light, 1, true}); }
    void whoJustPlaysIsAGuest();
    void whoAnswersIsCalledSo();
    void whoTypesAndHostsIsCalledSo();
    void whoPutsItOffIsAskedAgain();
    void theGameOfTheShelfIsHosted();
    void theGamePlayedLastIsInFront();
    void theChatIsFoldedAsItWasChosen_data();
    void theChatIsFoldedAsItWasChosen();
};

namespace {

ui::IntroductionCard &question(const Participant &person)
{
    return *person.window->home()->introduction();
}

void type(const Participant &person, const QString &name)
{
    app::InputDriver::type(*question(person).findChild<QLineEdit *>(), name);
}

// As the others see who is at the table.
core::Person self(const Participant &person)
{
    const core::RoomState &room = person.model().room;
    return room.people.empty() ? core::Person() : room.people.front();
}

} // namespace

void TestFirstStart::whoJustPlaysIsAGuest()
{
    Participant somebody({});
    QVERIFY(question(somebody).isVisible() && somebody.says(u"no name yet"_s));
    QVERIFY(somebody.click(u"Host a game"_s));
    QTRY_VERIFY_WITH_TIMEOUT(somebody.isInRoom(), int(patience));
    QCOMPARE(self(somebody).name, u"Guest"_s);
    somebody.restart();
    QVERIFY(!question(somebody).isVisible() && somebody.says(u"no name yet"_s));
}

void TestFirstStart::whoAnswersIsCalledSo()
{
    Participant ana({});
    type(ana, u"Ana"_s);
    auto *figures = question(ana).findChild<ui::FigureGrid *>();
    figures->findChildren<QAbstractButton *>().at(11)->click();
    QVERIFY(ana.click(u"That's me"_s));
    QVERIFY(!question(ana).isVisible() && ana.says(u"Ana"_s));
    QVERIFY(ana.click(u"Host a game"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), int(patience));
    QCOMPARE(self(ana).name, u"Ana"_s);
    QCOMPARE(self(ana).figure, 11);
    ana.restart();
    QVERIFY(!question(ana).isVisible() && ana.says(u"Ana"_s));
}

void TestFirstStart::whoTypesAndHostsIsCalledSo()
{
    Participant ana({});
    type(ana, u"Ana"_s);
    QVERIFY(ana.click(u"Host a game"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), int(patience));
    QCOMPARE(self(ana).name, u"Ana"_s);
}

void TestFirstStart::whoPutsItOffIsAskedAgain()
{
    Participant somebody({});
    app::InputDriver::press(*somebody.window, Qt::Key_Escape);
    QVERIFY(!question(somebody).isVisible());
    somebody.restart();
    QVERIFY(question(somebody).isVisible());
}

void TestFirstStart::theGameOfTheShelfIsHosted()
{
    Participant ana(u"Ana"_s);
    QVERIFY(ana.click(u"Bulls and cows"_s) && ana.click(u"Host a game"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), int(patience));
    QCOMPARE(ana.model().room.game, u"bulls_and_cows"_s);
}

void TestFirstStart::theGamePlayedLastIsInFront()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(ana.click(u"Gomoku"_s) && ana.click(u"Host a game"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), int(patience));
    QVERIFY(bo.come(ana.port()));
    const auto inFront = [](const Participant &person) {
        return person.window->home()->shelf()->chosenGame().id;
    };
    QCOMPARE(inFront(bo), u"tic_tac_toe"_s);
    for (const Participant *person : {&ana, &bo}) {
        QTRY_VERIFY_WITH_TIMEOUT(person->sees(u"Ready"_s), int(patience));
        QVERIFY(person->click(u"Ready"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!ana.match().match.isEmpty() && !bo.match().match.isEmpty(), int(patience));
    for (Participant *person : {&ana, &bo}) {
        person->restart();
        QCOMPARE(inFront(*person), u"gomoku"_s);
    }
}

void TestFirstStart::theChatIsFoldedAsItWasChosen_data()
{
    QTest::addColumn<bool>("folded");
    QTest::addColumn<ui::ChatFold::Place>("place"); // where it would be otherwise
    QTest::newRow("folded") << true << ui::ChatFold::Place::Beside;
    QTest::newRow("open") << false << ui::ChatFold::Place::TakesWidth;
}

void TestFirstStart::theChatIsFoldedAsItWasChosen()
{
    QFETCH(const bool, folded);
    QFETCH(const ui::ChatFold::Place, place);
    Participant somebody({});
    somebody.window->room()->columns().chatFold()->choose(folded);
    somebody.restart();
    ui::ChatFold &fold = *somebody.window->room()->columns().chatFold();
    fold.setPlace(place);
    QCOMPARE(fold.isFolded(), folded);
}

PARLOR_TEST(TestFirstStart, QApplication)
#include "tst_firststart.moc"
