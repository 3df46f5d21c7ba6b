#include "pages/homepage.h"

#include "pages/pagewidth.h"
#include "style/clock.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"
#include "widgets/scrollpane.h"

#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int contentHeight = 620; // usually
static constexpr int lowHeight = 460;     // below which not all of it is in sight

HomePage::HomePage(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QHBoxLayout)
    , m_left(new QWidget)
    , m_greeting(wrappedLabel({}, TypeRole::PageTitle))
    , m_waiting(new WaitingTables)
    , m_saved(new WaitingTables)
    , m_host(new Button(ButtonKind::Main, tr("&Host a game"), u"host"_s))
    , m_notice(wrappedLabel({}, TypeRole::Small))
    , m_hostNote(plainLabel(tr("You sit down at once; the others find you in their list."), TypeRole::Small,
                            Role::Muted))
    , m_joinCard(new JoinCard)
    , m_hostErrorHome(new Card)
    , m_hostError(new ErrorCard)
    , m_nearby(new NearbyGames)
{
    auto *content = new QWidget;
    auto *right = fillBox(new QVBoxLayout, {{m_nearby, 1}});
    content->setLayout(fillBox(m_columns, 24, {{makeLeft(), 0, Qt::AlignTop}, {right, 1}}));
    auto *scroll = new ScrollPane;
    scroll->setContent(content);
    scroll->keepInSight(m_joinCard->error());
    scroll->keepInSight(m_hostErrorHome);
    fillBox(new QVBoxLayout(this), {scroll});

    connect(m_host, &QPushButton::clicked, this, &HomePage::hostChosen);
    connect(m_nearby, &NearbyGames::chosen, this, &HomePage::nearbyChosen);
    connect(m_nearby, &NearbyGames::said, this, &HomePage::said);
    connect(m_waiting, &WaitingTables::returnChosen, this, &HomePage::returnChosen);
    connect(m_waiting, &WaitingTables::returnForgotten, this, &HomePage::returnForgotten);
    for (WaitingTables *tables : {m_waiting, m_saved}) {
        connect(tables, &WaitingTables::tableContinued, this, &HomePage::tableContinued);
        connect(tables, &WaitingTables::tableForgotten, this, &HomePage::tableForgotten);
    }
    for (ErrorCard *error : {m_joinCard->error(), m_hostError}) {
        connect(error, &ErrorCard::said, this, &HomePage::said);
        connect(error, &ErrorCard::mainChosen, this, &HomePage::errorAnswered);
        connect(error, &ErrorCard::secondChosen, this, &HomePage::secondAnswered);
    }
    onResize(*this, [this] { relayout(); });
    showIdle();
}

QWidget *HomePage::makeLeft()
{
    m_host->makeLarge();
    m_hostNote->setContentsMargins(2, 0, 0, 0);
    auto *errors = new QVBoxLayout(m_hostErrorHome);
    errors->addWidget(m_hostError);

    auto *words = new QWidget;
    auto *top = new QVBoxLayout(words);
    top->setContentsMargins(Card::shadow, 0, Card::shadow, 8);
    top->setSpacing(space::tight);
    top->addWidget(m_greeting);
    auto *claim = plainLabel(tr("Play with the people around you. No account, no internet."), TypeRole::Body,
                             Role::Muted);
    claim->setObjectName(u"claim"_s);
    fillBox(top, {claim, m_notice});
    m_notice->hide();
    auto *host = new QWidget;
    auto *below = fillBox(new QVBoxLayout(host), space::tight, {m_host, m_hostNote});
    below->setContentsMargins(Card::shadow, 10, Card::shadow, 8);

    fillBox(new QVBoxLayout(m_left), space::unit,
            {words, m_waiting, host, m_hostErrorHome, BoxPart::gap(space::tight), m_joinCard, m_saved});
    return m_left;
}

