#include "pages/actionbar.h"

#include "widgets/boxlayouts.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// The contexts of what the buttons say.
struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::MatchPanel)
};
struct WayOnTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::NextSteps)
};

QString where(bool isOffered, const QString &text)
{
    return isOffered ? text : QString();
}

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_waysOnRow(new QHBoxLayout)
    , m_buttons([this](Button *button, const Action &) {
        m_row->insertWidget(m_row->indexOf(m_waysOnRow), button);
    })
    , m_waysOn([this](Button *button, const Action &) { m_waysOnRow->addWidget(button); })
{
    m_row->addStrut(space::mainControl);
    m_waysOnRow->setSpacing(space::row);
    fillBox(m_row, space::row, {BoxPart::stretch(), m_waysOnRow, BoxPart::stretch()});
    refresh();
}

void ActionBar::show(const MatchActions &actions)
{
    if (actions.match != m_shown.match)
        m_askedToResign = false;
    m_shown = actions;
    refresh();
    setHidden(actions.givesWay);
}

void ActionBar::refresh()
{
    const QString resigning = m_askedToResign ? ActionTexts::tr("Yes, re&sign") : ActionTexts::tr("Re&sign");
    const bool mayKeepPlaying = m_shown.resign && m_askedToResign;
    m_buttons.show({
        readyAction(),
        {{.iconName = u"next"_s},
         where(m_shown.start, ActionTexts::tr("Start &now")),
         asks(core::StartGame{})},
        {{.iconName = u"flag"_s}, where(m_shown.resign, resigning), [this] { resign(); }},
        {{}, where(mayKeepPlaying, ActionTexts::tr("&Play on")), [this] { keepPlaying(); }},
        {{ButtonKind::Main, u"person"_s},
         where(m_shown.sit, ActionTexts::tr("Sit &down")),
         asks(core::Sit{})},
        {{.iconName = u"eye"_s}, where(m_shown.stand, ActionTexts::tr("&Watch")), asks(core::Stand{})},
        {{.iconName = u"next"_s},
         where(m_shown.backToNow, ActionTexts::tr("&Back to now")),
         [this] { emit backToNowChosen(); }},
    });
    const WayOn way = m_shown.wayOn.value_or(WayOn());
    m_waysOn.show({
        {{ButtonKind::Main},
         where(way.invites, WayOnTexts::tr("Let somebody else in")),
         [this] { emit inviteChosen(); }},
        {{}, where(way.changesGame, WayOnTexts::tr("Change the game")), [this] { emit changeGameChosen(); }},
        {{}, where(m_shown.wayOn.has_value(), WayOnTexts::tr("Leave")), [this] { emit leaveChosen(); }},
    });
}

std::function<void()> ActionBar::asks(const core::ClientMessage &message)
{
    return [this, message] { emit requested(message); };
}

Action ActionBar::readyAction()
{
    using Ready = MatchActions::Ready;
    const auto chosen = [this] { emit requested(core::SetReady{m_shown.ready != Ready::Cancel}); };
    switch (m_shown.ready) {
    case Ready::Ready:
        return {{ButtonKind::Main, u"check"_s}, ActionTexts::tr("&Ready"), chosen};
    case Ready::Rematch:
        return {{ButtonKind::Main, u"rematch"_s}, ActionTexts::tr("&Rematch"), chosen};
    case Ready::Cancel:
        return {{ButtonKind::Quiet, u"close"_s},
                ActionTexts::tr("Cancel &ready", "no longer wants to begin"),
                chosen};
    case Ready::No:
        break;
    }
    return {};
}

// Asked twice, in the same place, so that a slip costs nothing.
void ActionBar::resign()
{
    if (std::exchange(m_askedToResign, !m_askedToResign))
        emit requested(core::Resign{m_shown.match});
    refresh();
}

void ActionBar::keepPlaying()
{
    m_askedToResign = false;
    refresh();
}

bool ActionBar::focusReady()
{
    if (!m_shown.isFirst || !m_buttons[0]->isVisible())
        return false;
    m_buttons[0]->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ui
