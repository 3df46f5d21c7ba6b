#include "fixtures.h"
#include "returningplayer.h"
#include "testclass.h"
#include "told.h"

#include "fairness/transcript.h"
#include "journal/openjournal.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

QString keptIn(const QString &server)
{
    return fixturePath(u"0.1.0/servers/%1/data"_s.arg(server));
}

QString codeIn(const QJsonObject &answer)
{
    return answer["content"_L1]["code"_L1].toString();
}

bool holds(const QJsonObject &transcript)
{
    const core::Verdict verdict = core::replayed(transcript);
    if (!verdict.holds())
        qWarning("%s", qPrintable(toWords(verdict)));
    return verdict.holds();
}

} // namespace

// Servers of Parlor 0.1.0 that were ended or killed in the middle of an evening go on with today's program.
class RecordedServersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everythingIsRead();
    void peopleComeBackAndPlayOn_data();
    void peopleComeBackAndPlayOn();
    void finishedMatchesHold();
    void repliesAreGivenAgain();
    void whoWasShutOutStaysOut();
    void newcomersAreCountedOn();

private:
    void start(const QString &server);
    [[nodiscard]] ReturningPlayer &back(const QString &name);
    [[nodiscard]] bool playToEnd(const QStringList &names);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    QUrl m_url;
    QJsonArray m_recorded; // people
    std::map<QString, std::unique_ptr<ReturningPlayer>> m_people;
};

void RecordedServersTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RecordedServersTest::cleanup()
{
    m_people.clear();
    if (m_program) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
}

