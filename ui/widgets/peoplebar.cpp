#include "widgets/peoplebar.h"

#include "style/style.h"
#include "widgets/absencetexts.h"
#include "widgets/avatar.h"
#include "widgets/browsersign.h"
#include "widgets/standingfaces.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int figureSide = avatarSize::chat;
static constexpr int widestStep = 38;
static constexpr int withName = 150;
static constexpr int widestBar = 370;
static constexpr int faceByName = 38;
static constexpr int faceByFigure = 28;
static constexpr int signByName = 16;
static constexpr int signByFigure = 12;

PeopleBar::PeopleBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void PeopleBar::show(const core::RoomState &room, const QHash<QString, SeatActivity> &activities)
{
    m_sitters.clear();
    for (const core::Person &person : room.people) {
        if (person.seat)
            m_sitters.push_back({person, activities.value(person.person, SeatActivity::Waiting)});
    }
    std::ranges::sort(m_sitters, {}, [](const Sitter &sitter) { return sitter.person.seat; });
    QStringList all;
    for (const Sitter &sitter : m_sitters)
        all.append(describe(sitter));
    setAccessibleName(all.join(u"; "_s));
    updateGeometry();
    update();
}

void PeopleBar::follow(const StandingFaces &faces)
{
    m_faces = &faces;
    connect(m_faces, &StandingFaces::changed, this, qOverload<>(&QWidget::update));
}

static QString doingOf(const core::Person &person, SeatActivity activity)
{
    return person.connected ? activityText(activity) : AbsenceTexts::brief(absenceOf(person));
}

QString PeopleBar::describe(const Sitter &sitter) const
{
    QStringList words{sitter.person.name};
    if (sitter.person.browser)
        words << browserText();
    words << doingOf(sitter.person, sitter.activity);
    words.removeAll(QString());
    return words.join(u", "_s);
}

QRect PeopleBar::taken() const
{
    if (m_sitters.empty())
        return {};
    const QFontMetrics name(ui::font(*this, TypeRole::Strong));
    const Sitter &last = m_sitters.back();
    const int words = std::max(name.horizontalAdvance(last.person.name),
                               QFontMetrics(ui::font(*this, TypeRole::Small))
                                   .horizontalAdvance(doingOf(last.person, last.activity)));
    const double most = step() - figureSide - 14;
    const double beside = hasNames() ? 8 + std::min<double>(words + signByName + 4, most) : 0;
    const double right = step() * static_cast<double>(m_sitters.size() - 1) + figureSide + beside;
    return {0, 0, qCeil(right), height()};
}

QSize PeopleBar::sizeHint() const
{
    const int count = static_cast<int>(m_sitters.size());
    return {hasNames() ? count * withName : std::min(count * widestStep, widestBar), figureSide + 12};
}

QSize PeopleBar::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), withName), figureSide + 12};
}

double PeopleBar::step() const
{
    const int count = static_cast<int>(m_sitters.size());
    if (hasNames())
        return count ? width() / static_cast<double>(count) : width();
    return std::min<double>(widestStep, (width() - figureSide) / static_cast<double>(count - 1));
}

void PeopleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double left = 0;
    for (const Sitter &sitter : m_sitters) {
        paintSitter(painter, sitter, left);
        left += step();
    }
    left = 0;
    for (const Sitter &sitter : m_sitters) {
        paintFaceOf(painter, sitter, left);
        left += step();
    }
}

// At the end of the name, or at the figure's upper right, so that one sees whose it is.
void PeopleBar::paintFaceOf(QPainter &painter, const Sitter &sitter, double left) const
{
    const auto face = m_faces ? m_faces->of(sitter.person.person) : std::nullopt;
    if (!face)
        return;
    const double size = hasNames() ? faceByName : faceByFigure;
    const double right = left + (hasNames() ? step() - 14 : figureSide + faceByFigure / 3.0);
    const double top = hasNames() ? (height() - size) / 2 : 0;
    paintFace(painter, *face, QRectF(right - size, top, size, size), colour(*this, Role::Card), *this);
}

