#include "widgets/wrappedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <cmath>

namespace ui {

static constexpr int leastWidth = 60;
static constexpr int comfortableLine = 400;
static constexpr int mostWidths = 8; // to remember the heights for

WrappedLabel::WrappedLabel(const QString &text, TypeRole type, QWidget *parent)
    : Label(text, type, Role::Text, parent)
{
    auto *copies = new QAction(tr("Copy"), this);
    connect(copies, &QAction::triggered, this, &WrappedLabel::copy);
    addAction(copies);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QTextLayout &WrappedLabel::shaped() const
{
    if (m_brokenAt >= 0 && m_shapedText == text() && m_shapedFont == font())
        return m_layout;
    m_shapedText = text();
    m_shapedFont = font();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setCacheEnabled(true);
    m_layout.setTextOption(option);
    m_layout.setFont(m_shapedFont);
    m_layout.setText(QString(m_shapedText).replace(u'\n', QChar::LineSeparator));
    m_brokenAt = -1;
    m_heights.clear();
    return m_layout;
}

void WrappedLabel::breakInto(int width) const
{
    QTextLayout &layout = shaped();
    if (m_brokenAt == width)
        return;
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    m_brokenAt = width;
    m_heights.insert(width, static_cast<int>(std::ceil(height)));
}

int WrappedLabel::heightForWidth(int width) const
{
    const int wide = std::max(width, 1);
    static_cast<void>(shaped());
    const auto known = m_heights.constFind(wide);
    if (known != m_heights.cend())
        return *known;
    if (m_heights.size() >= mostWidths)
        m_heights.clear();
    breakInto(wide);
    return m_heights.value(wide);
}

QSize WrappedLabel::sizeHint() const
{
    if (m_fills)
        return minimumSizeHint();
    QTextLayout &layout = shaped();
    if (m_brokenAt < 0)
        breakInto(comfortableLine);
    const int wide = std::min(static_cast<int>(std::ceil(layout.maximumWidth())) + 1, comfortableLine);
    return {wide, heightForWidth(wide)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {leastWidth, fontMetrics().height()};
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    breakInto(width());
    m_layout.draw(&painter, {0, 0});
}

void WrappedLabel::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace ui