void RecordedServersTest::start(const QString &server)
{
    m_recorded = readList(fixturePath(u"0.1.0/servers/%1/people.json"_s.arg(server)));
    QVERIFY(copyFolder(keptIn(server), m_folder->path()));
    m_program = std::make_unique<QProcess>();
    m_program->start(QStringLiteral(PARLOR_SERVER),
                     {u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--rate"_s, u"0"_s,
                      u"--no-announce"_s, u"--data"_s, m_folder->path()});
    QVERIFY(QTest::qWaitFor([this] { return m_program->canReadLine(); }, 30'000));
    m_url = QUrl(QString::fromUtf8(m_program->readLine()).trimmed().sliced(13));
    QCOMPARE(m_program->readAllStandardError(), QByteArray());
}

// Who is not resumed has another person than recorded.
ReturningPlayer &RecordedServersTest::back(const QString &name)
{
    QJsonObject recorded;
    for (const QJsonValue &one : std::as_const(m_recorded)) {
        if (one["name"_L1].toString() == name)
            recorded = one.toObject();
    }
    std::vector<core::SealedChoice> choices;
    const QJsonArray written = recorded["choices"_L1].toArray();
    for (const QJsonValue &choice : written)
        choices.push_back(core::sealedChoiceFromJson(choice.toObject()).value_or(core::SealedChoice()));
    auto &player = m_people[name];
    player = std::make_unique<ReturningPlayer>(name, recorded["token"_L1].toString(), choices);
    if (!player->join(m_url) || !player->welcome()["resumed"_L1].toBool()
        || player->person() != recorded["person"_L1].toString()
        || player->welcome()["name"_L1].toString() != name)
        qWarning("%s does not come back", qPrintable(name));
    return *player;
}

bool RecordedServersTest::playToEnd(const QStringList &names)
{
    constexpr int mostMoves = 200;
    const auto isSeenByAll = [&](auto condition) {
        return QTest::qWaitFor([&] {
            return std::ranges::all_of(names,
                                       [&](const QString &name) { return condition(*m_people[name]); });
        });
    };
    ReturningPlayer &first = *m_people[names.constFirst()];
    for (int move = 0; move < mostMoves && !first.isMatchOver(); ++move) {
        const int step = first.match()["step"_L1].toInt();
        const auto mover = std::ranges::find_if(names, [this](const QString &name) {
            return m_people[name]->isInTurn();
        });
        if (mover == names.end() || !m_people[*mover]->playOn())
            return false;
        if (!isSeenByAll([step](const ReturningPlayer &player) {
                return player.isMatchOver() || player.match()["step"_L1].toInt() > step;
            }))
            return false;
    }
    return isSeenByAll([](const ReturningPlayer &player) { return player.isMatchOver(); });
}

void RecordedServersTest::everythingIsRead()
{
    QVERIFY(copyFolder(keptIn(u"closed"_s), m_folder->path()));
    constexpr qint64 nowMs = 1'800'000'000'000;
    const auto opened = server::openJournal(m_folder->path(), nowMs);
    QVERIFY2(opened.journal && textOf(opened).isEmpty(), qPrintable(textOf(opened)));
    const server::Snapshot &snapshot = opened.snapshot;
    QVERIFY(snapshot.clockMs > 0);
    QCOMPARE(snapshot.personsEver, 18);
    QCOMPARE(snapshot.roomsEver, 8);
    QCOMPARE(snapshot.sessions.size(), std::size_t(18));
    QCOMPARE(snapshot.replies.size(), std::size_t(125));
    QCOMPARE(snapshot.lines.size(), std::size_t(53));
    QCOMPARE(snapshot.matches.size(), std::size_t(8));
    QCOMPARE(snapshot.entries.size(), std::size_t(39));
    QCOMPARE(snapshot.rooms.size(), std::size_t(8));
    const server::RoomRecord &tea = snapshot.rooms[0];
    QCOMPARE(tea.setup.name, u"Tea and crosses"_s);
    QCOMPARE(tea.setup.password, std::optional(u"x'\"y"_s));
    QVERIFY(!tea.setup.secondsPerMove);
    QVERIFY(tea.setup.isNamed);
    QCOMPARE(snapshot.rooms[1].setup.secondsPerMove, std::optional<qint64>(3600));
    QCOMPARE(snapshot.rooms[1].setup.options["columns"_L1].toInt(), 8);
    const server::RoomRecord &gomoku = snapshot.rooms[2];
    QCOMPARE(gomoku.host, u"p6"_s);
    QVERIFY(gomoku.ledger.banned.contains(u"p17"_s));
    QCOMPARE(gomoku.ledger.banned.all().size(), std::size_t(1));
    QVERIFY(gomoku.ledger.score.entries().empty());
    QCOMPARE(gomoku.ledger.muted, QSet{u"p7"_s});
    QCOMPARE(gomoku.members.size(), std::size_t(2));
    QCOMPARE(gomoku.members[1].person, u"p7"_s);
    QCOMPARE(gomoku.members[1].seat, std::optional<core::Seat>(1));
    QVERIFY(gomoku.members[1].ready && !gomoku.members[0].ready);
    QCOMPARE(gomoku.members[1].figure, 2);
}

void RecordedServersTest::peopleComeBackAndPlayOn_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QStringList>("names"); // the host first
    QTest::addColumn<int>("step");          // of the match that runs; -1: none
    QTest::addColumn<int>("lines");         // of chat that are shown again
    const auto row = [](const char *name, const QString &room, const QStringList &names, int step,
                        int lines) {
        QTest::addRow("%s", name) << u"closed"_s << room << names << step << lines;
    };
    row("a second match of tic-tac-toe in a locked room", u"r1"_s, {u"Ana"_s, u"Bo"_s}, 2, 2);
    row("four in a row on a wider board, and a spectator", u"r2"_s, {u"Cleo"_s, u"Dino"_s, u"Eve"_s}, 3, 1);
    row("gomoku between two matches, after much talk", u"r3"_s, {u"Fay"_s, u"Gus"_s}, -1, 50);
    row("three who throw, two of whom have sealed", u"r4"_s, {u"Hal"_s, u"Ida"_s, u"Jo"_s}, 8, 0);
    row("a duel whose guess waits for its answer", u"r5"_s, {u"Kim"_s, u"Lou"_s}, 7, 0);
    row("a race for a code", u"r6"_s, {u"Max"_s, u"Nia"_s}, 3, 0);
    row("a code that is sought together", u"r7"_s, {u"Oli"_s, u"Pia"_s}, 4, 0);
    QTest::addRow("a server that was killed, a throw sealed")
        << u"killed"_s << u"r1"_s << QStringList{u"Ana"_s, u"Bo"_s} << 1 << 1;
}

void RecordedServersTest::peopleComeBackAndPlayOn()
{
    QFETCH(QString, server);
    QFETCH(QString, room);
    QFETCH(QStringList, names);
    QFETCH(int, step);
    QFETCH(int, lines);
    start(server);
    for (const QString &name : names) {
        ReturningPlayer &player = back(name);
        QTRY_COMPARE(player.room()["room"_L1].toString(), room);
        QTRY_COMPARE(player.history().size(), lines);
    }
    ReturningPlayer &host = *m_people[names.constFirst()];
    QCOMPARE(host.room()["host"_L1].toString(), host.person());
    QCOMPARE(host.room()["match"_L1].isNull(), step < 0);
    if (step < 0) {
        QVERIFY(host.room()["ended"_L1].isObject());
        QCOMPARE(host.ask("start_game")["type"_L1].toString(), u"ok"_s);
        for (const QString &name : names)
            QTRY_COMPARE(m_people[name]->match()["step"_L1].toInt(-1), 0);
    } else {
        QCOMPARE(host.match()["step"_L1].toInt(), step);
    }
    QVERIFY(playToEnd(names));
    for (const QString &name : names)
        QVERIFY(holds(m_people[name]->match()["transcript"_L1].toObject()));
}

void RecordedServersTest::finishedMatchesHold()
{
    start(u"closed"_s);
    const std::map<QString, QString> matches{{u"Ana"_s, u"4a51e598cc11d895ac3730cbf8106d74"_s},
                                             {u"Gus"_s, u"478402601875a16a5049c54884dc9d76"_s}};
    for (const auto &[name, match] : matches) {
        const auto answer = back(name).ask("get_transcript", {{"match"_L1, match}, {"from"_L1, 0}});
        const QJsonObject content = answer["content"_L1].toObject();
        QJsonObject transcript = content["head"_L1].toObject();
        transcript.insert("moves"_L1, content["moves"_L1]);
        QCOMPARE(transcript["match"_L1].toString(), match);
        QVERIFY(holds(transcript));
    }
}

void RecordedServersTest::repliesAreGivenAgain()
{
    start(u"closed"_s);
    ReturningPlayer &ana = back(u"Ana"_s);
    const qint64 created = 2; // the id of her `create_room`, 1 being that of her `hello`
    const auto answer = ana.askAgain(created, "create_room", {{"game"_L1, "gomoku"_L1}});
    QCOMPARE(answer["content"_L1].toObject(), (QJsonObject{{"room"_L1, "r1"_L1}}));
    QCOMPARE(ana.ask("rename", {{"name"_L1, "Anna"_L1}})["type"_L1].toString(), u"ok"_s);
}

void RecordedServersTest::whoWasShutOutStaysOut()
{
    start(u"closed"_s);
    QCOMPARE(codeIn(back(u"Quin"_s).ask("join_room", {{"room"_L1, "r3"_L1}})), u"banned"_s);
    QCOMPARE(codeIn(m_people[u"Quin"_s]->ask("join_room", {{"room"_L1, "r1"_L1}, {"password"_L1, "x"_L1}})),
             u"wrong_password"_s);
    QCOMPARE(codeIn(back(u"Gus"_s).ask("chat_message", {{"text"_L1, "Hello?"_L1}})), u"muted"_s);
}

void RecordedServersTest::newcomersAreCountedOn()
{
    start(u"closed"_s);
    Player newcomer(u"Ana"_s);
    QVERIFY(newcomer.join(m_url));
    QCOMPARE(newcomer.welcome()["person"_L1].toString(), u"p19"_s);
    QCOMPARE(newcomer.welcome()["name"_L1].toString(), u"Ana (2)"_s);
    QCOMPARE(newcomer.ask("create_room", {{"game"_L1, "gomoku"_L1}})["content"_L1]["room"_L1].toString(),
             u"r9"_s);
    QCOMPARE(back(u"Zoë 王"_s).room()["room"_L1].toString(), u"r8"_s);
}

PARLOR_TEST(RecordedServersTest, QCoreApplication)
#include "tst_recordedservers.moc"
