#pragma once

#include "boards/boardmotion.h"
#include "boards/pegtable.h"

namespace ui {

// A felt with its code on top and the guesses below, scrolled where there are more than fit. It shows what it
// is given; CodeBoard decides what a press means and takes what is typed.
class GuessGrid : public QWidget
{
    Q_OBJECT

public:
    // Around the felt: its shadow lies there, and the ring of the player's turn.
    static constexpr int shadow = 8;

    explicit GuessGrid(QWidget *parent = nullptr);

    // Moves what has changed, and brings the row that comes next into sight.
    void show(GuessGridScene scene);
    using QWidget::show;

    // In which a code is entered, or the guesses are.
    [[nodiscard]] PegTable *keyboardTable() const;
    void scroll(int rows);
    // The felt's upper edge, where nothing is written above it.
    [[nodiscard]] QLineF ledge() const;

signals:
    // A place of the entry.
    void placePressed(int place, Qt::MouseButton button);
    // A symbol that lies on the felt.
    void pegPressed(int place, QChar symbol);
    // One's own code, to look at it or to cover it again.
    void codePressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void connectMotion(BoardMotion &motion, int GuessGridMotion::*time);
    void startMotion(const GuessGridScene &before);
    void arrange();
    void choose(int row, int column, bool isEntry, Qt::MouseButton button);
    void announceNewest();

    GuessGridScene m_scene;
    PegTable *m_code;
    PegTable *m_rows;
    BoardMotion m_put{*this};
    BoardMotion m_answer{*this};
    BoardMotion m_turn{*this};
};

} // namespace ui
