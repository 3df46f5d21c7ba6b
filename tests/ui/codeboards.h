#pragma once

#include "codeviews.h"

#include "boards/codeboard.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QWidget>

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