static QString greeting(const QString &name)
{
    const int hour = Clock::now().time().hour();
    if (hour < 5 || hour >= 18)
        return HomePage::tr("Good evening, %1.").arg(name);
    return hour < 12 ? HomePage::tr("Good morning, %1.").arg(name)
                     : HomePage::tr("Good afternoon, %1.").arg(name);
}

void HomePage::setName(const QString &name)
{
    m_greeting->setText(greeting(name));
}

void HomePage::setReturnTo(const std::optional<ReturnOffer> &offer)
{
    m_waiting->setReturnTo(offer);
}

void HomePage::setSavedTables(const std::vector<SavedTable> &tables)
{
    std::vector<SavedTable> interrupted = tables;
    const auto isSaved = [](const SavedTable &table) { return table.why == SavedTable::Why::Saved; };
    const auto saved = std::stable_partition(interrupted.begin(), interrupted.end(), std::not_fn(isSaved));
    m_saved->setTables({saved, interrupted.end()});
    interrupted.erase(saved, interrupted.end());
    m_waiting->setTables(interrupted);
}

void HomePage::setNearby(const std::vector<NearbyGame> &games)
{
    const bool hadFocus = m_nearby->hasFocusWithin();
    m_nearby->show(games);
    if (hadFocus && !m_nearby->hasFocusWithin())
        m_joinCard->addressField()->setFocus(Qt::OtherFocusReason);
}

void HomePage::takeFocus()
{
    Button *first = m_waiting->firstButton();
    (first ? first : m_host)->setFocus(Qt::OtherFocusReason);
}

void HomePage::showBusy(const QString &what)
{
    showIdle();
    m_joinCard->showBusy(what);
    emit said(what);
    for (QWidget *other : std::initializer_list<QWidget *>{m_host, m_waiting, m_saved, m_nearby})
        other->setEnabled(false);
}

void HomePage::showJoinError(const UserError &error, const QString &typed)
{
    showIdle();
    m_joinCard->showError(error, typed);
}

void HomePage::showHostError(const UserError &error)
{
    showIdle();
    m_hostError->show(error);
    m_hostErrorHome->show();
}

void HomePage::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setHidden(text.isEmpty());
}

void HomePage::showIdle()
{
    m_joinCard->showIdle();
    for (QWidget *other : std::initializer_list<QWidget *>{m_host, m_waiting, m_saved, m_nearby})
        other->setEnabled(true);
    m_hostErrorHome->hide();
}

// In a low window what is said besides goes, and what waits stands on the other side, so that hosting and the
// field for an invitation stay in sight.
void HomePage::relayout()
{
    const int width = this->width();
    const qreal scale = lookOf(*this).textScale;
    const bool isLow = height() < lowHeight * scale;
    auto *left = static_cast<QVBoxLayout *>(m_left->layout());
    auto *right = static_cast<QVBoxLayout *>(m_columns->itemAt(1)->layout());
    QVBoxLayout *home = isLow ? right : left;
    if (home->indexOf(m_waiting) < 0)
        home->insertWidget(isLow ? 0 : 1, m_waiting);
    m_waiting->setShownAtMost(isLow ? 1 : 4);
    findChild<QWidget *>(u"claim"_s)->setHidden(isLow);
    m_hostNote->setHidden(isLow);
    m_greeting->setType(isLow && scale > 1 ? TypeRole::CardTitle : TypeRole::PageTitle);
    const bool isNarrow = width < pageWidth::narrow;
    const int margin = std::max((isLow      ? 24
                                 : isNarrow ? 32
                                            : space::home)
                                    - Card::shadow,
                                (width - pageWidth::content) / 2);
    const int above = isLow ? 12 : std::max(isNarrow ? 28 : 56, (height() - contentHeight) / 3);
    m_columns->setContentsMargins(margin, above, margin, 16);
    const int wanted = qRound((isNarrow ? 400 : 440) * scale) + 2 * Card::shadow;
    m_left->setFixedWidth(std::min(wanted, (width - 2 * margin - m_columns->spacing()) / 2));
}

} // namespace ui
