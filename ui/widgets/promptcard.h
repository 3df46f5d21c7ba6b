#pragma once

#include "widgets/actionbuttons.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QBoxLayout>

#include <vector>

class QGridLayout;

namespace ui {

// What somebody is told, and what they may do about it.
struct Prompt
{
    NamedText title;
    NamedText text = {};
    std::vector<Action> actions;
};

// The card for a prompt.
class PromptCard : public Card
{
    Q_OBJECT

public:
    enum class Form {
        Question, // of one's own, on top of a page; Esc is an answer, too
        Column,   // for a narrow column: the buttons stand below the words, links below the buttons
        Row,      // the buttons stand beside the words, or below them
    };
    explicit PromptCard(Form form, QWidget *parent = nullptr);

    // Told anew, as when time has passed, it has the same actions in the same order, and keeps their buttons.
    void tell(const Prompt &prompt, ActionButtons::Words words = ActionButtons::Words::Whole);
    [[nodiscard]] Button *button(std::size_t action) const { return m_buttons[action]; }

signals:
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    // It stands before the words of a row; the card takes it over.
    void setSign(QWidget *sign) { m_words->insertWidget(0, sign); }
    // How the buttons stand to each other, or in a row to the words.
    void setDirection(QBoxLayout::Direction direction) { m_line->setDirection(direction); }

private:
    void layOut();
    void place(Button *button, const Action &action);

    Form m_form;
    Label *m_title;
    Label *m_text;
    QBoxLayout *m_words = nullptr;    // in a row
    QBoxLayout *m_line;               // of the buttons in a column, of everything else
    QBoxLayout *m_links = nullptr;    // in a column
    QGridLayout *m_answers = nullptr; // to a question
    std::vector<Label *> m_outcomes;  // of the answers; null where nothing comes of one
    ActionButtons m_buttons;
};

} // namespace ui
