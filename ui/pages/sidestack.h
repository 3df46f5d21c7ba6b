#pragma once

#include "pages/invitecard.h"
#include "widgets/scrollpane.h"

#include <QStackedWidget>

#include <optional>

namespace ui {

// What lies beside the board: chat, moves or people, and on top of them for as long as it is asked for the
// invitation. Each scrolls, so that a question above them gets the height it needs.
class SideStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit SideStack(QWidget *parent = nullptr);

    // Nothing: somebody else is host.
    void setInvitation(const std::optional<InviteDetails> &invitation);
    // The match goes on meanwhile.
    void toggleInvitation();
    // Whether it was open.
    bool closeInvitation();
    void focusInvitation() { m_invite->takeFocus(Qt::TabFocusReason); }
    [[nodiscard]] bool showsInvitation() const { return currentWidget() == m_inviteHome; }

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // The invitation has come, or has gone.
    void invitationToggled();

private:
    InviteCard *m_invite;
    ScrollPane *m_inviteHome;   // the last one while it is open, else outside
    QPointer<QWidget> m_before; // what lay there before it
};

} // namespace ui
