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
        std::set<int> out;           // among them who has not opened a throw
        bool operator==(const Round &) const = default;
    };

    int gestures = 0;
    bool forPoints = false;
    int firstTo = 0;
    int round = 0;
    Phase phase = Phase::Commit;
    std::set<int> in;
    std::set<int> committed;
    std::map<int, int> revealed; // of the present round, by seat
    std::vector<int> scores;     // by seat; empty where they are not known
    std::vector<Round> rounds;   // the last ones

    [[nodiscard]] static std::optional<GestureView> read(const QJsonObject &view);

    // The number of the last round that was decided, 0 for none.
    [[nodiscard]] int decided() const;

    bool operator==(const GestureView &) const = default;
};

// The view as it was after the first `rounds` of the rounds that it still holds, as JSON again. The scores of
// that time are not known any more.
[[nodiscard]] QJsonObject gesturePositionAt(const QJsonObject &view, int rounds);

} // namespace ui
