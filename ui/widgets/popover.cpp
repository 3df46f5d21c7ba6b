#include "widgets/popover.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int widestPopover = 400;

Popover *Popover::open(QWidget &anchor, const QString &title, const QString &text)
{
    auto *popover = new Popover(anchor, anchor);
    popover->setAccessibleName(title);
    popover->setAccessibleDescription(text);
    auto *close = new Button(ButtonKind::Icon, tr("Close"), u"close"_s);
    auto *top = fillBox(new QHBoxLayout, {{plainLabel(title, TypeRole::Strong), 1}, close});
    fillBox(new QVBoxLayout(popover), space::unit, {top, wrappedLabel(text)});
    connect(close, &QPushButton::clicked, popover, &Popover::fold);
    popover->appear(*close);
    return popover;
}

Popover::Popover(QWidget &anchor, QWidget &over)
    : Card(anchor.window())
    , m_anchor(&anchor)
    , m_over(&over)
    , m_before(anchor.window()->focusWidget())
{
    setPadding(20, 14);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (now && now != m_anchor && !isAncestorOf(now))
            QWidget::close();
    });
    qApp->installEventFilter(this);
}

void Popover::appear(QWidget &focused)
{
    place();
    show();
    raise();
    focused.setFocus(Qt::PopupFocusReason);
}

void Popover::place()
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QWidget *over = m_over;
    while (!over->isVisible())
        over = over->parentWidget();
    const QRect around(over->mapTo(parentWidget(), QPoint()), over->size());
    const int below = m_anchor->isVisible() ? m_anchor->mapTo(parentWidget(), QPoint()).y() : around.bottom();
    const bool wraps = layout()->hasHeightForWidth();
    const int wanted = wraps ? widestPopover
                             : std::clamp(around.width(), layout()->totalMinimumSize().width(),
                                          layout()->totalSizeHint().width());
    const int width = std::min(wanted, room.width());
    const int height = wraps ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    const int left = std::clamp(around.center().x() - width / 2, room.left(), room.right() - width);
    setGeometry(left, std::max(below - height, room.top()), width, height);
}

void Popover::fold()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    close();
    if (QWidget *before = m_before ? m_before : m_anchor; hadFocus && before)
        before->setFocus(Qt::PopupFocusReason);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        fold();
    else
        Card::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResize = event->type() == QEvent::Resize && watched == parentWidget();
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const bool isPressElsewhere = event->type() == QEvent::MouseButtonPress && widget && widget != this
                                  && widget != m_anchor && !isAncestorOf(widget);
    if (isResize || isPressElsewhere)
        close();
    return Card::eventFilter(watched, event);
}

} // namespace ui
