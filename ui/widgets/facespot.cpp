#include "widgets/facespot.h"

#include "style/style.h"
#include "widgets/standingfaces.h"

#include <QPainter>

#include <algorithm>

namespace ui {

static constexpr int largestFace = 46;

FaceSpot::FaceSpot(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    hide();
}

void FaceSpot::follow(const StandingFaces &faces)
{
    m_faces = &faces;
    connect(m_faces, &StandingFaces::changed, this, &FaceSpot::refresh);
    refresh();
}

void FaceSpot::show(const QString &person, Role ground)
{
    m_person = person;
    m_ground = ground;
    refresh();
}

void FaceSpot::refresh()
{
    setVisible(m_faces && m_faces->of(m_person));
    update();
}

QSize FaceSpot::sizeHint() const
{
    return {largestFace, largestFace};
}

void FaceSpot::paintEvent(QPaintEvent *)
{
    const auto face = m_faces ? m_faces->of(m_person) : std::nullopt;
    if (!face)
        return;
    QPainter painter(this);
    const int side = std::min({largestFace, width(), height()});
    const QRectF place((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    paintFace(painter, *face, place, colour(*this, m_ground), *this);
}

} // namespace ui
