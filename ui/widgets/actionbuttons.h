#pragma once

#include "widgets/button.h"

#include <functional>
#include <vector>

namespace ui {

// What may be done, as a button offers it.
struct Action
{
    ButtonLook look = {};
    QString text = {}; // empty: it is not offered now
    std::function<void()> chosen = {};
    QString outcome = {}; // what comes of it; to be said beside the button
    QString brief = {};   // instead of the text, which then names somebody, where that has no room
};

// The buttons for a list of actions, which is told anew as things change: an action keeps its place in the
// list, and its button, also while it is not offered.
class ActionButtons
{
public:
    using Place = std::function<void(Button *button, const Action &action)>;
    // `place` puts each button where it belongs, when its action is told for the first time.
    explicit ActionButtons(Place place);
    Q_DISABLE_COPY_MOVE(ActionButtons)

    // Brief: no text has room for which there is a brief one.
    enum class Words { Whole, Brief };
    void show(const std::vector<Action> &actions, Words words = Words::Whole);
    [[nodiscard]] Button *operator[](std::size_t action) const { return m_buttons[action]; }

private:
    void add(const Action &action);

    Place m_place;
    std::vector<Action> m_actions;
    std::vector<Button *> m_buttons;
};

} // namespace ui
