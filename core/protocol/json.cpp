#include "protocol/json.h"

#include "protocol/names.h"

#include <limits>

namespace core {

using namespace Qt::Literals::StringLiterals;

JsonShape shapeOf(const QByteArray &json)
{
    JsonShape shape;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            inString = !inString;
        } else if (inString && c == '\\') {
            ++i;
            shape.hasSoundStrings &= i < json.size() && QByteArrayView("\"\\/bfnrtu").contains(json[i]);
        } else if (inString) {
            shape.hasSoundStrings &= static_cast<unsigned char>(c) >= 0x20;
        } else if (c == '{' || c == '[') {
            shape.depth = std::max(shape.depth, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return shape;
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    // toInteger() gives its default for what is no integer: two defaults tell the difference.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

QString FieldReader::text(QLatin1StringView key)
{
    const QJsonValue field = value(key);
    if (!field.isString())
        fail(key, "a string"_L1);
    return field.toString();
}

QString FieldReader::shown(QLatin1StringView key, int most)
{
    return shownText(text(key), most);
}

qint64 FieldReader::integer(QLatin1StringView key)
{
    const auto whole = integerOf(value(key));
    if (!whole)
        fail(key, "a whole number"_L1);
    return whole.value_or(0);
}

int FieldReader::natural(QLatin1StringView key)
{
    const qint64 whole = integer(key);
    if (whole < 0 || whole > std::numeric_limits<int>::max()) {
        fail(key, "a number from 0 on"_L1);
        return 0;
    }
    return static_cast<int>(whole);
}

bool FieldReader::boolean(QLatin1StringView key)
{
    const QJsonValue field = value(key);
    if (!field.isBool())
        fail(key, "true or false"_L1);
    return field.toBool();
}

double FieldReader::number(QLatin1StringView key)
{
    const QJsonValue field = value(key);
    if (!field.isDouble())
        fail(key, "a number"_L1);
    return field.toDouble();
}

QJsonObject FieldReader::object(QLatin1StringView key)
{
    const QJsonValue field = value(key);
    if (!field.isObject())
        fail(key, "an object"_L1);
    return field.toObject();
}

QJsonArray FieldReader::array(QLatin1StringView key)
{
    const QJsonValue field = value(key);
    if (!field.isArray())
        fail(key, "a list"_L1);
    return field.toArray();
}

QJsonValue FieldReader::value(QLatin1StringView key)
{
    const QJsonValue field = m_object.value(key);
    if (field.isUndefined())
        fail(key, "there"_L1);
    return field;
}

std::vector<int> FieldReader::naturals(QLatin1StringView key)
{
    std::vector<int> numbers;
    const QJsonArray elements = array(key);
    for (const QJsonValue &element : elements) {
        const auto whole = integerOf(element);
        if (!whole || *whole < 0 || *whole > std::numeric_limits<int>::max())
            fail(key, "a list of numbers from 0 on"_L1);
        else
            numbers.push_back(static_cast<int>(*whole));
    }
    return numbers;
}

bool FieldReader::has(QLatin1StringView key) const
{
    const QJsonValue field = m_object.value(key);
    return !field.isUndefined() && !field.isNull();
}

bool FieldReader::isNull(QLatin1StringView key) const
{
    return m_object.value(key).isNull();
}

void FieldReader::fail(QLatin1StringView key, QLatin1StringView shouldBe)
{
    failWith({key, shouldBe});
}

void FieldReader::failWith(const FieldFailure &failure)
{
    if (!m_failure)
        m_failure = failure;
}

} // namespace core
