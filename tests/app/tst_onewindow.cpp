#include "desktop/oneinstance.h"
#include "patience.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLockFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using app::OneInstance;

// Real programs on one profile: there is one window, however often Parlor is started.
class OneWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bringsALinkToTheWindowThatIsOpen();
    void goesOnWithWhatItIsAt();
    void opensAWindowWhereNoneIs();
    void isOneWindowHoweverManyStart();
    void isASecondWindowWhereTheFirstHangs();
    void isOneWindowWhateverIsWrongWithTheLink_data();
    void isOneWindowWhateverIsWrongWithTheLink();
    void isOneWindowWhereNothingCanBeWritten();
    void isOneWindowAfterAPowerCut();

private:
    // The program, without a display, on a profile.
    static void start(QProcess &program, const QString &folder, const QStringList &arguments);
    static void end(QProcess &program);

    QTemporaryDir m_runtime; // so that no program of one's own hears of this
};

namespace {

QString linkTo(quint16 port)
{
    return u"parlor://127.0.0.1:%1"_s.arg(port);
}

} // namespace

void OneWindowTest::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void OneWindowTest::start(QProcess &program, const QString &folder, const QStringList &arguments)
{
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(PARLOR), QStringList{u"--profile"_s, folder} + arguments);
    QVERIFY(program.waitForStarted());
}

void OneWindowTest::end(QProcess &program)
{
    program.kill();
    QVERIFY(program.waitForFinished());
}

// Two programs: the second one ends at once, and the first one knocks.
void OneWindowTest::bringsALinkToTheWindowThatIsOpen()
{
    QTcpServer host;
    QVERIFY(host.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    QProcess first;
    start(first, folder.path(), {});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(OneInstance::socketName(folder.path())), patience);
    QProcess second;
    start(second, folder.path(), {linkTo(host.serverPort())});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(host.hasPendingConnections(), patience);
    QCOMPARE(first.state(), QProcess::Running);
    end(first);
}

// Who knocks somewhere is not made a host by a second start, and still follows a link that comes after it.
void OneWindowTest::goesOnWithWhatItIsAt()
{
    QTcpServer host;
    QTcpServer other;
    QVERIFY(host.listen(QHostAddress::LocalHost) && other.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    QProcess first;
    start(first, folder.path(), {u"--join"_s, linkTo(host.serverPort())});
    QTRY_VERIFY_WITH_TIMEOUT(host.hasPendingConnections(), patience);
    for (const QStringList &wish : {QStringList{u"--host"_s}, QStringList{linkTo(other.serverPort())}}) {
        QProcess second;
        start(second, folder.path(), wish);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
        QCOMPARE(second.exitCode(), 0);
    }
    QTRY_VERIFY_WITH_TIMEOUT(other.hasPendingConnections(), patience);
    end(first);
    QVERIFY(QDir(folder.filePath(u"tables"_s)).isEmpty());
}

void OneWindowTest::opensAWindowWhereNoneIs()
{
    QTcpServer host;
    QVERIFY(host.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    QProcess program;
    start(program, folder.path(), {u"--join"_s, linkTo(host.serverPort())});
    QTRY_VERIFY_WITH_TIMEOUT(host.hasPendingConnections(), patience);
    QCOMPARE(program.state(), QProcess::Running);
    end(program);
}

// All at the same moment, one of them with a wish.
void OneWindowTest::isOneWindowHoweverManyStart()
{
    const QTemporaryDir folder;
    std::array<QProcess, 4> programs;
    for (QProcess &program : programs)
        start(program, folder.path(), {});
    const auto running = [&programs] {
        return std::ranges::count(programs, QProcess::Running, &QProcess::state);
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patience);
    for (QProcess &program : programs) {
        if (program.state() == QProcess::Running)
            end(program);
        else
            QCOMPARE(program.exitCode(), 0);
    }
}

void OneWindowTest::isASecondWindowWhereTheFirstHangs()
{
    QTcpServer host;
    QVERIFY(host.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    QLockFile held(folder.filePath(u"in-use.lock"_s));
    QVERIFY(held.tryLock(0));
    QLocalServer hung;
    QVERIFY(hung.listen(OneInstance::socketName(folder.path())));
    QProcess program;
    program.start(QStringLiteral(PARLOR),
                  {u"--profile"_s, folder.path(), u"--join"_s, linkTo(host.serverPort())});
    QTRY_VERIFY_WITH_TIMEOUT(host.hasPendingConnections(), patience);
    QVERIFY(program.readAllStandardError().contains("does not answer"));
    end(program);
}

void OneWindowTest::isOneWindowWhateverIsWrongWithTheLink_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing behind it") << QStringList{u"parlor://"_s};
    QTest::newRow("one slash") << QStringList{u"parlor:/192.168.1.20"_s};
    QTest::newRow("no slash") << QStringList{u"parlor:192.168.1.20"_s};
    QTest::newRow("no port") << QStringList{u"parlor://192.168.1.20:port/"_s};
    QTest::newRow("too long") << QStringList{u"parlor://192.168.1.20/r?password="_s
                                             + u"x"_s.repeated(10'000)};
    QTest::newRow("in two lines") << QStringList{u"parlor://[\n192.168.1.20"_s};
    QTest::newRow("no address") << QStringList{u"--join"_s, u"is this one?"_s};
}

void OneWindowTest::isOneWindowWhateverIsWrongWithTheLink()
{
    QFETCH(QStringList, words);
    const QTemporaryDir folder;
    QProcess first;
    start(first, folder.path(), {});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(OneInstance::socketName(folder.path())), patience);
    QProcess second;
    start(second, folder.path(), words);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    end(first);
}

// No lock can be made there; what it means is said, and nothing of another Parlor.
void OneWindowTest::isOneWindowWhereNothingCanBeWritten()
{
    const QString folder = u"/proc/parlor"_s;
    QProcess first;
    first.start(QStringLiteral(PARLOR), {u"--profile"_s, folder});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(OneInstance::socketName(folder)), patience);
    QProcess second;
    start(second, folder, {});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.exitCode(), 0);
    end(first);
    const QByteArray said = first.readAllStandardError();
    QVERIFY2(said.contains("Nothing can be written to /proc/parlor") && !said.contains("does not answer"),
             said.constData());
}

void OneWindowTest::isOneWindowAfterAPowerCut()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"logs"_s));
    for (const QString &name : {u"in-use.lock"_s, u"logs/in-use.lock"_s}) {
        QFile left(folder.filePath(name));
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    QProcess first;
    start(first, folder.path(), {});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(OneInstance::socketName(folder.path())), patience);
    QVERIFY(QFileInfo::exists(folder.filePath(u"logs/parlor.log"_s)));
    end(first);
}

PARLOR_TEST(OneWindowTest, QCoreApplication)
#include "tst_onewindow.moc"
