#include "pages/stagehead.h"

#include "style/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

StageHead::StageHead(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_line(new NamedLine(TypeRole::BoardLine))
    , m_clock(plainLabel({}, TypeRole::BoardLine, Role::Muted))
    , m_detail(new NamedLine(TypeRole::Small, Role::Muted))
{
    m_clock->setWordWrap(false);
    m_detail->setAlignment(Qt::AlignCenter);
    m_detail->setFixedHeight(22);

    auto *lineHome = new QWidget;
    lineHome->setFixedHeight(34);
    auto *line = new QHBoxLayout(lineHome);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::row);
    line->addStretch();
    line->addWidget(m_icon);
    line->addWidget(m_line);
    line->addWidget(m_clock);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(lineHome);
    column->addWidget(m_detail);

    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &StageHead::refreshClock);
    refreshClock();
    dress();
}

void StageHead::show(const NamedText &line, Sign sign, const NamedText &detail)
{
    m_sign = sign;
    m_line->show(line);
    m_detail->show(detail);
    dress();
}

void StageHead::setDeadline(const QDeadlineTimer &deadline)
{
    m_deadline = deadline;
    refreshClock();
}

void StageHead::refreshClock()
{
    m_clock->setVisible(!m_deadline.isForever());
    if (m_deadline.isForever())
        return m_tick.stop();
    const qint64 seconds = (m_deadline.remainingTime() + 999) / 1000;
    m_clock->setText(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
    m_tick.start();
}

void StageHead::dress()
{
    const Role role = lookOf(*this).theme == Theme::Dark ? Role::Lamp : Role::Warning;
    m_icon->setPixmap(icon(u"lamp"_s, role, 22, *this));
    m_icon->setVisible(m_sign == Sign::Lamp);
}

void StageHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace ui
