#include "widgets/popover.h"

#include "style/style.h"
#include "widgets/button.h"
#include "widgets/wrappedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int widest = 400;

Popover *Popover::open(QWidget &anchor, const QString &title, const QString &text)
{
    return new Popover(anchor, title, text);
}

Popover::Popover(QWidget &anchor, const QString &title, const QString &text)
    : Card(anchor.window())
    , m_anchor(&anchor)
{
    setPadding(20, 14);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *close = new Button(ButtonKind::Icon, tr("Close"), u"close"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(plainLabel(title, TypeRole::Strong), 1);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(top);
    column->addWidget(new WrappedLabel(text));
    connect(close, &QPushButton::clicked, this, &Popover::fold);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (now && now != m_anchor && !isAncestorOf(now))
            QWidget::close();
    });
    qApp->installEventFilter(this);
    place();
    show();
    raise();
    close->setFocus(Qt::PopupFocusReason);
}

void Popover::place()
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int width = std::min(widest, room.width());
    const int height = layout()->totalHeightForWidth(width);
    const QPoint above = m_anchor->mapTo(parentWidget(), QPoint(m_anchor->width() / 2, 0));
    const int left = std::clamp(above.x() - width / 2, room.left(), room.right() - width);
    setGeometry(left, std::max(above.y() - height, room.top()), width, height);
}

void Popover::fold()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    close();
    if (hadFocus && m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
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
