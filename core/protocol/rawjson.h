#pragma once

#include "protocol/jsonwriter.h"

#include <variant>

namespace core {

// A JSON object that is part of a message: the tree that was read of it, or the text that was written for it
// and goes out as it is, to however many.
class RawJson
{
public:
    RawJson() = default; // no fields
    RawJson(const QJsonObject &tree)
        : m_content(tree)
    {
    }

    // `write` writes the object's fields.
    template<std::invocable<JsonWriter &> Write>
    [[nodiscard]] static RawJson written(Write write)
    {
        JsonWriter writer;
        writer.object([&] { write(writer); });
        return RawJson(QByteArray(writer.text().constData(), writer.text().size()));
    }

    // Read anew each time where it is held as a text.
    [[nodiscard]] QJsonObject tree() const;
    // The value of one field; undefined where it has none of that name.
    [[nodiscard]] QJsonValue operator[](QLatin1StringView key) const { return tree().value(key); }
    // Sets one field; from then on it is held as a tree.
    void insert(QLatin1StringView key, const QJsonValue &value);
    // Compact, in UTF-8.
    [[nodiscard]] QByteArray text() const;

    [[nodiscard]] friend bool operator==(const RawJson &one, const RawJson &other)
    {
        return one.tree() == other.tree();
    }

private:
    // No more than the bytes of it, since many are kept for long.
    explicit RawJson(QByteArray text)
        : m_content(std::move(text))
    {
    }

    std::variant<QJsonObject, QByteArray> m_content;
};

} // namespace core
