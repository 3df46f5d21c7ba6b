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

    // `playing`: a match is running.
    void show(const core::RoomState &room, const QString &ownPerson, bool playing);
    using QWidget::show;
    void takeFocus() { m_save->setFocus(Qt::OtherFocusReason); }

signals:
    void saveChosen();
    void closeChosen();
    void stayChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Button *m_save;
    Button *m_close;
    Button *m_stay;
    Label *m_saveText;
    Label *m_closeText;
};

} // namespace ui
