#include "pages/matchheader.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/card.h"
#include "widgets/onresize.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MatchHeader::MatchHeader(QWidget *parent)
    : QWidget(parent)
    , m_whole(new QHBoxLayout(this))
    , m_words(new QVBoxLayout)
    , m_lineHome(new QWidget)
    , m_people(new PeopleBar)
    , m_icon(iconLabel(u"lamp", Role::Warning, 22))
    , m_line(lineLabel({}, TypeRole::BoardLine))
    , m_clock(plainLabel({}, TypeRole::BoardLine, Role::Muted))
    , m_detail(lineLabel({}, TypeRole::Small, Role::Muted))
{
    m_icon->hide();
    m_clock->setWordWrap(false);
    m_detail->setAlignment(Qt::AlignCenter);
    fillBox(new QHBoxLayout(m_lineHome), space::row,
            {BoxPart::stretch(), m_icon, m_line, m_clock, BoxPart::stretch()});
    fillBox(m_words, {m_lineHome, m_detail});
    fillBox(m_whole, space::row, {m_people, {m_words, 1}});

    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &MatchHeader::refreshClock);
    refreshClock();
    setShape(Shape::Line);
    onResize(*this, [this] { shareHeight(); });
}

void MatchHeader::setShape(Shape shape)
{
    m_shape = shape;
    const bool isBar = shape == Shape::Bar;
    m_people->setVisible(isBar);
    m_words->setSpacing(isBar ? 0 : 6);
    const int side = isBar ? Card::shadow + 14 : 0;
    const int above = isBar ? Card::shadow + 5 : 0;
    m_whole->setContentsMargins(side, above, side, above);
    refreshDetail();
    update();
}

void MatchHeader::showRefusal(const QString &refusal)
{
    m_refused = refusal;
    refreshDetail();
}

void MatchHeader::refreshDetail()
{
    const bool isRefusal = m_shape == Shape::Bar && !m_refused.isEmpty();
    m_detail->setRole(isRefusal ? Role::Danger : Role::Muted);
    m_detail->setNamedText(isRefusal ? NamedText{m_refused} : m_said);
    shareHeight();
}

// Both lines together are always as high, so that the board stays where it is.
void MatchHeader::shareHeight()
{
    const bool isBar = m_shape == Shape::Bar;
    const auto lineOf = [this](TypeRole role) { return lineHeightOf(ui::font(*this, role)); };
    const int small = lineOf(TypeRole::Small);
    const int whole = std::max(isBar ? 46 : 56, lineOf(TypeRole::BoardLine) + small + m_words->spacing());
    const int below = isBar ? (m_detail->text().isEmpty() ? 0 : small) : small + 4;
    m_detail->setFixedHeight(below);
    m_lineHome->setFixedHeight(whole - below);
}

void MatchHeader::paintEvent(QPaintEvent *)
{
    if (m_shape == Shape::Line)
        return;
    QPainter painter(this);
    const int shadow = Card::shadow;
    paintCard(painter, QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow), lookOf(*this).theme);
}

void MatchHeader::show(const NamedText &line, Sign sign, const NamedText &detail)
{
    m_icon->setVisible(sign == Sign::Lamp);
    m_line->setNamedText(line);
    m_said = detail;
    refreshDetail();
}

QList<QRect> MatchHeader::marks() const
{
    QList<QRect> marks;
    for (const QLabel *label : findChildren<QLabel *>()) {
        const QSize size(std::min(label->width(), label->sizeHint().width()), label->height());
        if (label->isVisible() && !label->text().isEmpty())
            marks.append(QStyle::alignedRect(layoutDirection(), label->alignment(), size,
                                             {label->mapTo(this, QPoint()), label->size()}));
    }
    if (m_people->isVisible())
        marks.append(m_people->taken().translated(m_people->mapTo(this, QPoint())));
    return marks;
}

void MatchHeader::setDeadline(const Deadline &deadline)
{
    m_deadline = deadline;
    refreshClock();
}

void MatchHeader::refreshClock()
{
    m_clock->setVisible(!m_deadline.isForever());
    if (m_deadline.isForever())
        return m_tick.stop();
    m_clock->setText(minutesText(m_deadline.secondsLeft()));
    m_tick.start();
}

} // namespace ui
