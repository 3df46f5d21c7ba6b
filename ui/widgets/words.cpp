#include "widgets/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ui {

static constexpr int leastWidth = 60;
static constexpr int comfortable = 400;

Words::Words(const QString &text, TypeRole type, QWidget *parent)
    : Label(text, type, Role::Text, parent)
{
    auto *copies = new QAction(tr("Copy"), this);
    connect(copies, &QAction::triggered, this, &Words::copy);
    addAction(copies);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

// Breaks the text into lines of that width and tells the height of them all.
static qreal breakLines(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

static QString oneParagraph(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

int Words::heightForWidth(int width) const
{
    QTextLayout layout(oneParagraph(text()), font());
    return static_cast<int>(std::ceil(breakLines(layout, std::max(width, 1))));
}

QSize Words::sizeHint() const
{
    const int wide = std::min(fontMetrics().horizontalAdvance(text()) + 1, comfortable);
    return {wide, heightForWidth(wide)};
}

QSize Words::minimumSizeHint() const
{
    return {leastWidth, fontMetrics().height()};
}

void Words::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QTextLayout layout(oneParagraph(text()), font());
    breakLines(layout, width());
    layout.draw(&painter, {0, 0});
}

void Words::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace ui
