#include "desktop/language.h"
#include "profile/settings.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using app::Settings;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void suggestsASensibleName_data();
    void suggestsASensibleName();
    void remembersAcrossStarts();
    void remembersWhatIsWanted();
    void mistrustsTheSizeOfText_data();
    void mistrustsTheSizeOfText();
    void remembersTheFigure_data();
    void remembersTheFigure();
    void forgetsTheFigure();
    void keepsTheLastFiveAddresses();
    void keepsTokensFromOtherEyes();
    void keepsATokenForEachServer();
    void findsTheTokensOfSeveralAddresses();
    void givesASecondProgramNoTokens();
    void saysThatAnotherProgramHasThem();
    void lockThatNobodyHoldsIsNoProgram();
    void saysWhereNothingCanBeKept_data();
    void saysWhereNothingCanBeKept();
    void saysThatTheDiskIsFull();
    void speaksTheLanguageOfTheMoment();
    void remembersTheGamesToReturnTo();
};

void TestSettings::suggestsASensibleName_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("fullName");
    QTest::addColumn<QString>("name");
    QTest::newRow("first word of the full name") << u"alopes"_s << u"Ana Lopes,Room 3,,"_s << u"Ana"_s;
    QTest::newRow("no full name") << u"jonas"_s << u",,,"_s << u"Jonas"_s;
    QTest::newRow("small letters") << u"x"_s << u"mina kim"_s << u"Mina"_s;
    QTest::newRow("nothing known") << QString() << QString() << u"Guest"_s;
    QTest::newRow("longer than a name may be")
        << u"x"_s << u"a"_s.repeated(60) << u"A"_s + u"a"_s.repeated(23);
}

void TestSettings::suggestsASensibleName()
{
    QFETCH(QString, login);
    QFETCH(QString, fullName);
    QTEST(app::sensibleName(login, fullName), "name");
}

void TestSettings::remembersAcrossStarts()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QVERIFY(!settings.name().isEmpty());
        settings.setName(u"Ana"_s);
        settings.setTheme(app::ThemeChoice::Dark);
        settings.setWindowGeometry("geometry");
        settings.setToken(u"10.0.0.1:7341"_s, u"secret"_s);
    }
    const Settings again(folder.path());
    QCOMPARE(again.name(), u"Ana"_s);
    QCOMPARE(again.theme(), app::ThemeChoice::Dark);
    QCOMPARE(again.windowGeometry(), QByteArray("geometry"));
    QCOMPARE(again.token(u"10.0.0.1:7341"_s), u"secret"_s);
}

void TestSettings::remembersWhatIsWanted()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.wantsNotifications() && settings.wantsSound());
        QVERIFY(!settings.wantsLessMotion());
        QCOMPARE(settings.textScale(), 1.0);
        settings.setWantsNotifications(false);
        settings.setTextScale(1.25);
    }
    {
        Settings settings(folder.path());
        QVERIFY(!settings.wantsNotifications() && settings.wantsSound());
        QVERIFY(!settings.wantsLessMotion());
        settings.setWantsNotifications(true);
        settings.setWantsSound(false);
        settings.setWantsLessMotion(true);
    }
    const Settings settings(folder.path());
    QVERIFY(settings.wantsNotifications() && !settings.wantsSound());
    QVERIFY(settings.wantsLessMotion());
    QCOMPARE(settings.textScale(), 1.25);
}

void TestSettings::mistrustsTheSizeOfText_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("a size") << u"1.5"_s << 1.5;
    QTest::newRow("a word") << u"large"_s << 1.0;
    QTest::newRow("nothing") << u"0"_s << 1.0;
    QTest::newRow("less than nothing") << u"-3"_s << 1.0;
    QTest::newRow("no number") << u"nan"_s << 1.0;
    QTest::newRow("too small to read") << u"0.01"_s << 0.75;
    QTest::newRow("without end") << u"inf"_s << 2.0;
}

