#include "codeviews.h"
#include "gestureviews.h"
#include "hostiletexts.h"
#include "pagetest.h"
#include "testclass.h"

#include "widgets/movelist.h"

#include <QApplication>
#include <QDir>

#include <functional>

using namespace pages;
using namespace hostiletexts;

namespace {

// A match as it may stand between so many people; whoever sits first looks on.
struct HostileMatch
{
    const char *called;
    int players;
    QString game;
    std::function<QJsonObject()> view;
};

QJsonObject throwing()
{
    return gestureviews::view({.gestures = 15, .players = 20, .committed = {1, 3, 5, 7}});
}

QJsonObject thrown()
{
    return gestureviews::view({.gestures = 5,
                               .players = 6,
                               .rule = u"points"_s,
                               .scores = {3, 1, 2, 0, 4, 1},
                               .rounds = {gestureviews::thrown(6, 5, 2)}});
}

const std::vector<HostileMatch> &matches()
{
    using namespace codeviews;
    static const std::vector<HostileMatch> all{
        {"twenty who throw", 20, u"rock_paper_scissors"_s, throwing},
        {"six who have thrown", 6, u"rock_paper_scissors"_s, thrown},
        {"a race", 4, u"bulls_and_cows"_s,
         [] {
             return race(u"1807"_s, {u"1234 1870"_s, u"5678"_s, {}, u"1807"_s}, 0);
         }},
        {"a race that is over", 4, u"bulls_and_cows"_s,
         [] {
             return race(u"1807"_s, {u"1234 1870"_s, u"5678"_s, {}, u"1807"_s}, 0, true);
         }},
        {"all against one code", 3, u"bulls_and_cows"_s,
         [] { return together(u"1807"_s, u"1234 5678 1870"_s, 3); }},
        {"a duel", 2, u"bulls_and_cows"_s,
         [] {
             return duel({.guesses = {u"1234"_s, u"5678"_s}, .pending = {{1, u"9012"_s}}});
         }},
    };
    return all;
}

core::RoomState roomOf(const HostileMatch &match, const QString &name)
{
    core::RoomState room = tables::crowd(match.players);
    room.name = name;
    room.game = match.game;
    core::MatchStarted started;
    started.game = match.game;
    started.state.match = u"m1"_s;
    started.state.view = match.view();
    started.state.turn = {0};
    for (int seat = 0; core::Person & person : room.people) {
        person.name = name;
        started.players.push_back({seat++, person.person, name});
    }
    room.options = started.options = match.view();
    room.match = started;
    return room;
}

} // namespace

// What strangers call themselves, on and around the boards of the games that paint names.
class HostileBoards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void aBoard_data();
    void aBoard();

private:
    void see(const core::RoomState &room);
    [[nodiscard]] QList<QRect> places();

    std::unique_ptr<ui::MainWindow> m_window;
    Pace m_pace;
};

void HostileBoards::initTestCase()
{
    m_window = openWindow();
    see(roomOf(matches().front(), u"Bo"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HostileBoards::see(const core::RoomState &room)
{
    m_window->room()->clear();
    m_window->room()->showRoom(room, u"p1"_s);
    m_window->showRoom(room);
}

QList<QRect> HostileBoards::places()
{
    for (int round = 0; round < 4; ++round) // until the layouts have come to rest
        QCoreApplication::processEvents();
    const auto place = [&](const QWidget *widget) {
        return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    };
    const ui::RoomPage *page = m_window->room();
    return {m_window->geometry(), place(page->matchPanel()->middle()), place(page->chat()->input()),
            place(page->findChild<ui::People *>())};
}

void HostileBoards::aBoard_data()
{
    QTest::addColumn<std::size_t>("match");
    QTest::addColumn<QString>("name");
    for (std::size_t match = 0; match < matches().size(); ++match) {
        for (const HostileText &text : all())
            QTest::addRow("%s, %s", matches()[match].called, text.called) << match << asName(text.raw);
    }
}

void HostileBoards::aBoard()
{
    QFETCH(std::size_t, match);
    QFETCH(QString, name);
    see(roomOf(matches()[match], u"Bo"_s));
    const QList<QRect> before = places();
    m_pace.measure(u"a board"_s, *m_window, [&] { see(roomOf(matches()[match], name)); });
    QCOMPARE(whatIsRich(*m_window, name), QString());
    QCOMPARE(whatHasMnemonics(*m_window, name), QString());
    QTRY_COMPARE(whatSticksOut(*m_window), QString());
    QCOMPARE(places(), before);
    QVERIFY(timesShown(*m_window, name) >= matches()[match].players);
    const QString folder = qEnvironmentVariable("PARLOR_PICTURES");
    if (!folder.isEmpty())
        m_window->grab().save(QDir(folder).filePath(QString::fromUtf8(QTest::currentDataTag()) + u".png"_s));
}

PARLOR_TEST(HostileBoards, QApplication)
#include "tst_hostileboards.moc"
