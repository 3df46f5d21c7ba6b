#pragma once

#include "widgets/card.h"

#include <QPointer>

namespace ui {

// A few words of explanation beside what they explain, on top of whatever lies there. Closes by Esc, by its
// button, and when the attention goes elsewhere; then it is gone.
class Popover : public Card
{
    Q_OBJECT

public:
    // Opens within the anchor's window, above the anchor where there is room; the window owns it.
    static Popover *open(QWidget &anchor, const QString &title, const QString &text);

    void fold();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Popover(QWidget &anchor, const QString &title, const QString &text);
    void place();

    QPointer<QWidget> m_anchor;
};

} // namespace ui
