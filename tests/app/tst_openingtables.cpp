#include "datafolder.h"
#include "hosting/hosting.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::HostedTable;
using app::HostedTables;
using app::Hosting;

namespace {

HostedTable savedTable()
{
    return {.id = u"a"_s,
            .game = u"gomoku"_s,
            .others = {u"Bo"_s},
            .at = QDateTime(QDate(2026, 3, 14), QTime(20, 14)),
            .saved = true};
}

} // namespace

// Tables whose opening fails.
class TestOpeningTables : public QObject
{
    Q_OBJECT

private slots:
    void tableThatDoesNotOpenIsStillSaved();
    void tableThatCannotBeWrittenDownIsNotOpened_data();
    void tableThatCannotBeWrittenDownIsNotOpened();
};

void TestOpeningTables::tableThatDoesNotOpenIsStillSaved()
{
    const QTemporaryDir folder;
    const HostedTables tables(folder.path());
    QVERIFY(tables.write(savedTable()));
    server::DataFolder taken;
    QVERIFY(!taken.open(tables.folderOf(u"a"_s)));
    Hosting hosting(folder.path());
    QSignalSpy failed(&hosting, &Hosting::openFailed);
    hosting.open(u"Ana"_s, tables.find(u"a"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!hosting.isOpen());
    QVERIFY(tables.find(u"a"_s).saved);
}

void TestOpeningTables::tableThatCannotBeWrittenDownIsNotOpened_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("a new one") << true;
    QTest::newRow("one that waited") << false;
}

// Even who may write everywhere makes no file below a file, and none where a folder is.
void TestOpeningTables::tableThatCannotBeWrittenDownIsNotOpened()
{
    QFETCH(bool, isNew);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir().mkpath(folder.filePath(u"a/table.json"_s)));
    Hosting hosting(isNew ? file.fileName() : folder.path());
    QSignalSpy opened(&hosting, &Hosting::opened);
    QSignalSpy failed(&hosting, &Hosting::openFailed);
    if (isNew)
        hosting.open(u"Ana"_s, 0);
    else
        hosting.open(u"Ana"_s, savedTable());
    QTRY_COMPARE(failed.size() + opened.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(isNew ? file.fileName() : folder.filePath(u"a"_s)));
    QVERIFY(failed.at(0).at(1).toString().contains(u"try again"_s));
    QVERIFY(!hosting.isOpen());
}

PARLOR_TEST(TestOpeningTables, QCoreApplication)
#include "tst_openingtables.moc"
