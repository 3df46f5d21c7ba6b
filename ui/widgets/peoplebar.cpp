#include "widgets/peoplebar.h"

#include "style/style.h"
#include "widgets/absencetexts.h"
#include "widgets/avatar.h"
#include "widgets/standingfaces.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int figureSide = avatarSize::chat;
static constexpr int widestStep = 38;
static constexpr int withName = 150;
static constexpr int widestBar = 370;
static constexpr int faceByName = 38;
static constexpr int faceByFigure = 28;

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
    const QString does = doingOf(sitter.person, sitter.activity);
    return does.isEmpty() ? sitter.person.name : u"%1, %2"_s.arg(sitter.person.name, does);
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
    painter.drawPixmap(QPointF(left, top),
                       figurePixmap(sitter.person.figure, sitter.person.seat, figureSide, *this));
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
}

void PeopleBar::paintName(QPainter &painter, const Sitter &sitter, const QRectF &area) const
{
    const QString does = doingOf(sitter.person, sitter.activity);
    const auto line = [&](const QString &text, TypeRole type, Role role, Qt::Alignment where, double shift) {
        painter.setFont(fitted(ui::font(*this, type), text, area.width(), ui::font(type, 1).pixelSize()));
        painter.setPen(colour(*this, role));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                               static_cast<int>(area.width()));
        painter.drawText(area.translated(0, shift), static_cast<int>(where | Qt::AlignLeft), shown);
    };
    const bool isOut = sitter.activity == SeatActivity::Out;
    const auto halfOf = [this](TypeRole role) { return QFontMetrics(ui::font(*this, role)).height() / 2.0; };
    line(sitter.person.name, TypeRole::Strong, isOut ? Role::Muted : Role::Text, Qt::AlignVCenter,
         does.isEmpty() ? 0 : -halfOf(TypeRole::Small));
    if (!does.isEmpty())
        line(does, TypeRole::Small, Role::Muted, Qt::AlignVCenter, halfOf(TypeRole::Strong));
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
