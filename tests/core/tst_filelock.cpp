#include "filelock.h"
#include "testclass.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using core::FileLock;
using State = core::FileLock::State;

// What no process holds is free; what one holds is not, be it of a version that has QLockFile.
class FileLockTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatNobodyHoldsIsFree_data();
    void whatNobodyHoldsIsFree();
    void holdsItAlone();
    void goesWithTheProcess();
    void isBusyForAnEarlierVersion();
    void isFreeForAnEarlierVersionAfterACrash();
    void keepsOffWhereAnEarlierVersionHolds();
    void isHeldOnAFullDisk();
    void cannotBeMade_data();
    void cannotBeMade();
    void leavesNothing();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"in-use.lock"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    // In another process, which ends without a word once it holds the lock.
    void takeAndCrash() const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const FileLock lock(path());
            ::_exit(lock.state() == State::Held ? 0 : 1);
        }
        int status = 0;
        QVERIFY(child > 0 && ::waitpid(child, &status, 0) == child);
        QCOMPARE(status, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QByteArray lockText(qint64 pid, const QByteArray &program, const QByteArray &host)
{
    return QByteArray::number(pid) + '\n' + program + '\n' + host + '\n' + QSysInfo::machineUniqueId() + '\n'
           + QSysInfo::bootUniqueId() + '\n';
}

void FileLockTest::whatNobodyHoldsIsFree_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    QTest::newRow("empty, as after a power cut") << QByteArray();
    QTest::newRow("zeros, as after a power cut") << QByteArray(64, '\0');
    QTest::newRow("garbage") << QByteArray("\xff\xfe\x80 what is this\n\n\n");
    QTest::newRow("very long") << QByteArray(1'000'000, 'x');
    QTest::newRow("half a line") << QByteArray("12");
    QTest::newRow("no number") << lockText(0, "parlor", host).replace(0, 1, "many");
    QTest::newRow("a number below zero") << lockText(-1, "parlor", host);
    QTest::newRow("a process that is dead") << lockText(4'000'000, "parlor", host);
    QTest::newRow("another program's process") << lockText(::getppid(), "parlor", host);
    QTest::newRow("a process of this very name") << lockText(::getpid(), "core-tests", host);
    QTest::newRow("another computer") << QByteArray("1\nparlor\nelsewhere\n0123456789abcdef\n0123\n");
}

void FileLockTest::whatNobodyHoldsIsFree()
{
    QFETCH(QByteArray, text);
    write(text);
    QCOMPARE(FileLock(path()).state(), State::Held);
}

void FileLockTest::holdsItAlone()
{
    {
        const FileLock first(path());
        QCOMPARE(first.state(), State::Held);
        QCOMPARE(FileLock(path()).state(), State::Busy);
        QCOMPARE(FileLock(path()).state(), State::Busy);
    }
    QCOMPARE(FileLock(path()).state(), State::Held);
}

void FileLockTest::goesWithTheProcess()
{
    takeAndCrash();
    QVERIFY(QFileInfo::exists(path()));
    QCOMPARE(FileLock(path()).state(), State::Held);
}

void FileLockTest::isBusyForAnEarlierVersion()
{
    const FileLock lock(path());
    QLockFile earlier(path());
    earlier.setStaleLockTime(0);
    QVERIFY(!earlier.tryLock(0));
    QCOMPARE(earlier.error(), QLockFile::LockFailedError);
}

void FileLockTest::isFreeForAnEarlierVersionAfterACrash()
{
    takeAndCrash();
    QLockFile earlier(path());
    earlier.setStaleLockTime(0);
    QVERIFY(earlier.tryLock(0));
}

void FileLockTest::keepsOffWhereAnEarlierVersionHolds()
{
    QLockFile earlier(path());
    QVERIFY(earlier.tryLock(0));
    QCOMPARE(FileLock(path()).state(), State::Busy);
    earlier.unlock();
    QCOMPARE(FileLock(path()).state(), State::Held);
}

void FileLockTest::isHeldOnAFullDisk()
{
    rlimit before = {};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, before.rlim_max};
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &none) == 0);
    {
        const FileLock lock(path());
        QCOMPARE(lock.state(), State::Held);
        QCOMPARE(FileLock(path()).state(), State::Busy);
    }
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
}

void FileLockTest::cannotBeMade_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("in a folder that is not there") << u"nowhere/in-use.lock"_s;
    QTest::newRow("below a file") << u"file/in-use.lock"_s;
    QTest::newRow("where nobody may write") << u"/proc/in-use.lock"_s;
}

void FileLockTest::cannotBeMade()
{
    QFETCH(QString, path);
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(FileLock(QDir(m_folder->path()).absoluteFilePath(path)).state(), State::Unusable);
}

// A link in its place is replaced, so that nothing is written to where it leads.
void FileLockTest::leavesNothing()
{
    QFile precious(m_folder->filePath(u"precious"_s));
    QVERIFY(precious.open(QFile::WriteOnly) && precious.write("text") == 4 && precious.flush());
    QVERIFY(QFile::link(precious.fileName(), path()));
    QCOMPARE(FileLock(path()).state(), State::Held);
    QVERIFY(!QFileInfo(path()).isSymLink() && !QFileInfo::exists(path()));
    QCOMPARE(precious.size(), 4);
}

PARLOR_TEST(FileLockTest, QCoreApplication)
#include "tst_filelock.moc"
