#include "journalrecords.h"
#include "keeps.h"
#include "sqlitedatabase.h"
#include "testclass.h"
#include "told.h"

#include "games/catalog.h"
#include "journal/checksum.h"
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

// What is SQLite's own: what stands in the file, and what it costs.
class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isEmptyAtFirst();
    void isNobodyElsesBusiness();
    void doesNotGrowWithoutEnd();
    void keepsNothingOfWhatDoesNotFit();
    void cannotBeOpenedInNoFolder();
    void textsAreTextsToSqlite();
    void goesOnFromTextsThatWereBoundAsStrings();
    void halfACharacterIsKeptAsAQuestionMark();
    void writesWhatItReadAsItWas();

private:
    [[nodiscard]] OpenedJournal open() const;
    [[nodiscard]] QStringList toldAfterReopening(std::unique_ptr<Journal> journal) const;
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] QStringList rows() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr qint64 someTime = 1'800'000'000'000;

// What each column of each table holds, by the name of its type.
const std::vector<std::pair<QString, QStringList>> columns{
    {u"counts"_s, {u"what text"_s, u"value integer"_s, u"seal integer"_s}},
    {u"sessions"_s, {u"person text"_s, u"name text"_s, u"token text"_s, u"seal integer"_s, u"more text"_s}},
    {u"replies"_s,
     {u"person text"_s, u"slot integer"_s, u"id integer"_s, u"reply text"_s, u"seal integer"_s}},
    {u"rooms"_s, {u"room text"_s, u"state text"_s, u"seal integer"_s}},
    {u"chat"_s,
     {u"room text"_s, u"slot integer"_s, u"n integer"_s, u"person text"_s, u"name text"_s, u"text text"_s,
      u"at text"_s, u"seal integer"_s}},
    {u"matches"_s,
     {u"match text"_s, u"room text"_s, u"started integer"_s, u"plan text"_s, u"random blob"_s,
      u"seal integer"_s}},
    {u"entries"_s, {u"match text"_s, u"n integer"_s, u"entry text"_s, u"seal integer"_s}},
};

// As versions up to 0.2 wrote a row: each text as a string.
void insertStrings(QSqlDatabase &database, const QString &into, QVariantList values)
{
    values.append(checksumOf(values));
    const QStringList places(values.size(), u"?"_s);
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(into, places.join(u',')));
    for (const QVariant &value : values)
        query.addBindValue(value);
    QVERIFY2(query.exec(), qPrintable(into));
}

