#pragma once

#include <QTimer>
#include <QWidget>

#include <deque>

namespace ui {

// Rows of any height, one below the other, the newest at the bottom. A new row costs what it takes itself,
// however many there are; and where a line takes long to be measured, as hostile ones do, the others follow
// in later turns of the event loop, so that the window never stands still.
class ChatRows : public QWidget
{
    Q_OBJECT

public:
    explicit ChatRows(QWidget *parent = nullptr);

    // Takes it over; the oldest goes where there are too many.
    void append(QWidget *row);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QWidget *widget;
        int height;
        int measuredAt = -1; // the width that the height is for; -1: it is only a guess
    };
    void measureAnew();
    void measure();
    void place();
    [[nodiscard]] int rowWidth() const;

    std::deque<Row> m_rows;
    QTimer m_rest;      // measures what is left
    QTimer m_turn;      // runs until the present turn of the event loop is over
    qint64 m_spent = 0; // ns of measuring in this turn
};

} // namespace ui
