#include "widgets/plate.h"

#include "style/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int shortestName = 40;

Plate::Plate(QWidget *parent)
    : QWidget(parent)
    , m_figure(new Figure(figureSize::plate))
    , m_name(plainLabel({}, TypeRole::Strong))
    , m_crown(new QLabel)
    , m_detail(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_status(plainLabel({}, TypeRole::Tag, Role::Accent))
    , m_sit(new Button(ButtonKind::Quiet, tr("Sit here")))
    , m_menu(new Button(ButtonKind::Icon, tr("What the host may do"), u"settings"_s))
{
    setMinimumHeight(58);
    m_name->setElided();
    m_detail->setElided();
    m_status->setWordWrap(false);
    m_crown->setToolTip(tr("Host of the room"));

    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_name);
    top->addWidget(m_crown);
    top->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addLayout(top);
    words->addWidget(m_detail);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->setSpacing(space::row);
    row->addWidget(m_figure);
    row->addLayout(words, 1);
    row->addWidget(m_status);
    row->addWidget(m_sit);
    row->addWidget(m_menu);

    connect(m_sit, &QPushButton::clicked, this, [this] { emit sitChosen(m_state.seat.value_or(0)); });
    connect(m_menu, &QPushButton::clicked, this, &Plate::openMenu);
}

QString Plate::status() const
{
    if (!m_state.person)
        return {};
    if (m_state.isToMove)
        return tr("to move");
    return m_state.person->ready ? tr("✓ ready") : QString();
}

void Plate::show(const PlateState &state)
{
    m_state = state;
    const bool isTaken = state.person.has_value();
    m_name->setText(isTaken ? state.person->name : tr("Empty seat"));
    m_name->setRole(isTaken ? Role::Text : Role::Muted);
    m_name->setMinimumWidth(std::min(shortestName, m_name->sizeHint().width()));
    QString detail = state.detail;
    if (isTaken && !state.person->connected)
        detail = tr("reconnecting, the seat is kept");
    else if (isTaken && state.person->muted)
        detail += tr(" · muted");
    m_detail->setText(detail);
    m_status->setText(status());
    m_status->setVisible(!status().isEmpty());
    m_figure->setVisible(isTaken);
    if (isTaken) {
        m_figure->show(figureFor(state.person->name), state.seat);
        m_figure->setAway(!state.person->connected);
    }
    layout()->setContentsMargins(isTaken ? 14 : 14 + figureSize::plate + space::row, 4, 8, 4);
    m_crown->setVisible(state.isHost);
    m_sit->setVisible(state.maySit);
    m_menu->setVisible(state.mayManage);
    setAccessibleName(u"%1, %2 %3"_s.arg(m_name->text(), detail, status()));
    dress();
    update();
}

void Plate::dress()
{
    m_crown->setPixmap(icon(u"crown"_s, Role::Muted, 16, *this));
}

void Plate::openMenu()
{
    const QString person = m_state.person->person;
    const bool muted = m_state.person->muted;
    // Not run in a loop of its own: this plate may go while its menu is open.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Hand over the room")), &QAction::triggered, this,
            [this, person] { emit hostChosen(person); });
    connect(menu->addAction(muted ? tr("Un&mute") : tr("&Mute")), &QAction::triggered, this,
            [this, person, muted] { emit muteChosen(person, !muted); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Ask to leave")), &QAction::triggered, this,
            [this, person] { emit kickChosen(person, false); });
    connect(menu->addAction(tr("Ask to leave and &keep out")), &QAction::triggered, this,
            [this, person] { emit kickChosen(person, true); });
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void Plate::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

void Plate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state.isToMove) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(*this, Role::Soft));
        painter.drawRoundedRect(rect(), radius::control, radius::control);
        painter.setBrush(colour(*this, Role::Lamp));
        painter.drawRoundedRect(QRectF(0, 10, 4, height() - 20), 2, 2);
    }
    if (!m_state.person) {
        const QRectF box(14.5, (height() - figureSize::plate) / 2.0 + 0.5, figureSize::plate - 1,
                         figureSize::plate - 1);
        painter.setPen(QPen(colour(*this, Role::Edge), 1.75, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 10, 10);
        painter.drawPixmap(box.center() - QPointF(9, 9), icon(u"plus"_s, Role::Muted, 18, *this));
    }
}

} // namespace ui
