#include "sealedchoices.h"

#include "games/catalog.h"

#include <QJsonDocument>

using namespace core;
using namespace Qt::Literals::StringLiterals;

const GameKind &throwing()
{
    return *findGame(u"rock_paper_scissors");
}

const GameKind &coding()
{
    return *findGame(u"bulls_and_cows");
}

QJsonObject gesture(const QJsonValue &value)
{
    return {{u"gesture"_s, value}};
}

QJsonObject code(const QJsonValue &value)
{
    return {{u"code"_s, value}};
}

std::variant<SealedChoice, Refusal> sealedBy(const Script &script, const GameKind &kind, Seat seat,
                                             const QJsonObject &choice)
{
    return sealChoice(kind, Script::match, seat, script.view({seat}), choice, CodeScript::nonceOf(seat));
}

SealedChoice sealedChoiceBy(const Script &script, const GameKind &kind, Seat seat, const QJsonObject &choice)
{
    return std::get<SealedChoice>(sealedBy(script, kind, seat, choice));
}

QJsonObject sealing(const SealedChoice &sealed)
{
    return {{u"commit"_s, sealed.commitment}};
}

QString textOfAction(const AutoAction &act)
{
    if (const auto *move = std::get_if<AutoMove>(&act))
        return u"move "_s + QString::fromUtf8(QJsonDocument(move->move).toJson(QJsonDocument::Compact));
    const auto *violation = std::get_if<Violation>(&act);
    if (!violation)
        return {};
    return *violation == Violation::OtherChoice ? u"other choice"_s : u"asked early"_s;
}

QJsonObject with(QJsonObject view, QLatin1StringView key, const QJsonValue &value)
{
    view[key] = value;
    return view;
}

QJsonObject withSeat(const QJsonObject &view, QLatin1StringView key, const QString &seat,
                     const QJsonValue &value)
{
    QJsonObject seats = view[key].toObject();
    seats[seat] = value;
    return with(view, key, seats);
}

QJsonObject withoutSeat(const QJsonObject &view, QLatin1StringView key, const QString &seat)
{
    QJsonObject seats = view[key].toObject();
    seats.remove(seat);
    return with(view, key, seats);
}
