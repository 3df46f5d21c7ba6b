#pragma once

#include "protocol/messages.h"
#include "widgets/button.h"

#include <QPointer>
#include <QTimer>

namespace ui {

class ReactionMenu;

// Opens the faces above `over` and says which one was chosen, at most one a second: it is dim for that long.
class ReactionButton : public Button
{
    Q_OBJECT

public:
    explicit ReactionButton(QWidget &over);

    // Opens the faces, or closes them.
    void toggleMenu();

signals:
    void reactionChosen(core::Reaction what);

private:
    QWidget &m_over;
    QPointer<ReactionMenu> m_menu;
    QTimer m_rest;
};

} // namespace ui
