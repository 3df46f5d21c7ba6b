#include "client/fairnessagent.h"
#include "matchserver.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using app::FairnessAgent;

using Forge = void (*)(QJsonObject &);

// What a host may hand out after a match in place of its transcript, before the player's own fairness agent.
class TestHostileTranscripts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lies_data();
    void lies();
    void pagesEnd();
    void pagesOfNothingEnd();

private:
    // Tic-tac-toe that seat 0 wins, as the fairness agent saw it.
    void watchMatch();

    QTemporaryDir m_folder;
    std::unique_ptr<MatchServer> m_server;
    std::unique_ptr<FairnessAgent> m_fairness;
};

namespace {

void setMove(QJsonObject &transcript, int index, QLatin1StringView key, const QJsonValue &value)
{
    QJsonArray moves = transcript["moves"_L1].toArray();
    QJsonObject entry = moves[index].toObject();
    entry[key] = value;
    moves[index] = entry;
    transcript["moves"_L1] = moves;
}

void add(const char *name, Forge forge)
{
    QTest::newRow(name) << forge;
}

} // namespace

void TestHostileTranscripts::init()
{
    m_server = std::make_unique<MatchServer>(u"tic_tac_toe"_s, QJsonObject());
    m_fairness = std::make_unique<FairnessAgent>(m_folder.path());
    watchMatch();
}

void TestHostileTranscripts::watchMatch()
{
    m_fairness->begin(m_server->start(), u"p1"_s);
    const std::vector<std::pair<int, int>> cells{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 0}};
    for (core::Seat seat = 0; const auto &[column, row] : cells) {
        QVERIFY(m_server->play(seat, {{"cell"_L1, QJsonArray{column, row}}}));
        m_fairness->see(m_server->view());
        seat = 1 - seat;
    }
}

