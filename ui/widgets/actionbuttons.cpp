#include "widgets/actionbuttons.h"

#include <utility>

namespace ui {

static constexpr int widestWords =
    190; // px that a button of a narrow column has for words that name somebody

static void dressFor(Button &button, const Action &action, ActionButtons::Words words)
{
    button.setHidden(action.text.isEmpty());
    if (action.text.isEmpty())
        return;
    ui::setLook(button, action.look);
    button.setAccessibleDescription(action.outcome);
    if (action.brief.isEmpty())
        return button.setText(action.text);
    const bool fits = words == ActionButtons::Words::Whole
                      && QFontMetrics(button.font()).horizontalAdvance(action.text) <= widestWords;
    fits ? button.setNamedWords(action.text) : button.setText(action.brief);
    button.setAccessibleName(action.text);
}

ActionButtons::ActionButtons(Place place)
    : m_place(std::move(place))
{
}

void ActionButtons::show(const std::vector<Action> &actions, Words words)
{
    m_actions = actions;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (i == m_buttons.size())
            add(actions[i]);
        dressFor(*m_buttons[i], actions[i], words);
    }
}

void ActionButtons::add(const Action &action)
{
    auto *button = new Button(action.look.kind, {});
    button->hide(); // it would be a window until it is placed
    QObject::connect(button, &QPushButton::clicked, button, [this, index = m_buttons.size()] {
        const Action offered = m_actions[index]; // choosing it may tell others
        // A shortcut's click comes a moment later, when it may be offered no more.
        if (!offered.text.isEmpty() && offered.chosen)
            offered.chosen();
    });
    m_buttons.push_back(button);
    m_place(button, action);
}

} // namespace ui
