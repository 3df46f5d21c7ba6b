#pragma once

#include "protocol/messages.h"
#include "widgets/button.h"
#include "widgets/label.h"

namespace ui {

// Asks the host of a parlor how to leave it; each answer says first what becomes of the others. Has no frame
// of its own.
class LeaveCard : public QWidget
{
    Q_OBJECT

public:
    explicit LeaveCard(QWidget *parent = nullptr);

    enum class Match { None, Running };
    // For who stands at their table.
    void showFor(const core::RoomState &room, const QString &ownPerson, Match match);
    // For who does not know from there who else is in.
    void showForWhoeverIsHere();
    void takeFocus() { m_save->setFocus(Qt::OtherFocusReason); }

signals:
    void saveChosen();
    void closeChosen();
    void stayChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // What becomes of the others; empty where there is nobody else.
    struct Others
    {
        QString afterSaving;
        QString afterClosing;
    };
    [[nodiscard]] static Others othersIn(const core::RoomState &room, const QString &ownPerson);
    void show(const Others &others, Match match);

    Button *m_save;
    Button *m_close;
    Button *m_stay;
    Label *m_saveText;
    Label *m_closeText;
};

} // namespace ui
