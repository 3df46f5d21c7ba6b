#pragma once

#include "pages/matchstage.h"
#include "widgets/chat.h"
#include "widgets/movelist.h"
#include "widgets/optionsform.h"
#include "widgets/people.h"
#include "widgets/scrollpane.h"
#include "widgets/veil.h"

namespace ui {

// The table: people, the game and the moves on the left, the board in the middle, the chat on the right.
// Only the middle grows.
class RoomPage : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPage(QWidget *parent = nullptr);

    void showRoom(const core::RoomState &room, const QString &ownPerson);
    void showMatch(const core::MatchStarted &match);
    void showView(const core::MatchView &view);
    void showEnd(const core::MatchEnded &ended);
    void setInvitation(const std::optional<Invitation> &invitation);
    void setHistory(const core::ChatHistory &history);
    void addChat(const core::ChatLine &line);
    // A line in the chat that the room says itself.
    void note(const QString &text);
    void showRefusal(const QString &reason);
    void showChatRefusal(const QString &reason);
    void showOptionsRefusal(const QString &reason);
    // What is wrong with the connection; nothing: all is well.
    void showTrouble(const std::optional<Trouble> &trouble);
    void showCountdown(const QString &text);
    // Forgets the room that was shown.
    void clear();

    [[nodiscard]] bool isOwnTurn() const { return m_stage->isOwnTurn(); }
    [[nodiscard]] const QString &gameId() const { return m_room.game; }
    [[nodiscard]] MatchStage *stage() const { return m_stage; }
    [[nodiscard]] Chat *chat() const { return m_chat; }
    // People, board, chat, and round again.
    void focusNext();
    // From a field to the board.
    void leaveField();
    // True for the host while others can come; the invitation then takes the board's place and gives it back.
    [[nodiscard]] bool canInvite() const { return m_stage->canInvite(); }
    void toggleInvitation() { m_stage->toggleInvitation(); }

signals:
    void turnChanged();
    void moveChosen(const QJsonObject &move);
    void readyChosen(bool ready);
    void startChosen();
    void resignChosen();
    // No seat: any free one.
    void sitChosen(std::optional<int> seat);
    void standChosen();
    void chatChosen(const QString &text);
    void kickChosen(const QString &person, bool ban);
    void muteChosen(const QString &person, bool muted);
    void hostChosen(const QString &person);
    void configureChosen(const core::RoomSettings &settings);
    void reconnectChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] ScrollPane *makeLeft();
    [[nodiscard]] QWidget *makeGameCard();
    void connectStage();
    void connectPeople();
    void connectGameCard();
    void refresh();
    void refreshGame();
    void editGame(const core::RoomState &room);
    void checkOptions();

    core::RoomState m_room;
    QString m_ownPerson;
    QString m_countedMatch;
    QHash<QString, int> m_wins;
    std::vector<core::MatchPlayer> m_players;

    ScrollPane *m_left = nullptr;
    People *m_people;
    Card *m_gameCard;
    Label *m_gameText;
    Button *m_change;
    OptionsForm *m_options;
    Label *m_optionsTrouble;
    Button *m_save;
    Button *m_cancel;
    MoveList *m_moves;
    MatchStage *m_stage;
    Veil *m_veil;
    Chat *m_chat;
};

} // namespace ui
