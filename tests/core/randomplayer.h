#pragma once

#include "fairness/commitmentscheme.h"

#include <QRandomGenerator>

// Plays one seat of one match of any game, out of nothing but what that seat sees: at random where there is
// something to choose, and as its sealed choices bind it else. What was sealed is remembered.
class RandomPlayer
{
public:
    // `sealed` are choices from before, of whatever match.
    RandomPlayer(const core::GameKind &kind, const QString &match, core::Seat seat,
                 std::vector<core::SealedChoice> sealed = {})
        : m_kind(kind)
        , m_match(match)
        , m_seat(seat)
        , m_sealed(std::move(sealed))
    {
    }

    // The `move` of a `play` message for a view in which the seat is in turn; nothing where the game has
    // none for it, or a sealed choice has to stay closed.
    [[nodiscard]] std::optional<QJsonObject> move(const QJsonObject &view, QRandomGenerator &random);
    [[nodiscard]] const std::vector<core::SealedChoice> &sealed() const { return m_sealed; }

private:
    [[nodiscard]] std::optional<QJsonObject> dueMove(const QJsonObject &view) const;

    const core::GameKind &m_kind;
    const QString m_match;
    const core::Seat m_seat;
    std::vector<core::SealedChoice> m_sealed;
};
