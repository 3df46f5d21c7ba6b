#include "inputs.h"

#include "fairness/transcript.h"
#include "protocol/servercodec.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

void judge(const Verdict &verdict)
{
    require(verdict.holds() == (toWords(verdict) == "holds"_L1), "what does not hold has a fault");
}

// What was observed of a match that the server tells of, however little sense it makes.
ObservationLog observedIn(const QByteArrayList &frames)
{
    ObservationLog observed;
    for (const QByteArray &text : frames) {
        const auto frame = decodeServer(text);
        if (std::holds_alternative<DecodeError>(frame))
            continue;
        const ServerMessage &message = std::get<ServerFrame>(frame).message;
        if (const auto *started = std::get_if<MatchStarted>(&message))
            observed = ObservationLog(*started, {0});
        if (const auto *view = std::get_if<MatchView>(&message))
            observed.see(*view);
        if (const auto *ended = std::get_if<MatchEnded>(&message))
            observed.see(*ended);
    }
    return observed;
}

} // namespace

// The first line is a transcript or an `end_game` that holds one; what follows are frames that were observed.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArrayList lines = bytesOf(data, size).split('\n');
    const QByteArray first = lines.takeFirst();
    QJsonObject transcript = objectIn(first);
    const auto frame = decodeServer(first);
    if (const auto *read = std::get_if<ServerFrame>(&frame)) {
        if (const auto *ended = std::get_if<MatchEnded>(&read->message))
            transcript = ended->transcript.value_or(RawJson()).tree();
    }
    const Verdict alone = replayed(transcript);
    judge(alone);
    const Verdict seen = replayed(transcript, observedIn(lines));
    judge(seen);
    require(alone.holds() || !seen.holds(), "a witness makes no transcript better");
    return 0;
}
