#pragma once

#include "widgets/button.h"
#include "widgets/label.h"

class QGridLayout;

namespace ui {

// A question and its answers, one below the other: a button, and beside it what comes of it. Has no frame of
// its own.
class QuestionCard : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionCard(const QString &question, QWidget *parent = nullptr);

    // How things stand, between the question and the answers.
    void setStand(const NamedText &stand);
    // In the order in which they lie there.
    [[nodiscard]] Button *addAnswer(ButtonKind kind, const QString &text, const QString &iconName = {});
    // At the end of the last line; nothing comes of it.
    [[nodiscard]] Button *addLastAnswer(ButtonKind kind, const QString &text);
    void setOutcome(Button &answer, const QString &text);

signals:
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QGridLayout *m_grid;
    Label *m_stand;
};

} // namespace ui
