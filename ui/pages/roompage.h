#pragma once

#include "pages/matchtracker.h"
#include "pages/reconnectoverlay.h"
#include "pages/roomcolumns.h"
#include "pages/roomleavequestion.h"
#include "pages/spokenmatch.h"

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
    // Forgets the room that was shown.
    void clear();

    // How things stand.
    [[nodiscard]] const MatchModel &match() const { return m_match.model(); }
    [[nodiscard]] MatchPanel *matchPanel() const { return m_matchPanel; }
    [[nodiscard]] People *people() const { return m_people; }
    [[nodiscard]] GameCard *gameCard() const { return m_gameCard; }
    [[nodiscard]] Chat *chat() const { return m_chat; }
    [[nodiscard]] RoomLeaveQuestion *leaveQuestion() const { return m_leaving; }
    [[nodiscard]] ReconnectOverlay *reconnecting() const { return m_reconnecting; }
    // Where all of it lies, and where the keyboard goes.
    [[nodiscard]] RoomColumns &columns() { return m_columns; }

signals:
    void turnChanged(bool isOwnTurn);
    // For who does not see the page.
    void said(const QString &text);
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);
    // A move is not yet a message: where a choice is hidden, it has to be sealed first.
    void moveChosen(const QJsonObject &move);

private:
    void connectParts();
    void refresh();

    MatchTracker m_match;
    SpokenMatch m_spoken;

    People *m_people;
    GameCard *m_gameCard;
    MoveList *m_moves;
    MatchPanel *m_matchPanel;
    AwayCard *m_away;
    ReconnectOverlay *m_reconnecting;
    RoomLeaveQuestion *m_leaving;
    Chat *m_chat;
    RoomColumns m_columns;
};

} // namespace ui
