#include "boards/gestureview.h"

#include "games/rockpaperscissors/gestures.h"

#include <QJsonArray>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSeats = 20;
constexpr int mostRounds = 20; // in a view

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

std::map<int, int> gesturesIn(const QJsonObject &object, int count)
{
    std::map<int, int> gestures;
    for (const auto &[seat, value] : bySeat(object)) {
        if (const int gesture = value.toInt(-1); gesture >= 0 && gesture < count)
            gestures.emplace(seat, gesture);
    }
    return gestures;
}

GestureView::Round roundOf(const QJsonObject &json, int count)
{
    return {.gestures = gesturesIn(json["gestures"_L1].toObject(), count),
            .out = seatsIn(json["out"_L1].toArray())};
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
    read.revealed = gesturesIn(view["revealed"_L1].toObject(), read.gestures);
    const QJsonArray scores = view["scores"_L1].toArray();
    for (qsizetype seat = 0; seat < std::min<qsizetype>(scores.size(), mostSeats); ++seat)
        read.scores.push_back(scores[seat].toInt());
    const QJsonArray rounds = view["rounds"_L1].toArray();
    for (const QJsonValue &round : rounds)
        read.rounds.push_back(roundOf(round.toObject(), read.gestures));
    return read;
}

// While they are all there, the rounds count themselves. Later it is told by the round that is on; it is
// decided itself where it was opened to the end, and not where the last but one has given up before.
int GestureView::decided() const
{
    if (static_cast<int>(rounds.size()) < mostRounds)
        return static_cast<int>(rounds.size());
    const bool isOpened = phase == Phase::Over && revealed == rounds.back().gestures;
    return isOpened ? round : round - 1;
}

QJsonObject gesturePositionAt(const QJsonObject &view, int rounds)
{
    const QJsonArray all = view["rounds"_L1].toArray();
    const auto read = GestureView::read(view);
    if (!read || rounds < 0 || rounds >= all.size())
        return view;
    QJsonArray before;
    for (int index = 0; index < rounds; ++index)
        before.append(all[index]);
    const GestureView::Round &next = read->rounds[static_cast<std::size_t>(rounds)];
    std::set<int> in = next.out;
    for (const auto &[seat, gesture] : next.gestures)
        in.insert(seat);
    QJsonArray seats;
    for (const int seat : in)
        seats.append(seat);
    QJsonObject position = view;
    position["rounds"_L1] = before;
    position["in"_L1] = seats;
    position["committed"_L1] = QJsonObject();
    position["revealed"_L1] = rounds > 0 ? before.last()["gestures"_L1] : QJsonObject();
    position["scores"_L1] = QJsonArray();
    position["round"_L1] = std::max(1, read->decided() - static_cast<int>(all.size()) + rounds);
    position["phase"_L1] = rounds > 0 ? u"over"_s : u"commit"_s;
    return position;
}

} // namespace ui
