#include "widgets/label.h"

#include "style/style.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace ui {

static constexpr int leastWidth = 60;
static constexpr int comfortableLine = 400;
static constexpr int mostWidths = 8; // to remember the heights for

Label::Label(const QString &text, TypeRole type, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    dress(*this, type, role);
}

void Label::setRole(Role role)
{
    dress(*this, m_type, role);
}

void Label::setType(TypeRole type)
{
    m_type = type;
    dress(*this, type);
}

void Label::setFit(Fit fit)
{
    m_fit = fit;
    if (fit == Fit::Line) {
        setWordWrap(false);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    } else if (fit == Fit::Anywhere) {
        auto *copies = new QAction(tr("Copy"), this);
        connect(copies, &QAction::triggered, this, &Label::copy);
        addAction(copies);
        setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

void Label::setNamedText(const NamedText &text)
{
    m_named = text;
    setText(text.whole());
}

void Label::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

QFont Label::fittingFont(int width) const
{
    return ui::fitted(font(), text(), width, ui::font(m_type, 1).pixelSize());
}

QString Label::fitted(int width) const
{
    const QFontMetrics metrics(fittingFont(width));
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= width; };
    if (fits(text()) || m_named.names.isEmpty())
        return metrics.elidedText(text(), Qt::ElideRight, width);
    const auto within = [&](int most) {
        QStringList names;
        for (const QString &name : m_named.names)
            names.append(metrics.elidedText(name, Qt::ElideRight, most));
        return m_named.with(names);
    };
    int most = std::min(width, 2 * metrics.height());
    for (int tooWide = width; tooWide - most > 4;) { // few steps: measuring names of emoji takes its time
        const int between = (most + tooWide) / 2;
        (fits(within(between)) ? most : tooWide) = between;
    }
    return metrics.elidedText(within(most), Qt::ElideRight, width);
}

void Label::fitLine(int width)
{
    if (const Measured now{text(), font(), width}; m_measured != now)
        m_measured = now;
    else
        return;
    m_lineFont = fittingFont(width);
    m_line = fitted(width);
    setToolTip(m_line == text() ? QString() : Qt::convertFromPlainText(text()));
}

QTextLayout &Label::shaped() const
{
    if (m_measured == Measured{text(), font(), m_measured.width} && m_measured.width >= 0)
        return m_layout;
    m_measured = {text(), font(), -1};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setCacheEnabled(true);
    m_layout.setTextOption(option);
    m_layout.setFont(font());
    m_layout.setText(text().replace(u'\n', QChar::LineSeparator));
    m_heights.clear();
    return m_layout;
}

int breakIntoLines(QTextLayout &text, int width)
{
    qreal height = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return static_cast<int>(std::ceil(height));
}

void Label::breakInto(int width) const
{
    QTextLayout &layout = shaped();
    if (m_measured.width == width)
        return;
    m_heights.insert(width, breakIntoLines(layout, width));
    m_measured.width = width;
}

int Label::heightForWidth(int width) const
{
    if (m_fit != Fit::Anywhere)
        return QLabel::heightForWidth(width);
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

QSize Label::sizeHint() const
{
    if (m_fit != Fit::Anywhere)
        return QLabel::sizeHint();
    const QTextLayout &layout = shaped();
    if (m_measured.width < 0)
        breakInto(comfortableLine);
    const int wide = std::min(static_cast<int>(std::ceil(layout.maximumWidth())) + 1, comfortableLine);
    return {wide, heightForWidth(wide)};
}

QSize Label::minimumSizeHint() const
{
    if (m_fit == Fit::Anywhere)
        return {leastWidth, fontMetrics().height()};
    const QSize hint = QLabel::minimumSizeHint();
    return m_fit == Fit::Line ? QSize(std::min(hint.width(), 4 * fontMetrics().height()), hint.height())
                              : hint;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_fit == Fit::Words)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(QPalette::WindowText));
    if (m_fit == Fit::Anywhere) {
        breakInto(width());
        return m_layout.draw(&painter, {0, 0});
    }
    fitLine(contentsRect().width());
    painter.setFont(m_lineFont);
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, m_line);
}

Label *plainLabel(const QString &text, TypeRole type, Role role)
{
    return std::make_unique<Label>(text, type, role).release();
}

Label *wrappedLabel(const QString &text, TypeRole type)
{
    Label *label = plainLabel(text, type);
    label->setFit(Label::Fit::Anywhere);
    return label;
}

Label *lineLabel(const QString &text, TypeRole type, Role role)
{
    Label *label = plainLabel(text, type, role);
    label->setFit(Label::Fit::Line);
    return label;
}

QLabel *iconLabel(QStringView name, Role role, int side)
{
    auto label = std::make_unique<QLabel>();
    showIcon(*label, name, role, side);
    return label.release();
}

Label *tagLabel(const QString &text)
{
    Label *tag = lineLabel(text, TypeRole::Tag, Role::Accent);
    tag->setContentsMargins(9, 3, 9, 3);
    setGround(*tag, Ground::Tag);
    return tag;
}

} // namespace ui
