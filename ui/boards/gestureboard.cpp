#include "boards/gestureboard.h"

#include "boards/gesturepaint.h"
#include "games/rockpaperscissors/gestures.h"
#include "games/rockpaperscissors/rules.h"
#include "style/clock.h"
#include "style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int lying = 4500; // ms that opened throws lie there
static constexpr int notch = 120;  // of the mouse's wheel, in eighths of a degree
// The button, which is no gesture, to the pointer.
static constexpr int actionCell = std::numeric_limits<int>::max();

GestureBoard::GestureBoard(QWidget *parent)
    : CellBoard(Ground::None, parent)
    , m_field(new GestureField(this))
{
    setAccessibleName(tr("Gestures"));
    m_lying.setSingleShot(true);
    connect(&m_lying, &QTimer::timeout, this, &GestureBoard::goOn);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_input.setByKeyboard();
        goOn();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_scene.choice.search(text);
        refresh();
    });
}

bool GestureBoard::read(const QJsonObject &view)
{
    const auto read = core::RockPaperScissors::readView(core::RockPaperScissors::id, view);
    if (!read)
        return false;
    const GestureView before = std::exchange(m_scene.view, *read);
    m_scene.ownSeat = m_situation.ownSeat;
    m_scene.begun = m_situation.live || m_situation.over || !read->rounds.empty();
    showRounds(before);
    const bool wasOver = before.phase == GestureView::Phase::Over && read->phase != GestureView::Phase::Over;
    if (before.gestures != read->gestures || before.round != read->round || wasOver) {
        m_scene.choice = GestureChoice(read->gestures);
        m_field->clear();
    }
    refresh();
    return true;
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
    m_scene.opened = true;
    m_input.forget();
    if (how == Opening::Turning)
        m_motion.run(openingTime(static_cast<int>(m_scene.throws().size())));
    else
        m_motion.stop();
    m_lying.stop();
    if (m_scene.view.phase != GestureView::Phase::Over && !Clock::isStopped())
        m_lying.start(lying);
    refreshCells();
    describeOpened();
}

void GestureBoard::close()
{
    m_lying.stop();
    m_motion.stop();
    if (!std::exchange(m_scene.opened, false))
        return;
    m_input.forget();
    refreshCells();
    setAccessibleDescription({});
    tell(*this, QAccessible::ObjectReorder);
}

void GestureBoard::goOn()
{
    if (!m_scene.opened || m_scene.view.phase == GestureView::Phase::Over)
        return;
    close();
    refresh();
}

// The round as sentences, for who cannot see it turn over; a change of the description is read out.
void GestureBoard::describeOpened()
{
    const GestureView::Round &round = m_scene.view.rounds.back();
    QStringList sentences{tr("Round %1").arg(m_scene.view.decided()), roundTitle(m_scene.view, round),
                          roundDetail(m_scene.view, round)};
    for (const OpenedThrow &thrown : m_scene.throws())
        sentences.append(throwText(m_scene, thrown));
    sentences.removeAll(QString());
    setAccessibleDescription(sentences.join(u". "_s));
    tell(*this, QAccessible::ObjectReorder);
}

// What follows from view, situation and choice.
void GestureBoard::refresh()
{
    const bool commits = m_scene.view.phase == GestureView::Phase::Commit;
    const int sealed = m_situation.sealedChoice["gesture"_L1].toInt(-1);
    const bool isOn = m_scene.view.phase != GestureView::Phase::Over;
    m_scene.sealed = isOn && sealed >= 0 && sealed < m_scene.view.gestures ? std::optional(sealed)
                                                                           : std::nullopt;
    const bool mayChoose = commits && m_situation.isOwnTurn() && !m_scene.sealed;
    if (std::exchange(m_scene.mayChoose, mayChoose) != mayChoose)
        m_input.forget();
    m_scene.mayGoOn = m_scene.opened && m_scene.mayChoose;
    m_input.setCurrent(m_scene.chosen());
    m_field->showFound(m_scene.choice, m_scene.view.gestures);
    refreshCells();
    m_input.giveKeyboard(m_scene.geometry.isMany() && m_scene.mayChoose ? m_field : nullptr);
    aim();
}

void GestureBoard::setLooks(const QList<PlayerLook> &bySeat)
{
    m_scene.looks = bySeat;
    update();
}

