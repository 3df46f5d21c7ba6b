#include "keeps.h"
#include "sqlitedatabase.h"
#include "testclass.h"
#include "told.h"

#include "authority/authority.h"
#include "authority/restore.h"
#include "games/catalog.h"
#include "journal/openjournal.h"
#include "journal/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace server;
using namespace Qt::Literals::StringLiterals;

// A journal that is of no use is set aside, and one from before is brought up to date.
class DamagedJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isSetAside_data();
    void isSetAside();
    void isSetAsideBesideTheLast();
    void isTakenBackAfterAnOlderParlor_data();
    void isTakenBackAfterAnOlderParlor();
    void survivesFlippedBytes();
    void survivesAnyLength();
    void losesNoMoreThanATornEnd();
    void oldTablesAreBroughtUpToDate();
    void failedMigrationChangesNothing();

private:
    [[nodiscard]] OpenedJournal open() const { return openJournal(m_folder->path(), 1'800'000'000'000); }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] QByteArray bytes() const;
    void write(const QByteArray &bytes) const;
    void fill() const;
    void run(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DamagedJournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray DamagedJournalTest::bytes() const
{
    QFile journal(file());
    return journal.open(QIODevice::ReadOnly) ? journal.readAll() : QByteArray();
}

void DamagedJournalTest::write(const QByteArray &bytes) const
{
    QFile journal(file());
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write(bytes) == bytes.size());
}

void DamagedJournalTest::run(const QStringList &statements) const
{
    SqliteDatabase database(file());
    for (const QString &sql : statements)
        QVERIFY2(database.run(sql), qPrintable(sql));
}

void DamagedJournalTest::fill() const
{
    const core::GameKind *game = core::findGame(u"gomoku");
    const QJsonObject options = std::get<QJsonObject>(game->checkedOptions({}));
    Records records{
        SessionRecord{u"p1"_s, u"Ana"_s, u"t"_s},
        RoomRecord{u"r1"_s, {u"Room"_s, game, options, {}, {}}, u"p1"_s, {{u"p1"_s, 0, false}}, {}},
        MatchRecord{u"r1"_s,
                    {.match = u"m"_s,
                     .game = game,
                     .options = options,
                     .players = {},
                     .secondsPerMove = {},
                     .random = {}},
                    0}};
    for (int n = 0; n < 200; ++n) {
        records.push_back(EntryRecord{u"m"_s, n, QJsonObject{{"seat"_L1, 0}, {"ms"_L1, n}}});
        records.push_back(ReplyRecord{u"p1"_s, n % 64, n, QByteArray(300, 'x')});
    }
    const OpenedJournal opened = open();
    QVERIFY(opened.journal && keeps(*opened.journal, records));
}

void DamagedJournalTest::isSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes"); // instead of the file; empty: the file itself, after `statements`
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("word");
    const QString damaged = u"damaged"_s;
    QTest::newRow("a text") << QByteArray("Dear diary, today we played for hours and hours. ").repeated(50)
                            << QStringList() << damaged;
    QTest::newRow("noise") << QByteArray(9'000, '\xa7') << QStringList() << damaged;
    QTest::newRow("a newer version") << QByteArray() << QStringList{u"PRAGMA user_version = 99"_s}
                                     << u"newer"_s;
    QTest::newRow("a version below nothing")
        << QByteArray() << QStringList{u"PRAGMA user_version = -1"_s} << damaged;
    QTest::newRow("another program's")
        << QByteArray() << QStringList{u"PRAGMA application_id = 7"_s} << damaged;
    QTest::newRow("a table is missing") << QByteArray() << QStringList{u"DROP TABLE chat"_s} << damaged;
    QTest::newRow("a column is missing")
        << QByteArray() << QStringList{u"ALTER TABLE chat DROP COLUMN at"_s} << damaged;
    QTest::newRow("a room that is no JSON")
        << QByteArray() << QStringList{u"UPDATE rooms SET state = '{'"_s} << damaged;
    QTest::newRow("a room without a host")
        << QByteArray() << QStringList{u"UPDATE rooms SET state = json_remove(state, '$.host')"_s} << damaged;
    QTest::newRow("a seat below nothing")
        << QByteArray() << QStringList{u"UPDATE rooms SET state = json_set(state, '$.members[0].seat', -1)"_s}
        << damaged;
    QTest::newRow("a match that is no JSON")
        << QByteArray() << QStringList{u"UPDATE matches SET plan = 7"_s} << damaged;
    QTest::newRow("an entry that is no JSON")
        << QByteArray() << QStringList{u"UPDATE entries SET entry = '[]' WHERE n = 7"_s} << damaged;
}

