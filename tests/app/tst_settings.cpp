#include "desktop/language.h"
#include "profile/profile.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using app::Profile;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void whoHasNoNameIsAGuest();
    void remembersAcrossStarts();
    void remembersWhatIsWanted();
    void mistrustsTheSizeOfText_data();
    void mistrustsTheSizeOfText();
    void mistrustsTheVolume_data();
    void mistrustsTheVolume();
    void remembersTheFigure_data();
    void remembersTheFigure();
    void forgetsTheFigure();
    void remembersWhetherTheChatIsFolded_data();
    void remembersWhetherTheChatIsFolded();
    void remembersTheLastGame();
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

void TestSettings::whoHasNoNameIsAGuest()
{
    const QTemporaryDir folder;
    Profile profile(folder.path());
    app::Settings &settings = profile.settings();
    QCOMPARE(settings.name(), u"Guest"_s); // whoever the system's account belongs to
    QVERIFY(!settings.hasName());
    settings.setName(u" \u200b "_s); // nothing that can be seen
    QCOMPARE(settings.name(), u"Guest"_s);
    QVERIFY(!settings.hasName());
    settings.setName(u"Ana"_s);
    QVERIFY(settings.hasName());
    const app::TranslatorScope translator(u"de"_s);
    const QTemporaryDir another;
    QCOMPARE(Profile(another.path()).settings().name(), u"Gast"_s);
}

void TestSettings::remembersAcrossStarts()
{
    const QTemporaryDir folder;
    {
        Profile profile(folder.path());
        QVERIFY(!profile.settings().name().isEmpty());
        profile.settings().setName(u"Ana"_s);
        profile.settings().setTheme(app::ThemeChoice::Dark);
        profile.settings().setWindowGeometry("geometry");
        profile.tokens().keep(u"10.0.0.1:7341"_s, u"secret"_s);
    }
    const Profile again(folder.path());
    QCOMPARE(again.settings().name(), u"Ana"_s);
    QCOMPARE(again.settings().theme(), app::ThemeChoice::Dark);
    QCOMPARE(again.settings().windowGeometry(), QByteArray("geometry"));
    QCOMPARE(again.tokens().of(u"10.0.0.1:7341"_s), u"secret"_s);
}

void TestSettings::remembersWhatIsWanted()
{
    const QTemporaryDir folder;
    {
        Profile profile(folder.path());
        QVERIFY(profile.settings().attention().notes && profile.settings().attention().sound);
        QVERIFY(!profile.settings().wantsLessMotion());
        QCOMPARE(profile.settings().textScale(), 1.0);
        profile.settings().setAttention({.notes = false});
        profile.settings().setTextScale(1.25);
        QCOMPARE(profile.settings().attention().volume, 0.8);
    }
    {
        Profile profile(folder.path());
        QVERIFY(!profile.settings().attention().notes && profile.settings().attention().sound);
        QVERIFY(!profile.settings().wantsLessMotion());
        profile.settings().setAttention({.notes = true, .sound = false, .volume = 0.35});
        profile.settings().setWantsLessMotion(true);
    }
    const Profile profile(folder.path());
    QVERIFY(profile.settings().attention().notes && !profile.settings().attention().sound);
    QVERIFY(profile.settings().wantsLessMotion());
    QCOMPARE(profile.settings().textScale(), 1.25);
    QCOMPARE(profile.settings().attention().volume, 0.35);
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
    QTEST(Profile(folder.path()).settings().textScale(), "scale");
}

void TestSettings::mistrustsTheVolume_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<double>("volume");
    QTest::newRow("silence") << u"0"_s << 0.0;
    QTest::newRow("a word") << u"loud"_s << 0.8;
    QTest::newRow("less than silence") << u"-1"_s << 0.8;
    QTest::newRow("louder than it can be") << u"11"_s << 0.8;
    QTest::newRow("no number") << u"nan"_s << 0.8;
}

