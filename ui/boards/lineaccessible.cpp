#include "boards/lineaccessible.h"

#include "boards/lineboard.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <vector>

namespace ui {
namespace {

// One cell of a board, as a button that plays there.
class CellAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CellAccess(LineBoard *board, Cell cell)
        : m_board(board)
        , m_cell(cell)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_board && m_cell.x() < m_board->columns() && m_cell.y() < m_board->rows();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_board);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PushButton; }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name ? m_board->cellText(m_cell) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_board->cellRect(m_cell.x(), m_cell.y()).toRect();
        return {m_board->mapToGlobal(inside.topLeft()), inside.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = true;
        state.focused = m_board->hasFocus() && m_board->currentCell() == m_cell;
        state.invisible = !m_board->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == setFocusAction())
            m_board->setFocus(Qt::OtherFocusReason);
        m_board->moveCursor(m_cell);
        if (action == pressAction())
            m_board->choose(m_cell);
    }

private:
    QPointer<LineBoard> m_board;
    Cell m_cell;
};

// The board with its cells, row by row.
class BoardAccess : public QAccessibleWidget
{
public:
    explicit BoardAccess(LineBoard *board)
        : QAccessibleWidget(board, QAccessible::Grouping)
        , m_board(board)
    {
    }

    ~BoardAccess() override { forget(); }

    [[nodiscard]] int childCount() const override { return m_board->columns() * m_board->rows(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (m_columns != m_board->columns() || static_cast<int>(m_cells.size()) != childCount())
            list();
        return QAccessible::accessibleInterface(m_cells[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const Cell cell = m_board->cellAt(m_board->mapFromGlobal(QPoint(x, y)));
        const bool inside = cell.x() >= 0 && cell.x() < m_board->columns() && cell.y() >= 0
                            && cell.y() < m_board->rows();
        return inside ? child(cell.y() * m_board->columns() + cell.x()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_board->hasFocus()
                   ? child(m_board->currentCell().y() * m_board->columns() + m_board->currentCell().x())
                   : nullptr;
    }

private:
    // Qt owns the interfaces by their ids.
    void list() const
    {
        forget();
        m_columns = m_board->columns();
        for (int row = 0; row < m_board->rows(); ++row) {
            for (int column = 0; column < m_columns; ++column) {
                auto cell = std::make_unique<CellAccess>(m_board, Cell(column, row));
                m_cells.push_back(QAccessible::registerAccessibleInterface(cell.release()));
            }
        }
    }

    void forget() const
    {
        for (const QAccessible::Id id : m_cells)
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    LineBoard *m_board;
    mutable int m_columns = 0;
    mutable std::vector<QAccessible::Id> m_cells;
};

QAccessibleInterface *lineBoardAccess(const QString &, QObject *object)
{
    auto *board = qobject_cast<LineBoard *>(object);
    return board ? std::make_unique<BoardAccess>(board).release() : nullptr;
}

} // namespace

void provideLineBoardAccess()
{
    QAccessible::removeFactory(lineBoardAccess);
    QAccessible::installFactory(lineBoardAccess);
}

} // namespace ui
