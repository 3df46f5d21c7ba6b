#include "pages/nearbyrow.h"

#include "catalog/catalog.h"
#include "protocol/names.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int wideRow = 480;
static constexpr int roomForFigure = 270; // px of the row

NearbyRow::NearbyRow(const NearbyGame &game, QWidget *parent)
    : QAbstractButton(parent)
    , m_avatar(new Avatar(avatarSize::list))
    , m_title(lineLabel({}, TypeRole::Strong))
    , m_detail(lineLabel({}, TypeRole::Small, Role::Muted))
    , m_below(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_obstacle(plainLabel({}, TypeRole::Small, Role::Warning))
    , m_lock(iconLabel(u"lock", Role::Muted, 16))
    , m_state(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_action(new Button(ButtonKind::Main, {}))
{
    QSizePolicy shrinking(QSizePolicy::Preferred, QSizePolicy::Minimum);
    shrinking.setHeightForWidth(true);
    setSizePolicy(shrinking);
    setFocusPolicy(Qt::TabFocus);
    setBackgroundRole(QPalette::Window); // the labels inherit it, and with it the colour of their text
    setForegroundRole(QPalette::WindowText);
    setProperty("ownFocus", true);
    setLeastWidth(*m_action, 96);
    m_action->setFocusPolicy(Qt::NoFocus);
    m_state->setWordWrap(false);
    m_lock->setAccessibleName(tr("needs a password"));

    auto *name = fillBox(new QHBoxLayout, space::tight, {m_title, m_lock, BoxPart::stretch()});
    auto *words = fillBox(new QVBoxLayout, 2,
                          {BoxPart::stretch(), name, m_detail, m_below, m_obstacle, BoxPart::stretch()});
    auto *row = fillBox(new QHBoxLayout(this), 14, {m_avatar, {words, 1}, m_state, m_action});
    row->setContentsMargins(18, 14, 18, 14);

    connect(this, &QAbstractButton::clicked, this, &NearbyRow::choose);
    connect(m_action, &QPushButton::clicked, this, &NearbyRow::choose);
    show(game);
}

void NearbyRow::show(const NearbyGame &game)
{
    if (game == m_game && !m_gone)
        return;
    m_game = game;
    m_gone = false;
    refresh();
}

void NearbyRow::showGone()
{
    m_gone = true;
    refresh();
}

QString NearbyRow::title() const
{
    return m_game.host.isEmpty() ? m_game.place : m_game.host;
}

QString NearbyRow::gameName() const
{
    if (m_game.game.isEmpty())
        return tr("No table is open yet");
    const GameEntry *entry = findGameEntry(m_game.game);
    return entry ? entry->name() : tr("A game that this Parlor does not know");
}

bool NearbyRow::canSit() const
{
    return !m_game.playing && m_game.players < m_game.seats;
}

QString NearbyRow::seatsText() const
{
    if (m_gone)
        return tr("has closed", "a parlor");
    if (m_game.game.isEmpty())
        return {};
    const QString watching = m_game.spectators ? tr(", %n watching", nullptr, m_game.spectators) : QString();
    if (m_game.playing)
        return tr("playing", "a match is running") + watching;
    return tr("%1 of %2 seated").arg(m_game.players).arg(m_game.seats) + watching;
}

QString NearbyRow::sentence() const
{
    QString said = m_game.game.isEmpty() ? tr("%1: no table is open yet").arg(title())
                                         : tr("%1: %2, %3").arg(title(), gameName(), seatsText());
    if (m_game.locked)
        said += tr(", needs a password");
    if (m_gone)
        return tr("%1 has closed").arg(title());
    if (!m_game.obstacle.isEmpty())
        return tr("%1. Cannot be joined: %2").arg(said, m_game.obstacle);
    return u"%1. %2"_s.arg(said, m_action->text());
}

void NearbyRow::refresh()
{
    const bool isEmpty = m_game.game.isEmpty();
    const bool sits = canSit() || isEmpty;
    m_avatar->show(core::figureFor(title()));
    m_avatar->setAway(!canBeJoined());
    m_title->setText(title());
    m_title->setRole(m_gone ? Role::Muted : Role::Text);
    m_lock->setVisible(m_game.locked);
    m_obstacle->setText(m_game.obstacle);
    m_obstacle->setVisible(!m_game.obstacle.isEmpty() && !m_gone);
    m_action->setText(isEmpty ? tr("Look in") : sits ? tr("Join") : tr("Watch", "a match"));
    m_action->setKind(sits && canBeJoined() ? ButtonKind::Main : ButtonKind::Quiet);
    m_action->setEnabled(canBeJoined());
    m_action->setAccessibleName(u"%1, %2"_s.arg(m_action->text(), title()));
    setAccessibleName(sentence());
    relayout();
}

void NearbyRow::relayout()
{
    const bool isWide = width() >= wideRow * lookOf(*this).textScale;
    m_avatar->setHidden(width() < roomForFigure * lookOf(*this).textScale);
    const bool namesPlace = !m_game.place.isEmpty() && !m_game.place.contains(title());
    QStringList detail{gameName()};
    if (namesPlace)
        detail << m_game.place;
    m_detail->setText(detail.join(u" · "_s));
    m_below->setText(seatsText());
    m_below->setVisible(!isWide && !seatsText().isEmpty());
    m_state->setText(isWide ? seatsText() : QString());
    m_state->setVisible(isWide && !seatsText().isEmpty());
}

void NearbyRow::choose()
{
    if (canBeJoined() && isEnabled())
        emit chosen(m_game.id);
}

bool NearbyRow::event(QEvent *event)
{
    const bool isTaken = QAbstractButton::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        relayout();
    return isTaken;
}

void NearbyRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NearbyRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(*this, Role::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), radius::control, radius::control);
}

} // namespace ui
