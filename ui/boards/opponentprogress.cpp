#include "boards/opponentprogress.h"

#include "boards/boardaccess.h"
#include "style/style.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int pipStep = 14; // from one pip to the next
constexpr int chipPad = 7;
constexpr int betweenChips = 6;
constexpr int betweenPeople = 12;
constexpr int besideBar = 4;
constexpr qreal smallPeg = 19;
constexpr int leastColumn = 250; // of several, where nobody plays here

} // namespace

void Opponent::show(const CodeProgress &progress, int length, PegLook look)
{
    m_progress = progress;
    m_length = length;
    m_look = look;
    tellName(*this, progress.said);
    setVisible(true);
    update();
}

// Where the guesses lie, one behind the other as far as there is room.
std::vector<QRect> Opponent::chips(int width) const
{
    const QSizeF pips = feedbackSize(m_length, pipStep);
    const int high = qCeil(pips.height()) + 2 * chipPad;
    std::vector<QRect> chips;
    QPoint at(0, qRound(24 * lookOf(*this).textScale));
    for (const core::CodeView::Row &guess : m_progress.guesses) {
        const qreal text = guess.guess ? m_length * (smallPeg + 1) + chipPad : 0;
        const int wide = qCeil(text + pips.width()) + 2 * chipPad;
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + high + betweenChips};
        chips.emplace_back(at, QSize(wide, high));
        at.rx() += wide + betweenChips;
    }
    return chips;
}

int Opponent::heightForWidth(int width) const
{
    const auto felts = chips(width);
    return felts.empty() ? qRound(24 * lookOf(*this).textScale) : felts.back().bottom() + 1;
}

void Opponent::paintHead(QPainter &painter) const
{
    const Theme theme = lookOf(*this).theme;
    const QRect line(0, 0, width(), qRound(20 * lookOf(*this).textScale));
    const qreal dot = 5;
    const QPointF centre(dot + 1, line.center().y());
    const QColor rim = seatRim(m_progress.colour, theme);
    painter.setPen(rim.isValid() ? QPen(rim, 1.4) : QPen(Qt::NoPen));
    painter.setBrush(seatColour(m_progress.colour));
    painter.drawEllipse(centre, dot, dot);

    const QFont stateFont = ui::font(*this, m_progress.isSolved ? TypeRole::Tag : TypeRole::Small);
    const qreal stateWide = QFontMetricsF(stateFont).horizontalAdvance(m_progress.state);
    const qreal left = centre.x() + dot + 6;
    const QFont nameFont = ui::font(*this, TypeRole::Strong);
    const qreal room = line.right() - stateWide - 8 - left;
    painter.setFont(nameFont);
    painter.setPen(ui::colour(theme, Role::Text));
    painter.drawText(QRectF(left, line.top(), room, line.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(nameFont).elidedText(m_progress.name, Qt::ElideRight, room));
    painter.setFont(stateFont);
    painter.setPen(ui::colour(theme, m_progress.isSolved ? Role::Positive : Role::Muted));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_progress.state);
}

void Opponent::paintChip(QPainter &painter, const QRect &chip, const core::CodeView::Row &guess) const
{
    const Theme theme = lookOf(*this).theme;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::colour(theme, Role::Felt));
    painter.drawRoundedRect(chip, 8, 8);
    const QString symbols = guess.guess.value_or(QString());
    for (int place = 0; place < symbols.size(); ++place) {
        const QPointF centre(chip.left() + chipPad + (place + 0.5) * (smallPeg + 1), chip.center().y() + 0.5);
        paintPeg(painter, centre, smallPeg, symbols.at(place), m_look, theme);
    }
    const qreal wide = feedbackSize(m_length, pipStep).width();
    paintFeedback(painter, {chip.right() + 1 - chipPad - wide, qreal(chip.top() + chipPad)}, pipStep,
                  m_length, guess.feedback, theme);
}

void Opponent::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    const auto felts = chips(width());
    for (std::size_t chip = 0; chip < felts.size(); ++chip)
        paintChip(painter, felts[chip], m_progress.guesses[chip]);
}

OpponentProgress::OpponentProgress(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OpponentProgress::show(const std::vector<CodeProgress> &others, int length, PegLook look)
{
    while (m_others.size() < others.size())
        m_others.push_back(new Opponent(this));
    for (; m_others.size() > others.size(); m_others.pop_back())
        delete m_others.back();
    for (std::size_t index = 0; index < others.size(); ++index)
        m_others[index]->show(others[index], length, look);
    place();
    updateGeometry();
}

// Person by person into the column that is least high so far.
std::vector<QRect> OpponentProgress::placed(int width) const
{
    const int columns = std::clamp(width / leastColumn, 1, std::max(static_cast<int>(m_others.size()), 1));
    const int wide = (width - besideBar - (columns - 1) * 2 * betweenPeople) / columns;
    std::vector<int> bottoms(static_cast<std::size_t>(columns), 0);
    std::vector<QRect> areas;
    for (const Opponent *other : m_others) {
        const auto column = std::ranges::min_element(bottoms);
        const int left = static_cast<int>(column - bottoms.begin()) * (wide + 2 * betweenPeople);
        areas.emplace_back(left, *column, wide, other->heightForWidth(wide));
        *column = areas.back().bottom() + 1 + betweenPeople;
    }
    return areas;
}

void OpponentProgress::place()
{
    const auto areas = placed(width());
    for (std::size_t index = 0; index < areas.size(); ++index)
        m_others[index]->setGeometry(areas[index]);
}

int OpponentProgress::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &area : placed(width))
        bottom = std::max(bottom, area.bottom() + 1);
    return bottom;
}

QSize OpponentProgress::sizeHint() const
{
    return {leastColumn, heightForWidth(std::max(width(), 100))};
}

void OpponentProgress::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace ui
