#include "inputs.h"

#include "fairness/commitment.h"
#include "fairness/commitmentscheme.h"
#include "games/catalog.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

void ask(const CommitmentScheme &commitmentScheme, const QJsonObject &view, const SealedChoice &sealed)
{
    std::ignore = commitmentScheme.act(view, sealed);
}

// What boards and programs ask of a view.
void look(const GameKind &kind, const QJsonObject &view, Seat seat)
{
    QRandomGenerator random(1);
    const bool isView = kind.optionsOf(view).has_value();
    require(isView == kind.activities(view, 3, {seat}).has_value(),
            "players do something in a view and in nothing else");
    std::ignore = kind.ending(view);
    const auto moves = kind.legalMoves(view, seat);
    require(isView || !moves || moves->empty(), "what is no view has no moves");
    const auto move = kind.anyMove(view, seat, random);
    require(isView || !move, "what is no view has no move");
}

} // namespace

// What a player's own program makes of hostile views. The first line is what was chosen at the view of the
// second: `{"game":…,"seat":0,"choice":{…}}`; each further line is a view.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayList lines = bytesOf(data, size).split('\n');
    const QJsonObject head = objectIn(lines.front());
    const GameKind *kind = findGame(head["game"_L1].toString());
    if (!kind || lines.size() < 2)
        return 0;
    const Seat seat = head["seat"_L1].toInt();
    for (const QByteArray &line : lines.sliced(1))
        look(*kind, objectIn(line), seat);
    if (!kind->commitmentScheme())
        return 0;
    const auto choice = sealChoice(*kind, QString(32, u'a'), seat, objectIn(lines[1]),
                                   head["choice"_L1].toObject(), QByteArray(nonceBytes, 'n'));
    if (const auto *refusal = std::get_if<Refusal>(&choice)) {
        require(!refusal->reason.isEmpty(), "a refusal says why");
        return 0;
    }
    const auto &sealed = std::get<SealedChoice>(choice);
    const auto again = sealedChoiceFromJson(toJson(sealed));
    require(again && again->commitment == sealed.commitment, "what is kept is read again");
    std::ignore = sealedChoiceFromJson(head);
    for (const QByteArray &line : lines.sliced(1)) {
        std::ignore = kind->commitmentScheme()->openRound(objectIn(line), seat);
        ask(*kind->commitmentScheme(), objectIn(line), sealed);
    }
    return 0;
}
