#pragma once

#include "widgets/avatar.h"
#include "widgets/card.h"
#include "widgets/chatlines.h"
#include "widgets/label.h"

#include <QTimer>

namespace ui {

// What somebody has just said where the chat is folded: figure, name and text in one line, or a note's text
// alone, which goes by itself after some seconds. A click opens the chat; by keyboard it is reached where it
// was folded.
class LastWords : public Card
{
    Q_OBJECT

public:
    // The page that owns it, and on which it lies.
    explicit LastWords(QWidget *page);

    void show(const ChatEntry &entry);
    using QWidget::show;
    // In the page's lower right corner, beside what ends at `left`, in px of the page, where that leaves
    // enough room, else above `top`. Where one reads from right to left, all of it is mirrored.
    void place(int left, int top);

signals:
    void pressed();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    Avatar *m_avatar;
    Label *m_name;
    Label *m_text;
    QTimer m_end;
};

} // namespace ui
