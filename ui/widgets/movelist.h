#pragma once

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QTableWidget>

namespace ui {

// How a game's moves lie in the list: two in a row where two take turns, else one.
enum class MoveRows { Pairs, Single };

// The moves of a match, two in a row or one, the one that the board shows marked. Left, Right, Home and End
// go through them; both orders can be chosen.
class MoveList : public Card
{
    Q_OBJECT

public:
    explicit MoveList(QWidget *parent = nullptr);

    // `current` moves have been made in the position that the board shows, 0 to moves.size().
    void show(const QStringList &moves, int current, MoveRows rows);
    using QWidget::show;
    [[nodiscard]] bool isEmpty() const { return m_moves.isEmpty(); }
    void focusList() { m_table->setFocus(Qt::TabFocusReason); }

signals:
    // The position after that many moves is to be shown.
    void positionChosen(int moves);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fitRows();
    void mark();
    void choose(int row, int column);
    void turnOrder();
    [[nodiscard]] int rowOf(int move) const;

    QStringList m_moves;
    int m_current = 0;
    int m_inARow = 2;
    bool m_newestFirst = false;
    QTableWidget *m_table;
    Button *m_order;
};

} // namespace ui
