#pragma once

#include "game/game.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace core {

// Turns a struct of pure functions into a Game. `Rules` has the types Options, State and Move and these:
//   static std::variant<Options, Rejection> parseOptions(const QString &id, const QJsonObject &);
//   static void writeOptions(JsonWriter &, const Options &);   // the fields of an object; so the next two
//   static SeatRange seats(const QJsonObject &checkedOptions);
//   static State initial(const Options &, const Setup &);
//   static std::optional<Move> parseMove(const QJsonObject &);
//   static void writeMove(JsonWriter &, const State &before, const Move &);   // only what the rules read of
//   it static bool mayMove(const State &, Seat); static std::optional<QString> whyIllegal(const State &,
//   Seat, const Move &);   // a sentence, or nothing static State applied(State, Seat, const Move &); static
//   State departed(State, Seat, Departure); static State stopped(State);   // over, without winners static
//   bool isIn(const State &, Seat); static std::optional<Outcome> outcome(const State &); static void
//   writeView(JsonWriter &, const State &, Viewer); static bool isSimultaneous(const State &);   // several
//   seats may act at once static constexpr bool movesArePublic; static constexpr bool viewsAreAlike; // may
//   be left out, which says no
// and, where a game needs them, phaseLimit, phase, `const Keeping *keeping()` and
//   static void writeSecrets(JsonWriter &, const State &);   // as they stand in the transcript
//   static std::optional<QString> secretsTrouble(const Options &, const QJsonObject &);   // a sentence
template<typename Rules>
class GameOf final : public Game
{
    Q_DECLARE_TR_FUNCTIONS(core::Game)

public:
    GameOf(const typename Rules::Options &options, const Setup &setup)
        : m_players(setup.players)
        , m_state(Rules::initial(options, setup))
    {
    }

    [[nodiscard]] int step() const override { return m_step; }

    [[nodiscard]] std::vector<Seat> turn() const override
    {
        std::vector<Seat> seats;
        for (Seat seat = 0; seat < m_players && !outcome(); ++seat) {
            if (Rules::mayMove(m_state, seat))
                seats.push_back(seat);
        }
        return seats;
    }

    [[nodiscard]] std::optional<Rejection> play(Seat seat, qint64 seenStep, const QJsonValue &json) override
    {
        if (outcome())
            return Rejection{Code::MatchOver, tr("This match is over.")};
        if (!isSeat(seat) || !Rules::mayMove(m_state, seat))
            return Rejection{Code::NotYourTurn, tr("It is not your turn.")};
        if (seenStep > m_step || (seenStep < m_step && !Rules::isSimultaneous(m_state)))
            return Rejection{Code::StaleStep, tr("The board has changed since. Look again, then move.")};
        const auto move = json.isObject() ? Rules::parseMove(json.toObject()) : std::nullopt;
        if (!move)
            return Rejection{Code::IllegalMove, tr("That is not a move of this game.")};
        if (const auto why = Rules::whyIllegal(m_state, seat, *move))
            return Rejection{Code::IllegalMove, *why};
        m_lastMove = JsonPart::written([&](JsonWriter &w) { Rules::writeMove(w, m_state, *move); });
        m_state = Rules::applied(std::move(m_state), seat, *move);
        ++m_step;
        return std::nullopt;
    }

    [[nodiscard]] JsonPart lastMove() const override { return m_lastMove; }

    void depart(Seat seat, Departure departure) override
    {
        if (!outcome() && isIn(seat))
            m_state = Rules::departed(std::move(m_state), seat, departure);
    }

    void stop() override
    {
        if (!outcome())
            m_state = Rules::stopped(std::move(m_state));
    }

    [[nodiscard]] bool isIn(Seat seat) const override { return isSeat(seat) && Rules::isIn(m_state, seat); }

    [[nodiscard]] std::optional<std::chrono::milliseconds> phaseLimit() const override
    {
        if constexpr (requires { Rules::phaseLimit(m_state); })
            return Rules::phaseLimit(m_state);
        else
            return std::nullopt;
    }

    [[nodiscard]] int phase(Seat seat) const override
    {
        if constexpr (requires { Rules::phase(m_state, seat); })
            return Rules::phase(m_state, seat);
        else
            return m_step;
    }

    [[nodiscard]] std::optional<Outcome> outcome() const override { return Rules::outcome(m_state); }
    [[nodiscard]] JsonPart view(Viewer viewer) const override
    {
        return JsonPart::written([&](JsonWriter &w) { Rules::writeView(w, m_state, viewer); });
    }
    [[nodiscard]] bool movesArePublic() const override { return Rules::movesArePublic; }
    [[nodiscard]] bool viewsAreAlike() const override
    {
        if constexpr (requires { Rules::viewsAreAlike; })
            return Rules::viewsAreAlike;
        return false;
    }

    [[nodiscard]] JsonPart secrets() const override
    {
        return JsonPart::written([&](JsonWriter &w) {
            if constexpr (requires { Rules::writeSecrets(w, m_state); })
                Rules::writeSecrets(w, m_state);
        });
    }

private:
    [[nodiscard]] bool isSeat(Seat seat) const { return seat >= 0 && seat < m_players; }

    int m_players;
    int m_step = 0;
    typename Rules::State m_state;
    JsonPart m_lastMove;
};

// The catalog entry of a game whose rules are `Rules`.
template<typename Rules>
[[nodiscard]] GameKind gameKind(const QString &id)
{
    using Options = typename Rules::Options;
    return {
        id,
        [](const QString &kind, const QJsonObject &given) -> std::variant<QJsonObject, Rejection> {
            auto parsed = Rules::parseOptions(kind, given);
            if (auto *rejection = std::get_if<Rejection>(&parsed))
                return std::move(*rejection);
            return JsonPart::written(
                       [&](JsonWriter &w) { Rules::writeOptions(w, std::get<Options>(parsed)); })
                .tree();
        },
        [](const QJsonObject &options) { return Rules::seats(options); },
        [](const QString &kind, const QJsonObject &options,
           const QJsonObject &secrets) -> std::optional<QString> {
            if constexpr (requires(const Options &o) { Rules::secretsTrouble(o, secrets); })
                return Rules::secretsTrouble(std::get<Options>(Rules::parseOptions(kind, options)), secrets);
            else
                return std::nullopt;
        },
        [](const QString &kind, const QJsonObject &options, const Setup &setup) -> std::unique_ptr<Game> {
            const auto parsed = Rules::parseOptions(kind, options);
            Q_ASSERT(std::holds_alternative<Options>(parsed));
            return std::make_unique<GameOf<Rules>>(std::get<Options>(parsed), setup);
        },
        [] {
            if constexpr (requires { Rules::keeping(); })
                return Rules::keeping();
            else
                return static_cast<const Keeping *>(nullptr);
        }(),
    };
}

} // namespace core
