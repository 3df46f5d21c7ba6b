#pragma once

#include "game/gamekind.h"
#include "protocol/jsonwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace core {

// Turns a struct of pure functions over a value into a Game. `Rules` has the types Options, State and Move
// and the static functions below; what is checked once for all games (over, turn, step, form) they need not
// check again.
// clang-format off
//
//  Before a match:
//  - variant<Options, Rejection> parseOptions(const QString &id, const QJsonObject &given)
//        completes what was asked for with the defaults of the game `id`, or says what is wrong with it
//  - void writeOptions(JsonWriter &, const Options &)
//        the fields of an object: all options, as parseOptions reads them
//  - SeatRange seats(const QJsonObject &checkedOptions)
//        for how many players the game is with these
//  - State initial(const Options &, const Setup &)
//        the start; what is drawn by lot comes from `random` of the setup or, in a replay, from its `secrets`
//
//  Moves:
//  - bool mayMove(const State &, Seat)
//        whether this seat may act now
//  - optional<Move> parseMove(const QJsonObject &)
//        reads what a stranger sent; nothing where it has not the form of a move
//  - optional<QString> legalityError(const State &, Seat, const Move &)
//        a sentence that says why the rules forbid this move now; nothing where it is legal
//  - State applied(State, Seat, const Move &)
//        after a legal move
//  - void writeMove(JsonWriter &, const State &before, const Move &)
//        the fields of an object: what the rules read of the move, and nothing else that its sender wrote
//
//  Other ends:
//  - bool isIn(const State &, Seat)
//        whether this seat still takes part
//  - State departed(State, Seat, Departure)
//        after a seat that takes part has gone, of itself or as its time was up
//  - State stopped(State)
//        over, without winners
//  - optional<Outcome> outcome(const State &)
//        nothing while the match goes on
//
//  What is seen:
//  - void writeView(JsonWriter &, const State &, Viewer)
//        the fields of an object: all that this viewer may see; nothing else leaves the game before its end
//  - bool isSimultaneous(const State &)
//        several seats may act at once now, so that a move made for an earlier step is good
//  - constexpr bool movesArePublic
//        everybody may see every move as it was made
//
//  And where a game needs them:
//  - constexpr bool viewsAreAlike
//        everybody sees the same, whoever looks, and one seat is in turn at a time; left out: no
//  - optional<chrono::milliseconds> phaseLimit(const State &)
//        the time that the rules themselves give for the present phase
//  - bool isOnClock(const State &)
//        false where who may act now only has to say what is so; left out: wherever phaseLimit gives no time
//  - int phase(const State &, Seat)
//        changes whenever the clock of this seat starts anew; left out: with every move
//  - const CommitmentScheme *commitmentScheme()
//        how the player's own program commits to hidden choices (fairness/commitmentscheme.h)
//  - void writeSecrets(JsonWriter &, const State &)
//        the fields of an object: what was hidden, for the transcript of a match that is over
//  - optional<QString> validateSecrets(const Options &, const QJsonObject &secrets)
//        a sentence that says what is wrong with a transcript's secrets; nothing where they are good
// clang-format on
template<typename Rules>
class OldGameOf final : public Game
{
    Q_DECLARE_TR_FUNCTIONS(core::Game)

public:
    OldGameOf(const typename Rules::Options &options, const Setup &setup)
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
            return Rejection{ErrorCode::MatchOver, tr("This match is over.")};
        if (!isSeat(seat) || !Rules::mayMove(m_state, seat))
            return Rejection{ErrorCode::NotYourTurn, tr("It is not your turn.")};
        if (seenStep > m_step || (seenStep < m_step && !Rules::isSimultaneous(m_state)))
            return Rejection{ErrorCode::StaleStep, tr("The board has changed since. Look again, then move.")};
        const auto move = json.isObject() ? Rules::parseMove(json.toObject()) : std::nullopt;
        if (!move)
            return Rejection{ErrorCode::IllegalMove, tr("That is not a move of this game.")};
        if (const auto why = Rules::legalityError(m_state, seat, *move))
            return Rejection{ErrorCode::IllegalMove, *why};
        m_lastMove = RawJson::written([&](JsonWriter &w) { Rules::writeMove(w, m_state, *move); });
        m_state = Rules::applied(std::move(m_state), seat, *move);
        ++m_step;
        return std::nullopt;
    }

    [[nodiscard]] RawJson lastMove() const override { return m_lastMove; }

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

    [[nodiscard]] bool isOnClock() const override
    {
        if constexpr (requires { Rules::isOnClock(m_state); })
            return !phaseLimit() && Rules::isOnClock(m_state);
        else
            return !phaseLimit();
    }

    [[nodiscard]] int phase(Seat seat) const override
    {
        if constexpr (requires { Rules::phase(m_state, seat); })
            return Rules::phase(m_state, seat);
        else
            return m_step;
    }

    [[nodiscard]] std::optional<Outcome> outcome() const override { return Rules::outcome(m_state); }
    [[nodiscard]] RawJson view(Viewer viewer) const override
    {
        return RawJson::written([&](JsonWriter &w) { Rules::writeView(w, m_state, viewer); });
    }
    [[nodiscard]] bool movesArePublic() const override { return Rules::movesArePublic; }
    [[nodiscard]] bool viewsAreAlike() const override
    {
        if constexpr (requires { Rules::viewsAreAlike; })
            return Rules::viewsAreAlike;
        return false;
    }

    [[nodiscard]] RawJson secrets() const override
    {
        return RawJson::written([&](JsonWriter &w) {
            if constexpr (requires { Rules::writeSecrets(w, m_state); })
                Rules::writeSecrets(w, m_state);
        });
    }

