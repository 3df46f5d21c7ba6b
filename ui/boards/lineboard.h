#pragma once

#include "boards/cellboard.h"
#include "boards/linepainting.h"

#include <vector>

namespace ui {

// The board of tic-tac-toe and its family: pieces placed freely or let fall, on cells or on crossings.
// Where pieces fall, digits choose a column.
class LineBoard : public CellBoard
{
    Q_OBJECT

public:
    // `game` is one of core::linePresets().
    explicit LineBoard(const QString &game, QWidget *parent = nullptr);

    [[nodiscard]] QString lastMoveText() const override;
    [[nodiscard]] int landsIn() const override;
    [[nodiscard]] QString cellName(int cell) const override;

    [[nodiscard]] int columns() const { return m_view.columns; }
    [[nodiscard]] int rows() const { return m_view.rows; }
    // Where the keyboard is.
    [[nodiscard]] Cell currentCell() const { return cellOf(m_input.current().value_or(0)); }
    [[nodiscard]] QPoint cellCentre(int column, int row) const;
    // The number of a cell, and the cell of a number.
    [[nodiscard]] int indexOf(Cell cell) const { return cell.y() * columns() + cell.x(); }
    [[nodiscard]] Cell cellOf(int index) const;

protected:
    bool read(const QJsonObject &json) override;
    [[nodiscard]] Cells layOut() override;
    [[nodiscard]] std::optional<int> target(int cell) const override;
    [[nodiscard]] QJsonObject moveAt(int cell) const override;
    [[nodiscard]] QString whyNot(int cell) const override;
    [[nodiscard]] std::optional<int> cellAt(QPointF point) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintGround(QPainter &painter, const BoardScene &scene) const override;
    void paint(QPainter &painter, const BoardScene &scene) const override;

private:
    [[nodiscard]] LineView withAsked(const LineView &view) const;
    [[nodiscard]] core::LineGame::Move moveTowards(int cell) const;
    [[nodiscard]] QString pieceText(int seat) const;
    [[nodiscard]] LineScene sceneOf(const BoardScene &scene) const;
    void startMotion(const LineView &before);

    const QString m_game;
    const LineLook m_standardLook;
    LineView m_view; // with the move that is asked for
    LineLook m_look = LineLook::Crosses;
    LineGeometry m_geometry;
    std::vector<core::LineGame::Move> m_legalMoves; // in the view that is shown
    LineMotion m_movement;
};

} // namespace ui
