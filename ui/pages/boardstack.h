#pragma once

#include "boards/board.h"
#include "pages/invitecard.h"
#include "protocol/messages.h"
#include "widgets/label.h"
#include "widgets/scrollpane.h"

#include <QStackedWidget>

namespace ui {

struct MatchModel;

// The board, or what stands in its place while nobody, or not enough people, are there to play with.
class BoardStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit BoardStack(QWidget *parent = nullptr);

    void show(const MatchModel &match);
    using QWidget::show;
    // What the invitation says.
    void setInvitation(const InviteDetails &invitation) { m_invite->show(invitation); }
    [[nodiscard]] bool showsInvitation() const { return currentWidget() == m_inviteHome; }
    void takeFocus(Qt::FocusReason reason);
    // The last game's; null before there was one.
    [[nodiscard]] Board *board() const { return m_board; }

signals:
    void moveChosen(const QJsonObject &move);
    // A sentence that says why something cannot be played.
    void moveRefused(const QString &reason);

private:
    void showBoard(const MatchModel &match);
    void useBoard(const QString &game, const core::RoomState &room);

    QWidget *m_boardHome;
    InviteCard *m_invite;
    ScrollPane *m_inviteHome;
    Label *m_waiting;
    Board *m_board = nullptr;
    QString m_boardGame;
};

} // namespace ui
