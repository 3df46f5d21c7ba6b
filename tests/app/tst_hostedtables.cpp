#include "hosting/hostedtables.h"
#include "testclass.h"

#include "datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::HostedTable;
using app::HostedTables;

namespace {

const QDateTime evening(QDate(2026, 3, 14), QTime(20, 14));

HostedTable table(const QString &id, const QDateTime &at = evening)
{
    return {.id = id, .game = u"gomoku"_s, .others = {u"Bo"_s}, .at = at, .port = 7341};
}

} // namespace

class TestHostedTables : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasWritten();
    void namesTheLatestFirst();
    void leavesOutWhatIsOpen();
    void forgetsWhatHasNoRoom();
    void keepsTheLatest();
    void readsDamagedDescriptions_data();
    void readsDamagedDescriptions();
};

void TestHostedTables::tellsWhatWasWritten()
{
    const QTemporaryDir folder;
    const HostedTables tables(folder.path());
    HostedTable written = table(tables.newId());
    written.saved = written.playing = true;
    written.phonesMayJoin = false;
    QVERIFY(tables.write(written));
    const auto waiting = HostedTables(folder.path()).waiting();
    QCOMPARE(waiting.size(), std::size_t(1));
    const HostedTable &read = waiting.front();
    QCOMPARE(read.id, written.id);
    QCOMPARE(read.game, written.game);
    QCOMPARE(read.others, written.others);
    QCOMPARE(read.at, written.at);
    QCOMPARE(read.port, written.port);
    QVERIFY(read.saved && read.playing && !read.phonesMayJoin);
    tables.forget(written.id);
    QVERIFY(tables.waiting().empty());
    QVERIFY(!QDir(tables.folderOf(written.id)).exists());
}

void TestHostedTables::namesTheLatestFirst()
{
    const QTemporaryDir folder;
    const HostedTables tables(folder.path());
    QVERIFY(tables.write(table(u"a"_s, evening)));
    QVERIFY(tables.write(table(u"b"_s, evening.addDays(1))));
    QVERIFY(tables.write(table(u"c"_s, evening.addDays(-1))));
    QStringList ids;
    for (const HostedTable &waiting : tables.waiting())
        ids.append(waiting.id);
    QCOMPARE(ids, QStringList({u"b"_s, u"a"_s, u"c"_s}));
}

void TestHostedTables::leavesOutWhatIsOpen()
{
    const QTemporaryDir folder;
    const HostedTables tables(folder.path());
    QVERIFY(tables.write(table(u"a"_s)));
    {
        server::DataFolder open;
        QVERIFY(!open.open(tables.folderOf(u"a"_s)));
        QVERIFY(tables.waiting().empty());
    }
    QCOMPARE(tables.waiting().size(), std::size_t(1));
}

void TestHostedTables::forgetsWhatHasNoRoom()
{
    const QTemporaryDir folder;
    const HostedTables tables(folder.path());
    QVERIFY(tables.write(table(u"a"_s)));
    QVERIFY(QDir().mkpath(tables.folderOf(u"begun"_s)));
    const auto waiting = HostedTables(folder.path()).waiting();
    QCOMPARE(waiting.size(), std::size_t(1));
    QCOMPARE(waiting.front().id, u"a"_s);
    QVERIFY(!QDir(tables.folderOf(u"begun"_s)).exists());
    tables.giveUp(u"a"_s);
    QVERIFY(HostedTables(folder.path()).waiting().empty());
}

void TestHostedTables::keepsTheLatest()
{
    const QTemporaryDir folder;
    const HostedTables tables(folder.path());
    for (int day = 0; day < HostedTables::kept + 3; ++day)
        QVERIFY(tables.write(table(u"day%1"_s.arg(day), evening.addDays(day))));
    const auto waiting = HostedTables(folder.path()).waiting();
    QCOMPARE(static_cast<int>(waiting.size()), HostedTables::kept);
    QCOMPARE(waiting.front().id, u"day%1"_s.arg(HostedTables::kept + 2));
}

void TestHostedTables::readsDamagedDescriptions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x01\x02\xff");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("wrong types") << QByteArray(R"({"game":1,"others":"Bo","at":true,"port":"x","saved":3})");
    QTest::newRow("phones as a number") << QByteArray(R"({"game":"gomoku","phones_may_join":0})");
    QTest::newRow("a port beyond all") << QByteArray(R"({"game":"gomoku","port":99999})");
}

void TestHostedTables::readsDamagedDescriptions()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const HostedTables tables(folder.path());
    QVERIFY(QDir().mkpath(tables.folderOf(u"a"_s)));
    QFile file(tables.folderOf(u"a"_s) + u"/table.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const HostedTable read = tables.find(u"a"_s);
    QCOMPARE(read.id, u"a"_s);
    QVERIFY(!read.saved && read.others.isEmpty() && read.phonesMayJoin);
}

PARLOR_TEST(TestHostedTables, QCoreApplication)
#include "tst_hostedtables.moc"
