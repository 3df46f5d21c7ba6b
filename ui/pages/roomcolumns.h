#pragma once

#include "pages/chatfold.h"
#include "pages/gamecard.h"
#include "pages/leavequestion.h"
#include "pages/matchpanel.h"
#include "pages/people.h"
#include "pages/sidestack.h"
#include "widgets/awaycard.h"
#include "widgets/chat.h"
#include "widgets/lastwords.h"
#include "widgets/movelist.h"
#include "widgets/segmented.h"

#include <QBoxLayout>

namespace ui {

// How the parts of a room lie in its page, and where the keyboard goes among them: people, the game and the
// moves on the left, the board in the middle, the chat on the right. Only the middle grows. In a narrow
// window the left column folds: the people into a bar above the board, the rest behind tabs beside the chat.
// Else the right column folds as ChatFold has it; then what is said stands at the lower edge for a moment.
class RoomColumns
{
public:
    struct Parts
    {
        People *people;
        AwayCard *away;
        GameCard *gameCard;
        MoveList *moves;
        MatchPanel *middle;
        Chat *chat;
        Segmented *tabs; // of what lies beside the board in a narrow window: chat, moves, people
        LeaveQuestion *leaving;
    };
    // The page owns all of it.
    RoomColumns(QWidget &page, const Parts &parts);

    // In a page of that size. True where the middle has taken another shape.
    [[nodiscard]] bool arrange(QSize size);
    // Where they do not lie in tabs, the moves give way to the form for the game, and stand nowhere before
    // the first one.
    void showMoves();
    // Where they lie behind a tab.
    void showPeople();
    // The left column, the middle, the right one, and round again.
    void focusNext();
    // From a field, or from what is asked, to the board; from there to the present position.
    void leaveField();
    // Beside the board where it does not stand in the board's place.
    void toggleInvitation();
    // Where the chat is open.
    void focusChat();
    // Folds the chat where it is in sight, else opens it to write. Behind tabs it leads to the chat's, and
    // from there back to the tab before or to the board.
    void toggleChat();
    [[nodiscard]] ChatFold *chatFold() const { return m_fold; }
    [[nodiscard]] SideStack *sides() const { return m_sides; }

private:
    void makeLeft();
    void makeRight();
    void makeFold();
    void showFold();
    void showWords(const ChatEntry &entry);
    void showTab(int index);
    void turnTabs(bool fromChat);
    void focusLeft();
    void focusRight();
    void setNarrow(bool narrow);
    void fold();
    void unfold();

    QWidget &m_page;
    Parts m_parts;
    bool m_isNarrow = false;
    int m_tabBefore = 0; // that the chat's was turned to from
    QHBoxLayout *m_row;
    ScrollPane *m_left;
    QVBoxLayout *m_leftColumn = nullptr;
    QWidget *m_right;
    QVBoxLayout *m_rightColumn = nullptr;
    SideStack *m_sides; // what the tabs are of
    ChatFold *m_fold;
    LastWords *m_words;
};

} // namespace ui
