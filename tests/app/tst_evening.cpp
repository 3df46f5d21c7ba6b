#include "endtoend.h"
#include "relay.h"
#include "testclass.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// An evening of four at one table, each in a window of their own: the game changes, the room is handed over,
// one closes the window, one loses the connection, one leaves, one comes late. Whatever happens, all windows
// say the same.
class TestEvening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesOnWhateverHappens();

private:
    using Seats = std::vector<Participant *>;
    [[nodiscard]] static bool allSay(const Seats &seats, const QString &words);
    [[nodiscard]] static bool nobodySays(const Seats &seats, const QString &words);
    [[nodiscard]] static bool allClick(const Seats &seats, const QString &button);
    [[nodiscard]] static bool allRun(const Seats &seats);
    [[nodiscard]] static bool allAreOver(const Seats &seats);
    // In each window, of all who have played.
    [[nodiscard]] static bool winsAre(const Seats &seats, const std::map<QString, int> &wins);
    static void configure(const Participant &host, const QString &game, std::optional<qint64> bestOf = {});
    [[nodiscard]] static QString personOf(const Participant &seat, const QString &name);
};

void TestEvening::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

bool TestEvening::allSay(const Seats &seats, const QString &words)
{
    return QTest::qWaitFor(
        [&] {
            return std::ranges::all_of(seats, [&](const Participant *seat) { return seat->says(words); });
        },
        patience);
}

bool TestEvening::nobodySays(const Seats &seats, const QString &words)
{
    return QTest::qWaitFor(
        [&] {
            return std::ranges::none_of(seats, [&](const Participant *seat) { return seat->says(words); });
        },
        patience);
}

bool TestEvening::allClick(const Seats &seats, const QString &button)
{
    return std::ranges::all_of(seats, [&](const Participant *seat) {
        return QTest::qWaitFor([&] { return seat->click(button); }, patience);
    });
}

bool TestEvening::allRun(const Seats &seats)
{
    return QTest::qWaitFor(
        [&] {
            return std::ranges::all_of(seats,
                                       [](const Participant *seat) { return seat->model().isRunning(); });
        },
        patience);
}

bool TestEvening::allAreOver(const Seats &seats)
{
    return QTest::qWaitFor(
        [&] {
            return std::ranges::all_of(seats, [](const Participant *seat) { return seat->model().isOver(); });
        },
        patience);
}

bool TestEvening::winsAre(const Seats &seats, const std::map<QString, int> &wins)
{
    const auto agrees = [&](const Participant *seat) {
        const auto &score = seat->window->room()->match().room.knows.score;
        return std::ranges::all_of(wins, [&](const auto &each) {
            const auto line = std::ranges::find(score, each.first, &core::ScoreLine::name);
            return line != score.end() && line->wins == each.second;
        });
    };
    return QTest::qWaitFor([&] { return std::ranges::all_of(seats, agrees); }, patience);
}

void TestEvening::configure(const Participant &host, const QString &game, std::optional<qint64> bestOf)
{
    core::RoomSettings settings;
    settings.game = game;
    settings.bestOf = bestOf;
    host.request(core::ConfigureRoom{settings});
}

QString TestEvening::personOf(const Participant &seat, const QString &name)
{
    const auto &people = seat.window->room()->match().room.people;
    const auto person = std::ranges::find(people, name, &core::Person::name);
    return person == people.end() ? QString() : person->person;
}

