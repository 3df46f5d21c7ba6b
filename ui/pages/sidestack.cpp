#include "pages/sidestack.h"

#include "style/roles.h"

namespace ui {

SideStack::SideStack(QWidget *parent)
    : QStackedWidget(parent)
    , m_invite(new InviteCard)
    , m_inviteHome(new ScrollPane(this))
{
    m_inviteHome->setContent(m_invite);
    m_inviteHome->hide();
    // Who chooses something else beside the board does not look at the invitation any more.
    connect(this, &QStackedWidget::currentChanged, this, [this] {
        if (currentWidget() != m_inviteHome)
            removeWidget(m_inviteHome);
        emit invitationToggled();
    });
}

void SideStack::setInvitation(const std::optional<InviteDetails> &invitation)
{
    if (invitation)
        m_invite->show(*invitation);
    else
        closeInvitation();
}

void SideStack::toggleInvitation()
{
    if (closeInvitation())
        return;
    m_before = currentWidget();
    addWidget(m_inviteHome);
    setCurrentWidget(m_inviteHome);
    m_invite->takeFocus(Qt::PopupFocusReason);
}

bool SideStack::closeInvitation()
{
    if (!showsInvitation())
        return false;
    if (m_before && indexOf(m_before) >= 0)
        setCurrentWidget(m_before);
    else
        setCurrentIndex(0);
    return true;
}

QSize SideStack::minimumSizeHint() const
{
    return {QStackedWidget::minimumSizeHint().width(), 3 * space::mainControl};
}

} // namespace ui
