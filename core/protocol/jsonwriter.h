#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <concepts>
#include <vector>

namespace core {

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
    // A field that is a list, of values or of what `write` writes of each.
    template<typename T>
    void list(QLatin1StringView key, const std::vector<T> &items);
    template<typename T>
    void list(QLatin1StringView key, const std::vector<T> &items, void (*write)(JsonWriter &, const T &));
    // All fields of an object, within another.
    void fields(const QJsonObject &object);

    void value(QStringView text);
    void value(QLatin1StringView text);
    void value(bool truth);
    void value(qint64 number);
    void value(int number) { value(qint64(number)); }
    // Null where it is no number.
    void value(double number);
    void value(std::nullptr_t);
    void value(const QJsonValue &tree);
    void value(const QJsonObject &tree);
    void value(const QJsonArray &tree);
    void value(const QString &text) { value(QStringView(text)); }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void name(QLatin1StringView key);
    void quote(QStringView text);

    QByteArray m_text;
};

template<std::invocable Write>
void JsonWriter::object(Write write)
{
    begin('{');
    write();
    end('}');
}

template<std::invocable Write>
void JsonWriter::object(QLatin1StringView key, Write write)
{
    name(key);
    object(write);
}

template<typename T>
void JsonWriter::field(QLatin1StringView key, const T &content)
{
    name(key);
    value(content);
}

template<typename T>
void JsonWriter::list(QLatin1StringView key, const std::vector<T> &items)
{
    name(key);
    begin('[');
    for (const T &item : items)
        value(item);
    end(']');
}

template<typename T>
void JsonWriter::list(QLatin1StringView key, const std::vector<T> &items,
                      void (*write)(JsonWriter &, const T &))
{
    name(key);
    begin('[');
    for (const T &item : items)
        object([&] { write(*this, item); });
    end(']');
}

} // namespace core
