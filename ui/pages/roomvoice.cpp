#include "pages/room.h"

// What the room says to who does not see it.
namespace ui {

QString MatchStage::lastMoveText() const
{
    const QStringList moves = moveTexts();
    if (moves.isEmpty() || !m_board)
        return {};
    const QString said = m_board->lastMoveText();
    return said.isEmpty() ? moves.constLast() : said;
}

QString MatchStage::standText() const
{
    const QString detail = detailText().whole();
    const QString line = lineText().whole();
    return detail.isEmpty() ? line : line + QStringLiteral(". ") + detail;
}

// The new moves, then whose turn it is or how it ended.
void RoomPage::tellMatch()
{
    const qsizetype moves = m_stage->movesShown() == m_stage->moveTexts().size() ? m_stage->movesShown()
                                                                                 : m_toldMoves;
    if (moves > m_toldMoves)
        emit said(m_stage->lastMoveText());
    m_toldMoves = moves;
    const QString stand = m_stage->standText();
    if (stand != m_toldStand)
        emit said(stand);
    m_toldStand = stand;
}

} // namespace ui
