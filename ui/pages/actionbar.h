#pragma once

#include "pages/matchactions.h"
#include "pages/nextsteps.h"
#include "protocol/messages.h"
#include "widgets/button.h"

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
    [[nodiscard]] NextSteps *nextSteps() const { return m_next; }

signals:
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);
    void backToNowChosen();

private:
    void connectButtons();
    void refreshReady();
    void refreshResign();

    MatchActions m_shown;
    bool m_askedToResign = false;
    QHBoxLayout *m_row;
    Button *m_ready;
    Button *m_start;
    Button *m_resign;
    Button *m_keepPlaying;
    Button *m_sit;
    Button *m_stand;
    Button *m_backToNow;
    NextSteps *m_next;
};

} // namespace ui
