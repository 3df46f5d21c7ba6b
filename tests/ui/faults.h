#pragma once

#include "widgets/label.h"

#include <QScrollArea>
#include <QStringList>

namespace pictures {

using namespace Qt::Literals::StringLiterals;

// What is wrong with how the widgets lie, one line each; each container's children are looked at in turn.
inline QStringList faults(const QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<const ui::Label *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->minimumSizeHint().height();
        if (label->height() < needed
            || label->width()
                   < (label->minimumWidth() ? label->minimumWidth() : label->minimumSizeHint().width()))
            found << u"cut off: "_s + label->text();
    }
    for (const auto *control : window.findChildren<const QWidget *>()) {
        const bool counts = control->isVisible() && control->focusPolicy() != Qt::NoFocus
                            && !control->parentWidget()->inherits("QAbstractSpinBox");
        const QSize least = control->minimumSizeHint();
        if (counts && (control->width() < least.width() || control->height() < least.height()))
            found << u"squeezed: "_s + QString::fromLatin1(control->metaObject()->className()) + u" "_s
                         + control->accessibleName();
        if (counts && control->parentWidget()
            && !control->parentWidget()->rect().contains(control->geometry()))
            found << u"sticks out: "_s + QString::fromLatin1(control->metaObject()->className());
    }
    for (const auto *pane : window.findChildren<const QScrollArea *>()) {
        if (pane->isVisible() && pane->widget() && pane->widget()->width() > pane->viewport()->width())
            found << u"wider than its pane: "_s + QString::number(pane->widget()->width());
    }
    return found;
}

} // namespace pictures
