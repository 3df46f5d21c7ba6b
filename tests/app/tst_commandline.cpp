#include "desktop/commandline.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Arguments;
using app::Notice;

// What Parlor makes of the words it is started with.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionIsRead();
    void aLinkJoins_data();
    void aLinkJoins();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();
    void helpNamesEveryOption();
};

static std::variant<Arguments, Notice> read(const QStringList &words)
{
    return app::readCommandLine(QStringList{u"parlor"_s} + words);
}

void CommandLineTest::everyOptionIsRead()
{
    const auto all = read({u"--host"_s, u"--name"_s, u"Ana"_s, u"--port"_s, u"7400"_s, u"--profile"_s,
                           u"/tmp/ana"_s, u"--verbose"_s});
    const auto *arguments = std::get_if<Arguments>(&all);
    QVERIFY(arguments);
    QVERIFY(arguments->host && !arguments->find && arguments->join.isEmpty());
    QCOMPARE(arguments->name, u"Ana"_s);
    for (const QString &name : {QString(24, u'n'), u"🦀"_s.repeated(24)})
        QVERIFY(std::holds_alternative<Arguments>(read({u"--name"_s, name})));
    QCOMPARE(arguments->port, quint16(7400));
    QCOMPARE(arguments->profile, u"/tmp/ana"_s);
    QCOMPARE(arguments->verbosity, core::Verbosity::Verbose);
    const auto none = read({});
    QVERIFY(std::holds_alternative<Arguments>(none));
    QCOMPARE(std::get<Arguments>(none).port, core::defaultPort);
    const auto find = read({u"--find"_s});
    QVERIFY(std::get<Arguments>(find).find);
}

void CommandLineTest::aLinkJoins_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("join");
    QTest::newRow("a link alone") << QStringList{u"parlor://10.0.0.1/r1"_s} << u"parlor://10.0.0.1/r1"_s;
    QTest::newRow("a link that is asked for")
        << QStringList{u"--join"_s, u"parlor://10.0.0.1"_s} << u"parlor://10.0.0.1"_s;
    QTest::newRow("a damaged link") << QStringList{u"parlor://"_s} << u"parlor://"_s;
    QTest::newRow("a link without its slashes") << QStringList{u"Parlor:10.0.0.1"_s} << u"Parlor:10.0.0.1"_s;
    QTest::newRow("an address") << QStringList{u"--join=10.0.0.1:7342"_s} << u"10.0.0.1:7342"_s;
}

void CommandLineTest::aLinkJoins()
{
    QFETCH(QStringList, words);
    const auto said = read(words);
    QVERIFY(std::holds_alternative<Arguments>(said));
    QTEST(std::get<Arguments>(said).join, "join");
}

void CommandLineTest::wrongWordsAreNamed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("an unknown option") << QStringList{u"--hoost"_s} << u"hoost"_s;
    QTest::newRow("no port") << QStringList{u"--port"_s, u"http"_s} << u"“http”"_s;
    QTest::newRow("port 0") << QStringList{u"--port"_s, u"0"_s} << u"“0”"_s;
    QTest::newRow("a port too large") << QStringList{u"--port"_s, u"65536"_s} << u"“65536”"_s;
    QTest::newRow("a word that is no link") << QStringList{u"10.0.0.1"_s} << u"“10.0.0.1”"_s;
    QTest::newRow("a name too long") << QStringList{u"--name"_s, QString(25, u'n')} << QString(25, u'n');
    QTest::newRow("a name too long by one that is two units wide")
        << QStringList{u"--name"_s, u"🦀"_s.repeated(25)} << u"at most 24"_s;
    QTest::newRow("a name of nothing") << QStringList{u"--name"_s, u"  "_s} << u"--name"_s;
    QTest::newRow("two links") << QStringList{u"parlor://10.0.0.1"_s, u"parlor://10.0.0.2"_s}
                               << u"10.0.0.1"_s;
    QTest::newRow("a link twice") << QStringList{u"--join"_s, u"10.0.0.1"_s, u"parlor://10.0.0.2"_s}
                                  << u"Two invitations"_s;
    QTest::newRow("host and join") << QStringList{u"--host"_s, u"--join"_s, u"10.0.0.1"_s}
                                   << u"one at a time"_s;
    QTest::newRow("host and find") << QStringList{u"--host"_s, u"--find"_s} << u"one at a time"_s;
}

void CommandLineTest::wrongWordsAreNamed()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto said = read(words);
    const auto *notice = std::get_if<Notice>(&said);
    QVERIFY(notice);
    QCOMPARE(notice->exitCode, 2);
    QVERIFY2(notice->text.contains(named), qPrintable(notice->text));
}

void CommandLineTest::helpNamesEveryOption()
{
    const auto said = read({u"--help"_s});
    const auto *notice = std::get_if<Notice>(&said);
    QVERIFY(notice);
    QCOMPARE(notice->exitCode, 0);
    for (const QString &option :
         {u"--host"_s, u"--find"_s, u"--join"_s, u"--name"_s, u"--port"_s, u"--profile"_s, u"--demo"_s,
          u"--gallery"_s, u"--verbose"_s, u"--version"_s})
        QVERIFY2(notice->text.contains(option), qPrintable(option));
}

PARLOR_TEST(CommandLineTest, QCoreApplication)
#include "tst_commandline.moc"
