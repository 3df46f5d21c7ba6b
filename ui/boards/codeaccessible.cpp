#include "boards/codeaccessible.h"

#include "boards/codeboard.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <memory>
#include <vector>

namespace ui {
namespace {

// One part of a board by its number; places and symbols are buttons, and a symbol can be struck out.
class PartAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccess(CodeBoard *board, std::size_t index)
        : m_board(board)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return part().has_value(); }
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

    [[nodiscard]] QAccessible::Role role() const override
    {
        const auto now = part();
        return now && now->kind != CodePart::Kind::Text ? QAccessible::PushButton : QAccessible::StaticText;
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        const auto now = part();
        return now && text == QAccessible::Name ? now->text : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const auto now = part();
        return now ? QRect(m_board->mapToGlobal(now->area.topLeft()), now->area.size()) : QRect();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        const auto now = part();
        QAccessible::State state;
        state.invalid = !now;
        if (!now)
            return state;
        state.focusable = now->kind == CodePart::Kind::Place;
        state.focused = now->hasCursor && m_board->hasFocus();
        state.checkable = now->kind == CodePart::Kind::Symbol;
        state.checked = now->isStruck;
        state.invisible = !m_board->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        const auto now = part();
        if (!now || now->kind == CodePart::Kind::Text)
            return {};
        return now->kind == CodePart::Kind::Place ? QStringList{pressAction(), setFocusAction()}
                                                  : QStringList{pressAction(), toggleAction()};
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &action) override
    {
        const auto now = part();
        if (!now || !actionNames().contains(action))
            return;
        if (action == toggleAction())
            return m_board->strikeOut(now->symbol);
        if (now->kind == CodePart::Kind::Symbol)
            return m_board->choose(now->symbol);
        m_board->setFocus(Qt::OtherFocusReason);
        m_board->moveCursor(now->place);
    }

private:
    [[nodiscard]] std::optional<CodePart> part() const
    {
        const auto parts = m_board ? m_board->parts() : std::vector<CodePart>();
        return m_index < parts.size() ? std::optional(parts[m_index]) : std::nullopt;
    }

    QPointer<CodeBoard> m_board;
    std::size_t m_index;
};

// The board's parts, then the widgets that lie on it and speak for themselves.
class CodeBoardAccess : public QAccessibleWidget
{
public:
    explicit CodeBoardAccess(CodeBoard *board)
        : QAccessibleWidget(board, QAccessible::Grouping)
        , m_board(board)
    {
    }

    ~CodeBoardAccess() override
    {
        for (const QAccessible::Id id : m_parts)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return partCount() + static_cast<int>(controls().size());
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index >= partCount())
            return QAccessible::queryAccessibleInterface(controls().at(index - partCount()));
        // Qt owns the interfaces by their ids.
        while (static_cast<int>(m_parts.size()) <= index)
            m_parts.push_back(QAccessible::registerAccessibleInterface(
                std::make_unique<PartAccess>(m_board, m_parts.size()).release()));
        return QAccessible::accessibleInterface(m_parts[static_cast<std::size_t>(index)]);
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
        const QPoint point = m_board->mapFromGlobal(QPoint(x, y));
        const auto parts = m_board->parts();
        const auto part = std::ranges::find_if(parts, [&point](const CodePart &found) {
            return found.area.contains(point);
        });
        return part == parts.end() ? QAccessibleWidget::childAt(x, y)
                                   : child(static_cast<int>(part - parts.begin()));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const auto parts = m_board->parts();
        const auto part = std::ranges::find(parts, true, &CodePart::hasCursor);
        return m_board->hasFocus() && part != parts.end() ? child(static_cast<int>(part - parts.begin()))
                                                          : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] int partCount() const { return static_cast<int>(m_board->parts().size()); }

    // The felts, the keys and the others' progress are told by the parts.
    [[nodiscard]] QWidgetList controls() const
    {
        QWidgetList found;
        for (QWidget *widget : m_board->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const bool isTold = qobject_cast<GuessGrid *>(widget) || qobject_cast<SymbolPad *>(widget);
            if (!isTold && !widget->isHidden())
                found.append(widget);
        }
        return found;
    }

    CodeBoard *m_board;
    mutable std::vector<QAccessible::Id> m_parts;
};

QAccessibleInterface *codeBoardAccess(const QString &, QObject *object)
{
    auto *board = qobject_cast<CodeBoard *>(object);
    return board ? std::make_unique<CodeBoardAccess>(board).release() : nullptr;
}

} // namespace

void provideCodeBoardAccess()
{
    QAccessible::removeFactory(codeBoardAccess);
    QAccessible::installFactory(codeBoardAccess);
}

} // namespace ui