void TestSettings::mistrustsTheVolume()
{
    QFETCH(QString, kept);
    const QTemporaryDir folder;
    QSettings(folder.filePath(u"parlor.ini"_s), QSettings::IniFormat).setValue("notes/volume"_L1, kept);
    QTEST(Profile(folder.path()).settings().attention().volume, "volume");
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
    QTEST(Profile(folder.path()).settings().figure(), "figure");
}

void TestSettings::forgetsTheFigure()
{
    const QTemporaryDir folder;
    QCOMPARE(Profile(folder.path()).settings().figure(), std::nullopt);
    Profile(folder.path()).settings().setFigure(7);
    QCOMPARE(Profile(folder.path()).settings().figure(), 7);
    Profile(folder.path()).settings().setFigure({});
    QCOMPARE(Profile(folder.path()).settings().figure(), std::nullopt);
}

void TestSettings::remembersWhetherTheChatIsFolded_data()
{
    QTest::addColumn<std::optional<bool>>("folds");
    QTest::newRow("nobody has chosen") << std::optional<bool>();
    QTest::newRow("folded") << std::optional(true);
    QTest::newRow("open") << std::optional(false);
}

void TestSettings::remembersWhetherTheChatIsFolded()
{
    QFETCH(const std::optional<bool>, folds);
    const QTemporaryDir folder;
    if (folds)
        Profile(folder.path()).settings().setFoldsChat(*folds);
    QCOMPARE(Profile(folder.path()).settings().foldsChat(), folds);
}

void TestSettings::remembersTheLastGame()
{
    const QTemporaryDir folder;
    QCOMPARE(Profile(folder.path()).settings().lastGame(), QString());
    Profile(folder.path()).settings().setLastGame(u"gomoku"_s);
    QCOMPARE(Profile(folder.path()).settings().lastGame(), u"gomoku"_s);
}

void TestSettings::keepsTheLastFiveAddresses()
{
    const QTemporaryDir folder;
    Profile profile(folder.path());
    for (int i = 1; i <= 6; ++i)
        profile.settings().rememberAddress(u"10.0.0.%1"_s.arg(i));
    profile.settings().rememberAddress(u"10.0.0.4"_s);
    QCOMPARE(profile.settings().lastAddresses(),
             (QStringList{u"10.0.0.4"_s, u"10.0.0.6"_s, u"10.0.0.5"_s, u"10.0.0.3"_s, u"10.0.0.2"_s}));
}

