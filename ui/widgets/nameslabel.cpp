#include "widgets/nameslabel.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString NamedText::with(const QStringList &shown) const
{
    switch (shown.size()) {
    case 0:
        return pattern;
    case 1:
        return pattern.arg(shown[0]);
    case 2:
        return pattern.arg(shown[0], shown[1]);
    default:
        return pattern.arg(shown[0], shown[1], shown[2]);
    }
}

NamedText NamedText::followedBy(const NamedText &next) const
{
    QString rest = next.pattern;
    for (qsizetype i = next.names.size(); i > 0; --i)
        rest.replace(u"%%1"_s.arg(i), u"%%1"_s.arg(i + names.size()));
    return {QString(pattern + u' ' + rest).trimmed(), names + next.names};
}

NamesLabel::NamesLabel(TypeRole type, Role role, QWidget *parent)
    : Label({}, type, role, parent)
{
    setElided();
}

void NamesLabel::show(const NamedText &text)
{
    m_named = text;
    setText(text.whole());
}

QString NamesLabel::fitted(int width) const
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

void NamesLabel::paintEvent(QPaintEvent *)
{
    const int width = contentsRect().width();
    if (m_fittedTo != width || m_fittedText != text() || m_fittedFont != font()) {
        m_painted = fittingFont(width);
        m_fitted = fitted(width);
        m_fittedTo = width;
        m_fittedText = text();
        m_fittedFont = font();
        setToolTip(m_fitted == text() ? QString() : Qt::convertFromPlainText(text()));
    }
    QPainter painter(this);
    painter.setFont(m_painted);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, m_fitted);
}

} // namespace ui
