#include "testclass.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The program where no window can be opened: it says what it was asked for, or that it needs a display.
class NoDisplayTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIsAskedFor_data();
    void saysWhatItIsAskedFor();
    void saysThatItNeedsADisplay_data();
    void saysThatItNeedsADisplay();
    void explainsWhereAsked();

private:
    using Variables = QMap<QString, QString>;

    // With these variables and without any of a display, until it ends.
    static void run(QProcess &program, const QStringList &arguments, const Variables &variables = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_SESSION_TYPE"_s})
            environment.remove(name);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        for (const auto &[name, value] : variables.asKeyValueRange())
            environment.insert(name, value);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PARLOR), arguments);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    }
};

void NoDisplayTest::saysWhatItIsAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("--profile");
    QTest::newRow("help, in short") << QStringList{u"-h"_s} << 0 << QByteArray("--profile");
    QTest::newRow("the version") << QStringList{u"--version"_s} << 0 << QByteArray("parlor ");
    QTest::newRow("the version, in short") << QStringList{u"-v"_s} << 0 << QByteArray("parlor ");
    QTest::newRow("an unknown option") << QStringList{u"--hoost"_s} << 2 << QByteArray("hoost");
    QTest::newRow("an option without its value") << QStringList{u"--join"_s} << 2 << QByteArray("join");
    QTest::newRow("no port") << QStringList{u"--port"_s, u"http"_s} << 2 << QByteArray("http");
    QTest::newRow("two wishes") << QStringList{u"--host"_s, u"--find"_s} << 2 << QByteArray("one at a time");
    QTest::newRow("a word that means nothing") << QStringList{u"word"_s} << 2 << QByteArray("word");
}

void NoDisplayTest::saysWhatItIsAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    QProcess program;
    run(program, arguments);
    QCOMPARE(program.exitCode(), exitCode);
    const QByteArray output = program.readAllStandardOutput();
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2((exitCode == 0 ? output : errors).contains(said), (output + errors).constData());
    QVERIFY2((exitCode == 0 ? errors : output).isEmpty(), (output + errors).constData());
}

void NoDisplayTest::saysThatItNeedsADisplay_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::newRow("there is none") << Variables();
    QTest::newRow("X11 does not answer") << Variables{{u"DISPLAY"_s, u":9876"_s}};
    QTest::newRow("X11 is none") << Variables{{u"DISPLAY"_s, u"nonsense"_s},
                                              {u"QT_QPA_PLATFORM"_s, u"xcb"_s}};
    QTest::newRow("Wayland does not answer")
        << Variables{{u"WAYLAND_DISPLAY"_s, u"wayland-9876"_s}, {u"XDG_SESSION_TYPE"_s, u"wayland"_s}};
    QTest::newRow("an unknown platform") << Variables{{u"QT_QPA_PLATFORM"_s, u"nonsense"_s}};
}

void NoDisplayTest::saysThatItNeedsADisplay()
{
    QFETCH(Variables, variables);
    const QTemporaryDir folder;
    QProcess program;
    run(program, {u"--profile"_s, folder.filePath(u"profile"_s)}, variables);
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2(errors.startsWith("parlor: There is no display"), errors.constData());
    QCOMPARE(errors.count('\n'), 1);
}

void NoDisplayTest::explainsWhereAsked()
{
    QProcess program;
    run(program, {u"--verbose"_s}, {{u"QT_QPA_PLATFORM"_s, u"nonsense"_s}});
    QCOMPARE(program.exitCode(), 1);
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2(errors.contains("\"nonsense\"") && errors.contains("parlor: There is no display"),
             errors.constData());
}

PARLOR_TEST(NoDisplayTest, QCoreApplication)
#include "tst_nodisplay.moc"
