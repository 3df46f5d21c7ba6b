#include "endtoend.h"
#include "testclass.h"
#include "widgets/playerrow.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The score belongs to the room: it is the same in each window, for who comes late, and on another day.
class TestScores : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isTheSameForEverybodyAndStays();

private:
    [[nodiscard]] static QString winsIn(const Participant &seat, const QString &name);
    [[nodiscard]] static bool winMatch(Participant &winner, Participant &loser);
};

void TestScores::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

// What that window says of that person's wins; empty for none.
QString TestScores::winsIn(const Participant &seat, const QString &name)
{
    for (const auto *row : seat.window->room()->findChildren<ui::PlayerRow *>()) {
        for (const QString &part : row->accessibleName().split(u" · "_s)) {
            if (row->accessibleName().startsWith(name) && part.contains(u"wins"_s))
                return part.trimmed();
        }
    }
    return {};
}

bool TestScores::winMatch(Participant &winner, Participant &loser)
{
    if (!playOneMove(winner, loser))
        return false;
    loser.resign();
    return QTest::qWaitFor([&] { return winner.model().isOver() && loser.model().isOver(); }, patience);
}

void TestScores::isTheSameForEverybodyAndStays()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    Participant mina(u"Mina"_s);
    QVERIFY(meet(ana, bo));
    QVERIFY(winsIn(ana, u"Bo"_s).isEmpty());
    const auto play = [&](Participant &winner, Participant &loser) {
        return QTest::qWaitFor([&] { return ana.sees(u"Rematch"_s) || ana.sees(u"Ready"_s); }, patience)
               && winMatch(winner, loser);
    };
    QVERIFY(play(bo, ana));
    const auto agree = [&](const std::vector<Participant *> &seats, const QString &bos) {
        return std::ranges::all_of(seats, [&](const Participant *seat) {
            return winsIn(*seat, u"Bo"_s) == bos && winsIn(*seat, u"Ana"_s).isEmpty();
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(agree({&ana, &bo}, u"1 wins"_s), patience);
    mina.paste(u"127.0.0.1:%1"_s.arg(ana.port()));
    QTRY_VERIFY_WITH_TIMEOUT(mina.isInLobby(), patience);
    mina.joinRoom(u"r1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mina.isInRoom() && agree({&mina}, u"1 wins"_s), patience);

    QVERIFY(ana.click(u"Back"_s) && ana.click(u"Save and close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isHome() && ana.sees(u"Continue"_s) && bo.isHome(), patience);
    QVERIFY(ana.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), patience);
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom() && agree({&ana, &bo}, u"1 wins"_s), patience);
}

PARLOR_TEST(TestScores, QApplication)
#include "tst_scores.moc"
