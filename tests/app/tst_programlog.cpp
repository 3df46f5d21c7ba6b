#include "endtoend.h"
#include "testclass.h"

#include <QApplication>
#include <QProcess>

// The log of the program itself, as it runs.
class TestProgramLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void killedProgramLeavesItsLastLines();
    void errorOutputIsQuietUnlessAsked_data();
    void errorOutputIsQuietUnlessAsked();
    void isOnlyForItsOwner();
    void goesOnWhereNothingCanBeWritten();
    void standsInTheStateFolderWithoutAProfile();

private:
    // Runs until it hosts, then is killed; what it wrote to the error output.
    [[nodiscard]] QByteArray run(const QStringList &arguments);
    [[nodiscard]] QString text(const QString &path) const
    {
        QFile file(m_folder->filePath(path));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_runtime;
};

void TestProgramLog::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

QByteArray TestProgramLog::run(const QStringList &arguments)
{
    const quint16 port = freePort();
    QProcess program;
    program.start(QStringLiteral(PARLOR),
                  QStringList{u"--host"_s, u"--port"_s, QString::number(port)} + arguments);
    const bool isUp = program.waitForStarted()
                      && QTest::qWaitFor([&] { return isListening(port); }, patience);
    program.kill();
    return program.waitForFinished() && isUp ? program.readAllStandardError() : "did not host";
}

void TestProgramLog::killedProgramLeavesItsLastLines()
{
    const QByteArray said = run({u"--profile"_s, m_folder->path()});
    QVERIFY2(said != "did not host", said.constData());
    const QString log = text(u"logs/parlor.log"_s);
    QVERIFY2(log.contains(u" info parlor.host: open at "_s), qPrintable(log));
    QVERIFY(log.endsWith(u'\n'));
    QVERIFY(!log.contains(u" debug "_s));
    QVERIFY(run({u"--profile"_s, m_folder->path()}) != "did not host");
    QCOMPARE(text(u"logs/parlor.log"_s).count(u"parlor.host: open at "_s), 2);
}

void TestProgramLog::errorOutputIsQuietUnlessAsked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("as it comes") << QStringList() << true;
    QTest::newRow("verbose") << QStringList{u"--verbose"_s} << false;
}

void TestProgramLog::errorOutputIsQuietUnlessAsked()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isQuiet);
    const QByteArray said = run(arguments + QStringList{u"--profile"_s, m_folder->path()});
    QVERIFY2(said.contains(" parlor.") != isQuiet, said.constData());
}

void TestProgramLog::isOnlyForItsOwner()
{
    QVERIFY(run({u"--profile"_s, m_folder->path()}) != "did not host");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : {u"logs"_s, u"logs/parlor.log"_s})
        QVERIFY2(!(QFile::permissions(m_folder->filePath(name)) & others), qPrintable(name));
}

void TestProgramLog::goesOnWhereNothingCanBeWritten()
{
    QFile inTheWay(m_folder->filePath(u"logs"_s));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    QVERIFY(run({u"--profile"_s, m_folder->path()}) != "did not host");
    QCOMPARE(inTheWay.size(), 0);
}

void TestProgramLog::standsInTheStateFolderWithoutAProfile()
{
    for (const char *place : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(place, m_folder->path().toLocal8Bit());
    QVERIFY(run({}) != "did not host");
    QVERIFY(text(u"parlor/logs/parlor.log"_s).contains(u"parlor.host: open at "_s));
}

PARLOR_TEST(TestProgramLog, QApplication)
#include "tst_programlog.moc"
