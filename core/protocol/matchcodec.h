#pragma once

#include "protocol/envelope.h"

namespace core {

// How the messages of a match, and the match within a `room`, are read, and their fields written.
void write(JsonWriter &writer, const MatchView &view);
void write(JsonWriter &writer, const MatchStarted &started);
void write(JsonWriter &writer, const MatchEnded &ended);
[[nodiscard]] MatchView readMatchView(FieldReader &reader);
[[nodiscard]] MatchStarted readMatchStarted(FieldReader &reader);
[[nodiscard]] MatchEnded readMatchEnded(FieldReader &reader);
// As they stand in a transcript, too.
void write(JsonWriter &writer, const MatchPlayer &player);
void write(JsonWriter &writer, const MatchResult &result);

// A field that holds such an object, or null.
template<typename T>
[[nodiscard]] std::optional<T> maybeObject(FieldReader &reader, QLatin1StringView key,
                                           T (*read)(FieldReader &))
{
    if (!reader.has(key))
        return std::nullopt;
    FieldReader inner(reader.object(key));
    T value = read(inner);
    if (inner.failure())
        reader.failWith(*inner.failure());
    return value;
}

} // namespace core
