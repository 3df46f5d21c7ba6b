#include "inputs.h"

#include "fairness/commitment.h"
#include "fairness/commitmentscheme.h"
#include "games/catalog.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

void ask(const Keeping &keeping, const QJsonObject &view, const Kept &kept)
{
    const KeeperAct act = keeping.act(view, kept);
    if (const auto *alarm = std::get_if<KeeperAlarm>(&act))
        require(!alarm->reason.isEmpty(), "an alarm says why");
}

} // namespace

// What a player's own program makes of hostile views. The first line is what was chosen at the view of the
// second: `{"game":…,"seat":0,"choice":{…}}`; each further line is a view.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayList lines = bytesOf(data, size).split('\n');
    const QJsonObject head = objectIn(lines.front());
    const GameKind *kind = findGame(head["game"_L1].toString());
    if (!kind || !kind->keeping || lines.size() < 2)
        return 0;
    const Seat seat = head["seat"_L1].toInt();
    const auto choice = sealed(*kind, QString(32, u'a'), seat, objectIn(lines[1]),
                               head["choice"_L1].toObject(), QByteArray(nonceBytes, 'n'));
    if (std::holds_alternative<QString>(choice)) {
        require(!std::get<QString>(choice).isEmpty(), "a refusal says why");
        return 0;
    }
    const auto &kept = std::get<Kept>(choice);
    const auto again = keptFromJson(toJson(kept));
    require(again && again->commitment == kept.commitment, "what is kept is read again");
    std::ignore = keptFromJson(head);
    for (const QByteArray &line : lines.sliced(1)) {
        std::ignore = kind->keeping->openRound(objectIn(line), seat);
        ask(*kind->keeping, objectIn(line), kept);
    }
    return 0;
}
