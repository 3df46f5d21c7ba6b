#pragma once

#include <QHash>
#include <QHostAddress>

namespace app {

// How many datagrams a second are looked into: from one address, and from all; who is known has a share that
// strangers cannot use up.
class RateBudget
{
public:
    [[nodiscard]] bool allows(const QHostAddress &from, bool isKnown, qint64 nowMs);
    // When it was last exceeded; long ago where it never was.
    [[nodiscard]] qint64 exceededMs() const { return m_exceededMs; }

private:
    static constexpr int mostOfOne = 40;
    static constexpr int mostOfKnown = 2'000;
    static constexpr int mostOfStrangers = 300;

    QHash<QHostAddress, int> m_ofOne;
    int m_ofKnown = 0;
    int m_ofStrangers = 0;
    qint64 m_secondMs = 0;
    qint64 m_exceededMs = -1'000'000;
};

} // namespace app
