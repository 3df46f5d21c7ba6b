#include "widgets/rowlist.h"

#include "style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ui {

RowList::RowList(int spacing, Between between)
    : m_column(new QVBoxLayout(this))
    , m_between(between)
{
    m_column->setSpacing(spacing);
}

void RowList::setKeys(const QStringList &keys, const Maker &make)
{
    QStringList wanted = keys;
    wanted.removeDuplicates();
    const QSet<QString> stays(wanted.cbegin(), wanted.cend());
    for (const QString &key : QStringList(m_keys)) {
        if (!stays.contains(key))
            remove(key);
    }
    if (wanted != m_keys)
        place(wanted, make);
    if (m_takesKeyboard)
        stopAt(m_keys.contains(m_stop) ? m_stop : m_keys.value(0));
}

void RowList::place(const QStringList &keys, const Maker &make)
{
    m_keys = keys;
    for (int index = 0; index < keys.size(); ++index) {
        QWidget *&row = m_rows[keys[index]];
        if (!row) {
            row = make(keys[index]);
            row->installEventFilter(this);
            m_takesKeyboard |= row->focusPolicy() != Qt::NoFocus;
        }
        m_column->insertWidget(index, row);
        row->show();
    }
}

void RowList::stopAt(const QString &key)
{
    m_stop = key;
    for (const QString &each : std::as_const(m_keys))
        m_rows.value(each)->setFocusPolicy(each == key ? Qt::TabFocus : Qt::NoFocus);
}

void RowList::remove(const QString &key)
{
    QWidget *row = m_rows.value(key);
    if (row->hasFocus() && !moveFocus(key, Qt::Key_Down))
        moveFocus(key, Qt::Key_Up);
    m_keys.removeOne(key);
    m_rows.remove(key);
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater(); // it may be the one that was clicked
}

bool RowList::moveFocus(const QString &from, int pressed)
{
    const auto at = m_keys.indexOf(from);
    const auto to = pressed == Qt::Key_Up     ? at - 1
                    : pressed == Qt::Key_Down ? at + 1
                    : pressed == Qt::Key_Home ? 0
                                              : m_keys.size() - 1;
    QWidget *row = m_rows.value(m_keys.value(to));
    if (!row)
        return false;
    row->setFocus(Qt::OtherFocusReason);
    if (auto *pane = parentWidget() ? qobject_cast<QScrollArea *>(parentWidget()->parentWidget()) : nullptr)
        pane->ensureWidgetVisible(row, 0, space::tight);
    return true;
}

bool RowList::eventFilter(QObject *watched, QEvent *event)
{
    auto *row = qobject_cast<QWidget *>(watched);
    if (!row || !row->hasFocus())
        return QWidget::eventFilter(watched, event); // or what lies in the row has it
    if (event->type() == QEvent::FocusIn)
        stopAt(m_rows.key(row));
    const int pressed = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (pressed != Qt::Key_Up && pressed != Qt::Key_Down && pressed != Qt::Key_Home && pressed != Qt::Key_End)
        return QWidget::eventFilter(watched, event);
    moveFocus(m_rows.key(row), pressed);
    return true;
}

void RowList::paintEvent(QPaintEvent *)
{
    if (m_between == Between::Room)
        return;
    QPainter painter(this);
    for (int index = 1; index < m_column->count(); ++index)
        painter.fillRect(0, m_column->itemAt(index)->geometry().top() - 1, width(), 1,
                         colour(*this, Role::Line));
}

static int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int RowList::heightOfAll(int width) const
{
    return heightOf(*m_column, width);
}

int RowList::heightOfHighest(int width) const
{
    int highest = 0;
    for (int index = 0; index < m_column->count(); ++index)
        highest = std::max(highest, heightOf(*m_column->itemAt(index), width));
    return highest;
}

RowPane::RowPane(RowList *rows, Asks asks, int leastRows, int rowHeight)
    : m_list(*rows)
    , m_asks(asks)
    , m_leastRows(leastRows)
    , m_rowHeight(rowHeight)
{
    setContent(rows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize RowPane::sizeHint() const
{
    if (m_asks == Asks::Some)
        return ScrollPane::sizeHint();
    return {m_list.sizeHint().width(), m_list.heightOfAll(viewport()->width())};
}

QSize RowPane::minimumSizeHint() const
{
    const int row = m_rowHeight > 0 ? m_rowHeight : m_list.heightOfHighest(viewport()->width());
    return {0, std::min(m_list.heightOfAll(viewport()->width()), m_leastRows * row)};
}

bool RowPane::event(QEvent *event)
{
    const bool isTaken = ScrollPane::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        setMaximumHeight(std::max(m_list.heightOfAll(viewport()->width()), 1));
        updateGeometry();
    }
    return isTaken;
}

} // namespace ui
