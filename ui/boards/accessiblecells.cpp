#include "boards/accessiblecells.h"

#include "boards/board.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <vector>

namespace ui {
namespace {

AccessibleCells *cellsOf(QObject *object)
{
    return dynamic_cast<AccessibleCells *>(object);
}

// One cell of a board, as a button that plays there.
class CellAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CellAccess(QWidget *board, int index)
        : m_board(board)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_board && m_index < cells().cellCount(); }
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
        return isValid() && text == QAccessible::Name ? cells().cellName(m_index) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = cells().cellArea(m_index);
        return {m_board->mapToGlobal(inside.topLeft()), inside.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = true;
        state.focused = m_board->hasFocus() && cells().currentCellIndex() == m_index;
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
        if (action == pressAction())
            cells().pressCell(m_index);
        cells().focusCell(m_index); // what is pressed may depend on what was chosen before
    }

private:
    [[nodiscard]] AccessibleCells &cells() const { return *cellsOf(m_board); }

    QPointer<QWidget> m_board;
    int m_index;
};

// The board with its cells in their order.
class CellsAccess : public QAccessibleWidget
{
public:
    explicit CellsAccess(QWidget *board)
        : QAccessibleWidget(board, QAccessible::Grouping)
        , m_board(board)
        , m_source(*cellsOf(board))
    {
    }

    ~CellsAccess() override { forget(); }

    [[nodiscard]] int childCount() const override { return m_source.cellCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (static_cast<int>(m_cells.size()) != childCount())
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
        return child(m_source.cellUnder(m_board->mapFromGlobal(QPoint(x, y))));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_board->hasFocus() ? child(m_source.currentCellIndex()) : nullptr;
    }

private:
    // Qt owns the interfaces by their ids.
    void list() const
    {
        forget();
        for (int index = 0; index < childCount(); ++index) {
            auto cell = std::make_unique<CellAccess>(m_board, index);
            m_cells.push_back(QAccessible::registerAccessibleInterface(cell.release()));
        }
    }

    void forget() const
    {
        for (const QAccessible::Id id : m_cells)
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    QWidget *m_board;
    const AccessibleCells &m_source;
    mutable std::vector<QAccessible::Id> m_cells;
};

QAccessibleInterface *boardAccess(const QString &, QObject *object)
{
    auto *board = qobject_cast<Board *>(object);
    return board && cellsOf(board) ? std::make_unique<CellsAccess>(board).release() : nullptr;
}

} // namespace

void provideCellAccess()
{
    QAccessible::removeFactory(boardAccess);
    QAccessible::installFactory(boardAccess);
}

} // namespace ui
