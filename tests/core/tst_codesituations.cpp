#include "codescript.h"
#include "codeviews.h"
#include "games/bullsandcows/rules.h"
#include "games/catalog.h"
#include "testclass.h"

#include <QJsonDocument>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString activityWord(SeatActivity activity)
{
    switch (activity) {
    case SeatActivity::Waiting:
        return u"waits"_s;
    case SeatActivity::ToMove:
        return u"is to move"_s;
    case SeatActivity::Choosing:
        return u"chooses"_s;
    case SeatActivity::HasChosen:
        return u"has chosen"_s;
    case SeatActivity::Opening:
        return u"opens"_s;
    case SeatActivity::Answering:
        return u"answers"_s;
    case SeatActivity::Guessing:
        return u"guesses"_s;
    case SeatActivity::Finished:
        return u"is finished"_s;
    case SeatActivity::Out:
        return u"is out"_s;
    }
    Q_UNREACHABLE();
}

QByteArray writtenView(const CodeView &view)
{
    JsonWriter writer;
    writer.object([&] { BullsAndCows::write(writer, view); });
    return writer.text();
}

void addCodeMatches()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("script");
    QTest::addRow("a race") << race(
        2) << u"0 guesses 345, 1 guesses 354, 0 guesses 012, 1 guesses 021, 2 guesses 021, 2 guesses 345"_s;
    QTest::addRow("a co-op") << coOp(3) << u"0 guesses 345, 2 leaves, 1 guesses 354, 0 guesses 012"_s;
    QTest::addRow("a duel") << duel(1)
                            << bothSealed
                                   + u"0 guesses 034, 1 answers, 1 guesses 012, 0 answers, "
                                     "1 shows, 0 shows"_s;
    QTest::addRow("a duel with a code that breaks the options")
        << duel(1)
        << u"0 seals 0123456789abcdef, 1 seals 345, 0 guesses 034, 1 answers, 1 guesses 012, "
           "0 answers 0 0, all show"_s;
}

} // namespace

// What the rules of bulls and cows say of a view: what a seat is doing, how it ended; what is read as one,
// and that views are read back as they were written.
class CodeSituationsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatSeatsAreDoing_data();
    void tellsWhatSeatsAreDoing();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void readsEveryMode();
    void refusesWhatIsNoView_data() { codeviews::addUnreadable(); }
    void refusesWhatIsNoView();
    void readsBackWhatItWrites_data() { addCodeMatches(); }
    void readsBackWhatItWrites();
    void onlyACoOpIsPlayedAsOne();
};

void CodeSituationsTest::tellsWhatSeatsAreDoing_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto add = [](const char *name, const QJsonObject &options, const QString &script,
                        const char *first, const char *second) {
        QTest::addRow("%s", name) << options << script << QString::fromLatin1(first)
                                  << QString::fromLatin1(second);
    };
    add("a race begins", race(), u""_s, "guesses", "guesses");
    add("one has solved a race", race(), u"1 guesses 345, 1 guesses 012"_s, "guesses", "is finished");
    add("a race is over", race(1), u"1 guesses 345, 0 guesses 345"_s, "is finished", "is finished");
    add("a co-op begins", coOp(), u""_s, "is to move", "waits");
    add("a co-op goes on", coOp(), u"0 guesses 345"_s, "waits", "is to move");
    add("a co-op is over", coOp(), u"0 guesses 012"_s, "waits", "waits");
    add("a duel begins", duel(), u""_s, "chooses", "chooses");
    add("one has sealed", duel(), u"0 seals 012"_s, "has chosen", "chooses");
    add("one is to guess", duel(), bothSealed, "is to move", "waits");
    add("one's program is to answer", duel(), bothSealed + u"0 guesses 034"_s, "waits", "answers");
    const QString guessed = bothSealed + u"0 guesses 034, 1 answers, 1 guesses 034, 0 answers, "_s;
    add("both are to reveal", duel(1), guessed, "opens", "opens");
    add("one has revealed", duel(1), guessed + u"1 shows"_s, "opens", "has chosen");
    add("a duel is over", duel(1), guessed + u"all show"_s, "waits", "waits");
}

void CodeSituationsTest::tellsWhatSeatsAreDoing()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, script);
    CodeScript match(2, options);
    QCOMPARE(match.run(script), QString());
    const auto view = BullsAndCows::readView({}, match.view());
    QVERIFY(view);
    const auto turn = match.game().turn();
    const auto doneBy = [&](Seat seat) {
        return activityWord(BullsAndCows::activity(*view, seat, std::ranges::count(turn, seat) > 0));
    };
    QTEST(doneBy(0), "first");
    QTEST(doneBy(1), "second");
}

