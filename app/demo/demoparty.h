#pragma once

#include "demo/demoplayer.h"

#include <functional>
#include <memory>
#include <vector>

namespace app {

// The people of the demo, each with a window and settings of their own, a real server between them: Ana, who
// hosts, Bo, and who joins them. Time stands still for them.
class DemoParty
{
public:
    DemoParty();
    Q_DISABLE_COPY_MOVE(DemoParty)

    // In the order of their seats.
    [[nodiscard]] const std::vector<std::unique_ptr<DemoPlayer>> &players() const { return m_players; }
    [[nodiscard]] DemoPlayer &ana() const { return *m_players[0]; }
    [[nodiscard]] DemoPlayer &bo() const { return *m_players[1]; }
    // One more person, who is at no table yet.
    [[nodiscard]] DemoPlayer &add(const QString &name);
    // Who came last goes home.
    void removeLast();

    // Somebody whose turn it is, or null.
    [[nodiscard]] DemoPlayer *mover() const;
    // Whether it is so at every window.
    [[nodiscard]] bool all(const std::function<bool(DemoPlayer &)> &isSo) const;
    // Lets events run until it is; false where it does not become so.
    [[nodiscard]] bool everybodySees(const std::function<bool(DemoPlayer &)> &isSo) const;
    // Whether everybody has seen the match end.
    [[nodiscard]] bool isOver() const;

    // Lets happen what still follows from what was done.
    void settle() const;

private:
    quint16 m_port; // of the hosted table
    Environment m_environment;
    std::vector<std::unique_ptr<DemoPlayer>> m_players; // the host first
};

} // namespace app
