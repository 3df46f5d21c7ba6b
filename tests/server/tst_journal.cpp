#include "conversation.h"
#include "keeps.h"
#include "testclass.h"
#include "told.h"

#include "games/catalog.h"
#include "journal/openjournal.h"
#include "journal/sqlitejournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace server;
using namespace Qt::Literals::StringLiterals;

// What is kept in a real file, and what it costs.
class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAllOfAParty();
    void keepsEveryText();
    void keepsMatchesOfEveryGame();
    void isNobodyElsesBusiness();
    void forgetsWhatHasGone();
    void doesNotGrowWithoutEnd();
    void keepsNothingOfWhatDoesNotFit();
    void cannotBeOpenedInNoFolder();

private:
    [[nodiscard]] OpenedJournal open() const;
    [[nodiscard]] QStringList toldAfterReopening(std::unique_ptr<Journal> journal) const;
    [[nodiscard]] qint64 size() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr qint64 someTime = 1'800'000'000'000;

MatchRecord matchOf(const QString &room, const QString &id, int number)
{
    const core::GameKind *game = core::findGame(u"gomoku");
    const QJsonObject options = std::get<QJsonObject>(game->checkedOptions({}));
    return {room,
            {.match = id,
             .number = number,
             .game = game,
             .options = options,
             .players = {{0, u"p1"_s, u"Ana"_s}, {1, u"p2"_s, u"Bo"_s}},
             .secondsPerMove = {},
             .random = QByteArray(64, '\0')},
            1'000};
}

EntryRecord entryOf(const QString &match, int index)
{
    return {match, index,
            QJsonObject{{"seat"_L1, index % 2}, {"move"_L1, QJsonArray{index, 1}}, {"ms"_L1, index}}};
}

// A room with talk, a kicked guest, a match that was played and one that runs.
void holdParty(Conversation &talk)
{
    const auto ana = talk.person(u"Ana"_s);
    const auto bo = talk.person(u"Bo"_s);
    const auto cy = talk.person(u"Cy"_s);
    talk.ask(ana, "create_room",
             {{"game"_L1, "tic_tac_toe"_L1}, {"password"_L1, "x'\"y"_L1}, {"seconds_per_move"_L1, 30}});
    for (const auto guest : {bo, cy})
        talk.ask(guest, "join_room", {{"room"_L1, "r1"_L1}, {"password"_L1, "x'\"y"_L1}});
    for (int line = 0; line < 60; ++line) {
        talk.ask(bo, "chat_message", {{"text"_L1, u"line %1"_s.arg(line)}});
        talk.pass(1'000);
    }
    talk.ask(ana, "mute_player", {{"person"_L1, talk.idOf(bo)}, {"muted"_L1, true}});
    talk.ask(ana, "kick_player", {{"person"_L1, talk.idOf(cy)}, {"ban"_L1, true}});
    for (int match = 0; match < 6; ++match) {
        talk.ask(ana, "start_game");
        const QString id = talk.last(ana, "start_game").value("match"_L1).toString();
        talk.ask(ana, "play",
                 {{"match"_L1, id}, {"step"_L1, 0}, {"move"_L1, QJsonObject{{"cell"_L1, QJsonArray{1, 1}}}}});
        if (match < 5)
            talk.ask(bo, "resign", {{"match"_L1, id}});
    }
    talk.disconnect(bo);
    talk.pass(5'000);
}

} // namespace

void JournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

OpenedJournal JournalTest::open() const
{
    return openJournal(m_folder->path(), someTime);
}

QStringList JournalTest::toldAfterReopening(std::unique_ptr<Journal> journal) const
{
    journal.reset();
    OpenedJournal again = open();
    return again.journal && textOf(again).isEmpty() ? told(again.snapshot) : QStringList{textOf(again)};
}

qint64 JournalTest::size() const
{
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    return std::accumulate(files.begin(), files.end(), qint64(0),
                           [](qint64 sum, const QFileInfo &file) { return sum + file.size(); });
}

void JournalTest::keepsAllOfAParty()
{
    Conversation talk;
    holdParty(talk);
    OpenedJournal opened = open();
    QVERIFY2(opened.journal && textOf(opened).isEmpty(), qPrintable(textOf(opened)));
    QCOMPARE(told(opened.snapshot), told(Snapshot()));
    for (const Records &records : talk.records())
        QVERIFY(keeps(*opened.journal, records));
    const QStringList expected = told(talk.snapshot());
    QCOMPARE(told(*opened.journal->load()), expected);
    QCOMPARE(toldAfterReopening(std::move(opened.journal)), expected);
    QVERIFY(expected.size() > 100);
}

void JournalTest::keepsEveryText()
{
    const QString nasty = u"'; DROP TABLE rooms; -- \" \\ 👩‍👩‍👧 \u202e \u00a0"_s;
    const ReplyRecord longest{nasty, 63, (1LL << 53) - 1, QByteArray(60'000, 'x') + nasty.toUtf8()};
    const RoomRecord room{nasty,
                          {.name = nasty,
                           .game = core::findGame(u"gomoku"),
                           .options = matchOf({}, {}, 1).plan.options,
                           .password = nasty,
                           .secondsPerMove = 3600,
                           .bestOf = 9},
                          nasty,
                          {{nasty, 1, true}, {u"p2"_s, {}, false}},
                          {.banned = Bans({{nasty, nasty}, {u"p9"_s, u"Zoe"_s}}),
                           .muted = {nasty, u"p2"_s},
                           .isEndOutdated = true,
                           .score = Score({{nasty, nasty, 3, 1, 5, 7}}),
                           .series = Series({2, true, {{nasty, 2, 7}}, nasty})}};
    const Records records{SessionRecord{nasty, nasty, nasty, 31, true}, longest, room,
                          ChatRecord{nasty, 49, {1'000'000, nasty, nasty, nasty, nasty}},
                          CounterRecord{Counter::ClockMs, 1LL << 50}};
    MemoryJournal memory;
    QVERIFY(keeps(memory, records));
    OpenedJournal opened = open();
    QVERIFY(keeps(*opened.journal, records));
    QCOMPARE(toldAfterReopening(std::move(opened.journal)), told(memory.snapshot()));
}

void JournalTest::keepsMatchesOfEveryGame()
{
    Records records;
    for (const auto &kind : core::catalog()) {
        const core::GameKind &game = *kind;
        MatchRecord match = matchOf(u"r1"_s, game.id, 1);
        match.plan.game = &game;
        match.plan.options = std::get<QJsonObject>(game.checkedOptions({}));
        match.plan.secondsPerMove = 10;
        for (char &byte : match.plan.random)
            byte = static_cast<char>(records.size() * 37 + 200);
        records.push_back(match);
    }
    MemoryJournal memory;
    QVERIFY(keeps(memory, records));
    OpenedJournal opened = open();
    QVERIFY(keeps(*opened.journal, records));
    const Snapshot snapshot = *opened.journal->load();
    QCOMPARE(snapshot.matches.size(), core::catalog().size());
    for (const MatchRecord &match : snapshot.matches)
        QCOMPARE(match.plan.game, core::findGame(match.plan.match));
    QStringList lines = told(snapshot);
    QStringList expected = told(memory.snapshot());
    lines.sort();
    expected.sort();
    QCOMPARE(lines, expected);
}

void JournalTest::isNobodyElsesBusiness()
{
    OpenedJournal opened = open();
    QVERIFY(keeps(*opened.journal, {SessionRecord{u"p1"_s, u"Ana"_s, u"secret"_s}}));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &file : files)
        QCOMPARE(int(file.permissions() & others), 0);
}

void JournalTest::forgetsWhatHasGone()
{
    OpenedJournal opened = open();
    const Records party{SessionRecord{u"p1"_s, u"Ana"_s, u"t"_s},
                        ReplyRecord{u"p1"_s, 0, 1, "{}"},
                        ChatRecord{u"r1"_s, 1, {1, u"p1"_s, u"Ana"_s, u"hi"_s, u"now"_s}},
                        matchOf(u"r1"_s, u"a"_s, 1),
                        entryOf(u"a"_s, 0),
                        matchOf(u"r2"_s, u"b"_s, 1),
                        entryOf(u"b"_s, 0),
                        entryOf(u"b"_s, 1)};
    QVERIFY(keeps(*opened.journal, party));
    QVERIFY(keeps(*opened.journal, {SessionRemoved{u"p1"_s}, RoomRemoved{u"r1"_s}}));
    QCOMPARE(told(*opened.journal->load()).size(), 1 + 1 + 2);
    QVERIFY(keeps(*opened.journal, {MatchRemoved{u"b"_s}}));
    QCOMPARE(toldAfterReopening(std::move(opened.journal)), told(Snapshot()));
}

void JournalTest::doesNotGrowWithoutEnd()
{
    OpenedJournal opened = open();
    const auto play = [&](int from, int to) {
        for (int n = from; n < to; ++n) {
            const QString match = QString::number(n);
            Records records{matchOf(u"r1"_s, match, n), MatchRemoved{QString::number(n - 5)},
                            ChatRecord{u"r1"_s, n % 50, {n, u"p1"_s, u"Ana"_s, QString(400, u'x'), u"now"_s}},
                            ReplyRecord{u"p1"_s, n % 64, n, QByteArray(1'000, 'x')}};
            for (int index = 0; index < 200; ++index)
                records.push_back(entryOf(match, index));
            QVERIFY(keeps(*opened.journal, records));
        }
    };
    play(1, 150);
    const qint64 before = size();
    play(150, 450);
    QVERIFY2(size() <= before + before / 10, qPrintable(u"%1 instead of %2"_s.arg(size()).arg(before)));
    QVERIFY(keeps(*opened.journal, {RoomRemoved{u"r1"_s}, SessionRemoved{u"p1"_s}}));
    std::ignore = toldAfterReopening(std::move(opened.journal));
    QVERIFY2(size() < 100'000, qPrintable(QString::number(size())));
}

void JournalTest::keepsNothingOfWhatDoesNotFit()
{
    SqliteJournal journal;
    Snapshot snapshot;
    QCOMPARE(journal.open(m_folder->filePath(u"journal.sqlite"_s), snapshot), SqliteFile::State::Good);
    const Records before{SessionRecord{u"p1"_s, u"Ana"_s, u"t"_s}};
    QVERIFY(keeps(journal, before));
    const QStringList expected = told(*journal.load());
    journal.limitPages(20);
    Records many{SessionRecord{u"p1"_s, u"Anna"_s, u"t"_s}, SessionRecord{u"p2"_s, u"Bo"_s, u"u"_s}};
    for (int slot = 0; slot < 64; ++slot)
        many.push_back(ReplyRecord{u"p1"_s, slot, slot + 1, QByteArray(4'000, 'x')});
    QVERIFY(!keeps(journal, many));
    QVERIFY(!journal.errorString().isEmpty());
    QCOMPARE(told(*journal.load()), expected);
    journal.limitPages(2'000);
    QVERIFY(keeps(journal, many));
    QCOMPARE(journal.load()->replies.size(), 64U);
}

void JournalTest::cannotBeOpenedInNoFolder()
{
    const OpenedJournal opened = openJournal(m_folder->filePath(u"none"_s), someTime);
    QVERIFY(!opened.journal);
    QVERIFY(textOf(opened).contains("cannot be opened"_L1));
}

PARLOR_TEST(JournalTest, QCoreApplication)
#include "tst_journal.moc"