void TestEvening::goesOnWhateverHappens()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    Participant mina(u"Mina"_s);
    Participant theo(u"Theo"_s);
    const Seats all{&ana, &bo, &mina, &theo};
    QVERIFY(meet(ana, bo));
    Relay wire(ana.port());
    for (Participant *guest : {&mina, &theo}) {
        guest->paste(u"127.0.0.1:%1"_s.arg(guest == &mina ? wire.port() : ana.port()));
        QTRY_VERIFY_WITH_TIMEOUT(guest->isInLobby(), patience);
        guest->joinRoom(u"r1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(guest->isInRoom(), patience);
    }

    // Two have played when the game changes: the result goes with it, for those who watched, too.
    QVERIFY(allClick({&ana, &bo}, u"Ready"_s) && allRun(all));
    ana.resign();
    QVERIFY(allAreOver(all) && allSay({&ana, &mina, &theo}, u"Bo wins"_s));
    configure(ana, u"rock_paper_scissors"_s, 3);
    QVERIFY(nobodySays(all, u"Bo wins"_s) && winsAre(all, {{u"Bo"_s, 1}, {u"Ana"_s, 0}}));
    QVERIFY(allClick({&mina, &theo}, u"Sit down"_s));
    QVERIFY(allSay(all, u"Best of 3: nobody has won yet"_s));

    // A series of four: whoever closes the window and whoever is cut off keep their seats.
    QVERIFY(allClick(all, u"Ready"_s) && allRun(all));
    for (const Participant *loser : {&ana, &bo, &mina})
        loser->resign();
    QVERIFY(allAreOver(all) && allSay(all, u"Best of 3: Theo 1"_s));
    QVERIFY(allClick(all, u"Rematch"_s) && allRun(all));
    QVERIFY(allClick({&theo}, u"Back"_s) && allClick({&theo}, u"Leave, keep my seat"_s));
    QVERIFY(allSay({&ana, &bo, &mina}, u"Theo closed the window"_s));
    QVERIFY(nobodySays({&ana, &bo, &mina}, u"reconnecting"_s));
    QVERIFY(allClick({&theo}, u"Return"_s) && allRun({&theo}));
    wire.close();
    QVERIFY(allSay({&ana, &bo, &theo}, u"connection lost"_s) && allSay({&mina}, u"Reconnecting"_s));
    wire.reopen();
    QVERIFY(nobodySays(all, u"connection lost"_s) && allRun({&mina}));
    for (const Participant *loser : {&ana, &bo, &mina})
        loser->resign();
    QVERIFY(allAreOver(all) && allSay({&ana, &bo, &mina}, u"Theo wins the series."_s));
    QVERIFY(theo.says(u"You win the series, Theo."_s));

    // Who comes late reads what the others read.
    Participant lea(u"Lea"_s);
    QVERIFY(lea.come(ana.port()));
    QVERIFY(winsAre({&ana, &lea}, {{u"Theo"_s, 2}, {u"Bo"_s, 1}, {u"Ana"_s, 0}, {u"Mina"_s, 0}}));
    QVERIFY(allSay({&lea}, u"Theo wins the series."_s));

    // The new host has all that a host has; the old one still can invite.
    ana.request(core::MakeHost{personOf(ana, u"Bo"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(bo.sees(u"Change"_s) && !ana.sees(u"Change"_s), patience);
    QVERIFY(ana.model().canInvite && bo.model().canInvite);
    QVERIFY(allClick({&bo}, u"Change"_s) && allSay({&ana, &mina, &theo, &lea}, u"Bo is choosing a game"_s));
    QVERIFY(allClick({&bo}, u"Cancel"_s) && nobodySays(all, u"Bo is choosing a game"_s));

    // Who leaves in the middle of a match gives it up, and what they have won stays with the room.
    QVERIFY(allClick({&lea}, u"Watch"_s));
    QVERIFY(allClick(all, u"Rematch"_s) && allRun(all));
    QVERIFY(allClick({&theo}, u"Back"_s) && allClick({&theo}, u"Give up my seat"_s));
    QVERIFY(allSay({&ana, &bo, &mina}, u"Theo left"_s));
    for (const Participant *loser : {&ana, &mina})
        loser->resign();
    QVERIFY(allAreOver({&ana, &bo, &mina, &lea}) && allSay({&ana, &mina, &lea}, u"Bo wins"_s));
    QVERIFY(winsAre({&ana, &bo, &mina, &lea}, {{u"Theo"_s, 2}, {u"Bo"_s, 2}}));
    QVERIFY(allSay({&ana, &bo, &mina, &lea}, u"Best of 3: Bo 1"_s));
}

PARLOR_TEST(TestEvening, QApplication)
#include "tst_evening.moc"
