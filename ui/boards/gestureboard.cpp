#include "boards/gestureboard.h"

#include "boards/gesturewords.h"
#include "games/gestures.h"
#include "style/style.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

// What the table shows; what pointer and keys do to it stands in gestureinput.cpp.
namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int lying = 4500; // ms that opened throws lie there

GestureBoard::GestureBoard(QWidget *parent)
    : Board(parent)
{
    provideCellAccess();
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Gestures"));
    m_lying.setSingleShot(true);
    connect(&m_lying, &QTimer::timeout, this, &GestureBoard::goOn);
    connect(&m_turning, &QVariantAnimation::valueChanged, this, [this](const QVariant &time) {
        m_scene.time = time.toReal();
        update();
    });
}

void GestureBoard::showView(const QJsonObject &view, const BoardSituation &situation)
{
    const auto read = GestureView::read(view);
    if (!read)
        return;
    const GestureView before = m_scene.view;
    m_scene.view = *read;
    m_situation = situation;
    m_scene.ownSeat = situation.ownSeat;
    if (before.gestures != read->gestures) {
        m_scene.chosen = 0;
        search({});
        arrange();
    }
    const bool isNew = read->decided() != before.decided() || read->rounds != before.rounds;
    if (read->rounds.empty())
        m_scene.opened = false;
    else if (isNew || read->phase == GestureView::Phase::Over)
        open();
    refresh();
}

// Once opened, a round stays so until the next one is wanted; coming in later, one sees the round that is on.
void GestureBoard::open()
{
    const bool isOver = m_scene.view.phase == GestureView::Phase::Over;
    if (m_scene.opened && m_turning.state() == QVariantAnimation::Running)
        return;
    if (!std::exchange(m_scene.opened, true) || !isOver || m_scene.time == 0) {
        const auto throws = static_cast<int>(m_scene.view.rounds.back().gestures.size());
        const int whole = openingTime(throws);
        const int duration = isVisible() && m_situation.live ? motion(*this, whole) : 0;
        m_scene.time = duration == 0 ? whole : 0;
        if (duration > 0) {
            m_turning.setStartValue(0.0);
            m_turning.setEndValue(qreal(whole));
            m_turning.setDuration(duration);
            m_turning.start();
        }
    }
    if (!isOver)
        m_lying.start(lying);
    announceOpened();
}

void GestureBoard::goOn()
{
    if (!m_scene.opened || m_scene.view.phase == GestureView::Phase::Over)
        return;
    m_lying.stop();
    m_turning.stop();
    m_scene.opened = false;
    refresh();
}

// What follows from view, situation and focus.
void GestureBoard::refresh()
{
    const bool commits = m_scene.view.phase == GestureView::Phase::Commit;
    const QJsonValue kept = m_situation.kept["gesture"_L1];
    const int sealed = kept.toInt(-1);
    m_scene.sealed = sealed >= 0 && sealed < m_scene.view.gestures ? std::optional(sealed) : std::nullopt;
    m_scene.mayChoose = commits && m_situation.isOwnTurn() && !m_scene.sealed;
    m_scene.mayGoOn = m_scene.opened && commits && m_situation.isOwnTurn();
    m_scene.focus = hasFocus() && m_byKeyboard;
    update();
}

void GestureBoard::setPlayers(const QStringList &namesBySeat)
{
    m_scene.players = namesBySeat;
    update();
}

void GestureBoard::arrange()
{
    m_scene.theme = lookOf(*this).theme;
    m_scene.geometry = GestureGeometry(size(), std::max(m_scene.view.gestures, core::fewestGestures));
    update();
}

void GestureBoard::choose(int gesture)
{
    if (gesture < 0 || gesture >= m_scene.view.gestures)
        return;
    m_scene.chosen = gesture;
    if (std::ranges::find(m_scene.found, gesture) == m_scene.found.end() || m_scene.search.isEmpty())
        search({});
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(gesture);
    QAccessible::updateAccessibility(&event);
}

void GestureBoard::throwChosen()
{
    if (m_scene.mayChoose && !m_scene.opened) {
        emit moveChosen({{u"gesture"_s, m_scene.chosen}});
        return;
    }
    if (!m_situation.live || m_situation.over || !m_situation.ownSeat)
        return;
    if (m_scene.sealed)
        emit moveRefused(tr("Your throw is sealed; it cannot be changed."));
    else if (!m_scene.opened)
        emit moveRefused(tr("There is nothing to choose now."));
}

// All whose name contains the text, those that begin with it first; without a text the chosen one and those
// after it.
void GestureBoard::search(const QString &text)
{
    m_scene.search = text;
    m_scene.found.clear();
    const int count = m_scene.view.gestures;
    for (int step = 0; step < count; ++step) {
        const int gesture = text.isEmpty() ? (m_scene.chosen + step) % count : step;
        if (gestureName(count, gesture).contains(text, Qt::CaseInsensitive))
            m_scene.found.push_back(gesture);
    }
    std::ranges::stable_partition(m_scene.found, [&](int gesture) {
        return gestureName(count, gesture).startsWith(text, Qt::CaseInsensitive);
    });
    if (!text.isEmpty() && !m_scene.found.empty())
        m_scene.chosen = m_scene.found.front();
    update();
}

QString GestureBoard::cellName(int index) const
{
    const int count = m_scene.view.gestures;
    QStringList parts{gestureName(count, index)};
    QStringList losers;
    for (int other = 0; other < count && count <= 15; ++other) {
        if (core::beats(count, index, other))
            losers.append(gestureName(count, other).toLower());
    }
    if (!losers.isEmpty())
        parts.append(tr("beats %1").arg(losers.join(u", "_s)));
    if (index == m_scene.sealed)
        parts.append(tr("your sealed throw"));
    return parts.join(u", "_s);
}

// The throws as one sentence each, for who cannot see them turn over.
void GestureBoard::announceOpened()
{
    QStringList sentences;
    for (const auto &[seat, gesture] : m_scene.view.rounds.back().gestures) {
        const QString name = gestureName(m_scene.view.gestures, gesture);
        const bool isOut = m_scene.view.rounds.back().out.contains(seat);
        const QString who = m_scene.players.value(seat, QString::number(seat + 1));
        sentences.append(isOut ? tr("%1: %2, out").arg(who, name) : tr("%1: %2").arg(who, name));
    }
    setAccessibleDescription(tr("Round %1. %2").arg(m_scene.view.decided()).arg(sentences.join(u". "_s)));
}

QRect GestureBoard::cellArea(int index) const
{
    const qreal radius = m_scene.geometry.isMany() ? m_scene.geometry.foundRadius()
                                                   : m_scene.geometry.discRadius();
    const QPointF centre = gestureCentre(index);
    return QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)).toRect();
}

void GestureBoard::paintEvent(QPaintEvent *)
{
    if (m_scene.view.gestures == 0)
        return;
    QPainter painter(this);
    if (m_scene.opened)
        paintOpenedThrows(painter, m_scene, *this);
    else
        paintGestureCircle(painter, m_scene, *this);
}

} // namespace ui
