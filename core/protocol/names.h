#pragma once

#include <QString>

#include <optional>

namespace core {

// The name made safe as the contract's section 2 says, or nothing where it is empty or longer than
// `most` Unicode code points. A safe name stays as it is.
[[nodiscard]] std::optional<QString> safeName(const QString &raw, int most);

// The same of a name that nobody has typed: what is longer is shortened. Nothing where it is empty.
[[nodiscard]] std::optional<QString> fittedName(const QString &raw, int most);

// Two safe names of which this is the same are one name to people.
[[nodiscard]] QString nameKey(const QString &safeName);

// The safe `name`, or `name (2)`, `name (3)` … shortened to `most` code points: the first that `isTaken` does
// not know.
template<typename IsTaken>
[[nodiscard]] QString distinctName(const QString &name, int most, IsTaken isTaken);

// Chat as it may be shown: no control or bidirectional characters, at most 4 combining marks per base and
// 8 joiners. Nothing where `raw` has less than 1 or more than `most` code points, or nothing of it is seen.
[[nodiscard]] std::optional<QString> safeText(const QString &raw, int most);

// What counts of a password: two are the same where this is. Empty where it counts as none.
[[nodiscard]] QString comparablePassword(const QString &raw);

// What somebody else's server says that strangers typed, as it may be shown: the first `most` code points
// made safe like a text. Leaves every name and text as it is that an honest server has made safe.
[[nodiscard]] QString shownText(const QString &raw, int most);
// So much is shown of a server's sentences, and of the id of a game that is not known here.
inline constexpr int longestSentence = 200;
inline constexpr int longestGameId = 40;

// The figures that people are shown as, and the one that a name suggests: 0 to 31.
inline constexpr int figureCount = 32;
[[nodiscard]] int figureFor(const QString &name);

[[nodiscard]] qsizetype codePoints(const QString &text);
// The first `count` code points.
[[nodiscard]] QString firstCodePoints(const QString &text, qsizetype count);

template<typename IsTaken>
QString distinctName(const QString &name, int most, IsTaken isTaken)
{
    QString candidate = name;
    for (int n = 2; isTaken(candidate); ++n) {
        const QString suffix = QStringLiteral(" (%1)").arg(n);
        candidate = fittedName(firstCodePoints(name, most - suffix.size()) + suffix, most).value_or(suffix);
    }
    return candidate;
}

} // namespace core
