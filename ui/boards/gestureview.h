#pragma once

#include <QJsonObject>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace ui {

// The view of rock-paper-scissors, read once from the wire.
struct GestureView
{
    enum class Phase { Commit, Reveal, Over };
    struct Round
    {
        std::map<int, int> gestures; // by seat
        std::set<int> out;
        bool operator==(const Round &) const = default;
    };

    int gestures = 0;
    bool forPoints = false;
    int firstTo = 0;
    int round = 0;
    Phase phase = Phase::Commit;
    std::set<int> in;
    std::set<int> committed;
    std::vector<int> scores; // by seat
    std::vector<Round> rounds;

    [[nodiscard]] static std::optional<GestureView> read(const QJsonObject &view);

    // The number of the last round that was decided, 0 for none.
    [[nodiscard]] int decided() const;
    // Whether any of the gestures of a round beats this one.
    [[nodiscard]] std::optional<int> beater(const Round &round, int gesture) const;
    // How many players of the round a seat has beaten.
    [[nodiscard]] int beaten(const Round &round, int seat) const;

    bool operator==(const GestureView &) const = default;
};

// The view as it was after the first `rounds` of the rounds that it still holds, as JSON again.
[[nodiscard]] QJsonObject gesturePositionAt(const QJsonObject &view, int rounds);

} // namespace ui
