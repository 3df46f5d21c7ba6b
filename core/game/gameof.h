#pragma once

#include "fairness/commitmentschemeof.h"
#include "game/gamerules.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace core {

// A match of a game with these rules.
template<GameRules Rules>
class GameOf final : public Game
{
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
        const bool isOver = outcome().has_value();
        for (Seat seat = 0; seat < m_players && !isOver; ++seat) {
            if (Rules::mayMove(m_state, seat))
                seats.push_back(seat);
        }
        return seats;
    }

    [[nodiscard]] std::optional<Rejection> play(Seat seat, qint64 seenStep, const QJsonValue &json) override
    {
        if (outcome())
            return Rejection{ErrorCode::MatchOver};
        if (!isSeat(seat) || !Rules::mayMove(m_state, seat))
            return Rejection{ErrorCode::NotYourTurn, whyNotInTurn(seat)};
        if (seenStep > m_step || (seenStep < m_step && !Rules::isSimultaneous(m_state)))
            return Rejection{ErrorCode::StaleStep};
        const auto move = json.isObject() ? Rules::readMove(Rules::optionsOf(m_state), json.toObject())
                                          : std::nullopt;
        if (!move)
            return Rejection{ErrorCode::IllegalMove, {QLatin1StringView("malformed")}};
        if (const auto refusal = Rules::legalityError(m_state, seat, *move))
            return Rejection{ErrorCode::IllegalMove, *refusal};
        m_lastMove = RawJson::written([&](JsonWriter &w) { Rules::write(w, *move); });
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
        if constexpr (LimitsPhases<Rules>)
            return Rules::phaseLimit(m_state);
        else
            return std::nullopt;
    }

    [[nodiscard]] bool isOnClock() const override
    {
        if constexpr (StopsClocks<Rules>)
            return !phaseLimit() && Rules::isOnClock(m_state);
        else
            return !phaseLimit();
    }

    [[nodiscard]] int phase(Seat seat) const override
    {
        if constexpr (CountsPhases<Rules>)
            return Rules::phase(m_state, seat);
        else
            return m_step;
    }

    [[nodiscard]] std::optional<Outcome> outcome() const override { return Rules::outcome(m_state); }
    [[nodiscard]] RawJson view(Viewer viewer) const override
    {
        const typename Rules::View &view = Rules::view(m_state, viewer);
        return RawJson::written([&](JsonWriter &w) { Rules::write(w, view); });
    }
    [[nodiscard]] bool movesArePublic() const override { return Rules::movesArePublic; }
    [[nodiscard]] bool viewsAreAlike() const override
    {
        if constexpr (ShowsAllAlike<Rules>)
            return Rules::viewsAreAlike;
        return false;
    }

    [[nodiscard]] RawJson secrets() const override
    {
        return RawJson::written([&](JsonWriter &w) {
            if constexpr (TellsSecrets<Rules>)
                Rules::writeSecrets(w, m_state);
        });
    }

private:
    [[nodiscard]] bool isSeat(Seat seat) const { return seat >= 0 && seat < m_players; }
    [[nodiscard]] Refusal whyNotInTurn(Seat seat) const
    {
        if (!isIn(seat))
            return {QLatin1StringView("out_of_match")};
        const bool hasChosen = Rules::activity(Rules::view(m_state, Viewer{seat}), seat, false)
                               == SeatActivity::HasChosen;
        return hasChosen ? Refusal{QLatin1StringView("wait_for_others")} : Refusal{};
    }

    int m_players;
    int m_step = 0;
    typename Rules::State m_state;
    RawJson m_lastMove;
};

// The options of the game `id` with what is given instead of its defaults, or what is wrong with it.
template<HasOptions Rules>
[[nodiscard]] std::variant<typename Rules::Options, Refusal> readOptions(const QString &id,
                                                                         const QJsonObject &given)
{
    typename Rules::Options options = Rules::standardOptions(id);
    OptionReader reader(given);
    Rules::visitOptions(reader, options);
    if (reader.failure())
        return *reader.failure();
    if (const auto conflict = Rules::conflict(options))
        return *conflict;
    return options;
}

// The same, or nothing.
template<HasOptions Rules>
[[nodiscard]] std::optional<typename Rules::Options> goodOptions(const QString &id, const QJsonObject &given)
{
    auto read = readOptions<Rules>(id, given);
    auto *options = std::get_if<typename Rules::Options>(&read);
    return options ? std::optional(std::move(*options)) : std::nullopt;
}

template<HasOptions Rules>
void writeOptions(JsonWriter &w, typename Rules::Options options)
{
    OptionWriter writer(w);
    Rules::visitOptions(writer, options);
}