static bool acts(SeatActivity activity)
{
    return isWaitedFor(activity) || activity == SeatActivity::Choosing || activity == SeatActivity::Guessing;
}

void PeopleBar::paintSitter(QPainter &painter, const Sitter &sitter, double left) const
{
    const bool isFaint = sitter.activity == SeatActivity::Out || !sitter.person.connected;
    const double top = (height() - figureSide) / 2.0 - 3;
    painter.setOpacity(isFaint ? 0.45 : 1.0);
    paintSeatedFigure(painter, QPointF(left, top), sitter.person.figure, sitter.person.seat.value_or(0),
                      figureSide, *this);
    painter.setOpacity(1.0);
    const QPointF below(left + figureSide / 2.0, top + figureSide + 6);
    if (acts(sitter.activity)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(*this, Role::Lamp));
        painter.drawRoundedRect(QRectF(below - QPointF(10, 2), QSizeF(20, 4)), 2, 2);
    } else if (sitter.activity == SeatActivity::HasChosen) {
        painter.setPen(QPen(colour(*this, Role::Positive), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({below + QPointF(-4, 0), below + QPointF(-1, 3), below + QPointF(5, -3)}));
    }
    if (hasNames())
        paintName(painter, sitter, QRectF(left + figureSide + 8, 0, step() - figureSide - 14, height()));
    else if (sitter.person.browser && step() >= figureSide)
        paintSign(painter, QPointF(left + 4, top + figureSide - 4));
}

// At the lower left of a figure, where no face comes; close together nobody would know whose it is.
void PeopleBar::paintSign(QPainter &painter, const QPointF &middle) const
{
    painter.setPen(QPen(colour(*this, Role::Line), 1));
    painter.setBrush(colour(*this, Role::Card));
    painter.drawEllipse(middle, signByFigure / 2.0 + 2, signByFigure / 2.0 + 2);
    painter.drawPixmap(middle - QPointF(signByFigure, signByFigure) / 2,
                       icon(browserIcon, Role::Text, signByFigure, *this));
}

// Gives the width of what is shown.
static int paintLine(QPainter &painter, const QString &text, TypeRole type, const QRectF &place,
                     const QWidget &widget)
{
    painter.setFont(fitted(ui::font(widget, type), text, place.width(), ui::font(type, 1).pixelSize()));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                           static_cast<int>(place.width()));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

void PeopleBar::paintName(QPainter &painter, const Sitter &sitter, const QRectF &area) const
{
    const QString does = doingOf(sitter.person, sitter.activity);
    const auto halfOf = [this](TypeRole role) { return QFontMetrics(ui::font(*this, role)).height() / 2.0; };
    QRectF first = area.translated(0, does.isEmpty() ? 0 : -halfOf(TypeRole::Small));
    if (sitter.person.browser)
        first.setWidth(first.width() - signByName - 4);
    painter.setPen(colour(*this, sitter.activity == SeatActivity::Out ? Role::Muted : Role::Text));
    const int end = paintLine(painter, sitter.person.name, TypeRole::Strong, first, *this);
    if (sitter.person.browser)
        painter.drawPixmap(QPointF(first.left() + end + 4, first.center().y() - signByName / 2.0),
                           icon(browserIcon, Role::Muted, signByName, *this));
    painter.setPen(colour(*this, Role::Muted));
    if (!does.isEmpty())
        paintLine(painter, does, TypeRole::Small, area.translated(0, halfOf(TypeRole::Strong)), *this);
}

bool PeopleBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_sitters.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto index = static_cast<std::size_t>(std::max(help->pos().x(), 0) / std::max(step(), 1.0));
    const Sitter &sitter = m_sitters[std::min(index, m_sitters.size() - 1)];
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(describe(sitter)), this);
    return true;
}

} // namespace ui
