#pragma once

#include "codeviews.h"

#include "boards/codeboard.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTableView>

// What the tests of the code board begin with.
namespace codeboards {

using namespace Qt::Literals::StringLiterals;

using codeviews::code;
inline const QSize boardSize(630, 600);

inline ui::BoardSituation turnOf(int seat, std::optional<int> own = 0, const QJsonObject &kept = {})
{
    return {own, {seat}, true, false, kept};
}

// What a screen reader finds there, of what is shown.
inline void collect(QAccessibleInterface *within, QList<QAccessibleInterface *> &found)
{
    for (int index = 0; within && index < within->childCount(); ++index) {
        QAccessibleInterface *child = within->child(index);
        if (!child
            || (child->isValid() && child->object() && child->object()->isWidgetType()
                && static_cast<QWidget *>(child->object())->isHidden()))
            continue;
        if (!child->text(QAccessible::Name).isEmpty())
            found.append(child);
        collect(child, found);
    }
}

inline QList<QAccessibleInterface *> told(ui::CodeBoard &board)
{
    QList<QAccessibleInterface *> found;
    collect(QAccessible::queryAccessibleInterface(&board), found);
    return found;
}

// Where a place of the entry lies on the board, and a symbol's key; empty where they do not.
inline QRect placeRect(const ui::CodeBoard &board, int place)
{
    for (const auto *table : board.findChildren<QTableView *>()) {
        const QAbstractItemModel &cells = *table->model();
        for (int row = 0; table->isVisibleTo(&board) && row < cells.rowCount(); ++row) {
            const QModelIndex cell = cells.index(row, place + 1);
            const QString said = cell.data(Qt::AccessibleTextRole).toString();
            const QRect area = table->visualRect(cell);
            if (said.startsWith(u"place %1 of "_s.arg(place + 1)))
                return {table->viewport()->mapTo(&board, area.topLeft()), area.size()};
        }
    }
    return {};
}

inline QRect symbolRect(const ui::CodeBoard &board, QChar symbol)
{
    for (const auto *key : board.findChildren<ui::SymbolKey *>()) {
        if (key->symbol() == symbol && key->isVisibleTo(&board))
            return {key->mapTo(&board, QPoint()), key->size()};
    }
    return {};
}

inline QStringList texts(ui::CodeBoard &board)
{
    QStringList all;
    for (const QAccessibleInterface *access : told(board))
        all.append(access->text(QAccessible::Name));
    return all;
}

// The move sent as that many before; none: empty.
inline QJsonObject sent(const QSignalSpy &chosen, int index)
{
    return chosen.value(index).value(0).toJsonObject();
}

inline QJsonObject guess(const QString &text)
{
    return {{u"guess"_s, text}};
}

} // namespace codeboards
