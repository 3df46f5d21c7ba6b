#pragma once

#include "widgets/actionbuttons.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/usererror.h"

class QBoxLayout;

namespace ui {

// Says in place, never in a box on top, what happened, why most likely, and what to do. Has no frame of its
// own: it stands within a card.
class ErrorCard : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorCard(QWidget *parent = nullptr);

    void show(const UserError &error);
    using QWidget::show;
    // "again in 4 s", beside the actions; empty for none.
    void showCountdown(const QString &text);

signals:
    // All of it, as one would read it out.
    void said(const QString &text);
    void mainChosen();
    void secondChosen();
    void passwordChosen(const QString &password);

private:
    struct Line
    {
        Label *heading;
        Label *text;
    };
    [[nodiscard]] Line makeLine(const QString &heading);
    static void showLine(const Line &line, const QString &text);
    void choose();
    void showActions(const QString &copying);
    void relayout();

    UserError m_error;
    QLabel *m_icon;
    Label *m_title;
    Line m_happened;
    Line m_likelyWhy;
    Line m_whatToDo;
    Field *m_password;
    Label *m_countdown;
    QBoxLayout *m_actions;
    QBoxLayout *m_moreActions; // three in a row are too many for a column
    ActionButtons m_buttons;
    ActionButtons m_moreButtons;
};

} // namespace ui
