#include "failingjournal.h"
#include "journalsundertest.h"
#include "latejournal.h"
#include "memoryjournal.h"
#include "testclass.h"
#include "told.h"

#include <QCoreApplication>
#include <QTest>

using namespace server;
using namespace journals;
using namespace Qt::Literals::StringLiterals;

// What every journal answers to what is appended, and that it keeps just that.
class JournalAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsNothingOfWhatDoesNotFit_data() { addKinds(); }
    void keepsNothingOfWhatDoesNotFit();
    void answersEachOnceAndKeepsWhatItSaid_data();
    void answersEachOnceAndKeepsWhatItSaid();
    void mayBeUsedWhileItAnswers_data() { addKinds(); }
    void mayBeUsedWhileItAnswers();
    void canKeepNothing_data();
    void canKeepNothing();
    void answersLateInOrder();
};

namespace {

// What was appended to a journal, and what it said of it.
class Appending
{
public:
    explicit Appending(UnderTest &tested)
        : m_tested(tested)
    {
    }

    void append(const Records &records)
    {
        const std::size_t turn = m_turns.size();
        m_turns.push_back(records);
        m_happened.push_back({turn, {}});
        m_tested.journal().append(records, [this, turn](bool isKept) {
            m_happened.push_back({turn, isKept});
        });
    }

    // Says what breaks the promise: each is answered once, in order, and none is kept that was appended
    // between one that was not and the answer to it.
    [[nodiscard]] QString brokenPromise() const
    {
        std::optional<std::size_t> failed; // the last one, up to what was appended before it was answered
        std::size_t appended = 0;
        std::size_t answered = 0;
        for (const auto &[turn, isKept] : m_happened) {
            if (!isKept) {
                ++appended;
                continue;
            }
            if (turn != answered++)
                return u"turn %1 is not answered in its place"_s.arg(turn);
            if (failed && turn < *failed && *isKept)
                return u"turn %1 is kept after one that was not"_s.arg(turn);
            if (!*isKept)
                failed = std::max(failed.value_or(0), appended);
        }
        return answered == m_turns.size() ? QString() : u"%1 of all are answered"_s.arg(answered);
    }
    [[nodiscard]] std::vector<bool> answers() const
    {
        std::vector<bool> answers;
        for (const Event &event : m_happened) {
            if (event.isKept)
                answers.push_back(*event.isKept);
        }
        return answers;
    }
    // All that it said it keeps.
    [[nodiscard]] Snapshot kept() const
    {
        MemoryJournal kept;
        for (const auto &[turn, isKept] : m_happened) {
            if (isKept.value_or(false))
                kept.keep(m_turns[turn]);
        }
        return kept.snapshot();
    }

private:
    struct Event
    {
        std::size_t turn;
        std::optional<bool> isKept; // none: it is appended
    };

    UnderTest &m_tested;
    std::vector<Records> m_turns;
    std::vector<Event> m_happened;
};

} // namespace

void JournalAnswersTest::keepsNothingOfWhatDoesNotFit()
{
    const auto tested = made(Space::Scarce);
    QVERIFY(keepsAtLast(*tested, {SessionRecord{u"p1"_s, u"Ana"_s, u"t"_s}}));
    const QStringList expected = loaded(*tested);
    Records many{SessionRecord{u"p1"_s, u"Anna"_s, u"t"_s}, SessionRecord{u"p2"_s, u"Bo"_s, u"u"_s}};
    std::ranges::move(large(u"p1"_s), std::back_inserter(many));
    many.push_back(CounterRecord{Counter::Rooms, 1});
    Appending appending(*tested);
    appending.append(many);
    tested->answer();
    QCOMPARE(appending.answers(), std::vector{false});
    QCOMPARE(loaded(*tested), expected);
    QCOMPARE(told(tested->reopened()), expected);
    tested->makeRoom();
    QCOMPARE(loaded(*tested), expected);
    QVERIFY(keepsAtLast(*tested, many));
    const Snapshot snapshot = *tested->journal().load();
    QCOMPARE(snapshot.replies.size(), 64U);
    QCOMPARE(snapshot.sessions.size(), 2U);
    QCOMPARE(snapshot.roomsEver, 1);
}

void JournalAnswersTest::answersEachOnceAndKeepsWhatItSaid_data()
{
    QTest::addColumn<journals::Kind>("kind");
    QTest::addColumn<QString>("turns"); // `.`: it fits; `#`: it does not; blank: until here all is answered
    for (const Kind &kind : kinds()) {
        for (const char *turns :
             {".", "...", "#", "#..", "..#", ".#.#.", "###", ".. ..", ".#. ..", "# # .", ". #. #.. ..."})
            QTest::addRow("%s, %s", kind.name, turns) << kind << QString::fromLatin1(turns);
    }
}

