#pragma once

#include "widgets/fairnessbadge.h"
#include "widgets/label.h"

namespace ui {

struct MatchModel;

// The line below the board: why something was refused, else how cheating is kept out. It keeps its place when
// it is empty, so that the board does not jump.
class MatchFooter : public QWidget
{
    Q_OBJECT

public:
    explicit MatchFooter(QWidget *parent = nullptr);

    void show(const MatchModel &match);
    using QWidget::show;
    // Empty: nothing was.
    void showRefusal(const QString &reason);
    // In a narrow window it lies elsewhere, and this line is hidden.
    [[nodiscard]] FairnessBadge *badge() const { return m_badge; }

private:
    void refresh();

    bool m_hasMatch = false;
    Label *m_refusal;
    FairnessBadge *m_badge;
};

} // namespace ui
