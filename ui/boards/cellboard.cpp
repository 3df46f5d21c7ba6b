#include "boards/cellboard.h"

#include "boards/boardpaint.h"
#include "style/style.h"
#include "widgets/refusaltexts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

CellBoard::CellBoard(Ground ground, QWidget *parent)
    : Board(parent)
    , m_hasGround(ground)
{
    provideBoardAccess();
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_motion, &BoardMotion::changed, this, [this] {
        m_board.ring = m_motion.ring();
        m_board.time = m_motion.time();
        update();
    });
}

void CellBoard::showView(const QJsonObject &view, const BoardSituation &situation)
{
    const BoardSituation before = std::exchange(m_situation, situation);
    if (!read(view)) {
        m_situation = before;
        return;
    }
    m_isShown = true;
    refreshCells();
    m_motion.light(mayMove());
    aim();
}

void CellBoard::setPlayers(const QStringList &namesBySeat)
{
    m_board.players = namesBySeat;
    update();
}

void CellBoard::setGrain(quint32 seed)
{
    m_board.grain = seed;
    m_ground = {};
    update();
}

void CellBoard::refreshCells()
{
    const Look look = lookOf(*this);
    m_board.theme = look.theme;
    m_board.textScale = look.textScale;
    const Cells before = std::exchange(m_board.cells, layOut());
    if (m_board.cells != before)
        m_ground = {};
    update();
}

// The ghost, the focus ring and the pointer's shape.
void CellBoard::aim()
{
    const auto hovered = m_input.hovered();
    m_board.hasKeyboard = hasFocus() && m_input.isByKeyboard();
    m_board.focus = m_board.hasKeyboard ? m_input.current() : std::nullopt;
    m_board.hovered = hovered && m_board.cells.contains(*hovered) ? hovered : std::nullopt;
    const auto aimed = m_board.hasKeyboard ? m_input.current() : hovered;
    m_board.ghost = aimed && mayMove() ? target(*aimed) : std::nullopt;
    setCursor(hovered && mayMove() && target(*hovered) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void CellBoard::moveTo(int cell)
{
    if (!m_board.cells.contains(cell))
        return;
    m_input.setCurrent(cell);
    aim();
    tell(*this, QAccessible::Focus, cell);
}

void CellBoard::press(int cell)
{
    if (m_input.current() != cell)
        moveTo(cell);
    if (!m_situation.asked.isEmpty())
        return;
    if (mayMove() && target(cell))
        emit moveChosen(moveAt(cell));
    else if (m_situation.isOwnTurn())
        emit moveRefused(whyNot(cell));
    else if (m_situation.live && !m_situation.over && m_situation.ownSeat)
        emit moveRefused(tr("It is not your turn yet."));
}

QString CellBoard::whyNot(int) const
{
    return RefusalTexts::ofMove({"cell_taken"_L1});
}

void CellBoard::act(int part, Action action)
{
    if (action == Action::Press)
        press(part);
    else
        setFocus(Qt::OtherFocusReason);
    moveTo(part); // what is pressed may depend on what was chosen before
}

bool CellBoard::event(QEvent *event)
{
    const bool isDone = m_input.take(*event) || Board::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange) {
        m_ground = {};
        if (m_isShown)
            refreshCells();
    }
    return isDone;
}

void CellBoard::keyPressEvent(QKeyEvent *event)
{
    if (!m_input.steer(*event))
        Board::keyPressEvent(event);
}

void CellBoard::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    if (m_hasGround == Ground::Kept
        && (m_ground.isNull() || m_ground.devicePixelRatio() != devicePixelRatioF())) {
        m_ground = QPixmap(size() * devicePixelRatioF());
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        m_ground.fill(Qt::transparent);
        QPainter painter(&m_ground);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGround(painter, m_board);
        paintCoordinates(painter, m_board);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paint(painter, m_board);
}

} // namespace ui
