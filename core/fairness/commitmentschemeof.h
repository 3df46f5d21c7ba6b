#pragma once

#include "fairness/commitmentscheme.h"
#include "game/gamerules.h"
#include "game/refusal.h"

#include <concepts>
#include <optional>
#include <utility>
#include <variant>

namespace core {

// The same as SealedChoice, for rules that know their own choices.
template<typename Choice>
struct Sealed
{
    Seat seat = 0;
    int round = 0;
    Choice choice;
    QByteArray nonce;
    QString commitment;
};

// The same as AutoMove, for rules that know their own moves.
template<typename Move>
struct DueMove
{
    Move move;
    int number = 0;
};
template<typename R>
using DueAction = std::variant<std::monostate, DueMove<typename R::Move>, Violation>;

// What the rules of a game have beside those of gamerules.h where a player's choice is hidden until all have
// chosen: `Choice` is what is chosen, as a board gives it.
// clang-format off
template<typename R>
concept HidesChoices = requires(const typename R::View &view, Seat seat, const QJsonObject &json,
                                JsonWriter &writer, const typename R::Choice &choice,
                                const Sealed<typename R::Choice> &sealed, QRandomGenerator &random) {
    { R::readChoice(json) } -> std::same_as<std::optional<typename R::Choice>>;
    // Writes the fields of an object.
    { R::write(writer, choice) } -> std::same_as<void>;
    // The round for which this seat has to choose now.
    { R::openRound(view, seat) } -> std::same_as<std::optional<int>>;
    // The round that it is; 0 where a match has one choice alone.
    { R::roundOf(view) } -> std::same_as<int>;
    // What the commitment binds; or why this cannot be chosen.
    { R::payload(view, choice) } -> std::same_as<std::variant<QByteArray, Refusal>>;
    // What the player's program does by itself with what it keeps; asked at each view in which the seat is in
    // turn.
    { R::act(view, sealed) } -> std::same_as<DueAction<R>>;
    { R::anyChoice(view, random) } -> std::same_as<typename R::Choice>;
};
// clang-format on

template<HidesChoices Rules>
class CommitmentSchemeOf final : public CommitmentScheme
{
public:
    explicit CommitmentSchemeOf(const QString &game)
        : m_game(game)
    {
    }

    [[nodiscard]] std::optional<int> openRound(const QJsonObject &view, Seat seat) const override
    {
        const auto read = Rules::readView(m_game, view);
        return read ? Rules::openRound(*read, seat) : std::nullopt;
    }

    [[nodiscard]] int round(const QJsonObject &view) const override
    {
        const auto read = Rules::readView(m_game, view);
        return read ? Rules::roundOf(*read) : 0;
    }

    [[nodiscard]] std::variant<QByteArray, Refusal> payload(const QJsonObject &view,
                                                            const QJsonObject &choice) const override
    {
        const auto read = Rules::readView(m_game, view);
        const auto chosen = Rules::readChoice(choice);
        if (!read || !chosen)
            return Refusal{QLatin1StringView("malformed")};
        return Rules::payload(*read, *chosen);
    }

    [[nodiscard]] AutoAction act(const QJsonObject &view, const SealedChoice &sealed) const override
    {
        const auto read = Rules::readView(m_game, view);
        const auto choice = Rules::readChoice(sealed.choice);
        if (!read || !choice)
            return {};
        const auto action = Rules::act(*read,
                                       {sealed.seat, sealed.round, *choice, sealed.nonce, sealed.commitment});
        if (const auto *violation = std::get_if<Violation>(&action))
            return *violation;
        const auto *due = std::get_if<DueMove<typename Rules::Move>>(&action);
        if (!due)
            return {};
        return AutoMove{toJson<Rules>(due->move), due->number};
    }

private:
    const QString m_game;
};

} // namespace core
