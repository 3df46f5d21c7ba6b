#include "widgets/questioncard.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace ui {

QuestionCard::QuestionCard(const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_stand(lineLabel({}, TypeRole::Body, Role::Muted))
{
    setAccessibleName(question);
    m_grid->setHorizontalSpacing(space::card);
    m_grid->setVerticalSpacing(space::row);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(plainLabel(question, TypeRole::CardTitle), 0, 0, 1, 2);
    m_grid->addWidget(m_stand, 1, 0, 1, 2);
    m_stand->hide();
}

void QuestionCard::setStand(const NamedText &stand)
{
    m_stand->setNamedText(stand);
    m_stand->show();
    setAccessibleDescription(m_stand->text());
}

Button *QuestionCard::addAnswer(ButtonKind kind, const QString &text, const QString &iconName)
{
    auto *answer = new Button(kind, text, iconName);
    const int row = m_grid->rowCount();
    m_grid->addWidget(answer, row, 0);
    m_grid->addWidget(plainLabel({}, TypeRole::Small, Role::Muted), row, 1);
    return answer;
}

Button *QuestionCard::addLastAnswer(ButtonKind kind, const QString &text)
{
    auto *answer = new Button(kind, text);
    m_grid->addWidget(answer, m_grid->rowCount(), 0, 1, 2, Qt::AlignRight);
    return answer;
}

void QuestionCard::setOutcome(Button &answer, const QString &text)
{
    int row = 0;
    int column = 0;
    int span = 0;
    m_grid->getItemPosition(m_grid->indexOf(&answer), &row, &column, &span, &span);
    auto *outcome = qobject_cast<Label *>(m_grid->itemAtPosition(row, 1)->widget());
    Q_ASSERT_X(outcome, "setOutcome", "the last answer has no place for one");
    outcome->setText(text);
    answer.setAccessibleDescription(text);
}

void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
