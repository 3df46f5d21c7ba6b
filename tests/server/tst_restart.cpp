#include "player.h"
#include "testclass.h"

#include "server.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::Literals::StringLiterals;

// A server that is killed and started again, over real sockets and a real file.
class RestartTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noAcknowledgedMoveIsLostAndNoneIsPlayedTwice();
    void clocksGoOnWhereTheyStood();
    void repeatedIdsAreAnsweredAsBefore();
    void tokensAreInNoLog();
    void damagedJournalIsToldOf();
    void fullDiskIsToldOf();

private:
    void start(const QStringList &more = {});
    void end(int signal);
    void beginMatch(const QJsonObject &options = {});
    [[nodiscard]] bool comeBack();
    [[nodiscard]] Player &mover() { return m_ana->match()["turn"_L1][0].toInt() == 0 ? *m_ana : *m_bo; }
    [[nodiscard]] QJsonObject nextMove() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    QUrl m_url;
    QByteArray m_said; // all that the program has written
    std::unique_ptr<Player> m_ana;
    std::unique_ptr<Player> m_bo;
};

void RestartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ana = std::make_unique<Player>(u"Ana"_s);
    m_bo = std::make_unique<Player>(u"Bo"_s);
    m_said.clear();
}

void RestartTest::cleanup()
{
    if (m_program)
        end(SIGKILL);
    m_program.reset();
}

void RestartTest::start(const QStringList &more)
{
    m_program = std::make_unique<QProcess>();
    m_program->start(QStringLiteral(PARLOR_SERVER),
                     QStringList{u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--rate"_s, u"0"_s,
                                 u"--data"_s, m_folder->filePath(u"data"_s)}
                         + more);
    QVERIFY(QTest::qWaitFor([this] { return m_program->canReadLine(); }));
    const QByteArray line = m_program->readLine();
    m_said += line;
    m_url = QUrl(QString::fromUtf8(line).trimmed().sliced(13));
}

void RestartTest::end(int signal)
{
    if (m_program->state() != QProcess::NotRunning)
        ::kill(static_cast<pid_t>(m_program->processId()), signal);
    QTRY_COMPARE(m_program->state(), QProcess::NotRunning); // while those who are there say goodbye
    m_said += m_program->readAllStandardOutput() + m_program->readAllStandardError();
}

void RestartTest::beginMatch(const QJsonObject &options)
{
    QJsonObject content{{u"game"_s, u"gomoku"_s},
                        {u"options"_s,
                         QJsonObject{{u"columns"_s, 19}, {u"rows"_s, 19}, {u"in_a_row"_s, 19}}}};
    for (auto option = options.begin(); option != options.end(); ++option)
        content.insert(option.key(), option.value());
    QVERIFY(m_ana->join(m_url));
    QVERIFY(m_bo->join(m_url));
    QCOMPARE(m_ana->ask("create_room", content)["type"_L1].toString(), u"ok"_s);
    QCOMPARE(m_bo->ask("join_room", {{"room"_L1, "r1"_L1}})["type"_L1].toString(), u"ok"_s);
    QCOMPARE(m_ana->ask("start_game")["type"_L1].toString(), u"ok"_s);
    QTRY_VERIFY(!m_ana->match().isEmpty() && !m_bo->match().isEmpty());
}

bool RestartTest::comeBack()
{
    return m_ana->join(m_url) && m_bo->join(m_url);
}

// Cells in their order: who has played how often can be read off the board.
QJsonObject RestartTest::nextMove() const
{
    const int step = m_ana->match()["step"_L1].toInt();
    return {{"match"_L1, m_ana->match()["match"_L1]},
            {"step"_L1, step},
            {"move"_L1, QJsonObject{{"cell"_L1, QJsonArray{step % 19, step / 19}}}}};
}

