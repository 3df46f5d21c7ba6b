#include "protocol/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

DecodeError decodeError(const Rejection &rejection, const Envelope &envelope)
{
    return {rejection, envelope.number, envelope.type};
}

DecodeError decodeError(const FieldFailure &failure, const Envelope &envelope)
{
    const QString detail = u"The field \"%1\" must be %2."_s.arg(failure.field, failure.shouldBe);
    return decodeError({ErrorCode::BadMessage, {"field"_L1, {{"field"_L1, QString(failure.field)}}}, detail},
                       envelope);
}

// A number or a text is JSON, too, and QJsonDocument takes it only within a list.
static bool isOneValue(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().size() == 1;
}

static std::variant<QJsonObject, DecodeError> parsedObject(const QByteArray &text)
{
    const JsonShape shape = shapeOf(text);
    if (!shape.hasSoundStrings)
        return decodeError({ErrorCode::BadJson, {}, u"The message has a string that is not JSON."_s});
    if (shape.depth > deepestMessage)
        return decodeError({ErrorCode::BadJson, {"too_deep"_L1, {{"most"_L1, deepestMessage}}}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isObject())
        return document.object();
    if (document.isArray() || isOneValue(text))
        return decodeError(
            {ErrorCode::BadMessage, {}, u"A message is an object with a type and a content."_s});
    return decodeError(
        {ErrorCode::BadJson, {}, u"The message is not JSON from byte %1 on."_s.arg(error.offset)});
}

std::variant<Envelope, DecodeError> openEnvelope(const QByteArray &text, QLatin1StringView numberKey)
{
    auto parsed = parsedObject(text);
    if (auto *problem = std::get_if<DecodeError>(&parsed))
        return std::move(*problem);
    const auto &object = std::get<QJsonObject>(parsed);

    Envelope envelope;
    if (object.contains(numberKey)) {
        const auto number = integerOf(object.value(numberKey));
        if (!number || *number < 1 || *number > largestNumber)
            return decodeError(FieldFailure{numberKey, "a whole number from 1 to 2^53-1"_L1});
        envelope.number = number;
    }
    if (!object.value("type"_L1).isString())
        return decodeError(FieldFailure{"type"_L1, "a string"_L1}, envelope);
    envelope.type = object.value("type"_L1).toString();
    if (!object.value("content"_L1).isObject())
        return decodeError(FieldFailure{"content"_L1, "an object"_L1}, envelope);
    envelope.content = object.value("content"_L1).toObject();
    return envelope;
}

QLatin1StringView roleName(Role role)
{
    return role == Role::Player ? "player"_L1 : "spectator"_L1;
}

Role readRole(FieldReader &reader, QLatin1StringView key)
{
    const QString role = reader.text(key);
    if (role != roleName(Role::Player) && role != roleName(Role::Spectator))
        reader.fail(key, "player or spectator"_L1);
    return role == roleName(Role::Player) ? Role::Player : Role::Spectator;
}

QLatin1StringView awayName(Away away)
{
    return away == Away::Closed ? "closed"_L1 : "lost"_L1;
}

// A word of a later version is neither.
std::optional<Away> readAway(FieldReader &reader)
{
    const auto away = reader.maybe("away"_L1, &FieldReader::text);
    if (away == awayName(Away::Closed))
        return Away::Closed;
    return away == awayName(Away::Lost) ? std::optional(Away::Lost) : std::nullopt;
}

// In the order of Reaction.
static constexpr std::array reactions{"clap"_L1, "laugh"_L1, "think"_L1, "hurry"_L1,
                                      "wow"_L1,  "sad"_L1,   "heart"_L1, "wave"_L1};

QLatin1StringView reactionName(Reaction reaction)
{
    return reactions[static_cast<std::size_t>(reaction)];
}

Reaction readReaction(FieldReader &reader, QLatin1StringView key)
{
    const auto found = std::ranges::find(reactions, reader.text(key));
    if (found == reactions.end())
        reader.fail(key, "one of the eight reactions"_L1);
    return found == reactions.end() ? Reaction::Clap : static_cast<Reaction>(found - reactions.begin());
}

} // namespace core
