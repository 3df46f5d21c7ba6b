#include "pages/movetexts.h"

#include "catalog/catalog.h"

namespace ui {

void MoveTexts::see(const QString &game, const QJsonObject &view)
{
    if (game == m_game && view == m_view)
        return;
    m_game = game;
    m_view = view;
    const GameEntry *entry = findGameEntry(game);
    m_texts = entry && entry->moves.texts ? entry->moves.texts(view) : QStringList();
}

bool MoveTexts::haveSeats() const
{
    const GameEntry *entry = findGameEntry(m_game);
    return entry && entry->moves.seat && entry->moves.seat(m_view, 0) >= 0;
}

} // namespace ui
