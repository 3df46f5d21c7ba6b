#include "games/rockpaperscissors/commitments.h"

#include "fairness/commitment.h"
#include "protocol/json.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Phase = GestureView::Phase;

// A round is thrown by two or more; a view in which nobody else is in asks for a throw that nobody answers.
bool allHaveCommitted(const GestureView &view, Seat own)
{
    const auto hasCommitted = [&](Seat seat) { return view.committed.contains(seat); };
    return !view.hasForeignSeats && view.in.contains(own) && view.in.size() > 1
           && std::ranges::all_of(view.in, hasCommitted);
}

} // namespace

std::optional<GestureCommitments::Move> GestureCommitments::readMove(const GestureOptions &,
                                                                     const QJsonObject &json)
{
    if (json.contains("commit"_L1)) {
        const QJsonValue hash = json["commit"_L1];
        return bytesOfHex(hash, 32) ? std::optional<Move>(Commit{hash.toString()}) : std::nullopt;
    }
    const auto gesture = integerOf(json["gesture"_L1]);
    const auto nonce = bytesOfHex(json["nonce"_L1], nonceBytes);
    if (!gesture || !nonce)
        return std::nullopt;
    return Reveal{*gesture, *nonce};
}

void GestureCommitments::write(JsonWriter &w, const Move &move)
{
    if (const auto *commit = std::get_if<Commit>(&move))
        return w.field("commit"_L1, commit->hash);
    const auto &reveal = std::get<Reveal>(move);
    w.field("gesture"_L1, reveal.gesture);
    w.field("nonce"_L1, QLatin1StringView(reveal.nonce.toHex()));
}

std::optional<GestureCommitments::Choice> GestureCommitments::readChoice(const QJsonObject &json)
{
    return Choice{integerOf(json["gesture"_L1]).value_or(-1)};
}

void GestureCommitments::write(JsonWriter &w, const Choice &choice)
{
    w.field("gesture"_L1, choice.gesture);
}

std::optional<int> GestureCommitments::openRound(const GestureView &view, Seat seat)
{
    const bool isOpen = view.phase == Phase::Commit && view.in.contains(seat)
                        && !view.committed.contains(seat) && view.round <= GestureView::mostRounds;
    return isOpen ? std::optional(view.round) : std::nullopt;
}

std::variant<QByteArray, Refusal> GestureCommitments::payload(const GestureView &view, const Choice &choice)
{
    if (choice.gesture < 0 || choice.gesture >= view.gestures)
        return Refusal{"no_such_gesture"_L1};
    return QByteArray(1, static_cast<char>(choice.gesture));
}

DueAction<GestureCommitments> GestureCommitments::act(const GestureView &view, const Sealed<Choice> &sealed)
{
    if (view.phase != Phase::Reveal || view.round != sealed.round)
        return {};
    const auto shown = view.committed.find(sealed.seat);
    if (shown == view.committed.end() || shown->second != sealed.commitment)
        return Violation::OtherChoice;
    if (!allHaveCommitted(view, sealed.seat))
        return Violation::AskedEarly;
    return DueMove<Move>{Reveal{sealed.choice.gesture, sealed.nonce}, sealed.round};
}

GestureCommitments::Choice GestureCommitments::anyChoice(const GestureView &view, QRandomGenerator &random)
{
    return {random.bounded(view.gestures)};
}

} // namespace core
