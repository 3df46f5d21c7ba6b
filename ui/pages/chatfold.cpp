#include "pages/chatfold.h"

#include <utility>

namespace ui {

ChatFold::ChatFold(const Chat &chat, QObject *parent)
    : QObject(parent)
{
    connect(&chat, &Chat::historyShown, this, [this](bool isEmpty) {
        m_wasEmpty = m_wasEmpty.value_or(isEmpty);
        refresh();
    });
    connect(&chat, &Chat::cleared, this, [this] {
        m_wasEmpty.reset();
        m_unread = 0;
        refresh();
    });
    connect(&chat, &Chat::heard, this, [this](const ChatEntry &entry) {
        ++m_unread;
        refresh();
        if (isFolded())
            emit missed(entry);
    });
}

bool ChatFold::isFolded() const
{
    if (m_place == Place::BehindTab)
        return false;
    return m_choice.value_or(m_place == Place::TakesWidth || m_wasEmpty.value_or(false));
}

void ChatFold::setPlace(Place place)
{
    m_place = place;
    refresh();
}

void ChatFold::setChoice(const std::optional<bool> &folded)
{
    m_choice = folded;
    refresh();
}

void ChatFold::choose(bool folded)
{
    setChoice(folded);
    emit chosen(folded);
}

void ChatFold::refresh()
{
    if (!isFolded())
        m_unread = 0;
    const std::pair now(isFolded(), m_unread);
    if (std::exchange(m_told, now) != now)
        emit changed();
}

} // namespace ui
