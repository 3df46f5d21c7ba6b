#include "endtoend.h"
#include "fixtures.h"
#include "testclass.h"

#include "client/sealedchoicestore.h"
#include "fairness/commitment.h"
#include "hosting/hostedtables.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray recordedPort("7397"); // of every table that was hosted

QString profilePath(const QString &name)
{
    return fixturePath(u"0.1.0/profiles/"_s + name);
}

// The table is at another port, one that is free here.
bool moveTo(const QString &folder, quint16 port)
{
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadWrite))
            return false;
        const QByteArray content = file.readAll().replace(recordedPort, QByteArray::number(port));
        if (!file.resize(0) || !file.seek(0) || file.write(content) != content.size())
            return false;
    }
    return true;
}

// What a person would choose now; empty where nothing is to be chosen.
QJsonObject choiceOf(const Participant &seat)
{
    const QJsonObject view = seat.match().view.tree();
    if (view.contains("cells"_L1)) {
        const int cell = int(view["cells"_L1].toString().indexOf(u'.'));
        return {{"cell"_L1, QJsonArray{cell % 3, cell / 3}}};
    }
    if (view.contains("gestures"_L1) && view["phase"_L1] == "commit"_L1)
        return {{"gesture"_L1, 1}};
    if (view.contains("boards"_L1) && view["phase"_L1] == "guess"_L1)
        return {{"guess"_L1, u"%1"_s.arg(102 + seat.match().step % 4)}};
    return {}; // the own fairness agent plays
}

// Both go on until the match is over, choosing on the board what is left to them.
bool playToEnd(Participant &one, Participant &other)
{
    qint64 chosen = -1; // the last step at which something was chosen
    return QTest::qWaitFor(
        [&] {
            const bool isTogether = one.match().step == other.match().step;
            for (Participant *seat : {&one, &other}) {
                const QJsonObject choice = isTogether && seat->model().isOwnTurn() ? choiceOf(*seat)
                                                                                   : QJsonObject();
                if (choice.isEmpty() || seat->model().isOver() || seat->match().step == chosen)
                    continue;
                chosen = seat->match().step;
                emit seat->window->room()->moveChosen(choice);
            }
            return one.model().isOver() && other.model().isOver();
        },
        patience);
}

} // namespace

// The profiles of people who have used Parlor 0.1.0.
class RecordedProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void settingsAreRead();
    void tokensAreRead();
    void gamesToReturnToAreRead();
    void sealedChoicesAreRead_data();
    void sealedChoicesAreRead();
    void tablesAreRead_data();
    void tablesAreRead();
    void tablesGoOn_data();
    void tablesGoOn();

private:
    static void useProfile(Participant &seat, const QString &name, quint16 port);
};

void RecordedProfilesTest::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

void RecordedProfilesTest::settingsAreRead()
{
    const QTemporaryDir folder;
    QVERIFY(copyFolder(profilePath(u"ana"_s), folder.path()));
    const app::Profile profile(folder.path());
    QVERIFY2(profile.notices().isEmpty(), qPrintable(profile.notices().join(u'\n')));
    const app::Settings &settings = profile.settings();
    QCOMPARE(settings.name(), u"Ana"_s);
    QCOMPARE(settings.lastAddresses(),
             (QStringList{u"game-shelf.local:7342"_s, u"[fd00::2]:7350"_s, u"192.168.1.20"_s}));
    QCOMPARE(settings.language(), u"de"_s);
    QCOMPARE(settings.theme(), app::ThemeChoice::Dark);
    QVERIFY(!settings.attention().notes);
    QVERIFY(!settings.attention().sound);
    QCOMPARE(settings.textScale(), 1.25);
    QVERIFY(settings.wantsLessMotion());
    QWidget window;
    QVERIFY(window.restoreGeometry(settings.windowGeometry()));
    QCOMPARE(window.height(), 720);
    // From Qt 6.8 on it is fitted into the screen, within the frame, and that of a test may be small.
    constexpr int frame = 10;
    const int fits = std::min(1000, window.screen()->availableSize().width() - frame);
    QVERIFY2(window.width() >= fits && window.width() <= 1000, qPrintable(QString::number(window.width())));
}

void RecordedProfilesTest::tokensAreRead()
{
    const QTemporaryDir folder;
    QVERIFY(copyFolder(profilePath(u"ana"_s), folder.path()));
    const app::Profile profile(folder.path());
    QCOMPARE(profile.tokens().of(u"192.168.1.20:7341"_s), QString(32, u'1'));
    QCOMPARE(profile.tokens().of(u"[fd00::2]:7350"_s), QString(32, u'2'));
    QCOMPARE(profile.tokens().of(u"game-shelf.local:7342"_s), QString(32, u'3'));
}

void RecordedProfilesTest::gamesToReturnToAreRead()
{
    const QTemporaryDir folder;
    QVERIFY(copyFolder(profilePath(u"ana"_s), folder.path()));
    const app::LastGame announced{.address = u"parlor://game-shelf.local:7342,fd00::2"_s,
                                  .place = u"Cleo's parlor"_s,
                                  .game = u"rock_paper_scissors"_s,
                                  .others = {u"Cleo"_s},
                                  .token = QString(32, u'3'),
                                  .servers = {u"game-shelf.local:7342"_s, u"[fd00::2]:7342"_s},
                                  .announced = u"0123456789abcdef:7342:Cleo's parlor"_s};
    const app::LastGame typed{.address = u"192.168.1.20"_s,
                              .place = u"Bo's parlor"_s,
                              .game = u"gomoku"_s,
                              .others = {u"Bo"_s, u"Théo, Jr."_s},
                              .token = QString(32, u'1'),
                              .servers = {u"192.168.1.20:7341"_s}};
    QCOMPARE(app::Profile(folder.path()).games().all(), std::vector({announced, typed}));
}

