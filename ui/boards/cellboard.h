#pragma once

#include "boards/board.h"
#include "boards/boardaccess.h"
#include "boards/boardmotion.h"
#include "boards/boardscene.h"
#include "boards/cellinput.h"

#include <QPixmap>

class QPainter;

namespace ui {

// A board that consists of cells: it says where they lie and what they are called, what is played at them,
// and paints them. Everything else is here: pointer and keyboard, the turn's ring, the ghost of the move that
// is aimed at, what a screen reader finds, and that nothing is played but in one's own turn, one move at a
// time.
class CellBoard : public Board, public CellParts
{
    Q_OBJECT

public:
    // Whether there is a ground, which is painted once for a size and a theme.
    enum class Ground { None, Kept };
    CellBoard(Ground ground, QWidget *parent);

    void showView(const QJsonObject &view, const BoardSituation &situation) override;
    void setPlayers(const QStringList &namesBySeat) override;
    void setGrain(quint32 seed) override;
    [[nodiscard]] QList<QLineF> ledges() const override { return m_board.ledges; }
    [[nodiscard]] int landsIn() const override { return m_motion.left(); }

    [[nodiscard]] const Cells &cells() const override { return m_board.cells; }
    [[nodiscard]] int currentPart() const override { return m_input.current().value_or(-1); }
    void act(int part, Action action) override;

protected:
    // ---- what a board says of itself
    // Takes a view over; false, with nothing changed, where it cannot be read. `m_situation` is the view's
    // already.
    virtual bool read(const QJsonObject &view) = 0;
    // Where the cells lie in the widget as large as it is, for the view that was read; sets the ledges, too.
    [[nodiscard]] virtual Cells layOut() = 0;
    // Where a move at this cell would lie, mostly there; nothing where it is not legal.
    [[nodiscard]] virtual std::optional<int> target(int cell) const = 0;
    // The move at a cell that has a target.
    [[nodiscard]] virtual QJsonObject moveAt(int cell) const = 0;
    // Why a cell without a target cannot be played, for a person.
    [[nodiscard]] virtual QString whyNot(int cell) const;
    // Below what lies there, and below the coordinates of grids on a plate.
    virtual void paintGround(QPainter &, const BoardScene &) const {}
    virtual void paint(QPainter &painter, const BoardScene &scene) const = 0;

    // ---- what few boards do in another way
    [[nodiscard]] virtual bool mayMove() const
    {
        return m_situation.isOwnTurn() && m_situation.asked.isEmpty();
    }
    // The cell that the pointer aims at.
    [[nodiscard]] virtual std::optional<int> cellAt(QPointF point) const { return m_board.cells.at(point); }
    // The keyboard goes there.
    virtual void moveTo(int cell);
    // As a click there: plays, or says why that cannot be.
    virtual void press(int cell);

    // After a change of where cells lie, and of what is aimed at.
    void refreshCells();
    void aim();

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    BoardScene m_board;
    BoardSituation m_situation;
    CellInput m_input{*this};
    BoardMotion m_motion{*this};

private:
    friend class CellInput;

    const Ground m_hasGround;
    QPixmap m_ground;
    bool m_isShown = false; // a view was read
};

} // namespace ui
