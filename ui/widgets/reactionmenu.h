#pragma once

#include "protocol/messages.h"
#include "widgets/popover.h"

class QAbstractButton;

namespace ui {

// The eight faces to choose from: a click, the arrows and Enter, or 1 to 8.
class ReactionMenu : public Popover
{
    Q_OBJECT

public:
    ReactionMenu(QWidget &anchor, QWidget &over);

signals:
    void chosen(core::Reaction what);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int current() const;

    std::vector<QAbstractButton *> m_faces;
};

} // namespace ui