void CodeSituationsTest::tellsHowItEnded_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("script");
    QTest::addColumn<Ending>("ending");
    QTest::addRow("a race that is won") << race() << u"0 guesses 012, 1 guesses 345"_s << Ending::Plain;
    QTest::addRow("a race that nobody has solved")
        << race(1) << u"0 guesses 021, 1 guesses 345"_s << Ending::Plain;
    QTest::addRow("a co-op that is won") << coOp() << u"0 guesses 012"_s << Ending::WonAsOne;
    QTest::addRow("a co-op that is won with the last guess")
        << coOp(2) << u"0 guesses 345, 1 guesses 012"_s << Ending::WonAsOne;
    QTest::addRow("a co-op that is lost")
        << coOp(2) << u"0 guesses 345, 1 guesses 345"_s << Ending::LostAsOne;
    QTest::addRow("a co-op that somebody has left")
        << coOp() << u"0 guesses 345, 1 leaves"_s << Ending::Plain;
    QTest::addRow("a duel that is won")
        << duel() << bothSealed + u"0 guesses 345, 1 answers, 1 guesses 034, 0 answers, all show"_s
        << Ending::Plain;
}

void CodeSituationsTest::tellsHowItEnded()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, script);
    CodeScript match(2, options);
    QCOMPARE(match.run(script), QString());
    QVERIFY(match.game().outcome());
    const auto view = BullsAndCows::readView({}, match.view());
    QVERIFY(view);
    QTEST(BullsAndCows::ending(*view), "ending");
}

void CodeSituationsTest::readsEveryMode()
{
    const CodeView race = codeviews::seen(codeviews::race(codeviews::code, {u"0123"_s, u"4567 1807"_s}, 0));
    QCOMPARE(race.boards.size(), 2U);
    QCOMPARE(*race.boards[0].rows[0].guess, u"0123"_s);
    QVERIFY(!race.boards[1].rows[0].guess);
    QCOMPARE(race.best(), 2);
    QVERIFY(!race.secret);
    QCOMPARE(codeviews::seen(codeviews::race(codeviews::code, {u"0123"_s}, 0, true)).secret->code,
             codeviews::code);

    const CodeView together = codeviews::seen(codeviews::together(codeviews::code, u"0123 4567 8901"_s, 2));
    QCOMPARE(together.guessesOf(0), 2);
    QCOMPARE(together.boards[0].rows[1].seat, 1);
    QCOMPARE(together.limit(), 10);

    const CodeView duel = codeviews::seen(codeviews::duel(
        {.guesses = {u"0123"_s, u""_s}, .phase = u"answer"_s, .pending = std::pair(1, u"4710"_s)}));
    QCOMPARE(duel.pending->guess, u"4710"_s);
    QCOMPARE(duel.guessesOf(1), 1);
    QVERIFY(duel.secrets.empty());
    QCOMPARE(codeviews::seen(codeviews::duel({.phase = u"over"_s})).secrets.at(1).code, u"5946"_s);
}

void CodeSituationsTest::refusesWhatIsNoView()
{
    QFETCH(const QJsonObject, view);
    QVERIFY(!BullsAndCows::readView({}, view));
}

void CodeSituationsTest::readsBackWhatItWrites()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, script);
    const int players = options["mode"_L1] == "duel"_L1 ? 2 : 3;
    CodeScript match(players, options);
    const QStringList steps = script.split(u", "_s);
    for (const QString &step : steps) {
        QCOMPARE(match.run(step), QString());
        for (const Viewer viewer : {Viewer{}, Viewer{0}, Viewer{1}}) {
            const auto read = BullsAndCows::readView({}, match.view(viewer));
            QVERIFY(read);
            QCOMPARE(writtenView(*read), match.game().view(viewer).text());
            QCOMPARE(BullsAndCows::readView({}, QJsonDocument::fromJson(writtenView(*read)).object()), read);
        }
    }
    QVERIFY(match.game().outcome());
}

void CodeSituationsTest::onlyACoOpIsPlayedAsOne()
{
    const GameKind &kind = *findGame(u"bulls_and_cows");
    const auto isOne = [&](const QJsonObject &options) {
        return kind.isPlayedAsOne(std::get<QJsonObject>(kind.checkedOptions(options)));
    };
    QVERIFY(isOne(coOp()));
    QVERIFY(!isOne(race()));
    QVERIFY(!isOne(duel()));
}

PARLOR_TEST(CodeSituationsTest, testing::NoApplication)
#include "tst_codesituations.moc"
