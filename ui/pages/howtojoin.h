#pragma once

#include "pages/nearbygames.h"

namespace ui {

// The lamp over the empty table, and why it may be empty.
class HowToJoin : public Card
{
    Q_OBJECT

public:
    explicit HowToJoin(QWidget *parent = nullptr);

    // `explains`: with what may keep games from being seen, and what to do about it; `draws`: with the
    // drawing.
    void show(Looking looking, bool explains, bool draws);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCause(const QString &iconName, const QString &what, const QString &how);
    [[nodiscard]] QWidget *makeCauses();

    bool m_draws = true;
    Label *m_title;
    Label *m_text;
    QWidget *m_column; // of the causes, in the middle
    QWidget *m_causes;
    Label *m_instead;
};

} // namespace ui
