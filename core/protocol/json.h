#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace core {

// What QJsonDocument does not tell of a JSON text: how deep its brackets nest, the outermost being 1 and
// those in strings not counting, and whether its strings have only the escapes and characters of RFC 8259.
struct JsonShape
{
    int depth = 0;
    bool hasSoundStrings = true;
};
[[nodiscard]] JsonShape shapeOf(const QByteArray &json);

// The integer that a JSON value is: 1.5, "1" and true are none, 1e3 is one.
[[nodiscard]] std::optional<qint64> integerOf(const QJsonValue &value);

// A field that is missing or of the wrong kind; `shouldBe` says in English what it should be.
struct FieldFailure
{
    QLatin1StringView field;
    QLatin1StringView shouldBe;
};

// Reads the fields of one object and remembers the first that is not what it should be, so that a whole
// message is read without a check after each field. A field that failed reads as an empty value.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] QString text(QLatin1StringView key);
    // What a stranger may have typed, as it may be shown: see shownText().
    [[nodiscard]] QString shown(QLatin1StringView key, int most);
    [[nodiscard]] qint64 integer(QLatin1StringView key);
    [[nodiscard]] int natural(QLatin1StringView key);
    [[nodiscard]] bool boolean(QLatin1StringView key);
    [[nodiscard]] double number(QLatin1StringView key);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key);
    [[nodiscard]] QJsonValue value(QLatin1StringView key);
    [[nodiscard]] std::vector<int> naturals(QLatin1StringView key);
    // Each element of an array of objects, read by `read`.
    template<typename T>
    [[nodiscard]] std::vector<T> list(QLatin1StringView key, T (*read)(FieldReader &));

    // The same for what may be absent; null counts as absent.
    [[nodiscard]] bool has(QLatin1StringView key) const;
    [[nodiscard]] bool isNull(QLatin1StringView key) const;
    template<typename T>
    [[nodiscard]] std::optional<T> maybe(QLatin1StringView key, T (FieldReader::*read)(QLatin1StringView));

    void fail(QLatin1StringView key, QLatin1StringView shouldBe);
    // What a reader of an object in a field has found.
    void failWith(const FieldFailure &failure);
    // The first field that failed.
    [[nodiscard]] const std::optional<FieldFailure> &failure() const { return m_failure; }

private:
    QJsonObject m_object;
    std::optional<FieldFailure> m_failure;
};

template<typename T>
std::vector<T> FieldReader::list(QLatin1StringView key, T (*read)(FieldReader &))
{
    std::vector<T> items;
    const QJsonArray elements = array(key);
    for (const QJsonValue &element : elements) {
        if (!element.isObject())
            fail(key, QLatin1StringView("a list of objects"));
        FieldReader reader(element.toObject());
        items.push_back(read(reader));
        if (reader.failure())
            failWith(*reader.failure());
    }
    return items;
}

template<typename T>
std::optional<T> FieldReader::maybe(QLatin1StringView key, T (FieldReader::*read)(QLatin1StringView))
{
    if (!has(key))
        return std::nullopt;
    return (this->*read)(key);
}

} // namespace core
