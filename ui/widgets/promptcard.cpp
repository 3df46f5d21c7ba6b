#include "widgets/promptcard.h"

#include "widgets/boxlayouts.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace ui {

PromptCard::PromptCard(Form form, QWidget *parent)
    : Card(parent)
    , m_form(form)
    , m_title(form == Form::Question ? plainLabel({}, TypeRole::CardTitle) : lineLabel({}, TypeRole::Strong))
    , m_text(form == Form::Question ? lineLabel({}, TypeRole::Body, Role::Muted)
                                    : plainLabel({}, TypeRole::Small, Role::Muted))
    , m_line(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_buttons([this](Button *button, const Action &action) { place(button, action); })
{
    layOut();
}

void PromptCard::layOut()
{
    if (m_form == Form::Question) {
        m_answers = new QGridLayout;
        m_answers->setHorizontalSpacing(space::card);
        m_answers->setVerticalSpacing(space::row);
        m_answers->setColumnStretch(1, 1);
        setLayout(fillBox(m_line, space::row, {m_title, m_text, m_answers}));
    } else if (m_form == Form::Column) {
        m_line->setSpacing(space::tight);
        m_links = new QVBoxLayout;
        m_links->setSpacing(0);
        fillBox(new QVBoxLayout(this), space::tight, {m_title, m_text, m_line, m_links});
    } else {
        auto *words = fillBox(new QVBoxLayout, 2, {m_title, m_text});
        m_words = fillBox(new QHBoxLayout, space::card, {{words, 1}});
        setLayout(fillBox(m_line, space::card, {{m_words, 1}}));
    }
}

// An answer of which nothing comes stands at the end of its line.
void PromptCard::place(Button *button, const Action &action)
{
    if (m_form == Form::Row)
        return m_line->addWidget(button, 0, Qt::AlignVCenter);
    if (m_form == Form::Column && action.look.kind == ButtonKind::Link)
        return m_links->addWidget(button, 0, Qt::AlignLeft);
    if (m_form == Form::Column)
        return m_line->addWidget(button);
    const int row = m_answers->rowCount();
    m_outcomes.push_back(action.outcome.isEmpty() ? nullptr : plainLabel({}, TypeRole::Small, Role::Muted));
    if (m_outcomes.back()) {
        m_answers->addWidget(button, row, 0);
        m_answers->addWidget(m_outcomes.back(), row, 1);
    } else {
        m_answers->addWidget(button, row, 0, 1, 2, Qt::AlignRight);
    }
}

void PromptCard::tell(const Prompt &prompt, ActionButtons::Words words)
{
    m_title->setNamedText(prompt.title);
    m_text->setNamedText(prompt.text);
    m_text->setHidden(prompt.text.pattern.isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    m_buttons.show(prompt.actions, words);
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_outcomes[i])
            m_outcomes[i]->setText(prompt.actions[i].outcome);
    }
}

void PromptCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form == Form::Question)
        emit escaped();
    else
        Card::keyPressEvent(event);
}

} // namespace ui
