#pragma once

#include "pages/leavequestion.h"
#include "pages/matchtracker.h"
#include "pages/roomcolumns.h"
#include "widgets/overlay.h"
#include "widgets/reconnectcard.h"

namespace ui {

// The table: it follows what is told of a room and of its match, and all around the board shows how they
// stand.
class RoomPage : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPage(QWidget *parent = nullptr);

    void showRoom(const core::RoomState &room, const QString &ownPerson);
    void showMatch(const core::MatchStarted &started);
    void showView(const core::MatchView &view);
    void showEnd(const core::MatchEnded &ended);
    // What came of playing the match that has ended again; to be called after its end was shown.
    void showVerdict(const core::Verdict &verdict);
    // What this window keeps of its player's hidden choice, for the board.
    void setSealedChoice(const QJsonObject &choice);
    // Shows the position after that many moves; the match goes on meanwhile.
    void lookAt(int moves);
    // It stands in the board's place while nobody, or not enough people, are there to play with, and
    // everybody may look at it during a match, too; nothing: there is none.
    void setInvitation(const std::optional<InviteDetails> &invitation);
    void showRefusal(const QString &reason);
    // The connection is lost and tried again: the card counts down by itself, and the seat's time runs from
    // the first of these on. Nothing: it is back.
    void showReconnecting(const std::optional<Reconnecting> &reconnecting);
    // Asks how to leave; where the answer is to stay, the page shows what it showed.
    enum class Leaver { ParlorsHost, Player };
    void askToLeave(Leaver who = Leaver::ParlorsHost);
    // Forgets the room that was shown.
    void clear();

    // How things stand.
    [[nodiscard]] const MatchModel &match() const { return m_match.model(); }
    [[nodiscard]] const core::RoomState &room() const { return match().room; }
    [[nodiscard]] MatchPanel *matchPanel() const { return m_matchPanel; }
    [[nodiscard]] People *people() const { return m_people; }
    [[nodiscard]] GameCard *gameCard() const { return m_gameCard; }
    [[nodiscard]] Chat *chat() const { return m_chat; }
    [[nodiscard]] LeaveQuestion *leaveQuestion() const { return m_leaving; }
    // People, board, chat, and round again.
    void focusNext();
    // From a field to the board.
    void leaveField();
    // Beside the board where it does not stand in the board's place.
    void toggleInvitation();

signals:
    void turnChanged(bool isOwnTurn);
    // For who does not see the page.
    void said(const QString &text);
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);
    // A move is not yet a message: where a choice is hidden, it has to be sealed first.
    void moveChosen(const QJsonObject &move);
    void reconnectChosen();

private:
    void connectStage();
    void connectPeople();
    void connectOverlays();
    void refresh();
    void tellMatch();
    void askPlayerToLeave();

    MatchTracker m_match;
    std::optional<Deadline> m_keptUntil; // one's own seat, while there is no connection
    QString m_toldStand;
    qsizetype m_toldMoves = 0;

    People *m_people;
    GameCard *m_gameCard;
    MoveList *m_moves;
    MatchPanel *m_matchPanel;
    AwayCard *m_away;
    ReconnectCard *m_reconnecting;
    Overlay *m_reconnectOverlay;
    LeaveQuestion *m_leaving;
    Chat *m_chat;
    RoomColumns m_columns;
};

} // namespace ui
