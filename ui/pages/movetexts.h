#pragma once

#include <QJsonObject>
#include <QStringList>

namespace ui {

// The moves of a match by their names in the list. To make them takes long, and they are asked for often.
class MoveTexts
{
public:
    // Makes those of this view, unless it has them.
    void see(const QString &game, const QJsonObject &view);

    [[nodiscard]] const QStringList &all() const { return m_texts; }
    // Whether each is some seat's, as where two take turns.
    [[nodiscard]] bool haveSeats() const;

private:
    QString m_game;
    QJsonObject m_view;
    QStringList m_texts;
};

} // namespace ui