void RestartTest::noAcknowledgedMoveIsLostAndNoneIsPlayedTwice()
{
    start();
    beginMatch();
    QRandomGenerator dice(7);
    int acknowledged = 0;
    for (int kill = 0; kill < 12; ++kill) {
        for (int moves = dice.bounded(4); moves > 0; --moves) {
            Player &player = mover();
            QCOMPARE(player.ask("play", nextMove())["type"_L1].toString(), u"ok"_s);
            ++acknowledged;
            QTRY_COMPARE(m_ana->match()["step"_L1].toInt(), acknowledged);
        }
        Player &player = mover();
        player.say("play", nextMove());
        if (dice.bounded(2)) // so that the kill falls before, into or after what the move brings
            QVERIFY(QTest::qWaitFor([&] { return player.hasSent(); }));
        end(SIGKILL);
        start();
        QVERIFY(comeBack());
        player.sayAgain();
        QCOMPARE(player.answer()["type"_L1].toString(), u"ok"_s);
        ++acknowledged;
        QTRY_COMPARE(m_ana->match()["step"_L1].toInt(), acknowledged);
        QTRY_COMPARE(m_bo->match()["view"_L1]["moves"_L1].toArray().size(), acknowledged);
    }
}

void RestartTest::clocksGoOnWhereTheyStood()
{
    start();
    beginMatch({{u"seconds_per_move"_s, 100}});
    const auto left = [this] { return m_ana->join(m_url) ? m_ana->match()["seconds"_L1].toDouble() : 0; };
    QTRY_VERIFY(left() < 99.5);
    const double before = left();
    QElapsedTimer elapsed;
    elapsed.start();
    end(SIGTERM);
    start();
    const double after = left();
    QVERIFY2(after <= before, qPrintable(QString::number(after)));
    QVERIFY2(after >= before - double(elapsed.elapsed()) / 1000.0, qPrintable(QString::number(after)));
}

void RestartTest::repeatedIdsAreAnsweredAsBefore()
{
    start();
    beginMatch();
    const QJsonObject ok = m_ana->ask("rename", {{"name"_L1, "Anna"_L1}});
    end(SIGKILL);
    start();
    QVERIFY(comeBack());
    const QJsonObject refused = m_ana->ask("sit");
    QCOMPARE(refused["content"_L1]["code"_L1].toString(), u"match_running"_s);
    end(SIGKILL);
    start();
    QVERIFY(comeBack());
    QCOMPARE(m_ana->ask("play", nextMove())["type"_L1].toString(), u"ok"_s);
    QCOMPARE(ok["content"_L1]["name"_L1].toString(), u"Anna"_s);
}

void RestartTest::tokensAreInNoLog()
{
    start();
    beginMatch();
    end(SIGTERM);
    start();
    QVERIFY(comeBack());
    end(SIGKILL);
    QVERIFY(!m_ana->token().isEmpty());
    QVERIFY(!m_said.contains(m_ana->token().toUtf8()));
}

void RestartTest::damagedJournalIsToldOf()
{
    start();
    beginMatch();
    end(SIGTERM);
    QFile journal(m_folder->filePath(u"data/journal.sqlite"_s));
    QVERIFY(journal.open(QIODevice::ReadWrite) && journal.write(QByteArray(100, 'x')) == 100);
    journal.close();
    start();
    const auto isTold = [this] {
        m_said += m_program->readAllStandardError();
        return m_said.contains("The journal is damaged and was set aside as");
    };
    QTRY_VERIFY(isTold());
    Player cy(u"Cy"_s);
    QVERIFY(cy.join(m_url));
    QCOMPARE(cy.ask("create_room", {{"game"_L1, "gomoku"_L1}})["content"_L1]["room"_L1].toString(), u"r1"_s);
}

void RestartTest::fullDiskIsToldOf()
{
    server::ServerOptions options;
    options.address = QHostAddress::LocalHost;
    options.port = 0;
    options.dataFolder = m_folder->path();
    options.journal = server::sqliteJournals({.mostPages = 12});
    options.authority.messagesPerSecond = 0;
    server::Server server(options);
    QVERIFY(server.start());
    m_url = QUrl(u"ws://127.0.0.1:%1"_s.arg(server.port()));
    beginMatch();
    int played = 0;
    QJsonObject answer;
    while (played < 300 && (answer = mover().ask("play", nextMove()))["type"_L1] == "ok"_L1) {
        ++played;
        QTRY_COMPARE(m_ana->match()["step"_L1].toInt(), played);
    }
    QCOMPARE(answer["content"_L1]["code"_L1].toString(), u"disk_full"_s);
    QVERIFY(played > 10);
    QVERIFY(comeBack());
    QCOMPARE(m_bo->match()["step"_L1].toInt(), played);
}

PARLOR_TEST(RestartTest, QCoreApplication)
#include "tst_restart.moc"
