#include "widgets/chatrows.h"

#include "style/style.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

static constexpr std::size_t mostRows = 300;
static constexpr int atTheSides = 16;
static constexpr int aboveAndBelow = 12;
static constexpr int guessedHeight = 36;
static constexpr qint64 measuringTime = 12'000'000; // ns of measuring in one turn of the event loop

ChatRows::ChatRows(QWidget *parent)
    : QWidget(parent)
{
    m_rest.setSingleShot(true);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] { m_spent = 0; });
    connect(&m_rest, &QTimer::timeout, this, &ChatRows::measure);
}

void ChatRows::append(QWidget *row)
{
    row->setParent(this);
    for (auto *part : row->findChildren<QWidget *>())
        part->ensurePolished(); // the style gives the type that is measured
    if (row->layout())
        row->layout()->setEnabled(false); // until it has its place
    m_rows.push_back({row, guessedHeight});
    if (m_rows.size() > mostRows) {
        m_rows.front().widget->hide();
        m_rows.front().widget->deleteLater();
        m_rows.pop_front();
    }
    if (!m_rest.isActive())
        measure();
}

void ChatRows::clear()
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    m_rest.stop();
    place();
}

int ChatRows::rowWidth() const
{
    return std::max(width() - 2 * atTheSides, 1);
}

static int heightOf(const QWidget &row, int width)
{
    const QLayout *layout = row.layout();
    if (layout)
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                           : layout->totalSizeHint().height();
    return row.hasHeightForWidth() ? row.heightForWidth(width) : row.sizeHint().height();
}

void ChatRows::measureAnew()
{
    for (Row &row : m_rows)
        row.measuredAt = -1;
    m_rest.start(); // once the rows have their new type
}

// From the newest on, as that is what is looked at.
void ChatRows::measure()
{
    if (!m_turn.isActive())
        m_turn.start();
    const int wide = rowWidth();
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->measuredAt == wide)
            continue;
        if (m_spent > measuringTime) {
            m_rest.start();
            break;
        }
        QElapsedTimer clock;
        clock.start();
        row->height = heightOf(*row->widget, wide);
        row->measuredAt = wide;
        m_spent += clock.nsecsElapsed();
    }
    place();
}

void ChatRows::place()
{
    const int between = space::row * static_cast<int>(std::max<std::size_t>(m_rows.size(), 1) - 1);
    int total = 2 * aboveAndBelow + between;
    for (const Row &row : m_rows)
        total += row.height;
    setMinimumHeight(total);
    int top = std::max(height() - total, 0) + aboveAndBelow;
    for (const Row &row : m_rows) {
        if (row.measuredAt >= 0) {
            if (row.widget->layout())
                row.widget->layout()->setEnabled(true);
            row.widget->setGeometry(atTheSides, top, rowWidth(), row.height);
            row.widget->show();
        }
        top += row.height + space::row;
    }
}

void ChatRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        measureAnew();
}

void ChatRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    event->size().width() != event->oldSize().width() ? measure() : place();
}

} // namespace ui