void RecordedProfilesTest::sealedChoicesAreRead_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("match");
    QTest::addColumn<int>("seat");
    QTest::addColumn<int>("round");
    QTest::addColumn<QJsonObject>("choice");
    QTest::addColumn<QByteArray>("payload");
    const QString throws = u"cb8f981cb4678b84639e36f0cc898818"_s;
    const QString duel = u"d2681c2deb6968cd68ed8f20a4874189"_s;
    QTest::addRow("a gesture that was opened")
        << u"hal"_s << throws << 0 << 1 << QJsonObject{{"gesture"_L1, 0}} << QByteArray(1, 0);
    QTest::addRow("a gesture that is sealed")
        << u"ida"_s << throws << 1 << 2 << QJsonObject{{"gesture"_L1, 2}} << QByteArray(1, 2);
    QTest::addRow("the host's code") << u"kim"_s << duel << 0 << 0 << QJsonObject{{"code"_L1, "013"_L1}}
                                     << QByteArray("013");
    QTest::addRow("the guest's code")
        << u"lou"_s << duel << 1 << 0 << QJsonObject{{"code"_L1, "452"_L1}} << QByteArray("452");
}

void RecordedProfilesTest::sealedChoicesAreRead()
{
    QFETCH(QString, profile);
    QFETCH(QString, match);
    QFETCH(int, seat);
    QFETCH(QByteArray, payload);
    const auto kept = app::SealedChoiceStore(profilePath(profile)).find(match, seat);
    QVERIFY(kept);
    QTEST(kept->round, "round");
    QTEST(kept->choice, "choice");
    QCOMPARE(kept->commitment, core::commitment({.match = match,
                                                 .round = static_cast<quint32>(kept->round),
                                                 .seat = static_cast<quint32>(seat),
                                                 .game = kept->game,
                                                 .nonce = kept->nonce,
                                                 .payload = payload}));
}

void RecordedProfilesTest::tablesAreRead_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("game");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("saved");
    QTest::addRow("tic-tac-toe, put away") << u"ana"_s << u"tic_tac_toe"_s << u"Bo"_s << true;
    QTest::addRow("rock, paper, scissors, put away")
        << u"hal"_s << u"rock_paper_scissors"_s << u"Ida"_s << true;
    QTest::addRow("a duel that broke off") << u"kim"_s << u"bulls_and_cows"_s << u"Lou"_s << false;
}

void RecordedProfilesTest::tablesAreRead()
{
    QFETCH(QString, profile);
    QFETCH(QString, other);
    const QTemporaryDir folder;
    QVERIFY(copyFolder(profilePath(profile), folder.path()));
    const auto waiting = app::HostedTables(folder.filePath(u"tables"_s)).waiting();
    QCOMPARE(waiting.size(), std::size_t(1));
    const app::HostedTable &table = waiting.front();
    QTEST(table.game, "game");
    QTEST(table.saved, "saved");
    QCOMPARE(table.others, QStringList{other});
    QCOMPARE(table.at.date(), QDate(2026, 11, 29));
    QCOMPARE(table.port, recordedPort.toUShort());
    QVERIFY(table.playing);
    QCOMPARE(table.token.size(), 32);
}

void RecordedProfilesTest::useProfile(Participant &seat, const QString &name, quint16 port)
{
    seat.close();
    QVERIFY(QDir(seat.folder.path()).removeRecursively());
    QVERIFY(copyFolder(profilePath(name), seat.folder.path()));
    QVERIFY(moveTo(seat.folder.path(), port));
    seat.restart(port);
}

void RecordedProfilesTest::tablesGoOn_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("guest");
    QTest::addColumn<int>("step");
    QTest::addRow("tic-tac-toe after two moves") << u"Ana"_s << u"Bo"_s << 2;
    QTest::addRow("rock, paper, scissors, one throw sealed") << u"Hal"_s << u"Ida"_s << 5;
    QTest::addRow("a duel that broke off after a guess each") << u"Kim"_s << u"Lou"_s << 6;
}

void RecordedProfilesTest::tablesGoOn()
{
    QFETCH(QString, host);
    QFETCH(QString, guest);
    QFETCH(int, step);
    const quint16 port = freePort();
    Participant one(host);
    Participant other(guest);
    useProfile(one, host.toLower(), port);
    useProfile(other, guest.toLower(), port);
    QVERIFY(one.click(u"Continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(one.isInRoom(), patience);
    QCOMPARE(one.port(), port);
    QVERIFY(other.click(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(other.isInRoom(), patience);
    for (const Participant *seat : {&one, &other}) {
        QTRY_VERIFY_WITH_TIMEOUT(seat->model().isRunning(), patience);
        QCOMPARE(seat->match().step, step);
    }
    QVERIFY(playToEnd(one, other));
    for (const Participant *seat : {&one, &other})
        QTRY_VERIFY_WITH_TIMEOUT(seat->says(u"Your own program has replayed the match: it holds."_s),
                                 patience);
}

PARLOR_TEST(RecordedProfilesTest, QApplication)
#include "tst_recordedprofiles.moc"
