#include "desktop/termination.h"
#include "endtoend.h"
#include "testclass.h"

#include "../server/player.h"

#include <QApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QSessionManager>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

// The program is told to end, by somebody who is not in front of its window: nobody is asked, what is hosted
// is put away, and a seat is kept.
class TerminationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hostPutsTheTableAway_data();
    void hostPutsTheTableAway();
    void hostPutsTheTableAwayWithNobodyElse();
    void matchOfOthersGoesOn();
    void guestKeepsTheSeat_data();
    void guestKeepsTheSeat();
    void homePageJustCloses();
    void isNotHeldUpByWhoeverReadsNothing();
    void hangUpIsIgnoredWhereItWasBefore();
    void endOfTheSessionAsksNobody_data();
    void endOfTheSessionAsksNobody();

private:
    // The program on that folder; signals reach it once it has a window.
    static void start(QProcess &program, const QString &folder, const QStringList &arguments);
    static void tell(const QProcess &program, int signal)
    {
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    }
    static void endsWell(QProcess &program)
    {
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, patience);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
    // What is kept of the one table in that folder.
    static QJsonObject tableIn(const QString &folder)
    {
        const QDir tables(folder + u"/tables"_s);
        const QStringList names = tables.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QFile file(tables.filePath(names.value(0)) + u"/table.json"_s);
        return names.size() == 1 && file.open(QFile::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll()).object()
                   : QJsonObject();
    }

    QTemporaryDir m_runtime;
};

void TerminationTest::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

void TerminationTest::start(QProcess &program, const QString &folder, const QStringList &arguments)
{
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(PARLOR), QStringList{u"--profile"_s, folder} + arguments);
    QVERIFY(program.waitForStarted());
}

void TerminationTest::hostPutsTheTableAway_data()
{
    QTest::addColumn<QList<int>>("sent");
    QTest::newRow("SIGTERM") << QList<int>{SIGTERM};
    QTest::newRow("SIGINT") << QList<int>{SIGINT};
    QTest::newRow("SIGHUP") << QList<int>{SIGHUP};
    QTest::newRow("twice in a row") << QList<int>{SIGTERM, SIGTERM};
    QTest::newRow("all at once") << QList<int>{SIGHUP, SIGTERM, SIGINT};
}

void TerminationTest::hostPutsTheTableAway()
{
    QFETCH(QList<int>, sent);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    ana.close();
    const quint16 port = freePort();
    QProcess program;
    start(program, ana.folder.path(),
          {u"--host"_s, u"--name"_s, u"Ana"_s, u"--port"_s, QString::number(port)});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(port), patience);
    QVERIFY(bo.come(port));
    QTRY_VERIFY_WITH_TIMEOUT(bo.sees(u"Ready"_s), patience);
    for (const int signal : sent)
        tell(program, signal);
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome() && bo.says(u"put the table away"_s), patience);
    QVERIFY(bo.sees(u"Return"_s));
    endsWell(program);
    QVERIFY(tableIn(ana.folder.path())["saved"_L1].toBool());
    ana.restart();
    QVERIFY(ana.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), patience);
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
    QVERIFY(playOneMove(ana, bo));
}

// It is not closed for good, as it would be by somebody in front of the window.
void TerminationTest::hostPutsTheTableAwayWithNobodyElse()
{
    const QTemporaryDir folder;
    QProcess program;
    start(program, folder.path(), {u"--host"_s, u"--port"_s, QString::number(freePort())});
    QTRY_VERIFY_WITH_TIMEOUT(!tableIn(folder.path())["game"_L1].toString().isEmpty(), patience);
    tell(program, SIGTERM);
    endsWell(program);
    QVERIFY(tableIn(folder.path())["saved"_L1].toBool());
}

