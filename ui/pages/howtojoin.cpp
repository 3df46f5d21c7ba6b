#include "pages/howtojoin.h"

#include "style/style.h"
#include "widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int pictureHeight = 190;

HowToJoin::HowToJoin(QWidget *parent)
    : Card(parent)
{
    setPadding(32, 28);
    auto *title = plainLabel(tr("One hosts, the others join"), TypeRole::CardTitle);
    title->setAlignment(Qt::AlignCenter);
    auto *steps = new QVBoxLayout;
    steps->setSpacing(14);
    steps->addWidget(makeStep(u"host"_s, tr("One of you clicks Host a game."),
                              tr("Their window then shows an address to say aloud.")));
    steps->addWidget(makeStep(u"join"_s, tr("The others type that address."),
                              tr("It looks like 192.168.1.20. Pasting it works, too.")));
    steps->addWidget(makeStep(u"visible"_s, tr("You are on the same network."),
                              tr("A guest Wi-Fi often keeps computers apart.")));
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(steps);
    centred->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addSpacing(pictureHeight);
    column->addWidget(title);
    column->addSpacing(18);
    column->addLayout(centred);
    column->addSpacing(12);
    dress();
}

QWidget *HowToJoin::makeStep(const QString &iconName, const QString &what, const QString &how)
{
    auto *step = new QWidget;
    auto *picture = new QLabel;
    m_icons.emplace_back(picture, iconName);
    auto *first = plainLabel(what, TypeRole::Strong);
    auto *second = plainLabel(how, TypeRole::Body, Role::Muted);
    first->setWordWrap(false);
    second->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(first);
    words->addWidget(second);
    second->setMinimumWidth(400);
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words);
    return step;
}

void HowToJoin::dress()
{
    for (const auto &[label, name] : m_icons)
        label->setPixmap(icon(name, Role::Muted, 22, *this));
}

void HowToJoin::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    Card::changeEvent(event);
}

// One stool of the table, its seat's middle at `seat`.
static void paintStool(QPainter &painter, QPointF seat, const QColor &wood, const QColor &rim)
{
    painter.setPen(QPen(rim, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(seat + QPointF(-16, 6), seat + QPointF(-16, 32));
    painter.drawLine(seat + QPointF(16, 6), seat + QPointF(16, 32));
    painter.drawLine(seat + QPointF(-16, 19), seat + QPointF(16, 19));
    painter.setPen(QPen(rim, 2));
    painter.setBrush(wood);
    painter.drawEllipse(seat, 23, 7);
}

void HowToJoin::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, shadow + 28);
    const QColor wood = colour(*this, Role::Wood);
    const QColor rim = colour(Theme::Light, Role::WoodLine);

    QPainterPath light;
    light.moveTo(-24, 52);
    light.lineTo(-76, 124);
    light.quadTo(0, 156, 76, 124);
    light.lineTo(24, 52);
    light.closeSubpath();
    QLinearGradient glow(0, 50, 0, 140);
    glow.setColorAt(0, faded(colour(*this, Role::Lamp), 0.55f));
    glow.setColorAt(1, faded(colour(*this, Role::Lamp), 0.06f));
    painter.fillPath(light, glow);

    paintStool(painter, {-92, 132}, wood, rim);
    paintStool(painter, {92, 132}, wood, rim);
    painter.setPen(QPen(rim, 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-14, 142), QPointF(-18, 168));
    painter.drawLine(QPointF(14, 142), QPointF(18, 168));
    painter.setPen(Qt::NoPen);
    painter.setBrush(rim);
    painter.drawEllipse(QPointF(0, 125), 82, 23);
    painter.setBrush(wood);
    painter.drawEllipse(QPointF(0, 121), 82, 22);
    painter.setBrush(colour(*this, Role::Felt));
    painter.drawEllipse(QPointF(0, 120), 70, 17);
    painter.setBrush(faded(colour(*this, Role::Lamp), 0.3f));
    painter.drawEllipse(QPointF(0, 120), 46, 10);

    painter.setPen(QPen(colour(*this, Role::Edge), 3));
    painter.drawLine(QPointF(0, 0), QPointF(0, 28));
    QPainterPath shade;
    shade.moveTo(-27, 50);
    shade.cubicTo(-27, 20, 27, 20, 27, 50);
    shade.closeSubpath();
    painter.fillPath(shade, colour(*this, Role::Accent));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Theme::Light, Role::Pool));
    painter.drawChord(QRectF(-9, 44, 18, 13), 180 * 16, 180 * 16);
}

} // namespace ui
