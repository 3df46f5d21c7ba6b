#include "widgets/readonlytext.h"

#include "style/style.h"

namespace ui {

ReadOnlyText::ReadOnlyText(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setGround(*this, Ground::Well);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setViewportMargins(space::row, space::tight, space::row, space::tight);
    dress(*this, TypeRole::Small);
}

} // namespace ui
