#include "protocol/names.h"

#include <QChar>
#include <QCryptographicHash>
#include <QList>

#include <algorithm>

namespace core {

namespace {

constexpr int mostMarksPerBase = 4;
constexpr int mostJoiners = 8;

bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

bool isMark(char32_t c)
{
    return QChar::isMark(c);
}

// Zero-width joiner and non-joiner, word joiner and its elder brother.
bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

// The controls that turn the direction of text, UAX #9, and the shaping controls deprecated beside them.
bool isDirection(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
           || (c >= 0x2066 && c <= 0x206F);
}

bool isLineEnd(char32_t c)
{
    const auto category = QChar::category(c);
    return c == U'\t' || c == U'\n' || c == U'\r' || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph;
}

void append(QString &text, char32_t c)
{
    text += QChar::fromUcs4(c);
}

// Every run of white space, tabs and line ends as one space.
QString withSingleSpaces(const QString &text)
{
    QString result;
    bool wasSpace = false;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        const bool space = QChar::isSpace(c);
        if (!space || !wasSpace)
            append(result, space ? U' ' : c);
        wasSpace = space;
    }
    return result;
}

QString withoutInvisible(const QString &text)
{
    QString result;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (!isInvisible(c))
            append(result, c);
    }
    return result;
}

// Lets the characters of a text through one by one and counts what is only allowed in small numbers.
class TextFilter
{
public:
    // The character to show, or nothing.
    [[nodiscard]] std::optional<char32_t> passed(char32_t c)
    {
        if (isLineEnd(c))
            c = U' ';
        if (isDirection(c) || QChar::category(c) == QChar::Other_Control)
            return std::nullopt;
        if (isJoiner(c))
            return ++m_joiners <= mostJoiners ? std::optional(c) : std::nullopt;
        m_marks = isMark(c) ? m_marks + 1 : 0;
        return m_marks <= mostMarksPerBase ? std::optional(c) : std::nullopt;
    }

private:
    int m_marks = 0;
    int m_joiners = 0;
};

QString filtered(const QString &raw)
{
    QString text;
    TextFilter filter;
    const auto characters = raw.toUcs4();
    for (const char32_t c : characters) {
        if (const auto shown = filter.passed(c))
            append(text, *shown);
    }
    return text;
}

} // namespace

std::optional<QString> safeName(const QString &raw, int most)
{
    const QString normal = raw.normalized(QString::NormalizationForm_KC);
    const QString name = filtered(withoutInvisible(withSingleSpaces(normal))).trimmed();
    if (name.isEmpty() || codePoints(name) > most)
        return std::nullopt;
    return name;
}

std::optional<QString> safeText(const QString &raw, int most)
{
    if (raw.isEmpty() || codePoints(raw) > most)
        return std::nullopt;
    const QString text = filtered(raw);
    if (text.trimmed().isEmpty())
        return std::nullopt;
    return text;
}

QString shownText(const QString &raw, int most)
{
    return safeText(firstCodePoints(raw, most), most).value_or(QString());
}

qsizetype codePoints(const QString &text)
{
    return text.toUcs4().size();
}

QString firstCodePoints(const QString &text, qsizetype count)
{
    QString result;
    const auto characters = text.toUcs4().first(std::clamp<qsizetype>(count, 0, codePoints(text)));
    for (const char32_t c : characters)
        append(result, c);
    return result;
}

int figureFor(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return static_cast<unsigned char>(hash.at(0)) % figureCount;
}

} // namespace core
