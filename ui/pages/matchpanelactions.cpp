#include "pages/matchpanel.h"

#include "style/style.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void MatchPanel::makeActions(QHBoxLayout &row)
{
    row.setSpacing(space::row);
    row.addStrut(space::mainControl); // as high without buttons, so that the board does not jump
    row.addStretch();
    for (Button *button : {m_ready, m_start, m_resign, m_keepPlaying, m_sit, m_stand, m_backToNow}) {
        row.addWidget(button);
        button->hide();
    }
    row.addWidget(m_next);
    row.addStretch();
    m_resign->setMinimumHeight(space::control);
    connect(m_ready, &QPushButton::clicked, this,
            [this] { emit requested(core::SetReady{!(self() && self()->ready)}); });
    connect(m_start, &QPushButton::clicked, this, [this] { emit requested(core::StartGame{}); });
    connect(m_sit, &QPushButton::clicked, this, [this] { emit requested(core::Sit{}); });
    connect(m_stand, &QPushButton::clicked, this, [this] { emit requested(core::Stand{}); });
    connect(m_backToNow, &QPushButton::clicked, this,
            [this] { lookAt(static_cast<int>(moveTexts().size())); });
    // Resigning is asked twice, in the same place, so that a slip costs nothing.
    connect(m_resign, &QPushButton::clicked, this, [this] {
        if (std::exchange(m_askedToResign, !m_askedToResign))
            emit requested(core::Resign{m_match.state.match});
        refreshActions();
    });
    connect(m_keepPlaying, &QPushButton::clicked, this, [this] {
        m_askedToResign = false;
        refreshActions();
    });
}

void MatchPanel::setShape(MatchHeader::Shape shape)
{
    const bool isBar = shape == MatchHeader::Shape::Bar;
    m_header->setShape(shape);
    m_below->setHidden(isBar);
    if (isBar)
        m_actions->insertWidget(0, m_badge);
    else
        m_below->layout()->addWidget(m_badge);
    m_badge->setLength(isBar ? FairnessBadge::Length::Few : FairnessBadge::Length::Many);
    m_actions->setSpacing(isBar ? space::tight : space::row);
    layout()->setContentsMargins(isBar ? 0 : 8, isBar ? 0 : 8, isBar ? 0 : 8, 0);
    layout()->setSpacing(isBar ? 2 : 6);
    refresh();
}

// Whoever is out, or has found the code, has nothing to resign.
bool MatchPanel::hasWhatToResign() const
{
    const auto seat = ownSeat();
    if (m_phase != Phase::Running || !m_live || !seat || !self() || self()->role != core::Role::Player)
        return false;
    const SeatActivity activity = m_activities.of(*seat);
    return activity != SeatActivity::Out && activity != SeatActivity::Finished;
}

void MatchPanel::refreshActions()
{
    const bool seated = self() && self()->role == core::Role::Player;
    const bool host = m_room.host == m_ownPerson;
    const bool between = m_phase != Phase::Running && m_live;
    const bool playing = hasWhatToResign();
    const auto players = std::ranges::count(m_room.people, core::Role::Player, &core::Person::role);
    const bool ready = seated && self()->ready;

    m_ready->setVisible(between && seated && enoughPlayers());
    m_ready->setText(ready                    ? tr("Cancel &ready", "no longer wants to begin")
                     : m_phase == Phase::Over ? tr("&Rematch")
                                              : tr("&Ready"));
    m_ready->setKind(ready ? ButtonKind::Quiet : ButtonKind::Main);
    m_ready->setIconName(ready ? u"close"_s : m_phase == Phase::Over ? u"rematch"_s : u"check"_s);
    m_start->setVisible(between && host && enoughPlayers());
    m_resign->setVisible(playing);
    m_resign->setText(m_askedToResign ? tr("Yes, re&sign") : tr("Re&sign"));
    m_keepPlaying->setVisible(playing && m_askedToResign);
    m_sit->setVisible(between && self() && !seated && players < m_room.seats.max);
    m_stand->setVisible(between && seated && enoughPlayers());
    m_backToNow->setVisible(m_lookingAt.has_value());
    m_next->show(between && m_phase == Phase::Over && !enoughPlayers()
                     ? std::optional(NextSteps::Offer{canInvite(), host})
                     : std::nullopt);
    const bool invitesAlone = m_middle->currentWidget() == m_inviteHome && !enoughPlayers();
    m_actions->parentWidget()->setHidden(invitesAlone && m_sit->isHidden() && m_resign->isHidden()
                                         && m_next->isHidden());
}

} // namespace ui
