#include "boards/gestureview.h"

#include "games/gestures.h"

#include <QJsonArray>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSeats = 20;

// Seats as the keys of an object; foreign ones are left out.
std::map<int, QJsonValue> bySeat(const QJsonObject &object)
{
    std::map<int, QJsonValue> values;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool isNumber = false;
        const int seat = entry.key().toInt(&isNumber);
        if (isNumber && seat >= 0 && seat < mostSeats)
            values.emplace(seat, entry.value());
    }
    return values;
}

std::set<int> seatsIn(const QJsonArray &array)
{
    std::set<int> seats;
    for (const QJsonValue &value : array) {
        if (const int seat = value.toInt(-1); seat >= 0 && seat < mostSeats)
            seats.insert(seat);
    }
    return seats;
}

GestureView::Round roundOf(const QJsonObject &json, int gestures)
{
    GestureView::Round round{.gestures = {}, .out = seatsIn(json["out"_L1].toArray())};
    for (const auto &[seat, value] : bySeat(json["gestures"_L1].toObject())) {
        if (const int gesture = value.toInt(-1); gesture >= 0 && gesture < gestures)
            round.gestures.emplace(seat, gesture);
    }
    return round;
}

std::optional<GestureView::Phase> phaseOf(const QString &name)
{
    if (name == "commit"_L1)
        return GestureView::Phase::Commit;
    if (name == "reveal"_L1)
        return GestureView::Phase::Reveal;
    if (name == "over"_L1)
        return GestureView::Phase::Over;
    return std::nullopt;
}

} // namespace

std::optional<GestureView> GestureView::read(const QJsonObject &view)
{
    GestureView read;
    read.gestures = view["gestures"_L1].toInt();
    read.round = view["round"_L1].toInt();
    const auto phase = phaseOf(view["phase"_L1].toString());
    const bool isCircle = read.gestures >= core::fewestGestures && read.gestures <= core::mostGestures
                          && read.gestures % 2 == 1;
    if (!isCircle || !phase || read.round < 1)
        return std::nullopt;
    read.phase = *phase;
    read.forPoints = view["rule"_L1] == "points"_L1;
    read.firstTo = view["first_to"_L1].toInt();
    read.in = seatsIn(view["in"_L1].toArray());
    for (const auto &[seat, hash] : bySeat(view["committed"_L1].toObject()))
        read.committed.insert(seat);
    const QJsonArray scores = view["scores"_L1].toArray();
    for (qsizetype seat = 0; seat < std::min<qsizetype>(scores.size(), mostSeats); ++seat)
        read.scores.push_back(scores[seat].toInt());
    const QJsonArray rounds = view["rounds"_L1].toArray();
    for (const QJsonValue &round : rounds)
        read.rounds.push_back(roundOf(round.toObject(), read.gestures));
    return read;
}

int GestureView::decided() const
{
    if (rounds.empty())
        return 0;
    return phase == Phase::Over ? round : round - 1;
}

std::optional<int> GestureView::beater(const Round &of, int gesture) const
{
    for (const auto &[seat, other] : of.gestures) {
        if (core::beats(gestures, other, gesture))
            return other;
    }
    return std::nullopt;
}

int GestureView::beaten(const Round &of, int seat) const
{
    const auto own = of.gestures.find(seat);
    if (own == of.gestures.end())
        return 0;
    return static_cast<int>(std::ranges::count_if(of.gestures, [&](const auto &other) {
        return core::beats(gestures, own->second, other.second);
    }));
}

QJsonObject gesturePositionAt(const QJsonObject &view, int rounds)
{
    QJsonObject before = view;
    QJsonArray kept = view["rounds"_L1].toArray();
    const bool isOver = view["phase"_L1] == "over"_L1;
    const int decided = view["round"_L1].toInt() - (isOver ? 0 : 1);
    const int shown = decided - static_cast<int>(kept.size()) + rounds;
    while (kept.size() > rounds)
        kept.removeLast();
    before.insert("rounds"_L1, kept);
    before.insert("committed"_L1, QJsonObject());
    before.insert("round"_L1, std::max(shown, 1));
    before.insert("phase"_L1, kept.isEmpty() ? u"commit"_s : u"over"_s);
    return before;
}

} // namespace ui
