#include "games/bullsandcows/codes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

static constexpr QStringView allSymbols = u"0123456789abcdef";

QString symbolsOf(const CodeForm &form)
{
    return allSymbols.first(form.symbols).toString();
}

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

std::optional<Refusal> codeError(const CodeForm &form, const QString &text)
{
    if (text.size() != form.length)
        return Refusal{"code_length"_L1, {{"length"_L1, form.length}}};
    const QStringView symbols = allSymbols.first(form.symbols);
    if (!std::ranges::all_of(text, [&](QChar symbol) { return symbols.contains(symbol); }))
        return Refusal{"code_symbols"_L1, {{"last"_L1, QString(symbols.back())}}};
    const bool twice = std::ranges::any_of(text, [&](QChar symbol) { return text.count(symbol) > 1; });
    if (twice && !form.repeats)
        return Refusal{"code_has_repeats"_L1};
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
    QString left = symbolsOf(form);
    QString code;
    while (code.size() < form.length) {
        const int index = numbers.below(static_cast<int>(left.size()));
        code.append(left[index]);
        if (!form.repeats)
            left.remove(index, 1);
    }
    return code;
}

QString randomCode(const CodeForm &form, QRandomGenerator &random)
{
    return drawnCode(form, QByteArray::number(random.generate()));
}

} // namespace core