void JournalAnswersTest::answersEachOnceAndKeepsWhatItSaid()
{
    QFETCH(const QString, turns);
    const auto tested = made(Space::Scarce);
    Appending appending(*tested);
    for (qint64 n = 1; const QChar turn : turns) {
        if (turn == u' ') {
            tested->answer();
            QCOMPARE(loaded(*tested), told(appending.kept()));
            continue;
        }
        Records records{SessionRecord{QString::number(n % 3), QString::number(n), {}}};
        if (turn == u'#')
            std::ranges::move(large(QString::number(n)), std::back_inserter(records));
        records.push_back(CounterRecord{Counter::Rooms, n++});
        appending.append(records);
    }
    tested->answer();
    QCOMPARE(appending.brokenPromise(), QString());
    const std::vector<bool> answers = appending.answers();
    const QString appended = QString(turns).remove(u' ');
    for (std::size_t turn = 0; turn < answers.size(); ++turn)
        QVERIFY(!answers[turn] || appended[static_cast<qsizetype>(turn)] == u'.');
    QVERIFY(turns.startsWith(u'#') || answers[0]);
    QCOMPARE(loaded(*tested), told(appending.kept()));
    QCOMPARE(told(tested->reopened()), told(appending.kept()));
    // Nothing is wrong with it after all that.
    tested->makeRoom();
    QVERIFY(keepsAtLast(*tested, {CounterRecord{Counter::ClockMs, 1}}));
}

// A turn that could not be kept is undone, and the next one may be ready, where the answer comes.
void JournalAnswersTest::mayBeUsedWhileItAnswers()
{
    const auto tested = made(Space::Scarce);
    Journal &journal = tested->journal();
    QVERIFY(keepsAtLast(*tested, {CounterRecord{Counter::Rooms, 1}}));
    QStringList log;
    const auto note = [&](const char *what, bool isKept) {
        const auto snapshot = journal.load();
        log.append(
            u"%1 %2 %3"_s.arg(QLatin1StringView(what)).arg(isKept).arg(snapshot ? snapshot->roomsEver : -1));
    };
    Records many = large(u"p1"_s);
    many.push_back(CounterRecord{Counter::Rooms, 2});
    journal.append(many, [&](bool isKept) {
        note("large", isKept);
        journal.append({CounterRecord{Counter::Rooms, 3}}, [&](bool isNextKept) {
            note("next", isNextKept);
            journal.append({CounterRecord{Counter::Rooms, 4}},
                           [&](bool isLastKept) { note("last", isLastKept); });
        });
    });
    for (int turn = 0; turn < 3; ++turn)
        tested->answer();
    QCOMPARE(log, (QStringList{u"large 0 1"_s, u"next 1 3"_s, u"last 1 4"_s}));
}

using Refuses = bool (*)(int turn);

void JournalAnswersTest::canKeepNothing_data()
{
    QTest::addColumn<Refuses>("refuses");
    QTest::newRow("nothing at all") << Refuses([](int) { return true; });
    QTest::newRow("the first alone is lost") << Refuses([](int turn) { return turn == 0; });
    QTest::newRow("the third alone is lost") << Refuses([](int turn) { return turn == 2; });
    QTest::newRow("nothing from the third on") << Refuses([](int turn) { return turn >= 2; });
}

// One that fails as it is told to, of the tests' own.
void JournalAnswersTest::canKeepNothing()
{
    QFETCH(const Refuses, refuses);
    MemoryJournal kept;
    MemoryJournal expected;
    FailingJournal failing(kept, [&refuses, turn = 0](const Records &) mutable { return refuses(turn++); });
    for (int turn = 0; turn < 5; ++turn) {
        const Records records{CounterRecord{Counter::Rooms, turn + 1},
                              SessionRecord{QString::number(turn), {}, {}}};
        QCOMPARE(keeps(failing, records), !refuses(turn));
        expected.isFull = refuses(turn);
        QCOMPARE(keeps(expected, records), !refuses(turn));
        QCOMPARE(told(*failing.load()), told(expected.snapshot()));
    }
}

// One that answers when it is told to: until then nothing is kept, and after a failed one nothing that waits.
void JournalAnswersTest::answersLateInOrder()
{
    MemoryJournal kept;
    QStringList answers;
    const auto rooms = [&kept] { return kept.snapshot().roomsEver; };
    {
        LateJournal late(kept);
        const auto append = [&](qint64 n) {
            late.append({CounterRecord{Counter::Rooms, n}},
                        [&answers, n](bool isKept) { answers.append(u"%1 %2"_s.arg(n).arg(isKept)); });
        };
        for (const qint64 n : {1, 2, 3})
            append(n);
        QCOMPARE(late.unanswered(), 3U);
        QCOMPARE(rooms(), 0);
        late.answer(true);
        QCOMPARE(rooms(), 1);
        late.answer(false);
        append(4);
        QCOMPARE(answers, (QStringList{u"1 1"_s, u"2 0"_s}));
        late.answerAll();
        QCOMPARE(rooms(), 1);
        append(5);
        late.answerAll();
        QCOMPARE(answers, (QStringList{u"1 1"_s, u"2 0"_s, u"3 0"_s, u"4 0"_s, u"5 1"_s}));
        append(6);
    }
    QCOMPARE(answers.size(), 5);
    QCOMPARE(rooms(), 5);
}

PARLOR_TEST(JournalAnswersTest, QCoreApplication)
#include "tst_journalanswers.moc"
