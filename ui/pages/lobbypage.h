#pragma once

#include "pages/leavequestion.h"
#include "pages/roomrow.h"
#include "protocol/messages.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/errorcard.h"
#include "widgets/field.h"
#include "widgets/rowlist.h"
#include "widgets/toggle.h"

#include <QButtonGroup>

namespace ui {

// The rooms of a server, and the way to open another.
class LobbyPage : public QWidget
{
    Q_OBJECT

public:
    explicit LobbyPage(QWidget *parent = nullptr);

    void show(const core::Lobby &lobby);
    using QWidget::show;
    void setOwnName(const QString &name);
    void showError(const std::optional<UserError> &error);
    // In that room's row.
    void askForPassword(const QString &room);
    void showWrongPassword(const QString &room);
    // Gives the focus to the newest room, or to opening one.
    void takeFocus();
    // Asks who hosts this parlor how to leave it.
    void askToLeave();
    [[nodiscard]] LeaveQuestion *leaveQuestion() const { return m_leaving; }

signals:
    // What has happened here, for those who do not see it.
    void said(const QString &text);
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);
    void errorAnswered();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeOpenCard();
    void open();
    void relayout();

    QHBoxLayout *m_columns;
    ScrollPane *m_opening;
    RowList *m_rows;
    Card *m_empty;
    Card *m_troubleHome;
    ErrorCard *m_error;
    QButtonGroup *m_games;
    Field *m_name;
    Toggle *m_locked;
    Field *m_password;
    Button *m_open;
    LeaveQuestion *m_leaving;
};

} // namespace ui
