#include "games/bullsandcows/commitments.h"

#include "games/bullsandcows/duel.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

// Beyond the numbers of all answers, which are those of the rows before them.
constexpr int revealNumber = CodeOptions::mostGuesses + 1;

DueAction<CodeCommitments> answer(const CodeView &view, const Sealed<CodeChoice> &sealed)
{
    const Seat guesser = 1 - sealed.seat;
    if (!view.pending || view.pending->seat != guesser)
        return {};
    const Feedback found = feedback(sealed.choice.code, view.pending->guess);
    return DueMove<CodeMove>{CodeAnswer{found.bulls, found.cows}, view.boardOf(guesser)->guesses()};
}

DueAction<CodeCommitments> reveal(const CodeView &view, const Sealed<CodeChoice> &sealed)
{
    if (!Duel::isGuessingOver(view))
        return Violation::AskedEarly;
    return DueMove<CodeMove>{CodeReveal{{sealed.choice.code, sealed.nonce}}, revealNumber};
}

} // namespace

std::optional<CodeChoice> CodeCommitments::readChoice(const QJsonObject &json)
{
    return CodeChoice{json["code"_L1].toString()};
}

void CodeCommitments::write(JsonWriter &w, const CodeChoice &choice)
{
    w.field("code"_L1, choice.code);
}

std::optional<int> CodeCommitments::openRound(const CodeView &view, Seat seat)
{
    const bool isOpen = view.mode == CodeView::Mode::Duel && view.phase == CodeView::Phase::Commit
                        && view.boardOf(seat) && !view.commitments.contains(seat);
    return isOpen ? std::optional(0) : std::nullopt;
}

std::variant<QByteArray, Refusal> CodeCommitments::payload(const CodeView &view, const CodeChoice &choice)
{
    if (const auto refusal = codeError(view.form, choice.code))
        return *refusal;
    return choice.code.toUtf8();
}

CodeChoice CodeCommitments::anyChoice(const CodeView &view, QRandomGenerator &random)
{
    return {randomCode(view.form, random)};
}

DueAction<CodeCommitments> CodeCommitments::act(const CodeView &view, const Sealed<CodeChoice> &sealed)
{
    const bool answers = view.phase == CodeView::Phase::Answer;
    if (view.mode != CodeView::Mode::Duel || (!answers && view.phase != CodeView::Phase::Reveal))
        return {};
    const auto shown = view.commitments.find(sealed.seat);
    if (shown == view.commitments.end() || shown->second != sealed.commitment)
        return Violation::OtherChoice;
    return answers ? answer(view, sealed) : reveal(view, sealed);
}

} // namespace core
