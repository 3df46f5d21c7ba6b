#include "demo/demo.h"

#include "demo/demoenvironment.h"
#include "demo/demowaiting.h"

#include <QDir>
#include <QTextStream>

namespace app {

using namespace Qt::Literals::StringLiterals;

Demo::Demo(const QString &folder, std::vector<DemoLook> looks)
    : m_folder(folder)
    , m_pictures(m_party, folder, std::move(looks))
    , m_games(m_party, m_pictures)
    , m_pages(m_party, m_pictures)
    , m_closing(m_party, m_pictures, m_games, m_pages)
{
}

std::vector<std::pair<QString, Demo::Step>> Demo::steps()
{
    const auto line = [this](const QString &game) {
        return [this, game] { return m_games.playLineGame(game); };
    };
    const auto codes = [this](const QString &mode) {
        return [this, mode] { return m_games.playCodes(mode); };
    };
    return {{u"Ana and Bo look around"_s, [this] { return m_pages.lookAround(); }},
            {u"Ana hosts, Bo joins by address"_s, [this] { return sitDown(); }},
            {u"They talk"_s, [this] { return talk(); }},
            {u"They play tic-tac-toe"_s, line(u"tic_tac_toe"_s)},
            {u"They play four in a row"_s, line(u"four_in_a_row"_s)},
            {u"They play gomoku"_s, line(u"gomoku"_s)},
            {u"They look back, play again, and one resigns"_s,
             [this] { return m_games.lookBack() && m_games.resign(); }},
            {u"They throw one of 101 gestures each"_s, [this] { return m_games.playManyGestures(); }},
            {u"They duel with codes"_s, codes(u"duel"_s)},
            {u"Mina and Theo join"_s, [this] { return othersCome(); }},
            {u"All four throw one of five gestures until one is left"_s,
             [this] { return m_games.playElimination(); }},
            {u"All four race for a code"_s, codes(u"race"_s)},
            {u"All four look for a code together"_s, codes(u"co_op"_s)},
            {u"Mina and Theo leave"_s, [this] { return othersLeave(); }},
            {u"Ana puts the table away, and they go on from there"_s,
             [this] { return m_closing.putAway() && m_closing.goOn(); }},
            {u"Bo leaves, Ana closes the table"_s, [this] { return m_closing.leave(); }}};
}

int Demo::run()
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!QDir().mkpath(m_folder)) {
        err << "parlor: the folder " << m_folder << " cannot be made. Name another one.\n";
        return 1;
    }
    for (const auto &[what, step] : steps()) {
        out << what << Qt::endl;
        if (!step()) {
            m_pictures.take(u"failed"_s);
            err << "parlor: the demo failed here: " << what << ". The last pictures are in " << m_folder
                << ".\n";
            return 1;
        }
    }
    out << m_pictures.count() << " pictures are in " << m_folder << Qt::endl;
    return 0;
}

bool Demo::sitDown()
{
    DemoPlayer &ana = m_party.ana();
    DemoPlayer &bo = m_party.bo();
    if (!ana.click(ui::ChosenGame::tr("&Host a game"))
        || !until([&] { return ana.window.isAt(&ana.room()); }))
        return false;
    m_pictures.take(u"invite"_s);
    bo.come(demoHost);
    const bool joined = until([&] { return bo.window.isAt(&bo.room()) && ana.board().isVisible(); });
    m_pictures.take(u"joined"_s);
    return joined;
}

bool Demo::talk()
{
    const auto hears = [](DemoPlayer &player, const QString &line) {
        return [&player, line] { return player.room().chat()->lines().contains(line); };
    };
    m_party.bo().say(u"hi! loser makes tea?"_s);
    if (!until(hears(m_party.ana(), u"Bo: hi! loser makes tea?"_s)))
        return false;
    m_party.ana().say(u"deal. best of five"_s);
    return until(hears(m_party.bo(), u"Ana: deal. best of five"_s));
}

bool Demo::othersCome()
{
    if (!m_games.chooseGame(u"rock_paper_scissors"_s))
        return false;
    for (const QString &name : {u"Mina"_s, u"Theo"_s}) {
        DemoPlayer &player = m_party.add(name);
        player.come(demoHost);
        if (!until([&] { return player.window.isAt(&player.room()); }))
            return false;
    }
    return true;
}

bool Demo::othersLeave()
{
    while (m_party.players().size() > 2) {
        DemoPlayer &player = *m_party.players().back();
        if (!player.click(ui::TopBar::tr("Back"))
            || !until([&] { return player.window.isAt(player.window.lobby()); }))
            return false;
        m_party.removeLast();
    }
    return true;
}

} // namespace app
