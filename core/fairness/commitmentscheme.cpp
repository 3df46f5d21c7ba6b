#include "fairness/commitmentscheme.h"

#include "fairness/commitment.h"
#include "protocol/json.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

std::variant<SealedChoice, Refusal> sealChoice(const GameKind &kind, const QString &match, Seat seat,
                                               const QJsonObject &view, const QJsonObject &choice,
                                               const QByteArray &nonce)
{
    const CommitmentScheme *scheme = kind.commitmentScheme();
    const auto round = scheme && seat >= 0 ? scheme->openRound(view, seat) : std::nullopt;
    if (!round)
        return Refusal{"malformed"_L1};
    const auto payload = scheme->payload(view, choice);
    if (const auto *why = std::get_if<Refusal>(&payload))
        return *why;
    const QString hash = commitment({.match = match,
                                     .round = static_cast<quint32>(*round),
                                     .seat = static_cast<quint32>(seat),
                                     .game = kind.id,
                                     .nonce = nonce,
                                     .payload = std::get<QByteArray>(payload)});
    return SealedChoice{kind.id, match, seat, *round, choice, nonce, hash};
}

QJsonObject toJson(const SealedChoice &sealed)
{
    return {{"game"_L1, sealed.game},
            {"match"_L1, sealed.match},
            {"seat"_L1, sealed.seat},
            {"round"_L1, sealed.round},
            {"choice"_L1, sealed.choice},
            {"nonce"_L1, QString::fromLatin1(sealed.nonce.toHex())},
            {"commitment"_L1, sealed.commitment}};
}

std::optional<SealedChoice> sealedChoiceFromJson(const QJsonObject &json)
{
    FieldReader r(json);
    SealedChoice sealed{.game = r.text("game"_L1),
                        .match = r.text("match"_L1),
                        .seat = r.natural("seat"_L1),
                        .round = r.natural("round"_L1),
                        .choice = r.object("choice"_L1),
                        .nonce = bytesOfHex(json["nonce"_L1], nonceBytes).value_or(QByteArray()),
                        .commitment = r.text("commitment"_L1)};
    if (r.failure() || sealed.nonce.isEmpty())
        return std::nullopt;
    return sealed;
}

} // namespace core
