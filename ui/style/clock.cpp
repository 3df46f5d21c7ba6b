#include "style/clock.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static std::optional<QDateTime> &stoppedAt()
{
    static std::optional<QDateTime> moment;
    return moment;
}

static qint64 steadyNow()
{
    return Clock::isStopped() ? 0 : QDeadlineTimer::current().deadline();
}

QDateTime Clock::now()
{
    return stoppedAt().value_or(QDateTime::currentDateTime());
}

void Clock::stop(const QDateTime &moment)
{
    stoppedAt() = moment;
}

bool Clock::isStopped()
{
    return stoppedAt().has_value();
}

Deadline::Deadline(std::chrono::milliseconds left)
    : m_at(steadyNow() + left.count())
{
}

qint64 Deadline::secondsLeft() const
{
    Q_ASSERT(m_at);
    return std::max<qint64>((*m_at - steadyNow() + 999) / 1000, 0);
}

QString minutesText(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace ui
