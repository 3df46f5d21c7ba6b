#include "boards/symbolpad.h"

#include "style/style.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

static constexpr int betweenKeys = 6;
static constexpr int widestKey = 46;
static constexpr qreal keyCorner = 10;

SymbolPad::SymbolPad(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setToolTip(tr("Right-click a symbol to strike it out in your notebook; nobody else sees that."));
}

void SymbolPad::setSymbols(const QString &symbols, int rows)
{
    m_symbols = symbols;
    m_rows = rows;
    update();
}

void SymbolPad::setStruck(const QSet<QChar> &struck)
{
    m_struck = struck;
    update();
}

void SymbolPad::setLook(PegLook look)
{
    m_look = look;
    update();
}

void SymbolPad::setUsable(bool usable)
{
    m_usable = usable;
    update();
}

QRect SymbolPad::keyRect(int index) const
{
    const int count = static_cast<int>(m_symbols.size());
    const int inARow = (count + m_rows - 1) / m_rows;
    const int wide = std::min(widestKey, (width() + betweenKeys) / std::max(inARow, 1) - betweenKeys);
    const int high = (height() + betweenKeys) / m_rows - betweenKeys;
    const int row = index / inARow;
    const int here = std::min(inARow, count - row * inARow);
    const int left = (width() - here * (wide + betweenKeys) + betweenKeys) / 2;
    return {left + index % inARow * (wide + betweenKeys), row * (high + betweenKeys), wide, high};
}

int SymbolPad::keyAt(QPoint point) const
{
    for (int index = 0; index < static_cast<int>(m_symbols.size()); ++index) {
        if (keyRect(index).contains(point))
            return index;
    }
    return -1;
}

void SymbolPad::paintFace(QPainter &painter, const QRectF &key, QChar symbol, bool isStruck) const
{
    const Theme theme = lookOf(*this).theme;
    if (m_look == PegLook::Colours) {
        const qreal side = std::min(key.width(), key.height()) - (isStruck ? 16 : 10);
        painter.setOpacity(isStruck ? 0.6 : 1);
        paintPeg(painter, key.center(), side, symbol, m_look, theme);
        painter.setOpacity(1);
        return;
    }
    QFont face = ui::font(*this, isStruck ? TypeRole::Body : TypeRole::Strong);
    face.setPixelSize(qRound(17 * lookOf(*this).textScale));
    painter.setFont(face);
    painter.setPen(ui::colour(theme, isStruck || !m_usable ? Role::Muted : Role::Text));
    painter.drawText(key, Qt::AlignCenter, QString(symbol));
}

void SymbolPad::paintKey(QPainter &painter, int index) const
{
    const Theme theme = lookOf(*this).theme;
    const QChar symbol = m_symbols.at(index);
    const bool isStruck = m_struck.contains(symbol);
    const bool isHovered = index == m_hovered && m_usable;
    const QRectF key = QRectF(keyRect(index)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(ui::colour(theme, isHovered ? Role::Edge : Role::Line), 1));
    painter.setBrush(ui::colour(theme, isStruck || !m_usable ? Role::Window : Role::Card));
    painter.drawRoundedRect(key, keyCorner, keyCorner);
    paintFace(painter, key, symbol, isStruck);
    if (!isStruck)
        return;
    const qreal half = std::min(11.0, 0.3 * key.width());
    const QPointF middle = key.center();
    const bool coloured = m_look == PegLook::Colours;
    painter.setPen(
        QPen(ui::colour(theme, coloured ? Role::Text : Role::Muted), 1.8, Qt::SolidLine, Qt::RoundCap));
    const QPointF way = coloured ? QPointF(half + 4, -half - 4) : QPointF(half, 0);
    painter.drawLine(middle - way, middle + way);
}

void SymbolPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < static_cast<int>(m_symbols.size()); ++index)
        paintKey(painter, index);
}

void SymbolPad::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = keyAt(event->position().toPoint());
    setCursor(m_hovered >= 0 && m_usable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SymbolPad::mousePressEvent(QMouseEvent *event)
{
    const int index = keyAt(event->position().toPoint());
    if (index < 0)
        return QWidget::mousePressEvent(event);
    if (event->button() == Qt::RightButton)
        emit symbolStruck(m_symbols.at(index));
    else if (event->button() == Qt::LeftButton)
        emit symbolChosen(m_symbols.at(index));
}

void SymbolPad::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

} // namespace ui
