#pragma once

#include <QCoreApplication>
#include <QString>

namespace ui {

// The context of what is said of gestures.
struct GestureTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Gestures)
};

// A gesture of a circle of `count`: its id as in core/games/rockpaperscissors/gestures.h, empty where it is
// only numbered.
[[nodiscard]] QString gestureId(int count, int gesture);
// As it stands within a sentence: "rock", "Spock", "number 12".
[[nodiscard]] QString gestureWord(int count, int gesture);
// As it stands alone: "Rock", "Number 12".
[[nodiscard]] QString gestureName(int count, int gesture);
// Its line art for icon(), or empty where it has none.
[[nodiscard]] QString gestureArt(int count, int gesture);

// Where a name holds what was typed, with or without accents and capitals, a Korean syllable also in the
// making; `at` is -1 where it does not.
struct Typed
{
    qsizetype at = -1;
    qsizetype length = 0;
};
[[nodiscard]] Typed findTyped(const QString &name, const QString &typed);

[[nodiscard]] QString capitalised(const QString &text);

} // namespace ui
