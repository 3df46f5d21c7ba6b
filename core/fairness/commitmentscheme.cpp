#include "fairness/commitmentscheme.h"

#include "fairness/commitment.h"
#include "protocol/json.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::Keeping)
};

} // namespace

std::variant<Kept, QString> sealed(const GameKind &kind, const QString &match, Seat seat,
                                   const QJsonObject &view, const QJsonObject &choice,
                                   const QByteArray &nonce)
{
    const auto round = kind.keeping && seat >= 0 ? kind.keeping->openRound(view, seat) : std::nullopt;
    if (!round)
        return Texts::tr("There is nothing to choose now.");
    const auto payload = kind.keeping->payload(view, choice);
    if (const auto *why = std::get_if<QString>(&payload))
        return *why;
    const QString hash = commitment({.match = match,
                                     .round = static_cast<quint32>(*round),
                                     .seat = static_cast<quint32>(seat),
                                     .game = kind.id,
                                     .nonce = nonce,
                                     .payload = std::get<QByteArray>(payload)});
    return Kept{kind.id, match, seat, *round, choice, nonce, hash};
}

QJsonObject toJson(const Kept &kept)
{
    return {{"game"_L1, kept.game},
            {"match"_L1, kept.match},
            {"seat"_L1, kept.seat},
            {"round"_L1, kept.round},
            {"choice"_L1, kept.choice},
            {"nonce"_L1, QString::fromLatin1(kept.nonce.toHex())},
            {"commitment"_L1, kept.commitment}};
}

std::optional<Kept> keptFromJson(const QJsonObject &json)
{
    FieldReader r(json);
    Kept kept{.game = r.text("game"_L1),
              .match = r.text("match"_L1),
              .seat = r.natural("seat"_L1),
              .round = r.natural("round"_L1),
              .choice = r.object("choice"_L1),
              .nonce = bytesOfHex(json["nonce"_L1], nonceBytes).value_or(QByteArray()),
              .commitment = r.text("commitment"_L1)};
    if (r.failure() || kept.nonce.isEmpty())
        return std::nullopt;
    return kept;
}

} // namespace core
