#pragma once

#include <QObject>

#include <optional>

class QFocusEvent;
class QKeyEvent;
class QMouseEvent;
class QPointF;
class QWidget;

namespace ui {

class CellBoard;

// What pointer and keyboard aim at on a board with cells, and when they press.
class CellInput : public QObject
{
    Q_OBJECT

public:
    explicit CellInput(CellBoard &board)
        : m_board(board)
    {
    }

    // What the pointer and the focus do; whether nothing else is to be done about it.
    bool take(QEvent &event);
    // Arrows, Home and End move the keyboard's cell, F6 leads to the same place of the next grid, Enter and
    // Space press it; false where it is another key.
    bool steer(const QKeyEvent &event);

    [[nodiscard]] std::optional<int> hovered() const { return m_hovered; }
    // The keyboard's cell, seen or not.
    [[nodiscard]] std::optional<int> current() const { return m_current; }
    void setCurrent(std::optional<int> cell) { m_current = cell; }
    // Whether keys were used last, or brought the focus.
    [[nodiscard]] bool isByKeyboard() const { return m_byKeyboard; }
    void setByKeyboard() { m_byKeyboard = true; }
    // Nothing is under the pointer until it moves.
    void forget();
    // Lets a widget on the board have the keyboard in the board's stead, and shows it as long as it has;
    // null: the board has it. Keys that the widget ignores come to the board.
    void giveKeyboard(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::optional<int> destination(const QKeyEvent &event) const;
    void hover(QPointF point);
    void press(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void takeFocus(const QFocusEvent &event);

    CellBoard &m_board;
    std::optional<int> m_hovered;
    std::optional<int> m_pressed;
    std::optional<int> m_current;
    bool m_byKeyboard = false;
};

} // namespace ui
