#include "widgets/scrollpane.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

#include <utility>

namespace ui {

ScrollPane::ScrollPane(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    // Who scrolls away from a part wants to see something else.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_revealed = nullptr; });
    // Qt scrolls only the innermost pane to what the keys come to.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now) && now->visibleRegion().isEmpty())
            ensureWidgetVisible(now);
    });
}

void ScrollPane::setContent(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false);
}

void ScrollPane::keepInSight(QWidget *part)
{
    part->installEventFilter(this);
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event)
{
    auto *part = qobject_cast<QWidget *>(watched);
    const bool changes = event->type() == QEvent::Show || event->type() == QEvent::Resize;
    if (!part || !changes || !widget())
        return QScrollArea::eventFilter(watched, event);
    if (part != widget() && part->isVisible() && widget()->isAncestorOf(part)
        && std::exchange(m_revealed, part) != part)
        m_before = verticalScrollBar()->value();
    if (m_revealed)
        revealLater(); // again when the content resizes: what is around the part grows after it
    return part == widget() && event->type() == QEvent::Resize ? followContent(event)
                                                               : QScrollArea::eventFilter(watched, event);
}

// Qt resizes the content anew while it follows its size: once for the scroll bar that comes, and once for the
// one that goes. A content that is higher where it is wider needs one and then none for ever, until the stack
// is used up.
bool ScrollPane::followContent(QEvent *resize)
{
    constexpr int deepest = 4;
    if (m_following == deepest)
        return false;
    ++m_following;
    const bool isTaken = QScrollArea::eventFilter(widget(), resize);
    --m_following;
    return isTaken;
}

// When the layout has come to rest.
void ScrollPane::revealLater()
{
    constexpr int spacing = 40; // px: that of the card around it, and some ground
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_revealed || !m_revealed->isVisible() || !widget()->isAncestorOf(m_revealed))
                return;
            verticalScrollBar()->setValue(m_before); // as far as is needed, whatever the layout went through
            const QRect place(m_revealed->mapTo(widget(), QPoint()), m_revealed->size());
            ensureVisible(0, place.bottom(), 0, spacing);
            ensureVisible(0, place.top(), 0, 0); // rather its beginning than its end
        },
        Qt::QueuedConnection);
}

} // namespace ui
