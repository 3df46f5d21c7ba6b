#include "pages/nextsteps.h"

#include "style/style.h"

#include <QHBoxLayout>

namespace ui {

NextSteps::NextSteps(QWidget *parent)
    : QWidget(parent)
    , m_invite(new Button(ButtonKind::Main, tr("Let somebody else in")))
    , m_change(new Button(ButtonKind::Quiet, tr("Change the game")))
    , m_leave(new Button(ButtonKind::Quiet, tr("Leave")))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(space::row);
    for (Button *button : {m_invite, m_change, m_leave})
        row->addWidget(button);
    connect(m_invite, &QPushButton::clicked, this, &NextSteps::inviteChosen);
    connect(m_change, &QPushButton::clicked, this, &NextSteps::changeGameChosen);
    connect(m_leave, &QPushButton::clicked, this, &NextSteps::leaveChosen);
    hide();
}

void NextSteps::show(const std::optional<WayOn> &wayOn)
{
    m_invite->setVisible(wayOn && wayOn->invites);
    m_change->setVisible(wayOn && wayOn->changesGame);
    setVisible(wayOn.has_value());
}

} // namespace ui
