#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace core {

class RawJson;

void appendDigits(QByteArray &text, qint64 number);
void appendDigits(QByteArray &text, quint64 number);

// Writes one JSON value after the other as compact UTF-8 text, without a tree of them: what many are told
// often is written this way. Keys are the program's own and have nothing to escape; texts may be anybody's.
class JsonWriter
{
public:
    JsonWriter();

    // An object, whose fields `write` writes.
    template<std::invocable Write>
    void object(Write write);
    // A field that is such an object.
    template<std::invocable Write>
    void object(QLatin1StringView key, Write write);

    template<typename T>
    void field(QLatin1StringView key, const T &value);
    // A list of values; a field that is one, or one of what `write` writes of each.
    template<typename T>
    void list(const std::vector<T> &items);
    template<typename T>
    void list(QLatin1StringView key, const std::vector<T> &items);
    template<typename T>
    void list(QLatin1StringView key, const std::vector<T> &items, void (*write)(JsonWriter &, const T &));
    // A list, and a field that is one, whose values `write` writes.
    template<std::invocable Write>
    void array(Write write);
    template<std::invocable Write>
    void array(QLatin1StringView key, Write write);
    // All fields of an object, within another.
    void fields(const QJsonObject &object);

    void value(QStringView text);
    void value(QLatin1StringView text);
    void value(bool truth);
    void value(std::integral auto number);
    // Null where it is no number.
    void value(double number);
    void value(std::nullptr_t);
    void value(const QJsonValue &tree);
    void value(const QJsonObject &tree);
    void value(const RawJson &part);
    void value(const QString &text) { value(QStringView(text)); }
    // Null where there is none.
    template<typename T>
    void value(const std::optional<T> &content);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void begin(char bracket);
    void separate();
    void name(QLatin1StringView key);

    QByteArray m_text;
};

template<std::invocable Write>
void JsonWriter::object(Write write)
{
    begin('{');
    write();
    m_text += '}';
}

template<std::invocable Write>
void JsonWriter::object(QLatin1StringView key, Write write)
{
    name(key);
    object(write);
}

template<std::invocable Write>
void JsonWriter::array(Write write)
{
    begin('[');
    write();
    m_text += ']';
}

template<std::invocable Write>
void JsonWriter::array(QLatin1StringView key, Write write)
{
    name(key);
    array(write);
}

void JsonWriter::value(std::integral auto number)
{
    separate();
    if constexpr (std::is_signed_v<decltype(number)>)
        appendDigits(m_text, static_cast<qint64>(number));
    else
        appendDigits(m_text, static_cast<quint64>(number));
}

template<typename T>
void JsonWriter::value(const std::optional<T> &content)
{
    if (content)
        value(*content);
    else
        value(nullptr);
}

template<typename T>
void JsonWriter::field(QLatin1StringView key, const T &content)
{
    name(key);
    value(content);
}

template<typename T>
void JsonWriter::list(const std::vector<T> &items)
{
    array([&] {
        for (const T &item : items)
            value(item);
    });
}

template<typename T>
void JsonWriter::list(QLatin1StringView key, const std::vector<T> &items)
{
    name(key);
    list(items);
}

template<typename T>
void JsonWriter::list(QLatin1StringView key, const std::vector<T> &items,
                      void (*write)(JsonWriter &, const T &))
{
    array(key, [&] {
        for (const T &item : items)
            object([&] { write(*this, item); });
    });
}

} // namespace core
