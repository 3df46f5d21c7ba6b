#include "pages/nextsteps.h"

#include "style/style.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

NextSteps::NextSteps(QWidget *parent)
    : QWidget(parent)
    , m_invite(new Button(ButtonKind::Main, tr("Let somebody else in"), u"addperson"_s))
    , m_change(new Button(ButtonKind::Quiet, tr("Change the game"), u"settings"_s))
    , m_leave(new Button(ButtonKind::Quiet, tr("Leave"), u"leave"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    for (Button *button : {m_invite, m_change, m_leave})
        row->addWidget(button);
    connect(m_invite, &QPushButton::clicked, this, &NextSteps::inviteChosen);
    connect(m_change, &QPushButton::clicked, this, &NextSteps::changeGameChosen);
    connect(m_leave, &QPushButton::clicked, this, &NextSteps::leaveChosen);
    hide();
}

void NextSteps::show(const std::optional<Offer> &offer)
{
    m_invite->setVisible(offer && offer->invites);
    m_change->setVisible(offer && offer->changesGame);
    setVisible(offer.has_value());
}

} // namespace ui