void DamagedJournalTest::isSetAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, statements);
    QFETCH(QString, word);
    fill();
    run(statements);
    if (!bytes.isEmpty())
        write(bytes);
    const OpenedJournal opened = open();
    QVERIFY2(opened.journal, qPrintable(textOf(opened)));
    QCOMPARE(told(opened.snapshot), told(Snapshot()));
    QVERIFY2(textOf(opened).contains(word), qPrintable(textOf(opened)));
    const QString aside = m_folder->filePath(u"journal.%1-20270115T080000Z.sqlite"_s.arg(word));
    QVERIFY2(textOf(opened).contains(aside), qPrintable(textOf(opened)));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(bytes.isEmpty() ? kept.size() > 4'096 : kept.readAll() == bytes);
    QVERIFY(keeps(*opened.journal, {CounterRecord{Counter::Rooms, 1}}));
}

void DamagedJournalTest::isSetAsideBesideTheLast()
{
    for (const auto &last : {"Z.sqlite"_L1, "Z-2.sqlite"_L1, "Z-3.sqlite"_L1}) {
        write(QByteArray(5'000, 'x'));
        const OpenedJournal opened = open();
        QVERIFY2(textOf(opened).contains(last), qPrintable(textOf(opened)));
    }
}

void DamagedJournalTest::isTakenBackAfterAnOlderParlor_data()
{
    QTest::addColumn<int>("version");  // of what was set aside
    QTest::addColumn<bool>("hasRoom"); // what the older one kept meanwhile
    QTest::addColumn<QString>("notice");
    const int present = static_cast<int>(migrations().size());
    QTest::newRow("nobody had a room since") << present << false << u"is used again"_s;
    QTest::newRow("somebody has one") << present << true << u"To go on with it"_s;
    QTest::newRow("it is newer than this one too") << 99 << false << QString();
}

void DamagedJournalTest::isTakenBackAfterAnOlderParlor()
{
    QFETCH(const int, version);
    QFETCH(const bool, hasRoom);
    QFETCH(const QString, notice);
    fill();
    const QStringList before = told(open().snapshot);
    run({u"PRAGMA user_version = 99"_s});
    QVERIFY(textOf(open()).contains("newer"_L1));
    if (hasRoom)
        fill();
    const QString aside = m_folder->filePath(u"journal.newer-20270115T080000Z.sqlite"_s);
    QVERIFY(SqliteDatabase(aside).run(u"PRAGMA user_version = %1"_s.arg(version)));
    const OpenedJournal opened = open();
    QVERIFY(opened.journal);
    QCOMPARE(textOf(opened).isEmpty(), notice.isEmpty());
    QVERIFY2(textOf(opened).contains(notice), qPrintable(textOf(opened)));
    const bool isBack = version == static_cast<int>(migrations().size()) && !hasRoom;
    QCOMPARE(QFile::exists(aside), !isBack);
    QCOMPARE(QFile::exists(m_folder->filePath(u"journal.older-20270115T080000Z.sqlite"_s)), isBack);
    QCOMPARE(told(opened.snapshot), isBack || hasRoom ? before : told(Snapshot()));
    QCOMPARE(textOf(opened).contains(aside), hasRoom);
}

// There is always a journal to go on with, and whatever was read can be put back.
void DamagedJournalTest::survivesFlippedBytes()
{
    fill();
    const QByteArray good = bytes();
    QRandomGenerator dice(5);
    int setAside = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        for (int flips = 1 + dice.bounded(20); flips > 0; --flips)
            bad[dice.bounded(static_cast<int>(bad.size()))] = static_cast<char>(dice.generate());
        write(bad);
        const OpenedJournal opened = open();
        QVERIFY2(opened.journal, qPrintable(textOf(opened)));
        setAside += textOf(opened).isEmpty() ? 0 : 1;
        Authority authority({}, [](qsizetype count) { return QByteArray(count, 'x'); });
        std::ignore = authority.restore(opened.snapshot, {lastMoment(opened.snapshot), 0});
    }
    QVERIFY2(setAside > 20, qPrintable(QString::number(setAside)));
}

void DamagedJournalTest::survivesAnyLength()
{
    fill();
    const QByteArray good = bytes();
    for (qsizetype length = good.size() - 1; length > 0; length -= 1'777) {
        write(good.first(length));
        const OpenedJournal opened = open();
        QVERIFY2(opened.journal, qPrintable(textOf(opened)));
        QVERIFY2(textOf(opened).contains("damaged"_L1), qPrintable(QString::number(length)));
    }
}

// The tail of what SQLite has not moved into the file yet: each commit is there as a whole or not at all.
void DamagedJournalTest::losesNoMoreThanATornEnd()
{
    QByteArray journal;
    QByteArray wal;
    {
        const OpenedJournal opened = open();
        for (int n = 1; n <= 20; ++n)
            QVERIFY(keeps(*opened.journal,
                          {CounterRecord{Counter::Rooms, n}, CounterRecord{Counter::Persons, n}}));
        journal = bytes();
        QFile beside(file() + u"-wal"_s);
        QVERIFY(beside.open(QIODevice::ReadOnly));
        wal = beside.readAll();
    }
    qint64 least = 21;
    for (qsizetype length = wal.size(); length > 0; length -= 1'111) {
        write(journal);
        QFile beside(file() + u"-wal"_s);
        QVERIFY(beside.open(QIODevice::WriteOnly) && beside.write(wal.first(length)) == length);
        beside.close();
        const OpenedJournal opened = open();
        QVERIFY(opened.journal);
        QCOMPARE(opened.snapshot.roomsEver, opened.snapshot.personsEver);
        QVERIFY(opened.snapshot.roomsEver <= least);
        least = opened.snapshot.roomsEver;
    }
    QCOMPARE(least, 0);
}

void DamagedJournalTest::oldTablesAreBroughtUpToDate()
{
    static constexpr std::array first{"CREATE TABLE a (x)", "INSERT INTO a VALUES (1)"};
    static constexpr std::array second{"ALTER TABLE a ADD COLUMN y"};
    static constexpr std::array third{"UPDATE a SET y = x + 1"};
    static constexpr std::array<Migration, 3> steps{Migration(first), Migration(second), Migration(third)};
    SqliteDatabase database(file());
    QVERIFY(!migrate(database.database(), std::span(steps).first(1)).isValid());
    QCOMPARE(schemaVersion(database.database()), std::optional(1));
    QVERIFY(!migrate(database.database(), steps).isValid());
    QCOMPARE(schemaVersion(database.database()), std::optional(3));
    QCOMPARE(database.ask(u"SELECT y FROM a"_s).toInt(), 2);
    QVERIFY(!migrate(database.database(), steps).isValid());
    QCOMPARE(database.ask(u"SELECT count(*) FROM a"_s).toInt(), 1);
}

void DamagedJournalTest::failedMigrationChangesNothing()
{
    static constexpr std::array first{"CREATE TABLE a (x)"};
    static constexpr std::array second{"INSERT INTO a VALUES (1)", "INSERT INTO nowhere VALUES (1)"};
    static constexpr std::array<Migration, 2> steps{Migration(first), Migration(second)};
    SqliteDatabase database(file());
    QVERIFY(!migrate(database.database(), std::span(steps).first(1)).isValid());
    QVERIFY(migrate(database.database(), steps).isValid());
    QCOMPARE(schemaVersion(database.database()), std::optional(1));
    QCOMPARE(database.ask(u"SELECT count(*) FROM a"_s).toInt(), 0);
}

PARLOR_TEST(DamagedJournalTest, QCoreApplication)
#include "tst_damagedjournal.moc"
