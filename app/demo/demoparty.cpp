#include "demo/demoparty.h"

#include "demo/demoenvironment.h"
#include "demo/demowaiting.h"
#include "style/clock.h"

#include <QApplication>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

DemoParty::DemoParty()
    : m_port(freePort())
    , m_environment(demoEnvironment([this] { return ana().session.hostedPort(); }))
{
    QApplication::setApplicationVersion(u"1.0"_s);
    QApplication::setCursorFlashTime(0); // the text cursor does not blink
    ui::Clock::stop(demoMoment());
    for (const QString &name : {u"Ana"_s, u"Bo"_s})
        static_cast<void>(add(name));
}

DemoPlayer &DemoParty::add(const QString &name)
{
    return *m_players.emplace_back(std::make_unique<DemoPlayer>(name, m_port, m_environment));
}

void DemoParty::removeLast()
{
    m_players.pop_back();
}

DemoPlayer *DemoParty::mover() const
{
    const auto found = std::ranges::find_if(m_players,
                                            [](const auto &p) { return p->room().match().isOwnTurn(); });
    return found == m_players.end() ? nullptr : found->get();
}

bool DemoParty::all(const std::function<bool(DemoPlayer &)> &isSo) const
{
    return std::ranges::all_of(m_players, [&](const auto &player) { return isSo(*player); });
}

bool DemoParty::everybodySees(const std::function<bool(DemoPlayer &)> &isSo) const
{
    return until([&] { return all(isSo); });
}

bool DemoParty::isOver() const
{
    return all([](DemoPlayer &player) { return player.room().match().isOver(); });
}

void DemoParty::settle() const
{
    std::vector<Client *> clients;
    for (const auto &player : m_players)
        clients.push_back(player->session.findChild<Client *>());
    app::settle(clients);
}

} // namespace app
