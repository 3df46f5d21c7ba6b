#pragma once

#include "boards/catalog.h"
#include "pages/matchheader.h"
#include "pages/matchtexts.h"
#include "pages/nextsteps.h"
#include "widgets/button.h"
#include "widgets/fairnessbadge.h"
#include "widgets/invitecard.h"
#include "widgets/movelist.h"
#include "widgets/scrollpane.h"
#include "widgets/seatactivity.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <optional>

namespace ui {

// The texts of a match's moves, and what they were made of: to make them takes long, and they are asked for
// often.
struct MoveTexts
{
    QString game;
    QJsonObject view;
    QStringList texts;
};

// The middle of the room: one line that says how things stand, the board or the invitation, and below it what
// one may do. Its parts have fixed heights, so the board does not jump when a match starts or ends.
class MatchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MatchPanel(QWidget *parent = nullptr);

    void showRoom(const core::RoomState &room, const QString &ownPerson);
    void showMatch(const core::MatchStarted &match);
    void showView(const core::MatchView &view);
    void showEnd(const core::MatchEnded &ended);
    // It stands here while nobody, or not enough people, are there to play with; nothing: there is none.
    void setInvitation(const std::optional<InviteDetails> &invitation);
    // What came of playing the match that has ended again; to be called after its end was shown.
    void showVerdict(const core::Verdict &verdict);
    // What this window keeps of its player's hidden choice, for the board.
    void setSealedChoice(const QJsonObject &choice);
    // Shows the position after that many moves; the match goes on meanwhile.
    void lookAt(int moves);
    // Why what was asked for was refused; another choice can be made now.
    void showRefusal(const QString &reason);
    // Forgets the room that was shown.
    void reset();
    // Everybody may look at the invitation during a match, too; the match goes on meanwhile.
    [[nodiscard]] bool canInvite() const { return m_invitation.has_value(); }
    // Whether the invitation stands in the place of the board, as there are not enough players.
    [[nodiscard]] bool showsInvitation() const { return m_middle->currentWidget() == m_inviteHome; }
    // Gives the focus to the board, or to what stands in its place.
    void takeFocus();
    // Bar: for a narrow window, with all the height for the board.
    void setShape(MatchHeader::Shape shape);
    // The line above the board.
    [[nodiscard]] MatchHeader *header() const { return m_header; }
    // Where the board lies.
    [[nodiscard]] QWidget *middle() const { return m_middle; }
    // While there is no connection nothing can be played, and the board says so.
    void setLive(bool live);

    // The match as it stands, whatever position is looked at.
    [[nodiscard]] const core::MatchView &matchState() const { return m_match.state; }
    [[nodiscard]] QStringList moveTexts() const;
    // How many moves the position shown has.
    [[nodiscard]] int movesShown() const;
    [[nodiscard]] MoveRows moveRows() const;
    // By person; empty while no match runs.
    [[nodiscard]] QHash<QString, SeatActivity> activities() const;
    [[nodiscard]] bool isOwnTurn() const;
    [[nodiscard]] bool isOver() const { return m_phase == Phase::Over; }
    [[nodiscard]] bool isRunning() const { return m_phase == Phase::Running; }
    // Whether one plays in a running match, and is neither out nor done.
    [[nodiscard]] bool hasWhatToResign() const;
    // In the match that is shown; nothing: one watches.
    [[nodiscard]] std::optional<int> ownSeat() const;
    [[nodiscard]] Board *board() const { return m_board; }
    [[nodiscard]] NextSteps *nextSteps() const { return m_next; }
    // Or, before a match, to what begins it.
    void focusBoard();
    // What a screen reader says of how things stand, and of the last move; empty before there is one.
    [[nodiscard]] QString standText() const;
    [[nodiscard]] QString lastMoveText() const;

signals:
    void changed();
    // A sentence that says why something cannot be.
    void refused(const QString &reason);
    void moveChosen(const QJsonObject &move);
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);

private:
    enum class Phase { Waiting, Running, Over };

    void makeActions(QHBoxLayout &row);
    void useBoard(const QString &game);
    void choose(const QJsonObject &move);
    void say(const QString &refusal);
    void refresh();
    void keepFocusInSight();
    void focusMiddle(Qt::FocusReason reason);
    void refreshBoard();
    [[nodiscard]] PlayerLook lookOf(const core::MatchPlayer &player);
    void refreshHead();
    void refreshMark();
    void refreshActions();
    void setView(const core::MatchView &view);
    void begin(const QString &match);
    [[nodiscard]] BoardSituation situation() const;
    [[nodiscard]] MatchTexts texts() const { return {m_match.players, ownSeat()}; }
    [[nodiscard]] const core::Person *self() const;
    [[nodiscard]] bool enoughPlayers() const;
    [[nodiscard]] bool actsNow() const;
    [[nodiscard]] NamedText runningText() const;
    [[nodiscard]] NamedText lineText() const;
    [[nodiscard]] NamedText detailText() const;

    core::RoomState m_room;
    QString m_ownPerson;
    std::optional<InviteDetails> m_invitation;
    Phase m_phase = Phase::Waiting;
    core::MatchStarted m_match;
    std::optional<core::MatchEnded> m_ended;
    std::optional<int> m_lookingAt;
    Deadline m_deadline;
    std::optional<core::Verdict> m_verdict;
    QJsonObject m_sealedChoice;
    SeatActivities m_activities;
    QJsonObject m_asked; // the move that nobody has answered yet; empty for none
    mutable MoveTexts m_moveTexts;
    bool m_live = true;
    bool m_askedToResign = false;
    QHash<QString, int> m_colours; // the seats that the players of the match have had, by person

    MatchHeader *m_header;
    QStackedWidget *m_middle;
    InviteCard *m_invite;
    ScrollPane *m_inviteHome;
    QWidget *m_boardHome;
    Label *m_waiting;
    Board *m_board = nullptr;
    QString m_boardGame;
    QHBoxLayout *m_actions;
    QWidget *m_below;
    Label *m_refusal;
    FairnessBadge *m_badge;
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
