#include "log/categories.h"
#include "log/log.h"
#include "log/logline.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using core::Log;
using core::Verbosity;

// What is said, and where it ends up.
class LogTest : public QObject
{
    Q_OBJECT

private slots:
    void lineSaysWhenHowAndWhat();
    void messageIsFitForALog_data();
    void messageIsFitForALog();
    void fileGetsWhatHappens_data();
    void fileGetsWhatHappens();
    void saysNothingBeforeAndAfter();
    void lastLinesGoOnWithThoseOfTheProgramBefore();
    void nobodysLinesAreTorn();
    void floodIsCounted();
    void goesOnWithoutAFile();
};

void LogTest::lineSaysWhenHowAndWhat()
{
    const QDateTime at(QDate(2026, 11, 23), QTime(8, 40, 12, 345), Qt::OffsetFromUTC, 3'600);
    QCOMPARE(core::logLine(at, QtInfoMsg, "parlor.host", u"open"_s),
             QByteArray("2026-11-23T07:40:12.345Z info parlor.host: open"));
}

void LogTest::messageIsFitForALog_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");
    const QString token(32, u'a');
    QTest::newRow("plain") << u"open on 192.168.1.20:7341"_s << u"open on 192.168.1.20:7341"_s;
    QTest::newRow("two lines") << u"one\ntwo\r\nthree"_s << u"one two  three"_s;
    QTest::newRow("a terminal's command") << u"\x1b[2Jgone"_s << u" [2Jgone"_s;
    QTest::newRow("written backwards") << u"a\u202eb"_s << u"a b"_s;
    QTest::newRow("a token") << u"with %1, twice %1"_s.arg(token) << u"with …, twice …"_s;
    QTest::newRow("a link") << u"at parlor://192.168.1.20:7341/r1?password=tea then"_s
                            << u"at parlor://… then"_s;
    QTest::newRow("the home folder") << QDir::homePath() + u"/parlor"_s << u"~/parlor"_s;
    QTest::newRow("an IPv6 address") << u"2a02:8071:2b80:1234:5678:9abc:def0:1234"_s
                                     << u"2a02:8071:2b80:1234:5678:9abc:def0:1234"_s;
    QTest::newRow("far too long") << QString(5'000, u'x') << QString(1'000, u'x');
}

void LogTest::messageIsFitForALog()
{
    QFETCH(QString, message);
    QTEST(core::fitForLog(message), "expected");
}

void LogTest::fileGetsWhatHappens_data()
{
    QTest::addColumn<Verbosity>("verbosity");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("quiet") << Verbosity::Quiet << QStringList{u"info"_s, u"warning"_s, u"foreign warning"_s};
    QTest::newRow("verbose") << Verbosity::Verbose
                             << QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"foreign warning"_s};
}

void LogTest::fileGetsWhatHappens()
{
    QFETCH(Verbosity, verbosity);
    QFETCH(QStringList, expected);
    QTemporaryDir folder;
    const Log log({.verbosity = verbosity, .folder = folder.path()});
    qCDebug(core::logHost) << "debug";
    qCInfo(core::logHost) << "info";
    qCWarning(core::logHost) << "warning";
    qInfo() << "foreign info";
    qWarning() << "foreign warning";
    QStringList said;
    for (const QString &line : log.lastLines())
        said.append(line.section(u": "_s, 1));
    QCOMPARE(said, expected);
    QFile file(folder.filePath(u"parlor.log"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), log.lastLines().join(u'\n') + u'\n');
}

void LogTest::saysNothingBeforeAndAfter()
{
    QVERIFY(!core::logHost().isInfoEnabled());
    {
        const Log log({});
        QVERIFY(core::logHost().isInfoEnabled());
    }
    QVERIFY(!core::logHost().isInfoEnabled());
}

void LogTest::lastLinesGoOnWithThoseOfTheProgramBefore()
{
    QTemporaryDir folder;
    for (const char *program : {"first", "second"}) {
        const Log log({.folder = folder.path()});
        qCInfo(core::logProgram) << program;
    }
    const Log log({.folder = folder.path()});
    QCOMPARE(log.lastLines().size(), 2);
    QVERIFY(log.lastLines().constFirst().endsWith(u"first"_s));
}

void LogTest::nobodysLinesAreTorn()
{
    constexpr int threads = 4;
    constexpr int lines = 100;
    QTemporaryDir folder;
    {
        const Log log({.folder = folder.path(), .mostPerSecond = threads * lines});
        std::vector<std::unique_ptr<QThread>> all;
        for (int i = 0; i < threads; ++i) {
            all.emplace_back(QThread::create([] {
                   for (int line = 0; line < lines; ++line)
                       qCInfo(core::logNet) << "connection 5 closed";
               }))
                ->start();
        }
        for (const auto &thread : all)
            thread->wait();
    }
    QFile file(folder.filePath(u"parlor.log"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const auto written = file.readAll().chopped(1).split('\n');
    QCOMPARE(written.size(), threads * lines);
    for (const QByteArray &line : written)
        QVERIFY2(line.endsWith(" info parlor.net: connection 5 closed"), line.constData());
}

void LogTest::floodIsCounted()
{
    const Log log({.mostPerSecond = 10});
    const auto leftOut = [&log] { return log.lastLines().join(u'\n').contains(u"lines left out"_s); };
    for (int i = 0; i < 1'000; ++i)
        qCInfo(core::logNet) << "a flood";
    QVERIFY(log.lastLines().size() < 100);
    QVERIFY(QTest::qWaitFor([&] {
        qCInfo(core::logNet) << "later";
        return leftOut();
    }));
}

void LogTest::goesOnWithoutAFile()
{
    const Log log({.folder = u"/proc/parlor/logs"_s});
    qCInfo(core::logProgram) << "here";
    QCOMPARE(log.lastLines().size(), 1);
}

PARLOR_TEST(LogTest, QCoreApplication)
#include "tst_log.moc"
