#pragma once

#include "pages/matchactions.h"
#include "protocol/messages.h"
#include "widgets/actionbuttons.h"

class QHBoxLayout;

namespace ui {

// The buttons below the board. As high without them, so that the board does not jump when a match starts or
// ends.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    void show(const MatchActions &actions);
    using QWidget::show;
    // False where there is nothing that begins the first match.
    bool focusReady();
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

signals:
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);
    void backToNowChosen();
    // From a table at which nobody is left to play with there is always a way on.
    void inviteChosen();
    void changeGameChosen();
    void leaveChosen();

private:
    void refresh();
    void resign();
    void keepPlaying();
    [[nodiscard]] Action readyAction();
    [[nodiscard]] std::function<void()> asks(const core::ClientMessage &message);

    MatchActions m_shown;
    bool m_askedToResign = false;
    QHBoxLayout *m_row;
    QHBoxLayout *m_waysOnRow;
    ActionButtons m_buttons; // the first one begins a match
    ActionButtons m_waysOn;
};

} // namespace ui
