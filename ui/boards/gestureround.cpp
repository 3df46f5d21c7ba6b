#include "boards/gestureround.h"

#include "boards/gesturewins.h"
#include "boards/gesturewords.h"
#include "games/rockpaperscissors/gestures.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// The context of what this file says.
struct GestureRoundTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::GestureRound)
};

// Each gesture that was thrown, once.
std::set<int> kinds(const GestureView::Round &round)
{
    std::set<int> all;
    for (const auto &[seat, gesture] : round.gestures)
        all.insert(gesture);
    return all;
}

std::optional<int> beaterOf(const GestureView &view, const std::set<int> &thrown, int gesture)
{
    const auto beater = std::ranges::find_if(thrown, [&](int other) {
        return core::beats(view.gestures, other, gesture);
    });
    return beater == thrown.end() ? std::nullopt : std::optional(*beater);
}

// Who took part; with points, who has not opened a throw is only found among those who are in.
std::set<int> seatsOf(const GestureView &view, const GestureView::Round &round)
{
    std::set<int> seats = view.isForPoints() ? view.in : round.out;
    for (const auto &[seat, gesture] : round.gestures)
        seats.insert(seat);
    return seats;
}

int beatenBy(const GestureView &view, const GestureView::Round &round, int gesture)
{
    return static_cast<int>(std::ranges::count_if(round.gestures, [&](const auto &other) {
        return core::beats(view.gestures, gesture, other.second);
    }));
}

std::optional<int> scoreOf(const GestureView &view, int seat)
{
    const auto place = static_cast<std::size_t>(seat);
    return place < view.scores.size() ? std::optional(view.scores[place]) : std::nullopt;
}

int mostPoints(const std::vector<OpenedThrow> &throws)
{
    const auto best = std::ranges::max_element(throws, {}, &OpenedThrow::gain);
    return best == throws.end() ? 0 : best->gain;
}

OpenedThrow::Fate fateOf(const GestureView &view, const OpenedThrow &thrown, int most)
{
    using Fate = OpenedThrow::Fate;
    if (!view.isForPoints())
        return thrown.isOut || thrown.hasGone ? Fate::Beaten : Fate::Best;
    if (thrown.gain == 0)
        return Fate::Beaten;
    return thrown.gain == most ? Fate::Best : Fate::Scored;
}

} // namespace

std::vector<OpenedThrow> openedThrows(const GestureView &view, const GestureView::Round &round)
{
    const std::set<int> thrown = kinds(round);
    const std::set<int> seats = seatsOf(view, round);
    const auto silent = static_cast<int>(seats.size() - round.gestures.size());
    const bool isLast = !view.rounds.empty()
                        && &round == &view.rounds.back(); // the only one that `in` is about
    std::vector<OpenedThrow> throws;
    for (const int seat : seats) {
        OpenedThrow own{.seat = seat, .isOut = round.out.contains(seat)};
        own.hasGone = isLast && !view.isForPoints() && !own.isOut && !view.in.contains(seat);
        if (const auto found = round.gestures.find(seat); found != round.gestures.end()) {
            own.gesture = found->second;
            if (own.isOut || view.isForPoints())
                own.beater = beaterOf(view, thrown, found->second);
            own.gain = view.isForPoints() ? beatenBy(view, round, found->second) + silent : 0;
        }
        throws.push_back(own);
    }
    const int most = mostPoints(throws);
    for (OpenedThrow &own : throws)
        own.fate = fateOf(view, own, most);
    return throws;
}

std::optional<int> unbeaten(const GestureView &view, const GestureView::Round &round)
{
    const std::set<int> thrown = kinds(round);
    const auto best = std::ranges::find_if(thrown,
                                           [&](int gesture) { return !beaterOf(view, thrown, gesture); });
    return thrown.size() < 2 || best == thrown.end() ? std::nullopt : std::optional(*best);
}

std::optional<int> loserOf(const GestureView &view, const GestureView::Round &round)
{
    std::optional<int> loser;
    const std::set<int> thrown = kinds(round);
    for (const int gesture : thrown) {
        if (!beaterOf(view, thrown, gesture))
            continue;
        if (loser)
            return std::nullopt;
        loser = gesture;
    }
    return loser;
}

