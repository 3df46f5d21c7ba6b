#include "profile/profile.h"
#include "profile/profilepaths.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Profile;
using app::ProfilePaths;

// Where Parlor keeps things, what becomes of what earlier versions kept elsewhere, and of what cannot be
// read.
class ProfilePathsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theUsualPlaces();
    void aProfileHasAllInOneFolder();
    void earlierThingsAreTakenAlong();
    void nothingIsTakenFromAProgramThatRuns();
    void whatIsThereIsNotReplaced();
    void brokenFilesAreSetAside_data();
    void brokenFilesAreSetAside();
    void soundFilesStay();

private:
    static void write(const QString &path, const QByteArray &content);
    static QByteArray read(const QString &path);
    [[nodiscard]] QString config(const QString &name) const
    {
        return m_home->filePath(u"config/parlor/"_s + name);
    }
    [[nodiscard]] QString state(const QString &name) const
    {
        return m_home->filePath(u"state/parlor/"_s + name);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void ProfilePathsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QCoreApplication::setApplicationName(u"parlor"_s);
    QCoreApplication::setOrganizationName({});
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toLocal8Bit());
    QVERIFY(QDir().mkpath(config({})));
}

void ProfilePathsTest::write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray ProfilePathsTest::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ProfilePathsTest::theUsualPlaces()
{
    Profile profile;
    profile.settings().setName(u"Ana"_s);
    profile.tokens().keep(u"10.0.0.1:7341"_s, u"t"_s.repeated(43));
    QCOMPARE(profile.paths().config, QDir(config({})).absolutePath());
    QCOMPARE(profile.paths().state, QDir(state({})).absolutePath());
    QVERIFY(QFile::exists(state(u"tokens.json"_s)));
    QCOMPARE(QFile::permissions(state({})) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(profile.notices().isEmpty());
    // A relative path is none, says the specification.
    qputenv("XDG_STATE_HOME", "state");
    QCOMPARE(ProfilePaths::of({}).state, QDir::homePath() + u"/.local/state/parlor"_s);
}

void ProfilePathsTest::aProfileHasAllInOneFolder()
{
    const ProfilePaths paths = ProfilePaths::of(m_home->filePath(u"ana/."_s));
    QCOMPARE(paths.config, paths.state);
    QVERIFY(paths.logs.startsWith(paths.state));
}

void ProfilePathsTest::earlierThingsAreTakenAlong()
{
    write(config(u"parlor.ini"_s), "[General]\nname=Ana\n");
    write(config(u"games.json"_s),
          R"([{"address":"10.0.0.1","place":"Bo's parlor","game":"gomoku","token":"t"}])");
    write(config(u"tables/t1/journal.sqlite"_s), "journal");
    const Profile profile;
    QCOMPARE(profile.settings().name(), u"Ana"_s);
    QCOMPARE(profile.games().all().size(), std::size_t(1));
    QCOMPARE(read(state(u"tables/t1/journal.sqlite"_s)), QByteArray("journal"));
    QVERIFY(QFile::exists(config(u"parlor.ini"_s)));
    QVERIFY(!QFile::exists(config(u"tables"_s)));
    QVERIFY(profile.notices().isEmpty());
}

void ProfilePathsTest::nothingIsTakenFromAProgramThatRuns()
{
    write(config(u"games.json"_s), "[]");
    QLockFile earlier(config(u"in-use.lock"_s));
    QVERIFY(earlier.tryLock(0));
    const Profile profile;
    QVERIFY(QFile::exists(config(u"games.json"_s)));
}

void ProfilePathsTest::whatIsThereIsNotReplaced()
{
    write(config(u"games.json"_s), "[1]");
    write(state(u"games.json"_s), "[2]");
    const Profile profile;
    QCOMPARE(read(config(u"games.json"_s)), QByteArray("[1]"));
    QCOMPARE(read(state(u"games.json"_s)), QByteArray("[2]"));
}

void ProfilePathsTest::brokenFilesAreSetAside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("settings with null bytes") << u"parlor.ini"_s << QByteArray("[General]\0\0\0", 12);
    QTest::newRow("settings that are no text") << u"parlor.ini"_s << QByteArray("\xff\xfe\x80name");
    QTest::newRow("settings that are no settings") << u"parlor.ini"_s << QByteArray("what is this\n[[[\n");
    QTest::newRow("settings without end") << u"parlor.ini"_s << QByteArray(2'000'000, 'x');
    QTest::newRow("tokens that break off") << u"tokens.json"_s << QByteArray(R"([{"server":"10.0)");
    QTest::newRow("tokens that are no list") << u"tokens.json"_s << QByteArray("{}");
    QTest::newRow("no tokens at all") << u"tokens.json"_s << QByteArray();
    QTest::newRow("games without end") << u"games.json"_s << "[\"" + QByteArray(100'000, 'x') + "\"]";
    QTest::newRow("choices that break off") << u"choices.json"_s << QByteArray("[{");
}

void ProfilePathsTest::brokenFilesAreSetAside()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    write(m_home->filePath(name), content);
    Profile profile(m_home->path());
    QCOMPARE(profile.notices().size(), 1);
    const QStringList aside = QDir(m_home->path()).entryList({name + u".broken-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(read(m_home->filePath(aside.constFirst())), content);
    QVERIFY(profile.notices().constFirst().contains(aside.constFirst()));
    profile.settings().setName(u"Ana"_s);
    profile.tokens().keep(u"10.0.0.1:7341"_s, u"secret"_s);
    QCOMPARE(profile.settings().name(), u"Ana"_s);
    QCOMPARE(profile.tokens().of(u"10.0.0.1:7341"_s), u"secret"_s);
}

void ProfilePathsTest::soundFilesStay()
{
    {
        Profile profile(m_home->path());
        profile.settings().setName(u"Zoë"_s);
        profile.tokens().keep(u"10.0.0.1:7341"_s, u"secret"_s);
        profile.games().remember({u"10.0.0.1"_s, u"Bo's parlor"_s, u"gomoku"_s, {u"Bo"_s}, u"secret"_s});
    }
    const Profile profile(m_home->path());
    QVERIFY2(profile.notices().isEmpty(), qPrintable(profile.notices().join(u'\n')));
    QCOMPARE(profile.settings().name(), u"Zoë"_s);
}

PARLOR_TEST(ProfilePathsTest, QCoreApplication)
#include "tst_profilepaths.moc"
