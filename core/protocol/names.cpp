#include "protocol/names.h"

#include <QChar>
#include <QCryptographicHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMarksPerBase = 4;
constexpr int mostJoiners = 8;

constexpr QChar joiner(0x200D); // zero-width
constexpr QChar emojiSelector(0xFE0F);

// Controls, format characters, and what no font can know; noncharacters are unassigned.
bool isWithoutMeaning(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
           || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
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

// Only white space where there is white space of any kind, and nothing that is not seen but what joins
// pictographs.
QString withoutInvisible(const QString &text)
{
    static const QRegularExpression unseen(
        uR"([\x{2800}\p{Default_Ignorable_Code_Point}](?<![\x{200D}\x{FE0F}]))"_s);
    QString result;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isSpace(c))
            result += u' ';
        else if (c == joiner.unicode() || c == emojiSelector.unicode() || !isWithoutMeaning(c))
            append(result, c);
    }
    return result.remove(unseen);
}

QString withSingleSpaces(const QString &text)
{
    static const QRegularExpression spaces(u" +"_s);
    return QString(text).replace(spaces, u" "_s);
}

// Joiners stay between two pictographs, of which the first may have a skin tone or be asked to be in colour,
// and what asks for colour straight after one.
QString withoutIdleJoiners(const QString &text)
{
    static const QRegularExpression idle(
        uR"((?<!\p{Extended_Pictographic}|\p{Extended_Pictographic}[\x{FE0F}\x{1F3FB}-\x{1F3FF}])\x{200D})"
        uR"(|\x{200D}(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic})\x{FE0F})"_s);
    return QString(text).remove(idle);
}

QString withFewMarks(const QString &text)
{
    QString result;
    int marks = 0;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks <= mostMarksPerBase)
            append(result, c);
    }
    return result;
}

QString cleanedOnce(const QString &name)
{
    const QString normal = name.normalized(QString::NormalizationForm_KC);
    const QString seen = withSingleSpaces(withoutInvisible(normal));
    return withFewMarks(withoutIdleJoiners(seen)).normalized(QString::NormalizationForm_KC).trimmed();
}

// What goes may bring together what belongs together, and so let something else go.
QString cleaned(const QString &raw)
{
    QString name = cleanedOnce(raw);
    for (QString again = cleanedOnce(name); again != name; again = cleanedOnce(name))
        name = again;
    return name;
}

bool isSeen(char32_t c)
{
    return !isMark(c) && !QChar::isSpace(c);
}

bool hasSomethingToSee(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::ranges::any_of(characters, isSeen);
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
    const QString name = cleaned(raw);
    if (!hasSomethingToSee(name) || codePoints(name) > most)
        return std::nullopt;
    return name;
}

std::optional<QString> fittedName(const QString &raw, int most)
{
    return safeName(firstCodePoints(cleaned(raw), most), most);
}

QString nameKey(const QString &safeName)
{
    QString key = safeName;
    key.removeIf([](QChar c) { return c == joiner || c == emojiSelector; });
    return key.toCaseFolded();
}

std::optional<QString> safeText(const QString &raw, int most)
{
    if (raw.isEmpty() || codePoints(raw) > most)
        return std::nullopt;
    const QString text = filtered(raw);
    if (withoutInvisible(text).remove(joiner).remove(emojiSelector).trimmed().isEmpty())
        return std::nullopt;
    return text;
}

QString comparablePassword(const QString &raw)
{
    return raw.normalized(QString::NormalizationForm_KC).trimmed();
}

QString shownText(const QString &raw, int most)
{
    const QString first = firstCodePoints(raw, most);
    // Many joiners are no harm where each joins two pictographs, as in a name.
    if (first.count(joiner) > mostJoiners && safeName(first, most) == first)
        return first;
    return safeText(first, most).value_or(QString());
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
