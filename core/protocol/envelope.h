#pragma once

#include "protocol/decodeerror.h"
#include "protocol/json.h"
#include "protocol/jsonwriter.h"
#include "protocol/messages.h"

namespace core {

inline constexpr qint64 largestNumber = (qint64(1) << 53) - 1;

// The outer object of a message: `type`, `content`, and the number beside them where there is one.
struct Envelope
{
    QString type;
    QJsonObject content;
    std::optional<qint64> number;
};

// Opens the outer object; `numberKey` is `id` or `re`.
[[nodiscard]] std::variant<Envelope, DecodeError> openEnvelope(const QByteArray &text,
                                                               QLatin1StringView numberKey);
// `write` writes the fields of the content into the writer that it is given.
template<std::invocable<JsonWriter &> Write>
[[nodiscard]] QByteArray sealEnvelope(QLatin1StringView type, std::optional<qint64> number,
                                      QLatin1StringView numberKey, Write write)
{
    JsonWriter writer;
    writer.object([&] {
        writer.object(QLatin1StringView("content"), [&] { write(writer); });
        if (number)
            writer.field(numberKey, *number);
        writer.field(QLatin1StringView("type"), type);
    });
    // In no more memory than it needs, since a message may wait long until it is sent.
    return QByteArray(writer.text().constData(), writer.text().size());
}

[[nodiscard]] DecodeError decodeError(const Rejection &rejection, const Envelope &envelope = {});
[[nodiscard]] DecodeError decodeError(const FieldFailure &failure, const Envelope &envelope = {});
[[nodiscard]] QLatin1StringView roleName(Role role);
// Fails the reader where the text is neither of the two.
[[nodiscard]] Role readRole(FieldReader &reader, QLatin1StringView key);
[[nodiscard]] QLatin1StringView awayName(Away away);
[[nodiscard]] std::optional<Away> readAway(FieldReader &reader); // the field `away`
[[nodiscard]] QLatin1StringView reactionName(Reaction reaction);
[[nodiscard]] Reaction readReaction(FieldReader &reader, QLatin1StringView key);

} // namespace core
