#include "boards/opponentprogress.h"

#include "style/style.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int pipStep = 14; // from one pip to the next
constexpr int chipPad = 7;
constexpr int betweenChips = 6;
constexpr int betweenPeople = 12;
constexpr int besideBar = 4;
constexpr qreal smallPeg = 19;
constexpr int leastColumn = 250; // of several, where nobody plays here

int columnsFor(int width, std::size_t others)
{
    return std::clamp(width / leastColumn, 1, static_cast<int>(std::max<std::size_t>(others, 1)));
}

} // namespace

OpponentProgress::OpponentProgress(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OpponentProgress::show(const std::vector<CodeProgress> &others, int length, PegLook look)
{
    m_others = others;
    m_length = length;
    m_look = look;
    m_parts = placed(width());
    updateGeometry();
    update();
}

QSize OpponentProgress::chipSize(const CodeProgress::Guess &guess) const
{
    const QSizeF pips = feedbackSize(m_length, pipStep);
    if (guess.text.isEmpty())
        return {qCeil(pips.width()) + 2 * chipPad, qCeil(pips.height()) + 2 * chipPad};
    return {qCeil(m_length * (smallPeg + 1) + pips.width()) + 3 * chipPad,
            qCeil(pips.height()) + 2 * chipPad};
}

// Person by person into the column that is least high so far.
std::vector<OpponentProgress::Part> OpponentProgress::placed(int width) const
{
    const int columns = columnsFor(width, m_others.size());
    const int wide = (width - besideBar - (columns - 1) * 2 * betweenPeople) / columns;
    const int head = qRound(24 * lookOf(*this).textScale);
    std::vector<int> bottoms(static_cast<std::size_t>(columns), 0);
    std::vector<Part> parts;
    for (const CodeProgress &other : m_others) {
        const auto column = std::ranges::min_element(bottoms);
        const int left = static_cast<int>(column - bottoms.begin()) * (wide + 2 * betweenPeople);
        Part part;
        QPoint at(left, *column + head);
        int bottom = at.y();
        for (const CodeProgress::Guess &guess : other.guesses) {
            const QSize size = chipSize(guess);
            if (at.x() > left && at.x() + size.width() > left + wide)
                at = {left, bottom + betweenChips};
            part.chips.push_back({at, size});
            at.rx() += size.width() + betweenChips;
            bottom = part.chips.back().bottom() + 1;
        }
        part.area = QRect(QPoint(left, *column), QPoint(left + wide - 1, bottom - 1));
        *column = bottom + betweenPeople;
        parts.push_back(std::move(part));
    }
    return parts;
}

int OpponentProgress::heightForWidth(int width) const
{
    int bottom = 0;
    for (const Part &part : placed(width))
        bottom = std::max(bottom, part.area.bottom() + 1);
    return bottom;
}

QSize OpponentProgress::sizeHint() const
{
    return {leastColumn, heightForWidth(std::max(width(), 100))};
}

QRect OpponentProgress::partRect(int index) const
{
    return index < static_cast<int>(m_parts.size()) ? m_parts[static_cast<std::size_t>(index)].area : QRect();
}

void OpponentProgress::paintHead(QPainter &painter, const Part &part, const CodeProgress &other) const
{
    const Theme theme = lookOf(*this).theme;
    const QRectF line(part.area.left(), part.area.top(), part.area.width(),
                      qRound(20 * lookOf(*this).textScale));
    const qreal dot = 5;
    const QPointF centre(line.left() + dot + 1, line.center().y());
    const QColor rim = seatRim(other.colour, theme);
    painter.setPen(rim.isValid() ? QPen(rim, 1.4) : QPen(Qt::NoPen));
    painter.setBrush(seatColour(other.colour));
    painter.drawEllipse(centre, dot, dot);

    const QFont stateFont = ui::font(*this, other.isSolved ? TypeRole::Tag : TypeRole::Small);
    const qreal stateWide = QFontMetricsF(stateFont).horizontalAdvance(other.state);
    const qreal left = centre.x() + dot + 6;
    const QFont nameFont = ui::font(*this, TypeRole::Strong);
    const qreal room = line.right() - stateWide - 8 - left;
    painter.setFont(nameFont);
    painter.setPen(ui::colour(theme, Role::Text));
    painter.drawText(QRectF(left, line.top(), room, line.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(nameFont).elidedText(other.name, Qt::ElideRight, room));
    painter.setFont(stateFont);
    painter.setPen(ui::colour(theme, other.isSolved ? Role::Positive : Role::Muted));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, other.state);
}

void OpponentProgress::paintChip(QPainter &painter, const QRect &chip, const CodeProgress::Guess &guess) const
{
    const Theme theme = lookOf(*this).theme;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::colour(theme, Role::Felt));
    painter.drawRoundedRect(chip, 8, 8);
    for (int place = 0; place < guess.text.size(); ++place) {
        const QPointF centre(chip.left() + chipPad + (place + 0.5) * (smallPeg + 1), chip.center().y() + 0.5);
        paintPeg(painter, centre, smallPeg, guess.text.at(place), m_look, theme);
    }
    const qreal wide = feedbackSize(m_length, pipStep).width();
    paintFeedback(painter, {chip.right() + 1 - chipPad - wide, qreal(chip.top() + chipPad)}, pipStep,
                  m_length, guess.feedback, theme);
}

void OpponentProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t index = 0; index < m_parts.size(); ++index) {
        paintHead(painter, m_parts[index], m_others[index]);
        for (std::size_t chip = 0; chip < m_parts[index].chips.size(); ++chip)
            paintChip(painter, m_parts[index].chips[chip], m_others[index].guesses[chip]);
    }
}

void OpponentProgress::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts = placed(width());
}

void OpponentProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_parts = placed(width());
}

} // namespace ui