void insertStrings(QSqlDatabase &database, const Snapshot &snapshot)
{
    const SessionRecord &session = snapshot.sessions[0];
    const ReplyRecord &reply = snapshot.replies[0];
    const auto &[room, slot, line] = snapshot.lines[0];
    const MatchRecord &match = snapshot.matches[0];
    const EntryRecord &entry = snapshot.entries[0];
    const auto text = [](const QByteArray &utf8) { return QString::fromUtf8(utf8); };
    insertStrings(database, u"counts"_s, {u"clock"_s, snapshot.clockMs});
    insertStrings(database, u"counts"_s, {u"persons"_s, snapshot.personsEver});
    insertStrings(database, u"counts"_s, {u"rooms"_s, snapshot.roomsEver});
    insertStrings(database, u"sessions (person, name, token, more, seal)"_s,
                  {session.person, session.name, session.token, text(sessionMore(session))});
    insertStrings(database, u"replies"_s, {reply.person, reply.slot, reply.id, text(reply.reply)});
    insertStrings(database, u"rooms"_s, {room, text(roomState(snapshot.rooms[0]))});
    insertStrings(database, u"chat"_s, {room, slot, line.n, line.person, line.name, line.text, line.at});
    insertStrings(database, u"matches"_s,
                  {match.plan.match, match.room, match.startedMs, text(matchPlan(match.plan)),
                   match.plan.random});
    insertStrings(database, u"entries"_s, {entry.match, entry.index, text(entry.entry.text())});
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

void JournalTest::isEmptyAtFirst()
{
    const OpenedJournal opened = open();
    QVERIFY2(opened.journal && textOf(opened).isEmpty(), qPrintable(textOf(opened)));
    QCOMPARE(told(opened.snapshot), told(Snapshot()));
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

// All that stands in the tables, with its types, so that two files can be compared.
QStringList JournalTest::rows() const
{
    QStringList all;
    SqliteDatabase database(file());
    for (const auto &[table, described] : columns) {
        QStringList values;
        for (const QString &column : described)
            values.append(u"typeof(%1) || quote(%1)"_s.arg(column.section(u' ', 0, 0)));
        QSqlQuery query(database.database());
        query.exec(u"SELECT %1 FROM %2"_s.arg(values.join(u"||' '||"_s), table));
        while (query.next())
            all.append(table + u' ' + query.value(0).toString());
    }
    return all;
}

void JournalTest::textsAreTextsToSqlite()
{
    QVERIFY(keeps(*open().journal, recordsOf(everythingOf(u"Zoë"_s))));
    SqliteDatabase database(file());
    for (const auto &[table, described] : columns) {
        QVERIFY(database.ask(u"SELECT count(*) FROM "_s + table).toInt() > 0);
        QCOMPARE(database.ask(u"SELECT count(*) FROM pragma_table_info('%1')"_s.arg(table)).toInt(),
                 described.size());
        for (const QString &column : described) {
            const QString name = column.section(u' ', 0, 0);
            const QString type = column.section(u' ', 1);
            const QVariant found = database.ask(
                u"SELECT group_concat(DISTINCT typeof(%1)) FROM %2"_s.arg(name, table));
            QVERIFY2(found == type, qPrintable(table + u' ' + column + u' ' + found.toString()));
        }
    }
}

void JournalTest::goesOnFromTextsThatWereBoundAsStrings()
{
    const QString text = u"Zoë 王 👩‍👩‍👧"_s;
    const Snapshot everything = everythingOf(text);
    QVERIFY(open().journal);
    {
        SqliteDatabase database(file());
        insertStrings(database.database(), everything);
    }
    const QStringList before = rows();
    OpenedJournal opened = open();
    QVERIFY2(textOf(opened).isEmpty(), qPrintable(textOf(opened)));
    QCOMPARE(told(opened.snapshot), told(everything));
    QVERIFY(keeps(*opened.journal, recordsOf(everything)));
    opened.journal.reset();
    QCOMPARE(rows(), before);
    opened = open();
    QVERIFY(keeps(*opened.journal, {SessionRemoved{text}, RoomRemoved{text}}));
    opened.journal.reset();
    QCOMPARE(rows().filter(u"counts"_s), rows());
}

// No name and no chat has one, and JSON writes it down as six characters.
void JournalTest::halfACharacterIsKeptAsAQuestionMark()
{
    const QString half = u"a"_s + QChar(0xd83d) + u"b"_s;
    const Snapshot everything = everythingOf(half);
    Snapshot expected = everythingOf(u"a?b"_s);
    expected.rooms = everything.rooms;
    expected.rooms[0].room = u"a?b"_s;
    expected.matches[0].plan = everything.matches[0].plan;
    expected.matches[0].plan.match = u"a?b"_s;
    expected.entries[0].entry = everything.entries[0].entry;
    OpenedJournal opened = open();
    QVERIFY(keeps(*opened.journal, recordsOf(everything)));
    opened.journal.reset();
    opened = open();
    QVERIFY2(textOf(opened).isEmpty(), qPrintable(textOf(opened)));
    QCOMPARE(told(opened.snapshot), told(expected));
    QVERIFY(keeps(*opened.journal, {SessionRemoved{half}, RoomRemoved{half}}));
    QVERIFY(keeps(*opened.journal, {ReplyRecord{u"p1"_s, 0, 1, "a\xff"}}));
    QCOMPARE(toldAfterReopening(std::move(opened.journal)).mid(1), QStringList{u"reply p1 0 1 a\ufffd"_s});
}

// What is nothing stays nothing, and what is empty empty.
void JournalTest::writesWhatItReadAsItWas()
{
    QVERIFY(keeps(*open().journal,
                  {SessionRecord{u"p1"_s, QString(), u""_s}, SessionRecord{u"p2"_s, u""_s, QString()},
                   ChatRecord{u"r1"_s, 1, {1, u""_s, QString(), u"a\0b"_s, u""_s}},
                   ReplyRecord{u"p1"_s, 0, 1, "{}"}, roomOf(u"r1"_s), matchOf(u"r1"_s, u"m"_s, 1),
                   entryOf(u"m"_s, 0)}));
    const QStringList before = rows();
    QVERIFY(before.size() >= 7);
    OpenedJournal opened = open();
    QVERIFY(keeps(*opened.journal, recordsOf(opened.snapshot)));
    opened.journal.reset();
    QCOMPARE(rows().mid(3), before);
}

PARLOR_TEST(JournalTest, QCoreApplication)
#include "tst_journal.moc"
