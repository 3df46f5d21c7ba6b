#include "client/invitation.h"
#include "endtoend.h"
#include "log/log.h"
#include "testclass.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>

#include <mutex>

// Everything that is said, before the log has a chance to strike anything out.
namespace said {

static std::mutex guard;
static QStringList messages;
static QtMessageHandler next = nullptr;

static void take(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    {
        const std::lock_guard lock(guard);
        messages.append(QString::fromUtf8(context.category) + u": "_s + message);
    }
    next(level, context, message);
}

} // namespace said

// An evening with everything switched on that the log has: all games, a password, links, chat, hidden
// choices, people who break off and come back. What is nobody else's business stands in none of its lines.
class TestLogSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingOfAnEveningIsTold();

private:
    void arrive(Participant &ana, Participant &bo, Participant &cleo);
    void throwGestures(Participant &ana, Participant &bo);
    void duel(Participant &ana, Participant &bo);
    void race(Participant &ana, Participant &bo);
    void putAwayAndGoOn(Participant &ana, Participant &bo);
    void begin(Participant &ana, Participant &bo, const QString &game, const QJsonObject &options);
    // Whatever looks like a token, a nonce or a commitment in the files that they keep.
    void collect(const Participant &seat);

    QSet<QString> m_secrets;
};

static const QString rightPassword = u"opensesame"_s;
static const QString wrongPassword = u"closedbarley"_s;
static const QStringList chat{u"the lighthouse keeper snores"_s, u"only when the fog horn rests"_s};
static const QStringList codes{u"38172645"_s, u"60492715"_s};
static const QString guess = u"91726354"_s;

void TestLogSecrets::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
    m_secrets = {rightPassword,  wrongPassword, u"lighthouse"_s, u"fog horn"_s,  codes[0],
                 codes[1],       guess,         u"flowerpot"_s,  u"Anastasia"_s, u"Bogdan"_s,
                 u"Cleopatra"_s, u"Attic"_s,    u"gesture\""_s};
}

void TestLogSecrets::collect(const Participant &seat)
{
    static const QRegularExpression hex(u"[0-9a-f]{32,}"_s);
    QDirIterator files(seat.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        auto found = hex.globalMatch(QString::fromLatin1(file.readAll()));
        while (found.hasNext())
            m_secrets.insert(found.next().captured());
    }
}

void TestLogSecrets::begin(Participant &ana, Participant &bo, const QString &game, const QJsonObject &options)
{
    core::RoomSettings settings;
    settings.game = game;
    settings.options = options;
    ana.request(core::ConfigureRoom{settings});
    QTRY_COMPARE_WITH_TIMEOUT(bo.window->room()->match().room.game, game, patience);
    for (Participant *seat : {&ana, &bo})
        seat->request(core::SetReady{true});
    QTRY_VERIFY_WITH_TIMEOUT(ana.model().isRunning() && bo.model().isRunning(), patience);
}

void TestLogSecrets::arrive(Participant &ana, Participant &bo, Participant &cleo)
{
    QVERIFY(ana.host());
    core::RoomSettings locked;
    locked.name = u"Attic"_s;
    locked.password = std::optional(rightPassword);
    ana.request(core::ConfigureRoom{locked});
    const std::vector<app::Address> here{{u"127.0.0.1"_s, ana.port(), true}};
    cleo.paste(u"the key is under the flowerpot"_s);
    cleo.open(app::linkOf({here, u"r1"_s, wrongPassword}));
    QTRY_VERIFY_WITH_TIMEOUT(cleo.isInLobby(), patience);
    QVERIFY(cleo.click(u"Back"_s));
    bo.open(app::linkOf({here, u"r1"_s, rightPassword}));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom() && ana.sees(u"Ready"_s) && bo.sees(u"Ready"_s), patience);
    ana.request(core::SendChat{chat[0]});
    bo.request(core::SendChat{chat[1]});
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(chat[1]) && bo.says(chat[0]), patience);
}

void TestLogSecrets::throwGestures(Participant &ana, Participant &bo)
{
    begin(ana, bo, u"rock_paper_scissors"_s, {{u"gestures"_s, 101}});
    emit ana.window->room()->moveChosen({{u"gesture"_s, 73}});
    QTRY_VERIFY_WITH_TIMEOUT(bo.match().view["committed"_L1].toObject().size() == 1, patience);
    collect(ana);
    emit bo.window->room()->moveChosen({{u"gesture"_s, 30}});
    QTRY_VERIFY_WITH_TIMEOUT(ana.model().isOver() && bo.model().isOver(), patience);
}