bool titleTellsReason(const GestureView &view, const GestureView::Round &round)
{
    return unbeaten(view, round) && loserOf(view, round);
}

static bool somebodyHasGone(const GestureView &view, const GestureView::Round &round)
{
    return std::ranges::any_of(openedThrows(view, round), &OpenedThrow::hasGone);
}

QString roundTitle(const GestureView &view, const GestureView::Round &round)
{
    const std::set<int> thrown = kinds(round);
    if (thrown.empty())
        return GestureRoundTexts::tr("Nothing was opened");
    if (thrown.size() == 1)
        return round.gestures.size() == 1
                   ? gestureName(view.gestures, *thrown.begin())
                   : GestureRoundTexts::tr("All threw %1").arg(gestureWord(view.gestures, *thrown.begin()));
    const auto winner = unbeaten(view, round);
    if (!winner)
        return view.isForPoints() || !round.out.empty() || somebodyHasGone(view, round)
                   ? GestureRoundTexts::tr("All were beaten")
                   : GestureRoundTexts::tr("Nobody is out");
    const auto loser = loserOf(view, round);
    return loser ? winText(view.gestures, *winner, *loser)
                 : GestureRoundTexts::tr("%1 wins", "a gesture").arg(gestureName(view.gestures, *winner));
}

QString roundDetail(const GestureView &view, const GestureView::Round &round)
{
    const std::vector<OpenedThrow> throws = openedThrows(view, round);
    if (view.isForPoints()) {
        const auto best = std::ranges::max_element(view.scores);
        return best == view.scores.end()
                   ? QString()
                   : GestureRoundTexts::tr("the best: %1 of %2").arg(*best).arg(view.firstTo);
    }
    const auto stay = static_cast<int>(std::ranges::count_if(throws, [](const OpenedThrow &thrown) {
        return !thrown.isOut && !thrown.hasGone;
    }));
    const auto all = static_cast<int>(throws.size());
    if (stay < all)
        return GestureRoundTexts::tr("%n of %1 stay in", "players", stay).arg(all);
    return kinds(round).size() == 1 ? GestureRoundTexts::tr("all stay in")
                                    : GestureRoundTexts::tr("all were beaten");
}

QString fateText(const GestureView &view, const OpenedThrow &thrown)
{
    if (!thrown.gesture)
        return thrown.isOut ? GestureRoundTexts::tr("not opened: out") : GestureRoundTexts::tr("not opened");
    if (!view.isForPoints() && thrown.beater)
        return GestureRoundTexts::tr("out: %1").arg(winWords(view.gestures, *thrown.beater, *thrown.gesture));
    return shortFateText(view, thrown);
}

QString shortFateText(const GestureView &view, const OpenedThrow &thrown)
{
    if (thrown.hasGone)
        return GestureRoundTexts::tr("no longer in", "a player");
    if (!view.isForPoints())
        return thrown.isOut ? GestureRoundTexts::tr("out", "a player")
                            : GestureRoundTexts::tr("still in", "a player");
    const auto score = scoreOf(view, thrown.seat);
    if (!score)
        return GestureRoundTexts::tr("+%1").arg(thrown.gain);
    return thrown.gain > 0 ? GestureRoundTexts::tr("+%1, has %2").arg(thrown.gain).arg(*score)
                           : GestureRoundTexts::tr("has %1", "points").arg(*score);
}

QString roundText(const GestureView &view, int index)
{
    if (index < 0 || index >= static_cast<int>(view.rounds.size()))
        return {};
    const GestureView::Round &round = view.rounds[static_cast<std::size_t>(index)];
    QStringList parts{roundTitle(view, round)};
    const int dropped = view.decided() - static_cast<int>(view.rounds.size());
    if (dropped > 0) // the list counts from what it holds
        parts.prepend(GestureRoundTexts::tr("Round %1").arg(dropped + index + 1));
    if (!round.out.empty())
        parts.append(GestureRoundTexts::tr("%n out", "players", static_cast<int>(round.out.size())));
    if (const int most = mostPoints(openedThrows(view, round)); most > 0)
        parts.append(GestureRoundTexts::tr("+%1").arg(most));
    return parts.join(u" · "_s);
}

} // namespace ui
