#include "boards/gestureboard.h"

#include "boards/gesturepaint.h"
#include "games/rockpaperscissors/gestures.h"
#include "games/rockpaperscissors/rules.h"
#include "style/clock.h"
#include "style/style.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

// What the table shows and how it moves. What pointer and keys do to it stands in gestureboardinput.cpp, what
// a screen reader finds there in gestureboardaccess.cpp.
namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int lying = 4500; // ms that opened throws lie there

GestureBoard::GestureBoard(QWidget *parent)
    : Board(parent)
{
    provideBoardAccess();
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Gestures"));
    m_lying.setSingleShot(true);
    connectMotion();
}

void GestureBoard::connectMotion()
{
    connect(&m_lying, &QTimer::timeout, this, &GestureBoard::goOn);
    connect(&m_turning, &QVariantAnimation::valueChanged, this, [this](const QVariant &time) {
        m_scene.time = time.toReal();
        update();
    });
    connect(&m_ring, &TurnRing::changed, this, [this](qreal strength) {
        m_scene.ring = strength;
        update();
    });
}

void GestureBoard::showView(const QJsonObject &view, const BoardSituation &situation)
{
    const auto read = core::RockPaperScissors::readView(core::RockPaperScissors::id, view);
    if (!read)
        return;
    const GestureView before = m_scene.view;
    m_scene.view = *read;
    m_situation = situation;
    m_scene.ownSeat = situation.ownSeat;
    m_scene.begun = situation.live || situation.over || !read->rounds.empty();
    if (before.gestures != read->gestures)
        relayout();
    const bool wasOver = before.phase == GestureView::Phase::Over && read->phase != GestureView::Phase::Over;
    if (before.gestures != read->gestures || before.round != read->round || wasOver) {
        m_scene.chosen.reset();
        m_number = 0;
        search({});
    }
    showRounds(before);
    refresh();
}

// A round that has just been decided turns over. A position that is looked back at lies open as it is; who
// comes in later, or back to the round that is on, sees that one.
void GestureBoard::showRounds(const GestureView &before)
{
    const GestureView &view = m_scene.view;
    const bool isPast = view.phase == GestureView::Phase::Over;
    const bool isNews = m_seen && view.decided() > *m_seen && before.phase != GestureView::Phase::Over;
    if (view.rounds.empty())
        close();
    else if (isPast && (!m_scene.opened || before.rounds != view.rounds))
        open(isNews ? Opening::Turning : Opening::Still);
    else if (!isPast && m_seen && view.decided() > *m_seen)
        open(Opening::Turning);
    else if (!isPast && before.phase == GestureView::Phase::Over)
        close();
    const bool isAside = !m_situation.live && !m_situation.over; // looking back, waiting or disconnected
    if (!isAside || (!isPast && !view.rounds.empty()))
        m_seen = view.decided();
}

void GestureBoard::open(Opening how)
{
    const bool isOver = m_scene.view.phase == GestureView::Phase::Over;
    m_scene.opened = true;
    const int whole = openingTime(static_cast<int>(m_scene.throws().size()));
    const bool moves = how == Opening::Turning && isVisible() && motion(*this, whole) > 0;
    m_turning.stop();
    m_scene.time = moves ? 0 : whole;
    if (moves) {
        m_turning.setStartValue(0.0);
        m_turning.setEndValue(qreal(whole));
        m_turning.setDuration(whole);
        m_turning.start();
    }
    m_lying.stop();
    if (!isOver && !Clock::isStopped())
        m_lying.start(lying);
    describeOpened();
}

void GestureBoard::close()
{
    m_lying.stop();
    m_turning.stop();
    if (!std::exchange(m_scene.opened, false))
        return;
    setAccessibleDescription({});
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void GestureBoard::goOn()
{
    if (!m_scene.opened || m_scene.view.phase == GestureView::Phase::Over)
        return;
    close();
    refresh();
}

// What follows from view, situation and focus.
void GestureBoard::refresh()
{
    const bool commits = m_scene.view.phase == GestureView::Phase::Commit;
    const int sealed = m_situation.sealedChoice["gesture"_L1].toInt(-1);
    const bool isOn = m_scene.view.phase != GestureView::Phase::Over;
    m_scene.sealed = isOn && sealed >= 0 && sealed < m_scene.view.gestures ? std::optional(sealed)
                                                                           : std::nullopt;
    m_scene.mayChoose = commits && m_situation.isOwnTurn() && !m_scene.sealed;
    m_scene.mayGoOn = m_scene.opened && m_scene.mayChoose;
    if (!m_scene.mayChoose || m_scene.opened)
        m_scene.hovered.reset();
    m_scene.focus = hasFocus() && m_byKeyboard;
    setAttribute(Qt::WA_InputMethodEnabled, m_scene.geometry.isMany() && m_scene.mayChoose);
    m_ring.light(m_scene.mayChoose);
    update();
}

void GestureBoard::setPlayers(const QStringList &namesBySeat)
{
    m_scene.players = namesBySeat;
    update();
}

void GestureBoard::setLooks(const QList<PlayerLook> &bySeat)
{
    m_scene.looks = bySeat;
    update();
}

void GestureBoard::relayout()
{
    const Look look = lookOf(*this);
    m_scene.theme = look.theme;
    m_scene.geometry = GestureGeometry(size(), std::max(m_scene.view.gestures, core::fewestGestures),
                                       look.textScale);
    update();
}

void GestureBoard::throwChosen()
{
    if (!m_scene.search.isEmpty() && m_scene.found.empty()) {
        emit moveRefused(tr("No gesture is called that."));
        return;
    }
    if (m_scene.mayChoose && !m_scene.opened) {
        if (m_scene.chosen)
            emit moveChosen({{u"gesture"_s, *m_scene.chosen}});
        else
            emit moveRefused(tr("Choose a gesture first."));
        return;
    }
    if (!m_situation.live || m_situation.over || !m_situation.ownSeat)
        return;
    if (m_scene.sealed)
        emit moveRefused(tr("Your throw is sealed; it cannot be changed."));
    else if (!m_scene.opened && m_scene.view.in.contains(*m_situation.ownSeat))
        emit moveRefused(tr("There is nothing to choose now."));
}

void GestureBoard::paintEvent(QPaintEvent *)
{
    if (m_scene.view.gestures == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintTable(painter, m_scene.geometry.middle(), m_scene.geometry.radius(), m_scene.ring, m_scene.theme);
    paintGestureCorners(painter, m_scene);
    if (m_scene.opened)
        paintOpenedThrows(painter, m_scene, *this);
    else if (m_scene.geometry.isMany())
        paintGestureSearch(painter, m_scene, *this);
    else
        paintGestureCircle(painter, m_scene);
}

} // namespace ui
