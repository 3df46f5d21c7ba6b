#pragma once

#include "boards/guessgridpainting.h"

#include <QTableView>

namespace ui {

// Rows of a felt: what stands before the places, the places, the answer. What is typed here goes to the
// board; a screen reader finds a word in each cell.
class PegTable : public QTableView
{
    Q_OBJECT

public:
    using Painting = void (*)(QPainter &painter, const GuessGridScene &scene, const GuessGridCell &cell);
    using Wording = QString (*)(const GuessGridScene &scene, int row, int column);
    PegTable(const GuessGridScene &scene, Painting paint, Wording word, QWidget *parent);

    // `around`: px above the first row and below the last.
    void setMeasures(int rowHeight, int rowsSeen, int around);
    // After a change of the scene; `entryRow` is where a code is entered, or -1.
    void showRows(int rows, int entryRow);

    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }

signals:
    // By the pointer, or by a screen reader.
    void cellChosen(int row, int column, bool isEntry, Qt::MouseButton button);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isEntry(const QModelIndex &cell) const;
    void choose(const QModelIndex &cell, Qt::MouseButton button);

    const GuessGridScene &m_scene;
    class CellModel *m_cells;
    int m_entryRow = -1;
    int m_around = 0;
};

} // namespace ui
