#include "widgets/reconnectcard.h"

#include "style/style.h"
#include "widgets/onresize.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

// How much of the pause is left, as a part of a circle.
class ReconnectCard::Ring : public QWidget
{
public:
    Ring() { setFixedSize(44, 44); }

    void setLeft(double share)
    {
        m_left = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(4, 4, -4, -4);
        painter.setPen(QPen(colour(*this, Role::Line), 5));
        painter.drawEllipse(area);
        painter.setPen(QPen(colour(*this, Role::Warning), 5, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(area, 90 * 16, qRound(m_left * 360 * 16));
    }

private:
    double m_left = 1;
};

ReconnectCard::ReconnectCard()
    : PromptCard(Form::Row)
    , m_ring(new Ring)
{
    setSign(m_ring);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ReconnectCard::tick);
    // Words that have less than half of a narrow card beside the button would be cut off.
    onResize(*this, [this] {
        constexpr int wide = 420; // px at the usual size of text
        const bool isWide = contentsRect().width() >= wide * lookOf(*this).textScale;
        setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    });
}

void ReconnectCard::begin(const Reconnecting &reconnecting, const Deadline &keptUntil)
{
    m_reconnecting = reconnecting;
    m_keptUntil = keptUntil;
    m_retryAt = Deadline(reconnecting.pause);
    m_second.start();
    tick();
}

void ReconnectCard::stop()
{
    m_second.stop();
}

QString ReconnectCard::attemptText() const
{
    const qint64 seconds = m_retryAt.secondsLeft();
    const QString attempt = QString::number(m_reconnecting.attempt);
    return seconds > 0 ? tr("Nothing is lost. Trying again in %1 s, attempt %2.")
                             .arg(QString::number(seconds), attempt)
                       : tr("Nothing is lost. Trying now, attempt %1.").arg(attempt);
}

QString ReconnectCard::seatText() const
{
    const qint64 seconds = m_keptUntil.secondsLeft();
    if (seconds <= 0)
        return tr("It takes long: your seat may be free by now.");
    return tr("Your seat is kept for %1:%2.").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

void ReconnectCard::tick()
{
    const qint64 pause = m_reconnecting.pause.count();
    const qint64 left = m_retryAt.secondsLeft() * 1000;
    m_ring->setLeft(pause > 0 ? std::min(static_cast<double>(left) / static_cast<double>(pause), 1.0) : 0);
    tell({{tr("The connection to %1 is gone"), {m_reconnecting.place}},
          {attemptText() + u' ' + seatText()},
          {{{ButtonKind::Main, u"retry"_s}, tr("&Try now"), [this] { emit tryNowChosen(); }}}});
}

} // namespace ui
