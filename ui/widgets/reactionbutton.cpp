#include "widgets/reactionbutton.h"

#include "widgets/reactionmenu.h"

#include <chrono>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ReactionButton::ReactionButton(QWidget &over)
    : Button(ButtonKind::Icon, tr("Show a face"), u"face"_s)
    , m_over(over)
{
    setToolTip(tr("Show a face (R)"));
    setFocusPolicy(Qt::TabFocus); // whoever is writing goes on writing
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, [this] { setDim(false); });
    connect(this, &QPushButton::clicked, this, &ReactionButton::toggleMenu);
}

void ReactionButton::toggleMenu()
{
    if (m_menu && m_menu->isVisible())
        return m_menu->fold();
    if (!isEnabled() || m_rest.isActive())
        return;
    m_menu = new ReactionMenu(*this, m_over);
    connect(m_menu, &ReactionMenu::chosen, this, [this](core::Reaction what) {
        setDim(true);
        m_rest.start();
        emit reactionChosen(what);
    });
}

} // namespace ui
