#pragma once

#include "games/linegame/rules.h"

#include <QRandomGenerator>
#include <QStringList>

#include <set>

using Places = std::set<std::pair<int, int>>; // row, column

// A board drawn as text, its rows apart by blanks. `X` is the player to move and `O` the other; small letters
// are the winning line, `*` the last move, which belongs to the line too.
struct Drawing
{
    explicit Drawing(const QString &text);

    [[nodiscard]] QJsonArray cellsWith(const QString &signs) const;
    // The position before the last move, which `mover` is to make.
    [[nodiscard]] core::LineGame::State before(int inARow, core::Seat mover) const;

    QStringList rows;
};

[[nodiscard]] std::unique_ptr<core::Game> started(const QString &id, const QJsonObject &options,
                                                  core::Seat first = 0);
[[nodiscard]] QJsonObject cellMove(const QJsonValue &cell);
[[nodiscard]] QJsonObject columnMove(const QJsonValue &column);
// The whole match as a spectator sees it.
[[nodiscard]] QJsonObject seen(const core::Game &game);

[[nodiscard]] core::LineGame::Move moveTo(const QJsonValue &cell);
[[nodiscard]] QString diagonal(int size);
[[nodiscard]] Places lineOf(const QJsonObject &view);

// Keeps the board of a line game in the plainest way, and looks for lines from every cell on.
class SlowReferee
{
public:
    SlowReferee(const QJsonObject &view, bool falls, core::Seat first);

    // Plays a move and says which.
    [[nodiscard]] QJsonObject randomMove(QRandomGenerator &dice);
    [[nodiscard]] QString cells() const;
    [[nodiscard]] Places line() const;
    [[nodiscard]] bool isFull() const;

    core::Seat next;

private:
    [[nodiscard]] QChar at(int column, int row) const;

    QStringList m_rows;
    int m_inARow;
    bool m_falls;
};
