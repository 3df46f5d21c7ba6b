#include "widgets/toggle.h"

#include "style/style.h"

#include <QPainter>

namespace ui {
namespace {

constexpr QSize switchSize(46, 26);

} // namespace

Toggle::Toggle(const QString &accessibleName, QWidget *parent)
    : QCheckBox(parent)
{
    setAccessibleName(accessibleName);
    setProperty("focusRadius", switchSize.height() / 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize Toggle::sizeHint() const
{
    return switchSize;
}

QSize Toggle::minimumSizeHint() const
{
    return switchSize;
}

bool Toggle::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Toggle::paintEvent(QPaintEvent *)
{
    const Theme theme = lookOf(*this).theme;
    const bool on = isChecked() && isEnabled();
    const QRectF body = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(colour(theme, Role::Edge), 1.5));
    painter.setBrush(colour(theme, on ? Role::Accent : Role::Card));
    painter.drawRoundedRect(on ? QRectF(rect()) : body, height() / 2.0, height() / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, on ? Role::OnAccent : Role::Edge));
    const qreal middle = height() / 2.0;
    painter.drawEllipse(QPointF(isChecked() ? width() - middle : middle, middle), 9, 9);
}

} // namespace ui