// A game of the catalog with these rules.
template<GameRules Rules>
class GameKindOf final : public GameKind
{
    static_assert(
        HidesChoices<Rules> || !requires { typename Rules::Choice; },
        "rules with a Choice have all that HidesChoices lists");

public:
    explicit GameKindOf(const QString &gameId)
        : GameKind(gameId)
    {
        if constexpr (HidesChoices<Rules>)
            m_commitmentScheme = std::make_unique<CommitmentSchemeOf<Rules>>(gameId);
    }

    [[nodiscard]] std::vector<OptionRange> optionRanges() const override
    {
        typename Rules::Options options = Rules::standardOptions(id);
        OptionLister lister;
        Rules::visitOptions(lister, options);
        return lister.ranges();
    }

    [[nodiscard]] std::variant<QJsonObject, Rejection> checkedOptions(const QJsonObject &given) const override
    {
        const auto read = readOptions<Rules>(id, given);
        if (const auto *refusal = std::get_if<Refusal>(&read))
            return Rejection{ErrorCode::BadOptions, *refusal};
        return optionsToJson(std::get<typename Rules::Options>(read));
    }

    [[nodiscard]] SeatRange seats(const QJsonObject &options) const override
    {
        return Rules::seats(checked(options));
    }

    [[nodiscard]] bool isPlayedAsOne(const QJsonObject &options) const override
    {
        if constexpr (MayBePlayedAsOne<Rules>)
            return Rules::isPlayedAsOne(checked(options));
        else
            return false;
    }

    [[nodiscard]] std::optional<Refusal> validateSecrets(const QJsonObject &options,
                                                         const QJsonObject &secrets) const override
    {
        if constexpr (ValidatesSecrets<Rules>)
            return Rules::validateSecrets(checked(options), secrets);
        else
            return std::nullopt;
    }

    [[nodiscard]] std::unique_ptr<Game> start(const QJsonObject &options, const Setup &setup) const override
    {
        return std::make_unique<GameOf<Rules>>(checked(options), setup);
    }

    [[nodiscard]] const CommitmentScheme *commitmentScheme() const override
    {
        return m_commitmentScheme.get();
    }

    [[nodiscard]] std::optional<QJsonObject> optionsOf(const QJsonObject &view) const override
    {
        const auto read = Rules::readView(id, view);
        return read ? std::optional(optionsToJson(Rules::optionsOf(*read))) : std::nullopt;
    }

    [[nodiscard]] std::optional<std::vector<SeatActivity>> activities(
        const QJsonObject &view, int players, const std::vector<Seat> &turn) const override
    {
        const auto read = Rules::readView(id, view);
        if (!read)
            return std::nullopt;
        std::vector<SeatActivity> activities;
        for (Seat seat = 0; seat < players; ++seat) {
            const bool acts = std::ranges::find(turn, seat) != turn.end();
            activities.push_back(Rules::activity(*read, seat, acts));
        }
        return activities;
    }

    [[nodiscard]] Ending ending(const QJsonObject &view) const override
    {
        const auto read = Rules::readView(id, view);
        return read ? Rules::ending(*read) : Ending::Plain;
    }

    [[nodiscard]] std::optional<std::vector<QJsonObject>> legalMoves(const QJsonObject &view,
                                                                     Seat seat) const override
    {
        if constexpr (ListsMoves<Rules>) {
            std::vector<QJsonObject> moves;
            if (const auto read = Rules::readView(id, view)) {
                for (const auto &move : Rules::legalMoves(*read, seat))
                    moves.push_back(toJson<Rules>(move));
            }
            return moves;
        } else {
            return std::nullopt;
        }
    }

    [[nodiscard]] std::optional<QJsonObject> anyMove(const QJsonObject &view, Seat seat,
                                                     QRandomGenerator &random) const override
    {
        const auto read = Rules::readView(id, view);
        if (!read)
            return std::nullopt;
        if constexpr (HidesChoices<Rules>) {
            if (Rules::openRound(*read, seat))
                return toJson<Rules>(Rules::anyChoice(*read, random));
        }
        const auto move = core::anyMove<Rules>(*read, seat, random);
        return move ? std::optional(toJson<Rules>(*move)) : std::nullopt;
    }

private:
    [[nodiscard]] static QJsonObject optionsToJson(const typename Rules::Options &options)
    {
        return RawJson::written([&](JsonWriter &w) { writeOptions<Rules>(w, options); }).tree();
    }
    [[nodiscard]] typename Rules::Options checked(const QJsonObject &options) const
    {
        const auto read = readOptions<Rules>(id, options);
        Q_ASSERT(std::holds_alternative<typename Rules::Options>(read));
        return std::get<typename Rules::Options>(read);
    }

    std::unique_ptr<const CommitmentScheme> m_commitmentScheme;
};

} // namespace core
