#include "games/rockpaperscissors/view.h"

#include "game/gameof.h"
#include "games/rockpaperscissors/gestures.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using View = GestureView;

// In the order of the enums.
constexpr std::array rules{"elimination"_L1, "points"_L1};
constexpr std::array phases{"commit"_L1, "reveal"_L1, "over"_L1};

std::optional<View::Phase> phaseOf(const QString &name)
{
    const auto *const found = std::ranges::find(phases, name);
    return found == phases.end() ? std::nullopt
                                 : std::optional(static_cast<View::Phase>(found - phases.begin()));
}

bool isSeat(int seat)
{
    return seat >= 0 && seat < View::mostPlayers;
}

// A field for each seat.
template<typename Value>
void writeSeats(JsonWriter &w, QLatin1StringView key, const std::map<Seat, Value> &bySeat)
{
    w.object(key, [&] {
        for (const auto &[seat, value] : bySeat)
            w.field(QLatin1StringView(QByteArray::number(seat)), value);
    });
}

void writeSeats(JsonWriter &w, QLatin1StringView key, const std::set<Seat> &seats)
{
    w.list(key, std::vector<Seat>(seats.begin(), seats.end()));
}

void writeRound(JsonWriter &w, const View::Round &round)
{
    writeSeats(w, "gestures"_L1, round.gestures);
    writeSeats(w, "out"_L1, round.out);
}

// Foreign seats are left out, and so is what `read` gives nothing for.
template<typename Value, typename Read>
std::map<Seat, Value> readBySeat(const QJsonValue &json, Read read)
{
    std::map<Seat, Value> bySeat;
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const Seat seat = entry.key().toInt();
        const std::optional<Value> value = read(entry.value());
        if (isSeat(seat) && QString::number(seat) == entry.key() && value)
            bySeat.emplace(seat, *value);
    }
    return bySeat;
}

std::map<Seat, QString> readTexts(const QJsonValue &json)
{
    return readBySeat<QString>(json, [](const QJsonValue &value) {
        const QString text = value.toString();
        return text.isEmpty() ? std::nullopt : std::optional(text);
    });
}

std::map<Seat, int> readGestures(const QJsonValue &json, int count)
{
    return readBySeat<int>(json, [count](const QJsonValue &value) {
        const int gesture = value.toInt(-1);
        return gesture >= 0 && gesture < count ? std::optional(gesture) : std::nullopt;
    });
}

std::set<Seat> readSeats(const QJsonArray &array)
{
    std::set<Seat> seats;
    for (const QJsonValue &value : array) {
        if (const Seat seat = value.toInt(-1); isSeat(seat))
            seats.insert(seat);
    }
    return seats;
}

bool namesForeignSeats(const QJsonArray &array)
{
    return std::ranges::any_of(array, [](const QJsonValue &value) { return !isSeat(value.toInt(-1)); });
}

std::vector<int> readScores(const QJsonArray &array)
{
    std::vector<int> scores;
    for (qsizetype seat = 0; seat < std::min<qsizetype>(array.size(), View::mostPlayers); ++seat)
        scores.push_back(array[seat].toInt());
    return scores;
}

std::vector<View::Round> readRounds(const QJsonArray &array, int count)
{
    constexpr auto shown = static_cast<qsizetype>(View::roundsShown);
    std::vector<View::Round> rounds;
    for (qsizetype n = std::max<qsizetype>(array.size() - shown, 0); n < array.size(); ++n) {
        const QJsonValue round = array[n];
        rounds.push_back({readGestures(round["gestures"_L1], count), readSeats(round["out"_L1].toArray())});
    }
    return rounds;
}

} // namespace

QLatin1StringView phaseName(View::Phase phase)
{
    return phases[static_cast<std::size_t>(phase)];
}

// While they are all there, the rounds count themselves. Later it is told by the round that is on; it is
// decided itself where it was opened to the end, and not where the last but one has given up before.
int GestureView::decided() const
{
    if (rounds.size() < roundsShown)
        return static_cast<int>(rounds.size());
    const bool isOpened = phase == Phase::Over && revealed == rounds.back().gestures;
    return isOpened ? round : round - 1;
}

GestureView GestureView::after(int count) const
{
    const auto all = static_cast<int>(rounds.size());
    if (count < 0 || count >= all)
        return *this;
    const Round &next = rounds[static_cast<std::size_t>(count)];
    GestureView before = *this;
    before.rounds.resize(static_cast<std::size_t>(count));
    before.in = next.out;
    for (const auto &[seat, gesture] : next.gestures)
        before.in.insert(seat);
    before.committed.clear();
    before.revealed = count > 0 ? before.rounds.back().gestures : std::map<Seat, int>();
    before.scores.clear();
    before.round = std::max(1, decided() - all + count);
    before.phase = count > 0 ? Phase::Over : Phase::Commit;
    return before;
}

void GestureViewRules::visitOptions(OptionVisitor &visitor, Options &options)
{
    visitor.number("gestures"_L1, options.gestures, fewestGestures, mostGestures, 2);
    visitor.choice("rule"_L1, options.rule, rules);
    visitor.number("first_to"_L1, options.firstTo, 1, 100);
}

void GestureViewRules::write(JsonWriter &w, const View &view)
{
    writeOptions<GestureViewRules>(w, view);
    w.field("round"_L1, view.round);
    w.field("phase"_L1, phaseName(view.phase));
    writeSeats(w, "in"_L1, view.in);
    writeSeats(w, "committed"_L1, view.committed);
    writeSeats(w, "revealed"_L1, view.revealed);
    w.list("scores"_L1, view.scores);
    w.list("rounds"_L1, view.rounds, writeRound);
}

std::optional<View> GestureViewRules::readView(const QString &id, const QJsonObject &json)
{
    const auto options = goodOptions<GestureViewRules>(id, json);
    const int round = json["round"_L1].toInt();
    const auto phase = phaseOf(json["phase"_L1].toString());
    if (!options || round < 1 || !phase)
        return std::nullopt;
    const QJsonArray in = json["in"_L1].toArray();
    return View{*options,
                round,
                *phase,
                readSeats(in),
                namesForeignSeats(in),
                readTexts(json["committed"_L1]),
                readGestures(json["revealed"_L1], options->gestures),
                readScores(json["scores"_L1].toArray()),
                readRounds(json["rounds"_L1].toArray(), options->gestures)};
}

SeatActivity GestureViewRules::activity(const View &view, Seat seat, bool acts)
{
    if (!view.in.contains(seat))
        return SeatActivity::Out;
    if (!acts)
        return SeatActivity::HasChosen;
    return view.phase == View::Phase::Reveal ? SeatActivity::Opening : SeatActivity::Choosing;
}

} // namespace core
