#pragma once

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/field.h"
#include "widgets/figuregrid.h"

#include <optional>

class QBoxLayout;

namespace ui {

// Asks at the first start who one is. It need not be answered.
class IntroductionCard : public Card
{
    Q_OBJECT

public:
    explicit IntroductionCard(QWidget *parent = nullptr);

    void ask(bool asks);
    void takeFocus() { m_name->setFocus(Qt::OtherFocusReason); }
    // Answers with what stands in the field, if anything does.
    void answer();

signals:
    // It has appeared, or gone, with or without the focus.
    void asked(bool losesFocus);
    void answered(const QString &name, int figure);

private:
    void suggestFigure();

    Field *m_name;
    FigureGrid *m_figures;
    QBoxLayout *m_row;
    std::optional<int> m_figure; // once it is chosen
};

} // namespace ui
