#pragma once

#include "game/refusal.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <optional>

namespace core {

inline constexpr QLatin1StringView bullsAndCows("bulls_and_cows"); // on the wire, and in commitments

// What a code is made of: `length` symbols, each of the first `symbols` of 0 to 9 and a to f.
struct CodeForm
{
    int length = 4;
    int symbols = 10;
    bool repeats = false; // whether a symbol may stand twice
    bool operator==(const CodeForm &) const = default;
};

// The symbols in play, in their order.
[[nodiscard]] QString symbolsOf(const CodeForm &form);

// A hidden code, and the nonce with which it was committed to.
struct CodeSecret
{
    QString code;
    QByteArray nonce;
    bool operator==(const CodeSecret &) const = default;
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

// What is wrong with a text as a code or a guess.
[[nodiscard]] std::optional<Refusal> codeError(const CodeForm &form, const QString &text);

// A code drawn from these bytes, each code as likely as any other where the bytes are random.
[[nodiscard]] QString drawnCode(const CodeForm &form, const QByteArray &seed);
[[nodiscard]] QString randomCode(const CodeForm &form, QRandomGenerator &random);

} // namespace core
