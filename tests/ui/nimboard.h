#pragma once

#include "boards/cellboard.h"
#include "nim/rules.h"

// The board of Nim, as it would stand in ui/boards: the example of core/games/README.md of a plain board.
// Heaps lie below each other; pressing a piece takes it and all to the right of it.
class NimBoard : public ui::CellBoard
{
    Q_OBJECT

public:
    explicit NimBoard(QWidget *parent = nullptr);

    [[nodiscard]] QString cellName(int cell) const override;

protected:
    bool read(const QJsonObject &json) override;
    [[nodiscard]] ui::Cells layOut() override;
    [[nodiscard]] std::optional<int> target(int cell) const override;
    [[nodiscard]] QJsonObject moveAt(int cell) const override;
    void paintGround(QPainter &painter, const ui::BoardScene &scene) const override;
    void paint(QPainter &painter, const ui::BoardScene &scene) const override;

private:
    // What pressing a place plays; nothing is taken where no piece lies any more.
    [[nodiscard]] Nim::Move moveOf(int cell) const;
    [[nodiscard]] int pieces(qint64 heap) const { return m_view.pieces[static_cast<std::size_t>(heap)]; }

    Nim::View m_view; // without the pieces that are asked for
    QRectF m_plate;
};
