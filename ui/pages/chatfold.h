#pragma once

#include "widgets/chat.h"

#include <QObject>

#include <optional>
#include <utility>

namespace ui {

// Whether the chat of a room is folded, and what has been said since. Beside the board it is as the person
// has chosen; without a choice it folds where nothing had been said when one came, and where the board needs
// the room.
class ChatFold : public QObject
{
    Q_OBJECT

public:
    explicit ChatFold(const Chat &chat, QObject *parent = nullptr);

    [[nodiscard]] bool isFolded() const;
    // How many lines and notes nobody has seen here; 0 while it is open.
    [[nodiscard]] int unread() const { return m_unread; }
    // Beside the board, where the board would need the width, or behind tabs with what else a small window
    // has no other place for; there it never folds.
    enum class Place { Beside, TakesWidth, BehindTab };
    void setPlace(Place place);
    // What was chosen another time; nothing: no choice.
    void setChoice(const std::optional<bool> &folded);
    // The person wants it so, from now on.
    void choose(bool folded);

signals:
    // Folded, opened, or something was said while it is folded.
    void changed();
    // A choice to be kept.
    void chosen(bool folded);
    // Said while it is folded.
    void missed(const ChatEntry &entry);

private:
    void refresh();

    std::optional<bool> m_choice;
    std::optional<bool> m_wasEmpty; // when one came; nothing: that is not known yet
    Place m_place = Place::Beside;
    int m_unread = 0;
    std::pair<bool, int> m_told; // whether folded, and how many lines, as changed() said last
};

} // namespace ui
