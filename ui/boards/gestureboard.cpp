#include "boards/gestureboard.h"

#include "boards/gesturecircle.h"
#include "boards/gesturecorners.h"
#include "boards/gesturepaint.h"
#include "boards/gesturesearch.h"
#include "boards/openedthrows.h"
#include "games/rockpaperscissors/gestures.h"
#include "games/rockpaperscissors/rules.h"
#include "style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int notch = 120; // of the mouse's wheel, in eighths of a degree
// The button, which is no gesture, to the pointer.
static constexpr int actionCell = std::numeric_limits<int>::max();

GestureBoard::GestureBoard(QWidget *parent)
    : CellBoard(Ground::None, parent)
    , m_field(new GestureField(this))
{
    setAccessibleName(tr("Gestures"));
    connect(&m_round, &OpenedRound::changed, this, &GestureBoard::showRound);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_input.setByKeyboard();
        m_round.close();
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
    const bool wasOver = before.phase == GestureView::Phase::Over && read->phase != GestureView::Phase::Over;
    const bool isOther = std::exchange(m_match, m_situation.match) != m_situation.match;
    if (isOther || before.gestures != read->gestures || before.round != read->round || wasOver) {
        m_scene.choice = GestureChoice(read->gestures);
        const QSignalBlocker unheard(m_field); // what is shown is not whole yet
        m_field->clear();
    }
    m_round.follow(before, *read, m_situation);
    refresh();
    return true;
}

// As sentences for who cannot see it turn over; a change of the description is read out.
void GestureBoard::showRound()
{
    m_input.forget();
    refresh();
    setAccessibleDescription(m_scene.isOpened() ? openedText(m_scene) : QString());
    tell(*this, QAccessible::ObjectReorder);
}

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

// Its disc; among many its part of the rim, and its disc where it has a place among what was found.
static BoardCell gestureCell(const GestureGeometry &g, int gesture, std::optional<int> place)
{
    QPainterPath shape;
    if (!g.isMany()) {
        const qreal reach = 1.1 * g.discRadius();
        shape.addEllipse(g.discCentre(gesture), reach, reach);
        return {.area = around(g.discCentre(gesture), g.discRadius()), .shape = shape};
    }
    shape = g.tickShape(gesture);
    const QPointF centre = place ? g.foundCentre(*place)
                                 : g.middle() + 0.91 * g.radius() * g.tickDirection(gesture);
    if (place)
        shape.addEllipse(centre, g.foundRadius(), g.foundRadius());
    return {.area = around(centre, g.foundRadius()), .shape = shape};
}

Cells GestureBoard::layOut()
{
    m_scene.geometry = GestureGeometry(size(), std::max(m_scene.view.gestures, core::fewestGestures),
                                       m_board.textScale);
    const GestureGeometry &g = m_scene.geometry;
    m_board.ledges = floorsBeside(g);
    // Beneath opened throws the field takes no room, but goes on to take what is typed.
    m_field->place(m_scene.isOpened() ? QRect(g.middle().toPoint(), QSize(0, 0)) : g.searchField(),
                   g.textScale());
    std::vector<BoardCell> cells;
    if (m_scene.isOpened()) {
        for (const auto &place : m_scene.places())
            cells.push_back({.area = around(place.centre, place.radius)});
        return Cells(std::move(cells));
    }
    const std::vector<int> shown = m_scene.mayChoose ? m_scene.choice.shown() : std::vector<int>();
    for (int gesture = 0; gesture < m_scene.view.gestures; ++gesture) {
        const auto place = std::ranges::find(shown, gesture);
        cells.push_back(
            gestureCell(g, gesture,
                        place == shown.end() ? std::nullopt : std::optional(int(place - shown.begin()))));
    }
    return Cells(std::move(cells));
}

QRectF GestureBoard::action() const
{
    return m_scene.isOpened() ? m_scene.geometry.revealAction(m_board.cells.count())
                              : m_scene.geometry.action();
}

// Throws that lie open make way wherever they are clicked.
std::optional<int> GestureBoard::cellAt(QPointF point) const
{
    if (m_scene.isOpened())
        return m_scene.mayGoOn() && QRectF(rect()).contains(point) ? std::optional(actionCell) : std::nullopt;
    return action().contains(point) ? actionCell : m_board.cells.at(point);
}

std::optional<int> GestureBoard::target(int cell) const
{
    const bool isGesture = !m_scene.isOpened() && m_board.cells.contains(cell);
    return m_scene.mayChoose && (isGesture || cell == actionCell) ? std::optional(cell) : std::nullopt;
}

// The first press chooses, one on what is chosen throws it.
void GestureBoard::press(int cell)
{
    m_clicked = false;
    if (m_scene.isOpened())
        return m_scene.mayGoOn() ? m_round.close() : void();
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
    if (!m_scene.isOpened())
        return CellBoard::act(part, action);
    if (action == Action::Press)
        press(part);
    else
        setFocus(Qt::OtherFocusReason);
}

// None while the field has the keyboard: its description says what is chosen.
int GestureBoard::currentPart() const
{
    return m_scene.isOpened() || focusProxy() ? -1 : m_scene.chosen().value_or(-1);
}

QString GestureBoard::cellName(int cell) const
{
    return m_scene.isOpened() ? throwText(m_scene, m_scene.throws()[static_cast<std::size_t>(cell)])
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

void GestureBoard::showChoice()
{
    if (m_scene.mayGoOn())
        m_round.close();
    refresh();
    if (const int current = currentPart(); current >= 0)
        tell(*this, QAccessible::Focus, current);
}

void GestureBoard::throwChosen()
{
    if (m_scene.mayChoose && m_scene.choice.found().empty()) {
        emit moveRefused(tr("No gesture is called that."));
        return;
    }
    if (m_scene.mayChoose && !m_scene.isOpened()) {
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
    else if (!m_scene.isOpened() && m_scene.view.in.contains(*m_situation.ownSeat))
        emit moveRefused(tr("There is nothing to choose now."));
}

void GestureBoard::keyPressEvent(QKeyEvent *event)
{
    m_input.setByKeyboard();
    const bool throws = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                        || event->key() == Qt::Key_Space;
    if (throws && !event->isAutoRepeat())
        m_scene.mayGoOn() ? m_round.close() : throwChosen();
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
    if (!m_scene.mayChoose || m_scene.isOpened()) {
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
    if (m_scene.isOpened())
        paintOpenedThrows(painter, m_scene, *this);
    else if (m_scene.geometry.isMany())
        paintGestureSearch(painter, m_scene);
    else
        paintGestureCircle(painter, m_scene);
}

} // namespace ui
