#pragma once

#include "player.h"

#include "fairness/commitmentscheme.h"

// Somebody who comes back to a match with the hidden choices that were kept, and plays on at random.
class ReturningPlayer : public Player
{
public:
    ReturningPlayer(const QString &name, const QString &token, std::vector<core::SealedChoice> choices = {})
        : Player(name, token)
        , m_choices(std::move(choices))
    {
    }

    [[nodiscard]] QString person() const { return welcome()["person"_L1].toString(); }
    // The own seat in the match; -1 for somebody else.
    [[nodiscard]] core::Seat seat() const;
    [[nodiscard]] bool isInTurn() const;
    [[nodiscard]] bool isMatchOver() const { return match().contains("result"_L1); }
    // Makes the move that is due; false where it is refused or there is none.
    [[nodiscard]] bool playOn();
    [[nodiscard]] const std::vector<core::SealedChoice> &choices() const { return m_choices; }

private:
    [[nodiscard]] const core::GameKind &kind() const;
    [[nodiscard]] QJsonObject nextMove();

    std::vector<core::SealedChoice> m_choices;
};