void TestSettings::mistrustsTheSizeOfText()
{
    QFETCH(QString, kept);
    const QTemporaryDir folder;
    QSettings(folder.filePath(u"parlor.ini"_s), QSettings::IniFormat).setValue("window/text_scale"_L1, kept);
    QTEST(Settings(folder.path()).textScale(), "scale");
}

void TestSettings::remembersTheFigure_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<std::optional<int>>("figure");
    QTest::newRow("the first") << u"0"_s << std::optional(0);
    QTest::newRow("the last") << u"31"_s << std::optional(31);
    QTest::newRow("one more than there are") << u"32"_s << std::optional<int>();
    QTest::newRow("less than none") << u"-1"_s << std::optional<int>();
    QTest::newRow("a word") << u"pink"_s << std::optional<int>();
    QTest::newRow("several") << u"3, 4"_s << std::optional<int>();
    QTest::newRow("nothing") << QString() << std::optional<int>();
}

void TestSettings::remembersTheFigure()
{
    QFETCH(QString, kept);
    const QTemporaryDir folder;
    {
        QFile file(folder.filePath(u"parlor.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nfigure=" + kept.toUtf8() + "\n");
    }
    QTEST(Settings(folder.path()).figure(), "figure");
}

void TestSettings::forgetsTheFigure()
{
    const QTemporaryDir folder;
    QCOMPARE(Settings(folder.path()).figure(), std::nullopt);
    Settings(folder.path()).setFigure(7);
    QCOMPARE(Settings(folder.path()).figure(), 7);
    Settings(folder.path()).setFigure({});
    QCOMPARE(Settings(folder.path()).figure(), std::nullopt);
}

void TestSettings::keepsTheLastFiveAddresses()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    for (int i = 1; i <= 6; ++i)
        settings.rememberAddress(u"10.0.0.%1"_s.arg(i));
    settings.rememberAddress(u"10.0.0.4"_s);
    QCOMPARE(settings.lastAddresses(),
             (QStringList{u"10.0.0.4"_s, u"10.0.0.6"_s, u"10.0.0.5"_s, u"10.0.0.3"_s, u"10.0.0.2"_s}));
}

void TestSettings::keepsTokensFromOtherEyes()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setToken(u"10.0.0.1:7341"_s, u"secret"_s);
    const auto permissions = QFileInfo(folder.filePath(u"tokens.json"_s)).permissions();
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void TestSettings::keepsATokenForEachServer()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setToken(u"one:7341"_s, u"1"_s);
    settings.setToken(u"two:7341"_s, u"2"_s);
    settings.setToken(u"one:7341"_s, u"3"_s);
    QCOMPARE(settings.token(u"one:7341"_s), u"3"_s);
    QCOMPARE(settings.token(u"two:7341"_s), u"2"_s);
    QCOMPARE(settings.token(u"three:7341"_s), QString());
}

void TestSettings::findsTheTokensOfSeveralAddresses()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    const app::Address one{u"192.168.1.20"_s};
    const app::Address two{u"fd00::2"_s, 7350, true};
    const app::Address three{u"10.0.0.1"_s};
    settings.setToken(one.textWithPort(), u"1"_s);
    settings.setToken(two.textWithPort(), u"2"_s);
    const QHash<QString, QString> found = settings.tokens({three, two, one});
    QCOMPARE(found,
             (QHash<QString, QString>{{u"192.168.1.20:7341"_s, u"1"_s}, {u"[fd00::2]:7350"_s, u"2"_s}}));
}

void TestSettings::givesASecondProgramNoTokens()
{
    const QTemporaryDir folder;
    Settings first(folder.path());
    first.setToken(u"one:7341"_s, u"1"_s);
    Settings second(folder.path());
    second.setToken(u"one:7341"_s, u"2"_s);
    QCOMPARE(second.token(u"one:7341"_s), QString());
    QCOMPARE(first.token(u"one:7341"_s), u"1"_s);
}