void TerminationTest::matchOfOthersGoesOn()
{
    const QTemporaryDir folder;
    const quint16 port = freePort();
    const QStringList arguments{u"--host"_s, u"--port"_s, QString::number(port)};
    QProcess program;
    start(program, folder.path(), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(!tableIn(folder.path())["game"_L1].toString().isEmpty(), patience);
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(port));
    Player bo(u"Bo"_s);
    Player cy(u"Cy"_s);
    QVERIFY(bo.join(url) && cy.join(url));
    QCOMPARE(bo.ask("create_room", {{"game"_L1, u"tic_tac_toe"_s}})["type"_L1].toString(), u"ok"_s);
    const QJsonObject there{{"room"_L1, bo.room()["room"_L1]}, {"as"_L1, u"player"_s}};
    QCOMPARE(cy.ask("join_room", there)["type"_L1].toString(), u"ok"_s);
    for (Player *player : {&bo, &cy})
        QCOMPARE(player->ask("ready", {{"ready"_L1, true}})["type"_L1].toString(), u"ok"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!cy.match().isEmpty(), patience);
    const QJsonValue match = cy.match()["match"_L1];
    tell(program, SIGTERM);
    endsWell(program);

    server::ServerOptions options;
    options.address = QHostAddress::LocalHost;
    options.port = 0;
    options.dataFolder =
        folder.filePath(u"tables/"_s)
        + QDir(folder.filePath(u"tables"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    server::Server server(options);
    QVERIFY2(server.start(), server.problem() ? qPrintable(englishText(*server.problem())) : "");
    QVERIFY(cy.join(QUrl(u"ws://127.0.0.1:%1"_s.arg(server.port()))));
    QTRY_COMPARE_WITH_TIMEOUT(cy.match()["match"_L1], match, patience);
}

void TerminationTest::guestKeepsTheSeat_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TerminationTest::guestKeepsTheSeat()
{
    QFETCH(int, signal);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    bo.close();
    QVERIFY(ana.host());
    QProcess program;
    start(program, bo.folder.path(), {u"--join"_s, u"127.0.0.1:%1"_s.arg(ana.port()), u"--name"_s, u"Bo"_s});
    QTRY_VERIFY_WITH_TIMEOUT(ana.sees(u"Ready"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bo.folder.filePath(u"games.json"_s)), patience);
    tell(program, signal);
    endsWell(program);
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"closed the window"_s), patience);
    bo.restart();
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
    QVERIFY(playOneMove(ana, bo));
}

void TerminationTest::homePageJustCloses()
{
    const QTemporaryDir folder;
    QProcess program;
    start(program, folder.path(), {});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"in-use.lock"_s)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(QDir(m_runtime.path()).entryList(QDir::System).size() == 1, patience);
    tell(program, SIGTERM);
    endsWell(program);
    QVERIFY(!QFile::exists(folder.filePath(u"in-use.lock"_s)));
}

// Whose goodbye waits for room in their own buffers, for as long as they please.
void TerminationTest::isNotHeldUpByWhoeverReadsNothing()
{
    const QTemporaryDir folder;
    const quint16 port = freePort();
    QProcess program;
    start(program, folder.path(), {u"--host"_s, u"--port"_s, QString::number(port)});
    QTRY_VERIFY_WITH_TIMEOUT(!tableIn(folder.path())["game"_L1].toString().isEmpty(), patience);
    QTcpSocket deaf;
    deaf.setReadBufferSize(1);
    deaf.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    deaf.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(deaf.bytesAvailable() > 0, patience);
    tell(program, SIGTERM);
    endsWell(program);
    QVERIFY(tableIn(folder.path())["saved"_L1].toBool());
}

void TerminationTest::hangUpIsIgnoredWhereItWasBefore()
{
    const QTemporaryDir folder;
    QProcess program;
    program.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
    start(program, folder.path(), {u"--host"_s, u"--port"_s, QString::number(freePort())});
    QTRY_VERIFY_WITH_TIMEOUT(!tableIn(folder.path())["game"_L1].toString().isEmpty(), patience);
    tell(program, SIGHUP);
    QProcess second; // is heard, as the first one goes on
    start(second, folder.path(), {});
    endsWell(second);
    tell(program, SIGTERM);
    endsWell(program);
}

void TerminationTest::endOfTheSessionAsksNobody_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("at the table") << false;
    QTest::newRow("while the window asks whether it may be closed") << true;
}

void TerminationTest::endOfTheSessionAsksNobody()
{
    QFETCH(bool, isAsked);
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo) && playOneMove(ana, bo));
    const core::MatchView before = bo.match();
    app::Termination termination;
    connect(&termination, &app::Termination::requested, ana.window.get(), [&ana] { ana.end(); });
    bo.window->hide(); // it is in this program, not in that session
    if (isAsked)
        QVERIFY(!ana.window->close());
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    ::alarm(0); // this program goes on
    QTRY_VERIFY_WITH_TIMEOUT(!ana.window->isVisible(), patience);
    bo.window->show();
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome() && bo.says(u"put the table away"_s), patience);
    ana.restart();
    QVERIFY(ana.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), patience);
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(bo.match().step, before.step, patience);
}

PARLOR_TEST(TerminationTest, QApplication)
#include "tst_termination.moc"
