#pragma once

#include "boards/accessiblecells.h"
#include "boards/board.h"
#include "boards/linepainting.h"
#include "boards/turnring.h"

#include <QPixmap>
#include <QVariantAnimation>

#include <optional>
#include <vector>

namespace ui {

// The board of tic-tac-toe and its family: pieces placed freely or let fall, on cells or on crossings.
// Arrows move the keyboard's cell, Enter or Space plays it, Home and End go along the row, with Ctrl over
// the board, digits choose a column where pieces fall. Every cell is an accessible child.
class LineBoard : public Board, public AccessibleCells
{
    Q_OBJECT

public:
    // `game` is one of core::linePresets().
    explicit LineBoard(const QString &game, QWidget *parent = nullptr);

    void showView(const QJsonObject &view, const BoardSituation &situation) override;
    void setPlayers(const QStringList &namesBySeat) override;
    void setGrain(quint32 seed) override;
    [[nodiscard]] QString lastMoveText() const override;

    [[nodiscard]] int columns() const { return m_scene.view.columns; }
    [[nodiscard]] int rows() const { return m_scene.view.rows; }
    [[nodiscard]] Cell currentCell() const { return m_cursor; }
    [[nodiscard]] QRectF cellRect(int column, int row) const;
    [[nodiscard]] QPoint cellCentre(int column, int row) const;
    [[nodiscard]] Cell cellAt(QPoint position) const;
    // What a screen reader says: "column 3, row 2, Bo's O, last move".
    [[nodiscard]] QString cellText(Cell cell) const;
    // Plays there, or says why that cannot be.
    void choose(Cell cell);
    void moveCursor(Cell cell);

    [[nodiscard]] int cellCount() const override { return columns() * rows(); }
    [[nodiscard]] QString cellName(int index) const override { return cellText(cellOf(index)); }
    [[nodiscard]] QRect cellArea(int index) const override;
    [[nodiscard]] int cellUnder(QPoint point) const override;
    [[nodiscard]] int currentCellIndex() const override { return m_cursor.y() * columns() + m_cursor.x(); }
    void focusCell(int index) override { moveCursor(cellOf(index)); }
    void pressCell(int index) override { choose(cellOf(index)); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Cell cellOf(int index) const { return {index % columns(), index / columns()}; }
    [[nodiscard]] LineView withAsked(const LineView &view) const;
    [[nodiscard]] LineLook lookFor(const LineView &view) const;
    [[nodiscard]] std::optional<Cell> target(Cell cell) const;
    [[nodiscard]] std::optional<Cell> steered(const QKeyEvent &event) const;
    [[nodiscard]] QString refusal(Cell cell) const;
    [[nodiscard]] QString pieceText(int seat) const;
    void relayout();
    void aim();
    void connectMotion();
    [[nodiscard]] bool mayMove() const { return m_situation.isOwnTurn() && m_situation.asked.isEmpty(); }
    void startMotion(const LineView &before);
    void run(int from);
    void announceLast();

    const QString m_game;
    const LineLook m_standardLook;
    LineScene m_scene;
    std::vector<core::LineGame::Move> m_legalMoves; // in the view that is shown
    BoardSituation m_situation;
    QStringList m_players;
    QPixmap m_ground;
    Cell m_cursor;
    bool m_byKeyboard = false;
    std::optional<Cell> m_hovered;
    std::optional<Cell> m_pressed;
    LineMotion m_motion;
    QVariantAnimation m_pieceClock;
    TurnRing m_ring{*this};
};

} // namespace ui