static QRectF around(QPointF centre, qreal radius)
{
    return {centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

Cells GestureBoard::layOut()
{
    m_scene.geometry = GestureGeometry(size(), std::max(m_scene.view.gestures, core::fewestGestures),
                                       m_board.textScale);
    const GestureGeometry &g = m_scene.geometry;
    // Beneath opened throws the field takes no room, but goes on to take what is typed.
    m_field->place(m_scene.opened ? QRect(g.middle().toPoint(), QSize(0, 0)) : g.searchField(),
                   g.textScale());
    std::vector<BoardCell> cells;
    if (m_scene.opened) {
        for (const auto &place : m_scene.places())
            cells.push_back({.area = around(place.centre, place.radius)});
        return Cells(std::move(cells));
    }
    const std::vector<int> shown = m_scene.mayChoose ? m_scene.choice.shown() : std::vector<int>();
    for (int gesture = 0; gesture < m_scene.view.gestures; ++gesture) {
        const auto place = std::ranges::find(shown, gesture) - shown.begin();
        const bool isFound = place < std::ssize(shown);
        QPainterPath shape;
        if (g.isMany())
            shape = g.tickShape(gesture);
        const QPointF centre = !g.isMany() ? g.discCentre(gesture)
                               : isFound   ? g.foundCentre(static_cast<int>(place))
                                           : g.middle() + 0.91 * g.radius() * g.tickDirection(gesture);
        const qreal radius = g.isMany() ? g.foundRadius() : g.discRadius();
        if (!g.isMany() || isFound)
            shape.addEllipse(centre, g.isMany() ? radius : 1.1 * radius, g.isMany() ? radius : 1.1 * radius);
        cells.push_back({.area = around(centre, radius), .shape = shape});
    }
    return Cells(std::move(cells));
}

QRectF GestureBoard::action() const
{
    return m_scene.opened ? m_scene.geometry.revealAction(m_board.cells.count()) : m_scene.geometry.action();
}

// Throws that lie open make way wherever they are clicked.
std::optional<int> GestureBoard::cellAt(QPointF point) const
{
    if (m_scene.opened)
        return m_scene.mayGoOn && QRectF(rect()).contains(point) ? std::optional(actionCell) : std::nullopt;
    return action().contains(point) ? actionCell : m_board.cells.at(point);
}

std::optional<int> GestureBoard::target(int cell) const
{
    const bool isGesture = !m_scene.opened && m_board.cells.contains(cell);
    return m_scene.mayChoose && (isGesture || cell == actionCell) ? std::optional(cell) : std::nullopt;
}

// The first press chooses, one on what is chosen throws it.
void GestureBoard::press(int cell)
{
    m_clicked = false;
    if (m_scene.opened)
        return m_scene.mayGoOn ? goOn() : void();
    if (!m_scene.mayChoose || cell == actionCell || cell == m_scene.chosen())
        return throwChosen();
    m_clicked = true;
    moveTo(cell);
}

// Its second press throws what the first one chose, and where that one has thrown it does nothing.
void GestureBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (std::exchange(m_clicked, false) && event->button() == Qt::LeftButton
        && cellAt(event->position()) == m_scene.chosen())
        throwChosen();
}

void GestureBoard::act(int part, Action action)
{
    if (!m_scene.opened)
        return CellBoard::act(part, action);
    if (action == Action::Press)
        press(part);
    else
        setFocus(Qt::OtherFocusReason);
}

int GestureBoard::currentPart() const
{
    return m_scene.opened ? -1 : m_scene.chosen().value_or(-1);
}

QString GestureBoard::cellName(int cell) const
{
    return m_scene.opened ? throwText(m_scene, m_scene.throws()[static_cast<std::size_t>(cell)])
                          : gestureText(m_scene, cell);
}

void GestureBoard::moveTo(int gesture)
{
    if (gesture < 0 || gesture >= m_scene.view.gestures)
        return;
    m_scene.choice.choose(gesture);
    if (m_scene.choice.searched().isEmpty())
        m_field->clear();
    showChoice();
}

// It has been moved; opened throws make way for it.
void GestureBoard::showChoice()
{
    if (m_scene.mayGoOn)
        goOn();
    refresh();
    if (const auto chosen = m_scene.chosen(); chosen && !m_scene.opened)
        tell(*this, QAccessible::Focus, *chosen);
}

void GestureBoard::throwChosen()
{
    if (m_scene.mayChoose && m_scene.choice.found().empty()) {
        emit moveRefused(tr("No gesture is called that."));
        return;
    }
    if (m_scene.mayChoose && !m_scene.opened) {
        if (const auto chosen = m_scene.chosen())
            emit moveChosen(moveAt(*chosen));
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

void GestureBoard::keyPressEvent(QKeyEvent *event)
{
    m_input.setByKeyboard();
    const bool throws = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                        || event->key() == Qt::Key_Space;
    if (throws && !event->isAutoRepeat())
        m_scene.mayGoOn ? goOn() : throwChosen();
    else if (event->key() == Qt::Key_Escape && !m_field->text().isEmpty())
        m_field->clear();
    else if (m_scene.mayChoose && m_scene.choice.take(*event))
        showChoice();
    else if (!throws)
        Board::keyPressEvent(event);
    aim();
}

void GestureBoard::wheelEvent(QWheelEvent *event)
{
    if (!m_scene.mayChoose || m_scene.opened) {
        Board::wheelEvent(event);
        return;
    }
    m_rolled += event->angleDelta().y();
    const int steps = m_rolled / notch;
    m_rolled -= steps * notch;
    if (steps == 0)
        return;
    m_scene.choice.step(-steps, true);
    showChoice();
}

void GestureBoard::paint(QPainter &painter, const BoardScene &scene) const
{
    paintTable(painter, m_scene.geometry.middle(), m_scene.geometry.radius(), scene.ring, scene.theme);
    paintGestureCorners(painter, m_scene);
    if (m_scene.opened)
        paintOpenedThrows(painter, m_scene, *this);
    else if (m_scene.geometry.isMany())
        paintGestureSearch(painter, m_scene);
    else
        paintGestureCircle(painter, m_scene);
}

} // namespace ui
