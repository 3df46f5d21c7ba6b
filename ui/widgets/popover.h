#pragma once

#include "widgets/card.h"

#include <QPointer>

namespace ui {

// What opens beside something that was pressed, on top of whatever lies there, such as a few words of
// explanation. Closes by Esc, and when the attention goes elsewhere; then it is gone.
class Popover : public Card
{
    Q_OBJECT

public:
    // A few words that have a button to close them, too.
    static Popover *open(QWidget &anchor, const QString &title, const QString &text);

    // Gives the focus back to what had it before.
    void fold();

protected:
    // The anchor's window owns it. It opens above the anchor where there is room, in the middle of `over`;
    // where the anchor is not in sight, at the lower end of that.
    Popover(QWidget &anchor, QWidget &over);
    void appear(QWidget &focused);

    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_over;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace ui
