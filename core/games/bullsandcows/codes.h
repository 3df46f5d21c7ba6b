#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

// What a code is made of: `length` symbols, each of the first `symbols` of 0 to 9 and a to f.
struct CodeForm
{
    int length = 4;
    int symbols = 10;
    bool repeats = false; // whether a symbol may stand twice
};

// How a guess compares with a code: bulls are symbols in the right place, cows right symbols elsewhere, each
// counted once.
struct Feedback
{
    int bulls = 0;
    int cows = 0;
    bool operator==(const Feedback &) const = default;
};
[[nodiscard]] Feedback feedback(const QString &code, const QString &guess);

// What is wrong with a text as a code or a guess, in a sentence.
[[nodiscard]] std::optional<QString> codeError(const CodeForm &form, const QString &text);

// A code drawn from these bytes, each code as likely as any other where the bytes are random.
[[nodiscard]] QString drawnCode(const CodeForm &form, const QByteArray &seed);

} // namespace core
