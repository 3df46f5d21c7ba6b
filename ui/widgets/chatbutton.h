#pragma once

#include "widgets/button.h"

namespace ui {

// Opens the folded chat, and shows how much has been said there meanwhile.
class ChatButton : public Button
{
    Q_OBJECT

public:
    explicit ChatButton(QWidget *parent = nullptr);

    // So many lines that nobody has read here.
    void setUnread(int lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_unread = 0;
};

} // namespace ui