void TestSettings::keepsTokensFromOtherEyes()
{
    const QTemporaryDir folder;
    Profile profile(folder.path());
    profile.tokens().keep(u"10.0.0.1:7341"_s, u"secret"_s);
    const auto permissions = QFileInfo(folder.filePath(u"tokens.json"_s)).permissions();
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void TestSettings::keepsATokenForEachServer()
{
    const QTemporaryDir folder;
    Profile profile(folder.path());
    profile.tokens().keep(u"one:7341"_s, u"1"_s);
    profile.tokens().keep(u"two:7341"_s, u"2"_s);
    profile.tokens().keep(u"one:7341"_s, u"3"_s);
    QCOMPARE(profile.tokens().of(u"one:7341"_s), u"3"_s);
    QCOMPARE(profile.tokens().of(u"two:7341"_s), u"2"_s);
    QCOMPARE(profile.tokens().of(u"three:7341"_s), QString());
}

void TestSettings::findsTheTokensOfSeveralAddresses()
{
    const QTemporaryDir folder;
    Profile profile(folder.path());
    const app::Address one{u"192.168.1.20"_s};
    const app::Address two{u"fd00::2"_s, 7350, true};
    const app::Address three{u"10.0.0.1"_s};
    profile.tokens().keep(one.textWithPort(), u"1"_s);
    profile.tokens().keep(two.textWithPort(), u"2"_s);
    const QHash<QString, QString> found = profile.tokens().of({three, two, one});
    QCOMPARE(found,
             (QHash<QString, QString>{{u"192.168.1.20:7341"_s, u"1"_s}, {u"[fd00::2]:7350"_s, u"2"_s}}));
}

void TestSettings::givesASecondProgramNoTokens()
{
    const QTemporaryDir folder;
    Profile first(folder.path());
    first.tokens().keep(u"one:7341"_s, u"1"_s);
    Profile second(folder.path());
    second.tokens().keep(u"one:7341"_s, u"2"_s);
    QCOMPARE(second.tokens().of(u"one:7341"_s), QString());
    QCOMPARE(first.tokens().of(u"one:7341"_s), u"1"_s);
}

void TestSettings::saysThatAnotherProgramHasThem()
{
    const QTemporaryDir folder;
    const Profile first(folder.path());
    QVERIFY(first.isFirst() && first.notices().isEmpty());
    const Profile second(folder.path());
    QVERIFY(!second.isFirst());
    QCOMPARE(second.notices().size(), 1);
    QVERIFY(second.notices().constFirst().contains(u"Close the other one"_s));
}

void TestSettings::lockThatNobodyHoldsIsNoProgram()
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(u"in-use.lock"_s));
    QVERIFY(left.open(QFile::WriteOnly)); // empty, as after a power cut
    Profile profile(folder.path());
    QVERIFY(profile.isFirst() && profile.notices().isEmpty());
    profile.tokens().keep(u"one:7341"_s, u"1"_s);
    QCOMPARE(profile.tokens().of(u"one:7341"_s), u"1"_s);
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
    const Profile unkept(QDir(folder.path()).absoluteFilePath(profile));
    QVERIFY(unkept.isFirst());
    QCOMPARE(unkept.notices().size(), 1);
    for (const QString &about :
         {u"seats"_s, u"tables"_s, u"settings"_s, u"see to it that you may write there"_s})
        QVERIFY2(unkept.notices().constFirst().contains(about), qPrintable(unkept.notices().constFirst()));
}

void TestSettings::saysThatTheDiskIsFull()
{
    const QTemporaryDir folder;
    Profile(folder.path()).tokens().keep(u"one:7341"_s, u"1"_s);
    rlimit before = {};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, before.rlim_max};
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &none) == 0);
    {
        const Profile profile(folder.path());
        QVERIFY(profile.isFirst());
        QCOMPARE(profile.tokens().of(u"one:7341"_s), u"1"_s); // what is there still counts
        QCOMPARE(profile.notices().size(), 1);
        QVERIFY(profile.notices().constFirst().contains(u"Make room on the disk"_s));
    }
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(Profile(folder.path()).notices().isEmpty());
}

void TestSettings::speaksTheLanguageOfTheMoment()
{
    const Profile profile(u"/proc/parlor"_s);
    const QStringList english = profile.notices();
    const app::TranslatorScope translator(u"de"_s);
    QVERIFY(profile.notices() != english);
    QVERIFY(profile.notices().constFirst().contains(u"Einstellungen"_s));
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
        Profile profile(folder.path());
        QVERIFY(profile.games().all().empty());
        profile.games().remember(first);
        profile.games().remember(second);
        Profile other(folder.path()); // is somebody else
        QVERIFY(other.games().all().empty());
        other.games().forget(first.token);
        QCOMPARE(QFileInfo(folder.path() + u"/games.json"_s).permissions() & QFile::ReadOther,
                 QFile::Permissions());
    }
    Profile again(folder.path());
    QCOMPARE(again.games().all(), std::vector({second, first}));
    again.games().forget(second.token);
    QCOMPARE(again.games().all(), std::vector({first}));
    for (int more = 0; more < 7; ++more)
        again.games().remember({first.address, {}, {}, {}, QString::number(more)});
    QCOMPARE(again.games().all().size(), std::size_t(5));
    QCOMPARE(again.games().all().front().token, u"6"_s);
}

PARLOR_TEST(TestSettings, QCoreApplication)
#include "tst_settings.moc"
