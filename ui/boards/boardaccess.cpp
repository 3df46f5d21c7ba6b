#include "boards/boardaccess.h"

#include "boards/board.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <vector>

namespace ui {
namespace {

using CellAction = CellParts::Action;

CellParts *partsOf(QObject *object)
{
    return dynamic_cast<CellParts *>(object);
}

// A cell of a board, by its number.
class PartAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccess(QWidget *board, int index)
        : m_board(board)
        , m_index(index)
    {
    }

    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override { return m_board && m_index < parts().partCount(); }
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
        return text == QAccessible::Name && isValid() ? parts().cellName(m_index) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect area = isValid() ? parts().cells().area(m_index).toRect() : QRect();
        return isValid() ? QRect(m_board->mapToGlobal(area.topLeft()), area.size()) : QRect();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = true;
        state.focused = m_board->hasFocus() && parts().currentPart() == m_index;
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
        if (!isValid() || !actionNames().contains(action))
            return;
        parts().act(m_index, action == pressAction() ? CellAction::Press : CellAction::Focus);
    }

private:
    [[nodiscard]] CellParts &parts() const { return *partsOf(m_board); }

    QPointer<QWidget> m_board;
    int m_index;
};

// The board with its parts in their order, then the widgets on it.
class BoardAccess : public QAccessibleWidget
{
public:
    explicit BoardAccess(QWidget *board)
        : QAccessibleWidget(board, QAccessible::Grouping)
        , m_board(board)
        , m_source(*partsOf(board))
    {
    }

    ~BoardAccess() override
    {
        for (const QAccessible::Id id : m_parts)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return m_source.partCount() + static_cast<int>(widgets().size());
    }

    // Qt owns the interfaces by their ids.
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int count = m_source.partCount();
        if (index < 0)
            return nullptr;
        if (index >= count)
            return QAccessible::queryAccessibleInterface(widgets().value(index - count));
        for (int next = static_cast<int>(m_parts.size()); next <= index; ++next)
            m_parts.push_back(QAccessible::registerAccessibleInterface(
                std::make_unique<PartAccess>(m_board, next).release()));
        return QAccessible::accessibleInterface(m_parts[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (const auto *part = dynamic_cast<const PartAccess *>(child))
            return part->parent() == this && part->isValid() ? part->index() : -1;
        const auto widget = widgets().indexOf(qobject_cast<QWidget *>(child ? child->object() : nullptr));
        return widget < 0 ? -1 : m_source.partCount() + static_cast<int>(widget);
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const int part = m_source.partAt(m_board->mapFromGlobal(QPoint(x, y)));
        return part < 0 ? QAccessibleWidget::childAt(x, y) : child(part);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focused = state.focused && !m_board->focusProxy(); // which says so itself
        return state;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        if (m_board->hasFocus() && m_board->focusProxy())
            return QAccessible::queryAccessibleInterface(m_board->focusProxy());
        const int current = m_board->hasFocus() ? m_source.currentPart() : -1;
        return current < 0 ? QAccessibleWidget::focusChild() : child(current);
    }

private:
    [[nodiscard]] QWidgetList widgets() const
    {
        QWidgetList found = m_board->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        found.removeIf([](const QWidget *widget) { return widget->isHidden(); });
        return found;
    }

    QWidget *m_board;
    const CellParts &m_source;
    mutable std::vector<QAccessible::Id> m_parts;
};

QAccessibleInterface *boardAccess(const QString &, QObject *object)
{
    auto *board = qobject_cast<Board *>(object);
    if (!board)
        return nullptr;
    if (!partsOf(board))
        return new QAccessibleWidget(board, QAccessible::Grouping); // its destructor is protected
    return std::make_unique<BoardAccess>(board).release();
}

} // namespace

void provideBoardAccess()
{
    QAccessible::removeFactory(boardAccess);
    QAccessible::installFactory(boardAccess);
}

void tellName(QWidget &part, const QString &name)
{
    if (part.accessibleName() != name) // Qt tells it in any case
        part.setAccessibleName(name);
}

void tell(QWidget &board, QAccessible::Event what, int part)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&board, what);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
