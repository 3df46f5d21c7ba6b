#include "pages/actionbar.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// The context of what the buttons say.
struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::MatchPanel)
};

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_ready(new Button(ButtonKind::Main, ActionTexts::tr("&Ready"), u"check"_s))
    , m_start(new Button(ButtonKind::Quiet, ActionTexts::tr("Start &now"), u"next"_s))
    , m_resign(new Button(ButtonKind::Quiet, ActionTexts::tr("Re&sign"), u"flag"_s))
    , m_keepPlaying(new Button(ButtonKind::Quiet, ActionTexts::tr("&Play on")))
    , m_sit(new Button(ButtonKind::Main, ActionTexts::tr("Sit &down"), u"person"_s))
    , m_stand(new Button(ButtonKind::Quiet, ActionTexts::tr("&Watch"), u"eye"_s))
    , m_backToNow(new Button(ButtonKind::Quiet, ActionTexts::tr("&Back to now"), u"next"_s))
    , m_next(new NextSteps)
{
    m_row->setSpacing(space::row);
    m_row->addStrut(space::mainControl);
    m_row->addStretch();
    for (Button *button : {m_ready, m_start, m_resign, m_keepPlaying, m_sit, m_stand, m_backToNow}) {
        m_row->addWidget(button);
        button->hide();
    }
    fillBox(m_row, {m_next, BoxPart::stretch()});
    m_resign->setMinimumHeight(space::control);
    connectButtons();
}

void ActionBar::connectButtons()
{
    connect(m_ready, &QPushButton::clicked, this,
            [this] { emit requested(core::SetReady{m_shown.ready != MatchActions::Ready::Cancel}); });
    connect(m_start, &QPushButton::clicked, this, [this] { emit requested(core::StartGame{}); });
    connect(m_sit, &QPushButton::clicked, this, [this] { emit requested(core::Sit{}); });
    connect(m_stand, &QPushButton::clicked, this, [this] { emit requested(core::Stand{}); });
    connect(m_backToNow, &QPushButton::clicked, this, &ActionBar::backToNowChosen);
    // Resigning is asked twice, in the same place, so that a slip costs nothing.
    connect(m_resign, &QPushButton::clicked, this, [this] {
        if (std::exchange(m_askedToResign, !m_askedToResign))
            emit requested(core::Resign{m_shown.match});
        refreshResign();
    });
    connect(m_keepPlaying, &QPushButton::clicked, this, [this] {
        m_askedToResign = false;
        refreshResign();
    });
}

void ActionBar::show(const MatchActions &actions)
{
    if (actions.match != m_shown.match)
        m_askedToResign = false;
    m_shown = actions;
    refreshReady();
    m_start->setVisible(actions.start);
    refreshResign();
    m_sit->setVisible(actions.sit);
    m_stand->setVisible(actions.stand);
    m_backToNow->setVisible(actions.backToNow);
    m_next->show(actions.wayOn);
    setHidden(actions.givesWay);
}

void ActionBar::refreshReady()
{
    using Ready = MatchActions::Ready;
    const Ready ready = m_shown.ready;
    m_ready->setVisible(ready != Ready::No);
    m_ready->setText(ready == Ready::Cancel    ? ActionTexts::tr("Cancel &ready", "no longer wants to begin")
                     : ready == Ready::Rematch ? ActionTexts::tr("&Rematch")
                                               : ActionTexts::tr("&Ready"));
    m_ready->setKind(ready == Ready::Cancel ? ButtonKind::Quiet : ButtonKind::Main);
    m_ready->setIconName(ready == Ready::Cancel    ? u"close"_s
                         : ready == Ready::Rematch ? u"rematch"_s
                                                   : u"check"_s);
}

void ActionBar::refreshResign()
{
    m_resign->setVisible(m_shown.resign);
    m_resign->setText(m_askedToResign ? ActionTexts::tr("Yes, re&sign") : ActionTexts::tr("Re&sign"));
    m_keepPlaying->setVisible(m_shown.resign && m_askedToResign);
}

bool ActionBar::focusReady()
{
    if (!m_shown.isFirst || !m_ready->isVisible())
        return false;
    m_ready->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ui
