#include "protocol/jsonwriter.h"

#include "protocol/rawjson.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace core {

// Longer than most messages are.
static constexpr qsizetype usualLength = 512;

JsonWriter::JsonWriter()
{
    m_text.reserve(usualLength);
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_text += bracket;
}

// What was written last tells whether this is the first in its place.
void JsonWriter::separate()
{
    const char last = m_text.isEmpty() ? '[' : m_text.back();
    if (last != '{' && last != '[' && last != ':')
        m_text += ',';
}

// All at once, since a message is half of names.
void JsonWriter::name(QLatin1StringView key)
{
    separate();
    const qsizetype before = m_text.size();
    m_text.resize(before + key.size() + 3);
    char *at = m_text.data() + before;
    *at++ = '"';
    at = std::copy(key.begin(), key.end(), at);
    *at++ = '"';
    *at = ':';
}

// What stands in a string as it is and as one byte; RFC 8259, section 7.
static bool isPlain(QChar c)
{
    return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
}

// The end of the characters from there on that UTF-8 has more bytes for: half a surrogate pair has none at
// all.
static const QChar *wideEnd(const QChar *at, const QChar *end)
{
    while (at != end && *at >= u'\x7f') {
        const bool isPair = end - at > 1 && at[0].isHighSurrogate() && at[1].isLowSurrogate();
        if (at->isSurrogate() && !isPair)
            break;
        at += isPair ? 2 : 1;
    }
    return at;
}

static void appendPlain(QByteArray &text, QStringView plain)
{
    const qsizetype before = text.size();
    text.resize(before + plain.size());
    std::ranges::transform(plain, text.begin() + before, [](QChar c) { return c.toLatin1(); });
}

static void appendEscape(QByteArray &text, QChar c)
{
    static constexpr char digits[] = "0123456789abcdef";
    if (c == u'"' || c == u'\\') {
        text += '\\';
        text += c.toLatin1();
    } else if (c == u'\n') {
        text += "\\n";
    } else {
        text += "\\u";
        for (const unsigned shift : {12U, 8U, 4U, 0U})
            text += digits[c.unicode() >> shift & 15U];
    }
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_text += '"';
    const QChar *const end = text.data() + text.size();
    for (const QChar *at = text.data(); at != end;) {
        const QChar *wide = std::find_if_not(at, end, isPlain);
        appendPlain(m_text, QStringView(at, wide));
        at = wideEnd(wide, end);
        if (at != wide)
            m_text += QStringView(wide, at).toUtf8();
        else if (at != end)
            appendEscape(m_text, *at++);
    }
    m_text += '"';
}

void JsonWriter::value(QLatin1StringView text)
{
    if (!std::ranges::all_of(text, [](char c) { return isPlain(QLatin1Char(c)); }))
        return value(QStringView(QString(text)));
    separate();
    m_text += '"';
    m_text.append(text.data(), text.size());
    m_text += '"';
}

void JsonWriter::value(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
}

static void append(QByteArray &text, std::integral auto number)
{
    std::array<char, 20> digits; // no number of 64 bits has more
    const auto written = std::to_chars(digits.begin(), digits.end(), number);
    text.append(digits.data(), written.ptr - digits.data());
}

void appendDigits(QByteArray &text, qint64 number)
{
    append(text, number);
}

void appendDigits(QByteArray &text, quint64 number)
{
    append(text, number);
}

void JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return value(nullptr);
    separate();
    m_text += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::value(std::nullptr_t)
{
    separate();
    m_text += "null";
}

void JsonWriter::value(const QJsonValue &tree)
{
    switch (tree.type()) {
    case QJsonValue::Bool:
        return value(tree.toBool());
    case QJsonValue::Double: {
        const qint64 whole = tree.toInteger();
        return static_cast<double>(whole) == tree.toDouble() ? value(whole) : value(tree.toDouble());
    }
    case QJsonValue::String:
        return value(tree.toString());
    case QJsonValue::Array:
        return array([&, elements = tree.toArray()] {
            for (const QJsonValue &element : elements)
                value(element);
        });
    case QJsonValue::Object:
        return value(tree.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return value(nullptr);
    }
}

void JsonWriter::value(const QJsonObject &tree)
{
    object([&] { fields(tree); });
}

void JsonWriter::value(const RawJson &part)
{
    separate();
    m_text += part.text();
}

void JsonWriter::fields(const QJsonObject &object)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        value(field.key());
        m_text += ':';
        value(field.value());
    }
}

} // namespace core
