#include "games/bullsandcows/codes.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

static constexpr QStringView allSymbols = u"0123456789abcdef";

namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::BullsAndCows)
};

} // namespace

Feedback feedback(const QString &code, const QString &guess)
{
    Feedback found;
    int common = 0;
    for (qsizetype i = 0; i < std::min(code.size(), guess.size()); ++i)
        found.bulls += code[i] == guess[i];
    for (const QChar symbol : allSymbols)
        common += static_cast<int>(std::min(code.count(symbol), guess.count(symbol)));
    found.cows = common - found.bulls;
    return found;
}

std::optional<QString> codeError(const CodeForm &form, const QString &text)
{
    if (text.size() != form.length)
        return Texts::tr("It has to have %n symbols.", nullptr, form.length);
    const QStringView symbols = allSymbols.first(form.symbols);
    if (!std::ranges::all_of(text, [&](QChar symbol) { return symbols.contains(symbol); }))
        return Texts::tr("Only the symbols 0 to %1 are in play.").arg(symbols.back());
    const bool twice = std::ranges::any_of(text, [&](QChar symbol) { return text.count(symbol) > 1; });
    if (twice && !form.repeats)
        return Texts::tr("No symbol may stand in it twice.");
    return std::nullopt;
}

// Evenly spread numbers from a seed: SHA-256 over the seed and a counter; bytes that would favour some
// numbers are left out.
class EvenNumbers
{
public:
    explicit EvenNumbers(const QByteArray &seed)
        : m_seed(seed)
    {
    }

    [[nodiscard]] int below(int limit)
    {
        const int fair = 256 - 256 % limit;
        int byte = next();
        while (byte >= fair)
            byte = next();
        return byte % limit;
    }

private:
    int next()
    {
        if (m_used == m_block.size()) {
            m_block = QCryptographicHash::hash(m_seed + QByteArray::number(m_blocks++),
                                               QCryptographicHash::Sha256);
            m_used = 0;
        }
        return static_cast<quint8>(m_block[m_used++]);
    }

    QByteArray m_seed;
    QByteArray m_block;
    qsizetype m_used = 0;
    int m_blocks = 0;
};

QString drawnCode(const CodeForm &form, const QByteArray &seed)
{
    EvenNumbers numbers(seed);
    QString left = allSymbols.first(form.symbols).toString();
    QString code;
    while (code.size() < form.length) {
        const int index = numbers.below(static_cast<int>(left.size()));
        code.append(left[index]);
        if (!form.repeats)
            left.remove(index, 1);
    }
    return code;
}

} // namespace core
