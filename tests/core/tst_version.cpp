#include "testclass.h"
#include "version.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The version that a build gets, by where it was built from.
class VersionTest : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheProjects();
    void dependsOnTheCheckout_data();
    void dependsOnTheCheckout();
    void isWrittenOnlyWhereItChanges();

private:
    [[nodiscard]] static bool run(const QString &program, const QStringList &arguments);
    [[nodiscard]] static QString written(const QTemporaryDir &sources);
};

bool VersionTest::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

QString VersionTest::written(const QTemporaryDir &sources)
{
    const QString script = QStringLiteral(PARLOR_CORE) + u"/version.cmake"_s;
    const QString output = sources.filePath(u"version.txt"_s);
    const bool done = run(QStringLiteral(CMAKE),
                          {u"-DVERSION=0.1.0"_s, u"-DSOURCE="_s + sources.path(),
                           u"-DINPUT="_s + QStringLiteral(PARLOR_CORE) + u"/version.cpp.in"_s,
                           u"-DOUTPUT="_s + output, u"-P"_s, script});
    QFile file(output);
    if (!done || !file.open(QFile::ReadOnly))
        return {};
    static const QRegularExpression quoted(u"\"([0-9][^\"]*)\""_s);
    return quoted.match(QString::fromUtf8(file.readAll())).captured(1);
}

void VersionTest::startsWithTheProjects()
{
    static const QRegularExpression form(u"^[0-9]+\\.[0-9]+\\.[0-9]+(\\+g[0-9a-f]{7,})?$"_s);
    QVERIFY2(form.match(core::version()).hasMatch(), qPrintable(core::version()));
    QVERIFY(core::version().startsWith(QStringLiteral(PROJECT_VERSION)));
}

void VersionTest::dependsOnTheCheckout_data()
{
    QTest::addColumn<bool>("isCheckout");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("form");
    const QString plain = u"^0\\.1\\.0$"_s;
    const QString withCommit = u"^0\\.1\\.0\\+g[0-9a-f]{7,}$"_s;
    QTest::newRow("sources alone") << false << QString() << plain;
    QTest::newRow("a commit") << true << QString() << withCommit;
    QTest::newRow("a release") << true << u"v0.1.0"_s << plain;
    QTest::newRow("another release's commit") << true << u"v0.0.9"_s << withCommit;
}

void VersionTest::dependsOnTheCheckout()
{
    QFETCH(bool, isCheckout);
    QFETCH(QString, tag);
    QFETCH(QString, form);
    const QString git = QStandardPaths::findExecutable(u"git"_s);
    if (isCheckout && git.isEmpty())
        QSKIP("There is no git here.");
    QTemporaryDir sources;
    const QStringList here{u"-C"_s,          sources.path(), u"-c"_s,
                           u"user.name=A"_s, u"-c"_s,        u"user.email=a@b.invalid"_s};
    if (isCheckout) {
        QVERIFY(run(git, here + QStringList{u"init"_s, u"-q"_s}));
        QVERIFY(run(git, here + QStringList{u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"One"_s}));
    }
    if (!tag.isEmpty())
        QVERIFY(run(git, here + QStringList{u"tag"_s, tag}));
    const QString version = written(sources);
    QVERIFY2(QRegularExpression(form).match(version).hasMatch(), qPrintable(version));
}

// Or everything would be linked again with every build.
void VersionTest::isWrittenOnlyWhereItChanges()
{
    QTemporaryDir sources;
    QVERIFY(!written(sources).isEmpty());
    QFile file(sources.filePath(u"version.txt"_s));
    const QDateTime longAgo = QDateTime::currentDateTime().addDays(-1);
    QVERIFY(file.open(QFile::ReadWrite) && file.setFileTime(longAgo, QFile::FileModificationTime));
    file.close();
    QVERIFY(!written(sources).isEmpty());
    QVERIFY(QFileInfo(file.fileName()).lastModified().secsTo(longAgo) < 5);
    QVERIFY(longAgo.secsTo(QFileInfo(file.fileName()).lastModified()) < 5);
}

PARLOR_TEST(VersionTest, QCoreApplication)
#include "tst_version.moc"
