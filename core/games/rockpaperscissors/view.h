#pragma once

#include "game/gamerules.h"

#include <map>
#include <set>

namespace core {

struct GestureOptions
{
    enum class Rule { Elimination, Points };

    int gestures = 3;
    Rule rule = Rule::Elimination;
    int firstTo = 3;
    bool operator==(const GestureOptions &) const = default;

    [[nodiscard]] bool isForPoints() const { return rule == Rule::Points; }
};

// What everybody sees of a match of rock-paper-scissors.
struct GestureView : GestureOptions
{
    static constexpr int mostPlayers = 20;
    static constexpr int mostRounds = 200;
    static constexpr std::size_t roundsShown = 20;

    enum class Phase { Commit, Reveal, Over };
    struct Round
    {
        std::map<Seat, int> gestures;
        std::set<Seat> out; // among them who has not revealed
        bool operator==(const Round &) const = default;
    };

    int round = 1;
    Phase phase = Phase::Commit;
    std::set<Seat> in = {};
    bool hasForeignSeats = false; // `in`, as it was sent, names something that is no seat
    std::map<Seat, QString> committed = {};
    std::map<Seat, int> revealed = {}; // in the present round
    std::vector<int> scores = {};      // by seat; empty where they are not known
    std::vector<Round> rounds = {};    // the last ones
    bool operator==(const GestureView &) const = default;

    // The number of the last round that was decided, 0 for none.
    [[nodiscard]] int decided() const;
    // As it was after the first `count` of the rounds that it still holds; itself where there are not more.
    // The scores of that time are not known any more.
    [[nodiscard]] GestureView after(int count) const;
};

// The word on the wire.
[[nodiscard]] QLatin1StringView phaseName(GestureView::Phase phase);

// What belongs to options and views among the rules of rock-paper-scissors.
struct GestureViewRules
{
    using Options = GestureOptions;
    using View = GestureView;

    static Options standardOptions(const QString &) { return {}; }
    static void visitOptions(OptionVisitor &visitor, Options &options);
    static std::optional<Refusal> conflict(const Options &) { return std::nullopt; }
    static SeatRange seats(const Options &) { return {2, View::mostPlayers}; }

    static const Options &optionsOf(const View &view) { return view; }
    static void write(JsonWriter &writer, const View &view);
    static std::optional<View> readView(const QString &id, const QJsonObject &json);
    static SeatActivity activity(const View &view, Seat seat, bool acts);
    static Ending ending(const View &) { return Ending::Plain; }
};

} // namespace core
