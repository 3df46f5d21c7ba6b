#pragma once

#include "protocol/messages.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <chrono>
#include <vector>

namespace ui {

// A running match as one of its players leaves it.
struct MatchToLeave
{
    std::vector<core::MatchPlayer> players;
    core::Seat ownSeat = 0; // of the match
    std::vector<core::Seat> turn;
    std::vector<core::ScoreLine> score;
    std::chrono::seconds kept; // for which the server keeps the seat
};

// Asks a player how to leave a running match; each answer says what becomes of the seat. Staying has the
// focus, so that a slip costs nothing. Has no frame of its own.
class LeaveMatchCard : public QWidget
{
    Q_OBJECT

public:
    explicit LeaveMatchCard(QWidget *parent = nullptr);

    void show(const MatchToLeave &match);
    using QWidget::show;
    void takeFocus() { m_stay->setFocus(Qt::OtherFocusReason); }

    // Who is waited for.
    [[nodiscard]] static NamedText standOf(const MatchToLeave &match);
    // What becomes of the match without this player.
    [[nodiscard]] static QString lossIn(const MatchToLeave &match);

signals:
    void keepSeatChosen();
    void giveUpChosen();
    void stayChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Label *m_stand;
    Button *m_keep;
    Button *m_giveUp;
    Button *m_stay;
    Label *m_keepText;
    Label *m_giveUpText;
};

} // namespace ui
