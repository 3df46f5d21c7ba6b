#include "endtoend.h"
#include "testclass.h"

#include <QApplication>

#include <functional>

using Spoil = std::function<void(QFile &)>;

// Tables behind *Continue* of which nothing can be read: asked before, and said where it is seen.
class TestUnreadableTables : public QObject
{
    Q_OBJECT

private slots:
    void asksBeforeAnEmptyTableOpens_data();
    void asksBeforeAnEmptyTableOpens();
};

namespace {

QString journalOf(const Participant &host)
{
    return host.folder.path() + u"/tables/"_s + host.keptTables().value(0) + u"/journal.sqlite"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAt(QFile &file, qint64 place, const QByteArray &bytes)
{
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
}

} // namespace

void TestUnreadableTables::asksBeforeAnEmptyTableOpens_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("notes");   // at the empty table
    constexpr qint64 placeOfVersion = 60; // "user version" in the header, see SQLite's file format
    QTest::newRow("no database") << Spoil([](QFile &file) { writeAt(file, 0, QByteArray(100, 'x')); })
                                 << u"journal is damaged"_s << u"damaged-"_s;
    QTest::newRow("a database with damaged pages")
        << Spoil([](QFile &file) { writeAt(file, 4096, QByteArray(8192, '\xff')); })
        << u"journal is damaged"_s << u"damaged-"_s;
    QTest::newRow("from a newer Parlor")
        << Spoil([](QFile &file) { writeAt(file, placeOfVersion, QByteArray("\0\0\x27\x0f", 4)); })
        << u"newer Parlor has written"_s << u"newer-"_s;
    QTest::newRow("empty") << Spoil([](QFile &file) { QVERIFY(file.resize(0)); })
                           << u"nothing in its journal"_s << QString();
    QTest::newRow("gone") << Spoil([](QFile &file) { QVERIFY(file.remove()); }) << u"nothing in its journal"_s
                          << QString();
}

void TestUnreadableTables::asksBeforeAnEmptyTableOpens()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, says);
    QFETCH(QString, notes);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    QVERIFY(ana.click(u"Back"_s) && ana.click(u"Save and close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isHome() && ana.sees(u"Continue"_s), patience);
    ana.close();
    QFile journal(journalOf(ana));
    QVERIFY(journal.exists());
    spoil(journal);
    const QByteArray before = contentOf(journal.fileName());
    ana.restart();
    QVERIFY(ana.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"The table cannot be continued"_s) && ana.says(says), patience);
    if (!before.isEmpty()) // SQLite begins an empty file
        QCOMPARE(contentOf(journal.fileName()), before);

    QVERIFY(ana.click(u"Leave it as it is"_s));
    QVERIFY(!ana.says(u"The table cannot be continued"_s));
    QVERIFY(ana.isHome() && ana.click(u"Continue"_s));
    QVERIFY(ana.says(says));
    QVERIFY(ana.click(u"Open an empty table"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(notes), patience);
    ana.close();
}

PARLOR_TEST(TestUnreadableTables, QApplication)
#include "tst_unreadabletables.moc"
