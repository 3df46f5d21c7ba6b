#include "pages/spokenmatch.h"

#include "boards/board.h"
#include "pages/matchline.h"

#include <utility>

namespace ui {

static QString lastMoveText(const QStringList &moves, const Board *board)
{
    if (moves.isEmpty() || !board)
        return {};
    const QString said = board->lastMoveText();
    return said.isEmpty() ? moves.constLast() : said;
}

QStringList SpokenMatch::news(const MatchModel &match, const Board *board)
{
    if (match.room.room.isEmpty())
        return {}; // one has left it
    QStringList news;
    const QStringList moves = match.moveTexts();
    const bool isNow = match.movesShown() == moves.size();
    if (isNow && moves.size() > m_moves)
        news.append(lastMoveText(moves, board));
    if (isNow)
        m_moves = moves.size();
    const QString stand = MatchLine(match).whole();
    if (std::exchange(m_stand, stand) != stand)
        news.append(stand);
    return news;
}

} // namespace ui
