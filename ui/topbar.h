#pragma once

#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/chatbutton.h"
#include "widgets/field.h"
#include "widgets/label.h"

namespace ui {

// The bar on top of every page: where one is, who one is, and the way back.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    // `title` may be what a stranger typed. Without a way back the program's own sign stands in its place.
    void showPlace(const QString &title, const QString &tag, bool hasBack);
    // While the settings are open, under whatever title, the way back leads out of them; the place is shown
    // again when the title is empty.
    void showSettings(const QString &title);
    // "connected", "reconnecting"; empty for none.
    // Where room is short only its light is seen.
    void showStatus(const QString &status, Role role);
    // And the figure that one wishes to be; none: what the name suggests. Empty: one has no name yet.
    void setName(const QString &name, std::optional<int> figure = {});
    // The figure that one is at this table; none: what the name suggests.
    void setFigure(std::optional<int> figure);
    // Whether there is an invitation to look at.
    void showInvite(bool offered);
    // Where the chat is folded, how many lines of it nobody has read; nothing: it is not.
    void showChat(const std::optional<int> &unread);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void backChosen();
    void nameChosen(const QString &name);
    void themeToggled();
    void inviteChosen();
    void chatChosen();
    void settingsToggled();
    // The way back was taken while the settings are open.
    void settingsLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWhere();
    void editName();
    void makeRoom();
    void endEditing(const QString &name);

    struct Place
    {
        QString title;
        QString tag;
        bool hasBack = false;
        bool invites = false;
        bool foldsChat = false;
    };
    struct RoomButtons
    {
        Button *invite;
        ChatButton *chat;
    };
    struct Status
    {
        QString light; // a dot, where there is something to say
        QString words;
    };
    Place m_place;
    QString m_settingsTitle;
    Status m_shownStatus;
    Button *m_back;
    QLabel *m_sign;
    Label *m_title;
    Label *m_tag;
    Label *m_status;
    RoomButtons m_ofRoom;
    Avatar *m_avatar;
    Label *m_name;
    Field *m_nameField;
    Button *m_edit;
    Button *m_theme;
    Button *m_settings;
};

} // namespace ui
