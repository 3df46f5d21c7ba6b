#pragma once

#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/figure.h"
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
    // "connected", "reconnecting"; empty for none.
    void showStatus(const QString &status, Role role);
    void setName(const QString &name);
    // Whether there is an invitation to look at.
    void showInvite(bool offered);

signals:
    void backChosen();
    void nameChosen(const QString &name);
    void themeToggled();
    void inviteChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void editName();
    void endEditing(const QString &name);

    Button *m_back;
    QLabel *m_sign;
    Label *m_title;
    Tag *m_tag;
    Label *m_status;
    Button *m_invite;
    Figure *m_figure;
    Label *m_name;
    Field *m_nameField;
    Button *m_edit;
    Button *m_theme;
};

} // namespace ui
