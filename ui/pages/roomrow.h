#pragma once

#include "protocol/messages.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/field.h"
#include "widgets/label.h"

#include <QBoxLayout>

namespace ui {

// A room as a row of the lobby: what is played, by how many, and one button that says what will happen.
class RoomRow : public Card
{
    Q_OBJECT

public:
    explicit RoomRow(QWidget *parent = nullptr);

    void show(const core::RoomSummary &room);
    using QWidget::show;
    // The field takes the place of the seats, and the focus.
    void askForPassword();
    // Says in the row that the password was wrong.
    void showWrongPassword();
    void takeFocus() { m_join->setFocus(Qt::OtherFocusReason); }

signals:
    void said(const QString &text);
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // The seats beside the button, or above it where the words need the room.
    void relayout();
    void join();
    core::RoomSummary m_room;
    Label *m_name;
    QLabel *m_lock;
    Label *m_game;
    Label *m_host;
    Label *m_state;
    Field *m_password;
    Label *m_wrong;
    Button *m_join;
    QBoxLayout *m_side;
};

} // namespace ui
