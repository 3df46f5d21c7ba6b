#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace ui {

// The guesses of bulls and cows as a list of moves: those of the board that all share, in a duel both
// players' in turns, in a race one board's: one's own, after the end the best one.
[[nodiscard]] QStringList codeMoveTexts(const QJsonObject &view);
// Who guessed; -1 where the list is one board's.
[[nodiscard]] int codeMoveSeat(const QJsonObject &view, int index);
// The view as it was after the first `moves` of them; in a race nobody has guessed more often by then.
[[nodiscard]] QJsonObject codePositionAt(const QJsonObject &view, int moves);

} // namespace ui
