#include "pages/howtojoin.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int pictureHeight = 184;
static constexpr int causesWidth = 430;

HowToJoin::HowToJoin(QWidget *parent)
    : Card(parent)
    , m_title(plainLabel({}, TypeRole::CardTitle))
    , m_text(plainLabel({}, TypeRole::Body, Role::Muted))
    , m_column(new QWidget)
    , m_causes(makeCauses())
    , m_instead(plainLabel(tr("Or join without the list: type the address that the host's window shows."),
                           TypeRole::Small, Role::Muted))
{
    setPadding(20, 24);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    fillBox(new QVBoxLayout(this), space::unit,
            {BoxPart::gap(pictureHeight), m_title, m_text, m_causes, m_instead});
    for (Label *label : {m_title, m_text, m_instead})
        label->setAlignment(Qt::AlignCenter);
    m_instead->setContentsMargins(0, 8, 0, 0);
    setMostWidth(*m_column, causesWidth);
}

QWidget *HowToJoin::makeCauses()
{
    fillBox(new QVBoxLayout(m_column), 10,
            {makeCause(u"visible"_s, tr("One of you is on no network, or on another one."),
                       tr("Join the same Wi-Fi, or plug in the cable.")),
             makeCause(u"globe"_s, tr("A guest Wi-Fi keeps computers apart."),
                       tr("Hotels and schools do that. A phone's hotspot works.")),
             makeCause(u"lock"_s, tr("Their firewall keeps visitors out."),
                       tr("Their window shows how to open it."))});
    auto *causes = new QWidget;
    auto *row = fillBox(new QHBoxLayout(causes), 0, {BoxPart::stretch(), {m_column, 1}, BoxPart::stretch()});
    row->setContentsMargins(0, 12, 0, 0);
    return causes;
}

QWidget *HowToJoin::makeCause(const QString &iconName, const QString &what, const QString &how)
{
    auto *cause = new QWidget;
    auto *words = fillBox(new QVBoxLayout, 0,
                          {plainLabel(what, TypeRole::Strong), plainLabel(how, TypeRole::Body, Role::Muted)});
    fillBox(new QHBoxLayout(cause), 14,
            {{iconLabel(iconName, Role::Muted, 22), 0, Qt::AlignTop}, {words, 1}});
    return cause;
}

void HowToJoin::show(Looking looking, bool explains, bool draws)
{
    m_draws = draws;
    layout()->itemAt(0)->spacerItem()->changeSize(0, draws ? pictureHeight : 0);
    layout()->invalidate();
    update();
    switch (looking) {
    case Looking::Searching:
        m_title->setText(tr("Nobody is hosting nearby yet"));
        m_text->setText(explains ? tr("Games appear here by themselves. If somebody is hosting and you miss "
                                      "them, it is usually one of these:")
                                 : tr("Games appear here by themselves."));
        break;
    case Looking::NoNetwork:
        m_title->setText(tr("You are on no network"));
        m_text->setText(tr("Wi-Fi is off, or the cable is out. Turn it on; games then appear here by "
                           "themselves."));
        break;
    case Looking::Blocked:
        m_title->setText(tr("Parlor cannot hear who is nearby"));
        m_text->setText(tr("Another program on this computer keeps UDP port 7341 for itself. Close it, and "
                           "games appear here by themselves."));
        break;
    }
    m_causes->setVisible(looking == Looking::Searching && explains);
    m_instead->setVisible(looking == Looking::Blocked || m_causes->isVisibleTo(this));
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
    if (!m_draws)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, shadow + 24);
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
