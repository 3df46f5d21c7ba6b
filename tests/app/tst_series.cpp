#include "endtoend.h"
#include "testclass.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Three windows at one table: its host sets a series with time for a whole match, the others see what goes
// on.
class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isPlayedToItsEndAndOn();

private:
    static void choose(const Participant &seat, const QString &list, const QString &choice);
    // `loser` gives a match up.
    [[nodiscard]] static bool playMatch(Participant &winner, Participant &loser, const QString &button);
};

void TestSeries::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

void TestSeries::choose(const Participant &seat, const QString &list, const QString &choice)
{
    for (auto *box : seat.window->room()->findChildren<QComboBox *>()) {
        if (box->accessibleName() == list && box->findText(choice) >= 0)
            box->setCurrentText(choice);
    }
}

bool TestSeries::playMatch(Participant &winner, Participant &loser, const QString &button)
{
    for (const Participant *seat : {&winner, &loser}) {
        if (!QTest::qWaitFor([&] { return seat->click(button); }, patience))
            return false;
    }
    if (!QTest::qWaitFor([&] { return winner.model().isRunning() && loser.model().isRunning(); }, patience))
        return false;
    loser.resign();
    return QTest::qWaitFor([&] { return winner.model().isOver() && loser.model().isOver(); }, patience);
}

void TestSeries::isPlayedToItsEndAndOn()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    Participant mina(u"Mina"_s);
    QVERIFY(meet(ana, bo));
    mina.paste(u"127.0.0.1:%1"_s.arg(ana.port()));
    QTRY_VERIFY_WITH_TIMEOUT(mina.isInLobby(), patience);
    mina.joinRoom(u"r1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mina.isInRoom(), patience);
    const auto allSay = [&](const QString &words) {
        return QTest::qWaitFor([&] { return ana.says(words) && bo.says(words) && mina.says(words); },
                               patience);
    };

    QVERIFY(ana.click(u"Change"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"Ana is choosing a game"_s), patience);
    QVERIFY(mina.says(u"Ana is choosing a game"_s) && !ana.says(u"Ana is choosing a game"_s));
    choose(ana, u"Series"_s, u"Best of 3"_s);
    choose(ana, u"Clock"_s, u"10 min each"_s);
    QVERIFY(ana.click(u"Set the table"_s));
    QVERIFY(allSay(u"Best of 3: Ana 0, Bo 0"_s));
    QVERIFY(allSay(u"10 min each"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!bo.says(u"Ana is choosing a game"_s), patience);

    QVERIFY(playMatch(bo, ana, u"Ready"_s));
    QVERIFY(allSay(u"Best of 3: Bo 1, Ana 0"_s));
    QVERIFY(!mina.says(u"wins the series"_s));
    QVERIFY(playMatch(bo, ana, u"Rematch"_s));
    QVERIFY(allSay(u"Bo wins the series."_s)); // in the chat
    QVERIFY(bo.says(u"You win the series, Bo."_s));

    for (const Participant *seat : {&ana, &bo})
        QVERIFY(QTest::qWaitFor([&] { return seat->click(u"Rematch"_s); }, patience));
    QVERIFY(allSay(u"Best of 3: Ana 0, Bo 0"_s)); // the next one
    QTRY_VERIFY_WITH_TIMEOUT(mina.model().isRunning() && mina.says(u"10:00"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(mina.says(u"9:59"_s), patience); // runs for whoever is to move
}

PARLOR_TEST(TestSeries, QApplication)
#include "tst_series.moc"