private:
    [[nodiscard]] bool isSeat(Seat seat) const { return seat >= 0 && seat < m_players; }

    int m_players;
    int m_step = 0;
    typename Rules::State m_state;
    RawJson m_lastMove;
};

// Stands in until both games that use it have come over to GameKindOf.
template<typename Rules>
class OldKind final : public GameKind
{
public:
    using GameKind::GameKind;
    using Options = typename Rules::Options;
    std::variant<QJsonObject, Rejection> checkedOptions(const QJsonObject &given) const override
    {
        auto parsed = Rules::parseOptions(id, given);
        if (auto *rejection = std::get_if<Rejection>(&parsed))
            return std::move(*rejection);
        return RawJson::written([&](JsonWriter &w) { Rules::writeOptions(w, std::get<Options>(parsed)); })
            .tree();
    }
    SeatRange seats(const QJsonObject &options) const override { return Rules::seats(options); }
    std::optional<QString> validateSecrets(const QJsonObject &options,
                                           const QJsonObject &secrets) const override
    {
        if constexpr (requires(const Options &o) { Rules::validateSecrets(o, secrets); })
            return Rules::validateSecrets(std::get<Options>(Rules::parseOptions(id, options)), secrets);
        else
            return std::nullopt;
    }
    std::unique_ptr<Game> start(const QJsonObject &options, const Setup &setup) const override
    {
        return std::make_unique<OldGameOf<Rules>>(std::get<Options>(Rules::parseOptions(id, options)), setup);
    }
    const CommitmentScheme *commitmentScheme() const override { return Rules::commitmentScheme(); }
    std::optional<QJsonObject> optionsOf(const QJsonObject &) const override { return {}; }
    std::vector<SeatActivity> activities(const QJsonObject &, int players,
                                         const std::vector<Seat> &) const override
    {
        return std::vector<SeatActivity>(static_cast<std::size_t>(players), SeatActivity::Waiting);
    }
    Ending ending(const QJsonObject &) const override { return Ending::Plain; }
    std::optional<std::vector<QJsonObject>> legalMoves(const QJsonObject &, Seat) const override
    {
        return {};
    }
    std::optional<QJsonObject> anyMove(const QJsonObject &, Seat, QRandomGenerator &) const override
    {
        return {};
    }
};

} // namespace core
