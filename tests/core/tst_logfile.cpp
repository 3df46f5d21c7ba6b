#include "log/logfile.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using core::LogFile;

// The log on the disk: of a bounded size, for its owner alone, and never in anybody's way.
class LogFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void lineIsThereBeforeTheProgramEnds();
    void onlyItsOwnerMayReadIt();
    void becomesPrivateWhereItWasNot();
    void goesOnWhereTheLastProgramEnded();
    void neverGrowsBeyondItsSize_data();
    void neverGrowsBeyondItsSize();
    void nothingIsLostWhereOneFileFollowsAnother();
    void onlyTheFirstProgramWrites();
    void lockThatNobodyHoldsIsNoProgram();
    void whereItCannotBeWrittenNothingHappens_data();
    void whereItCannotBeWrittenNothingHappens();
    void goesOnOnceItCanBeWritten();
    void goesOnInALineOfItsOwnAfterAFullDisk();

private:
    [[nodiscard]] QString logs() const { return m_folder->filePath(u"state/logs"_s); }
    [[nodiscard]] QByteArray text(const QString &name) const
    {
        QFile file(logs() + u'/' + name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LogFileTest::lineIsThereBeforeTheProgramEnds()
{
    LogFile file(logs());
    file.write("one");
    file.write("two");
    QCOMPARE(text(u"parlor.log"_s), QByteArray("one\ntwo\n"));
    QCOMPARE(file.lastLines(1), QStringList{u"two"_s});
}

void LogFileTest::onlyItsOwnerMayReadIt()
{
    LogFile file(logs(), {.largest = 10});
    file.write("a line of its own");
    file.write("another");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {u"/parlor.log"_s, u"/parlor.1.log"_s, QString()})
        QVERIFY2(!(QFile::permissions(logs() + name) & others), qPrintable(name));
}

void LogFileTest::becomesPrivateWhereItWasNot()
{
    QVERIFY(QDir().mkpath(logs()));
    QFile before(logs() + u"/parlor.log"_s);
    QVERIFY(before.open(QFile::WriteOnly) && before.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    LogFile(logs()).write("one");
    QVERIFY(!(QFile::permissions(before.fileName()) & QFile::ReadOther));
}

void LogFileTest::goesOnWhereTheLastProgramEnded()
{
    LogFile(logs()).write("one");
    LogFile next(logs());
    QCOMPARE(next.lastLines(9), QStringList{u"one"_s});
    next.write("two");
    QCOMPARE(text(u"parlor.log"_s), QByteArray("one\ntwo\n"));
}

void LogFileTest::neverGrowsBeyondItsSize_data()
{
    QTest::addColumn<int>("kept");
    QTest::newRow("one file") << 1;
    QTest::newRow("three files") << 3;
}

void LogFileTest::neverGrowsBeyondItsSize()
{
    QFETCH(int, kept);
    constexpr qint64 largest = 1'000;
    LogFile file(logs(), {.largest = largest, .kept = kept});
    for (int i = 0; i < 2'000; ++i)
        file.write("line " + QByteArray::number(i));
    const auto files = QDir(logs()).entryInfoList({u"*.log"_s}, QDir::Files);
    QCOMPARE(files.size(), kept);
    for (const QFileInfo &one : files)
        QVERIFY2(one.size() <= largest, qPrintable(one.fileName()));
    QCOMPARE(file.lastLines(1), QStringList{u"line 1999"_s});
}

void LogFileTest::nothingIsLostWhereOneFileFollowsAnother()
{
    LogFile file(logs(), {.largest = 1'000, .kept = 3});
    for (int i = 0; i < 2'000; ++i)
        file.write("line " + QByteArray::number(i));
    const QStringList last = file.lastLines(150);
    QCOMPARE(last.size(), 150);
    for (int i = 0; i < 150; ++i)
        QCOMPARE(last.at(i), u"line %1"_s.arg(1'850 + i));
}

void LogFileTest::onlyTheFirstProgramWrites()
{
    LogFile first(logs());
    LogFile second(logs());
    first.write("first");
    second.write("second");
    QCOMPARE(text(u"parlor.log"_s), QByteArray("first\n"));
    QCOMPARE(second.lastLines(9), QStringList());
}

void LogFileTest::lockThatNobodyHoldsIsNoProgram()
{
    QVERIFY(QDir().mkpath(logs()));
    QFile left(logs() + u"/in-use.lock"_s);
    QVERIFY(left.open(QFile::WriteOnly)); // empty, as after a power cut
    LogFile file(logs());
    file.write("one");
    QCOMPARE(text(u"parlor.log"_s), QByteArray("one\n"));
}

void LogFileTest::whereItCannotBeWrittenNothingHappens_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("below a file") << u"file/logs"_s;
    QTest::newRow("where nobody may write") << u"/proc/parlor/logs"_s;
    QTest::newRow("with a folder in the file's place") << u"taken"_s;
}

void LogFileTest::whereItCannotBeWrittenNothingHappens()
{
    QFETCH(QString, folder);
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"taken/parlor.log"_s)));
    LogFile log(QDir(m_folder->path()).absoluteFilePath(folder));
    log.write("one");
    QCOMPARE(log.lastLines(9), QStringList());
}

void LogFileTest::goesOnOnceItCanBeWritten()
{
    QVERIFY(QDir().mkpath(logs() + u"/parlor.log"_s));
    LogFile file(logs());
    file.write("one");
    QVERIFY(QDir().rmdir(logs() + u"/parlor.log"_s));
    file.write("two");
    QCOMPARE(text(u"parlor.log"_s), QByteArray("two\n"));
}

// A limit on files is met like the end of a disk: with part of a line.
void LogFileTest::goesOnInALineOfItsOwnAfterAFullDisk()
{
    std::signal(SIGXFSZ, SIG_IGN);
    LogFile file(logs());
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{25, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    for (int line = 0; line < 5; ++line)
        file.write("0123456789");
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    file.write("later");
    QCOMPARE(text(u"parlor.log"_s), QByteArray("0123456789\n0123456789\n012\nlater\n"));
}

PARLOR_TEST(LogFileTest, QCoreApplication)
#include "tst_logfile.moc"