void TestSettings::saysThatAnotherProgramHasThem()
{
    const QTemporaryDir folder;
    const Settings first(folder.path());
    QVERIFY(first.isFirst() && first.notices().isEmpty());
    const Settings second(folder.path());
    QVERIFY(!second.isFirst());
    QCOMPARE(second.notices().size(), 1);
    QVERIFY(second.notices().constFirst().contains(u"Close the other one"_s));
}

void TestSettings::lockThatNobodyHoldsIsNoProgram()
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(u"in-use.lock"_s));
    QVERIFY(left.open(QFile::WriteOnly)); // empty, as after a power cut
    Settings settings(folder.path());
    QVERIFY(settings.isFirst() && settings.notices().isEmpty());
    settings.setToken(u"one:7341"_s, u"1"_s);
    QCOMPARE(settings.token(u"one:7341"_s), u"1"_s);
}

void TestSettings::saysWhereNothingCanBeKept_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("where nobody may write") << u"/proc/parlor"_s;
    QTest::newRow("on a disk that is only read") << u"/sys/parlor"_s;
    QTest::newRow("below a file") << u"file/profile"_s;
}

void TestSettings::saysWhereNothingCanBeKept()
{
    QFETCH(QString, profile);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    const Settings settings(QDir(folder.path()).absoluteFilePath(profile));
    QVERIFY(settings.isFirst());
    QCOMPARE(settings.notices().size(), 1);
    for (const QString &about :
         {u"seats"_s, u"tables"_s, u"settings"_s, u"see to it that you may write there"_s})
        QVERIFY2(settings.notices().constFirst().contains(about),
                 qPrintable(settings.notices().constFirst()));
}

void TestSettings::saysThatTheDiskIsFull()
{
    const QTemporaryDir folder;
    Settings(folder.path()).setToken(u"one:7341"_s, u"1"_s);
    rlimit before = {};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, before.rlim_max};
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &none) == 0);
    {
        const Settings settings(folder.path());
        QVERIFY(settings.isFirst());
        QCOMPARE(settings.token(u"one:7341"_s), u"1"_s); // what is there still counts
        QCOMPARE(settings.notices().size(), 1);
        QVERIFY(settings.notices().constFirst().contains(u"Make room on the disk"_s));
    }
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(Settings(folder.path()).notices().isEmpty());
}

void TestSettings::speaksTheLanguageOfTheMoment()
{
    const Settings settings(u"/proc/parlor"_s);
    const QStringList english = settings.notices();
    const app::TranslatorScope translator(u"de"_s);
    QVERIFY(settings.notices() != english);
    QVERIFY(settings.notices().constFirst().contains(u"Einstellungen"_s));
}

void TestSettings::remembersTheGamesToReturnTo()
{
    const QTemporaryDir folder;
    const app::LastGame first{
        u"192.168.1.20:7342"_s,     u"Ana's parlor"_s, u"gomoku"_s,
        {u"Ana"_s, u"Théo, Jr."_s}, u"one"_s,          {u"192.168.1.20:7342"_s, u"10.0.0.5:7342"_s},
        u"0123:7342:Ana's parlor"_s};
    app::LastGame second = first; // another table at the same address
    second.token = u"two"_s;
    {
        Settings settings(folder.path());
        QVERIFY(settings.games().empty());
        settings.rememberGame(first);
        settings.rememberGame(second);
        Settings other(folder.path()); // is somebody else
        QVERIFY(other.games().empty());
        other.forgetGame(first.token);
        QCOMPARE(QFileInfo(folder.path() + u"/games.json"_s).permissions() & QFile::ReadOther,
                 QFile::Permissions());
    }
    Settings again(folder.path());
    QCOMPARE(again.games(), std::vector({second, first}));
    again.forgetGame(second.token);
    QCOMPARE(again.games(), std::vector({first}));
    for (int more = 0; more < 7; ++more)
        again.rememberGame({first.address, {}, {}, {}, QString::number(more)});
    QCOMPARE(again.games().size(), std::size_t(5));
    QCOMPARE(again.games().front().token, u"6"_s);
}

PARLOR_TEST(TestSettings, QCoreApplication)
#include "tst_settings.moc"