void TestHostileTranscripts::lies_data()
{
    QTest::addColumn<Forge>("forge");
    add("nothing", [](QJsonObject &t) { t = {}; });
    add("no game", [](QJsonObject &t) { t.remove("game"_L1); });
    add("a game nobody knows", [](QJsonObject &t) { t["game"_L1] = u"chess"_s; });
    add("another game", [](QJsonObject &t) { t["game"_L1] = u"gomoku"_s; });
    add("another match", [](QJsonObject &t) { t["match"_L1] = u"m9"_s; });
    add("options in words", [](QJsonObject &t) { t["options"_L1] = u"3"_s; });
    add("a larger board", [](QJsonObject &t) {
        t["options"_L1] = QJsonObject{{"columns"_L1, 19}, {"rows"_L1, 19}};
    });
    add("a board of 1e300", [](QJsonObject &t) { t["options"_L1] = QJsonObject{{"columns"_L1, 1e300}}; });
    add("no players", [](QJsonObject &t) { t["players"_L1] = QJsonArray(); });
    add("players in words", [](QJsonObject &t) { t["players"_L1] = u"Ana, Bo"_s; });
    add("a player of no seat", [](QJsonObject &t) {
        t["players"_L1] = QJsonArray{QJsonObject(), QJsonObject()};
    });
    add("100,000 players", [](QJsonObject &t) {
        QJsonArray many;
        for (int seat = 0; seat < 100'000; ++seat)
            many.append(seat);
        t["players"_L1] = many;
    });
    add("no secrets", [](QJsonObject &t) { t.remove("secrets"_L1); });
    add("moves in an object", [](QJsonObject &t) { t["moves"_L1] = QJsonObject(); });
    add("no moves", [](QJsonObject &t) { t["moves"_L1] = QJsonArray(); });
    add("a move too few", [](QJsonObject &t) {
        QJsonArray moves = t["moves"_L1].toArray();
        moves.removeLast();
        t["moves"_L1] = moves;
    });
    add("a move too many", [](QJsonObject &t) {
        QJsonArray moves = t["moves"_L1].toArray();
        moves.append(moves.first());
        t["moves"_L1] = moves;
    });
    add("a move that is a number", [](QJsonObject &t) { t["moves"_L1] = QJsonArray{1, 2, 3, 4, 5}; });
    add("a move in another cell", [](QJsonObject &t) {
        setMove(t, 1, "move"_L1, QJsonObject{{"cell"_L1, QJsonArray{2, 2}}});
    });
    add("a move off the board", [](QJsonObject &t) {
        setMove(t, 1, "move"_L1, QJsonObject{{"cell"_L1, QJsonArray{-1, 9}}});
    });
    add("a move of the other seat", [](QJsonObject &t) { setMove(t, 1, "seat"_L1, 0); });
    add("a move of seat -1", [](QJsonObject &t) { setMove(t, 1, "seat"_L1, -1); });
    add("a move of a seat beyond 32 bits", [](QJsonObject &t) { setMove(t, 1, "seat"_L1, 4'294'967'297.0); });
    add("a move before the match", [](QJsonObject &t) { setMove(t, 0, "ms"_L1, -1); });
    add("a move at another time", [](QJsonObject &t) { setMove(t, 1, "ms"_L1, 999); });
    add("an event nobody knows", [](QJsonObject &t) { setMove(t, 1, "event"_L1, u"struck by lightning"_s); });
    add("another winner", [](QJsonObject &t) {
        QJsonObject result = t["result"_L1].toObject();
        result["winners"_L1] = QJsonArray{1};
        t["result"_L1] = result;
    });
    add("another reason", [](QJsonObject &t) {
        QJsonObject result = t["result"_L1].toObject();
        result["reason"_L1] = u"resigned"_s;
        t["result"_L1] = result;
    });
    add("no result", [](QJsonObject &t) { t.remove("result"_L1); });
}

void TestHostileTranscripts::lies()
{
    QFETCH(Forge, forge);
    QSignalSpy judged(m_fairness.get(), &FairnessAgent::judged);
    QSignalSpy pages(m_fairness.get(), &FairnessAgent::pageWanted);
    core::MatchEnded end = m_server->end();
    QJsonObject transcript = end.transcript->tree();
    forge(transcript);
    end.transcript = transcript;
    m_fairness->finish(end);
    if (!pages.isEmpty()) // it says that the moves are elsewhere, where there are none
        m_fairness->addPage(end.match, {});
    QCOMPARE(judged.size(), 1);
    const auto verdict = judged.at(0).at(0).value<core::Verdict>();
    QVERIFY(!verdict.holds());
}

// A server that always has more is not listened to for ever.
void TestHostileTranscripts::pagesEnd()
{
    QSignalSpy judged(m_fairness.get(), &FairnessAgent::judged);
    core::MatchEnded end = m_server->end();
    end.transcript->insert("moves"_L1, QJsonValue());
    m_fairness->finish(end);
    QJsonArray page;
    for (int entry = 0; entry < 1'000; ++entry)
        page.append(QJsonObject());
    int asked = 0;
    while (judged.isEmpty() && asked < 1'000) {
        m_fairness->addPage(end.match, {{"moves"_L1, page}, {"next"_L1, 7}});
        ++asked;
    }
    QCOMPARE(judged.size(), 1);
    QVERIFY2(asked <= 20, qPrintable(QString::number(asked)));
    QVERIFY(!judged.at(0).at(0).value<core::Verdict>().holds());
}

void TestHostileTranscripts::pagesOfNothingEnd()
{
    QSignalSpy judged(m_fairness.get(), &FairnessAgent::judged);
    core::MatchEnded end = m_server->end();
    end.transcript->insert("moves"_L1, QJsonValue());
    m_fairness->finish(end);
    m_fairness->addPage(end.match, {{"moves"_L1, u"none"_s}, {"next"_L1, -1}});
    QCOMPARE(judged.size(), 1);
    QVERIFY(!judged.at(0).at(0).value<core::Verdict>().holds());
}

PARLOR_TEST(TestHostileTranscripts, QCoreApplication)
#include "tst_hostiletranscripts.moc"