// One breaks off with a sealed code, comes back, and opens it in the end.
void TestLogSecrets::duel(Participant &ana, Participant &bo)
{
    begin(ana, bo, u"bulls_and_cows"_s, {{u"mode"_s, u"duel"_s}, {u"length"_s, 8}});
    emit ana.window->room()->moveChosen({{u"code"_s, codes[0]}});
    emit bo.window->room()->moveChosen({{u"code"_s, codes[1]}});
    const auto isAt = [](Participant &seat, const QString &phase) {
        return seat.match().view["phase"_L1] == phase;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAt(ana, u"guess"_s) && isAt(bo, u"guess"_s), patience);
    collect(ana);
    collect(bo);
    QVERIFY(bo.click(u"Back"_s) && bo.click(u"Leave, keep my seat"_s));
    bo.restart();
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom() && bo.model().isRunning(), patience);
    for (Participant *seat : {&ana, &bo}) {
        if (seat->model().isOwnTurn())
            emit seat->window->room()->moveChosen({{u"guess"_s, guess}});
    }
    QTRY_VERIFY_WITH_TIMEOUT(ana.match().view["boards"_L1].toArray().size() == 2 && ana.match().step > 3,
                             patience);
    bo.resign();
    QTRY_VERIFY_WITH_TIMEOUT(ana.model().isOver() && bo.model().isOver(), patience);
}

void TestLogSecrets::race(Participant &ana, Participant &bo)
{
    begin(ana, bo, u"bulls_and_cows"_s, {{u"mode"_s, u"race"_s}, {u"length"_s, 8}});
    emit ana.window->room()->moveChosen({{u"guess"_s, guess}});
    QTRY_VERIFY_WITH_TIMEOUT(bo.match().step == 1, patience);
    for (Participant *seat : {&ana, &bo})
        seat->resign();
    QTRY_VERIFY_WITH_TIMEOUT(ana.model().isOver() && bo.model().isOver(), patience);
    const QString code = ana.match().view["secret"_L1]["code"_L1].toString();
    QCOMPARE(code.size(), 8);
    m_secrets.insert(code);
}

void TestLogSecrets::putAwayAndGoOn(Participant &ana, Participant &bo)
{
    begin(ana, bo, u"tic_tac_toe"_s, {});
    QVERIFY(playMove(ana, bo));
    QVERIFY(ana.click(u"Back"_s));
    QVERIFY(ana.click(u"Save and close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isHome() && bo.sees(u"Return"_s) && ana.isHome() && ana.sees(u"Continue"_s),
                             patience);
    QVERIFY(ana.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInRoom(), patience);
    QVERIFY(bo.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bo.isInRoom(), patience);
    QVERIFY(playOut(ana, bo));
}

void TestLogSecrets::nothingOfAnEveningIsTold()
{
    const QTemporaryDir logs;
    const core::Log log({.verbosity = core::Verbosity::Verbose, .folder = logs.path()});
    said::next = qInstallMessageHandler(&said::take);
    {
        Participant ana(u"Anastasia"_s);
        Participant bo(u"Bogdan"_s);
        Participant cleo(u"Cleopatra"_s);
        for (const auto &part : {&TestLogSecrets::throwGestures, &TestLogSecrets::duel, &TestLogSecrets::race,
                                 &TestLogSecrets::putAwayAndGoOn}) {
            if (!ana.isInRoom())
                arrive(ana, bo, cleo);
            if (!QTest::currentTestFailed())
                (this->*part)(ana, bo);
            for (const Participant *seat : {&ana, &bo, &cleo})
                collect(*seat);
        }
    }
    qInstallMessageHandler(said::next);
    QVERIFY(!QTest::currentTestFailed());

    QFile file(logs.filePath(u"parlor.log"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QStringList lines = said::messages + QString::fromUtf8(file.readAll()).split(u'\n');
    static const QRegularExpression hex(u"[0-9a-f]{24,}|parlor://"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : lines) {
        for (const QString &secret : m_secrets)
            QVERIFY2(!line.contains(secret, Qt::CaseInsensitive),
                     qPrintable(secret + u" stands in "_s + line));
        QVERIFY2(!hex.match(line).hasMatch(), qPrintable(line));
    }
    QVERIFY2(m_secrets.size() > 20, "there was nothing to hide");
    for (const QString &about : {u"host"_s, u"net"_s, u"table"_s, u"journal"_s, u"client"_s}) {
        const QString category = u" parlor.%1: "_s.arg(about);
        QVERIFY2(lines.filter(category).size() >= 2, qPrintable(about + u" says nothing"_s));
    }
}

PARLOR_TEST(TestLogSecrets, QApplication)
#include "tst_logsecrets.moc"
