#include "pages/homepage.h"

#include "pages/pagewidth.h"
#include "style/clock.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"
#include "widgets/scrollpane.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int lowHeight = 520;   // px, below which not all of it is in sight
static constexpr int roomyHeight = 700; // from which there is room for what need not be said
static constexpr int spaciousHeight = 900;
static constexpr int fewGames = 2;    // nearby, beside which there is room for more
static constexpr int leastList = 210; // px, of games nearby

static QWidget *besideShadow(QBoxLayout *inside)
{
    inside->setContentsMargins(Card::shadow, 0, Card::shadow, 0);
    auto *home = new QWidget; // a mere layout of nothing that is shown would hold its column narrow
    home->setLayout(inside);
    return home;
}

static QWidget *makeWords(Label &greeting, Label &notice)
{
    auto *claim = lineLabel(HomePage::tr("No account, no internet."), TypeRole::Body, Role::Muted);
    claim->setObjectName(u"claim"_s);
    auto *top = fillBox(new QHBoxLayout, space::row, {{&greeting, 1}, {claim, 0, Qt::AlignBottom}});
    notice.hide();
    return besideShadow(fillBox(new QVBoxLayout, 0, {top, &notice}));
}

// How they join without the program.
static Card *friendsCard()
{
    auto *card = new Card;
    auto *words = fillBox(new QVBoxLayout, 2,
                          {plainLabel(HomePage::tr("Friends need no program"), TypeRole::Strong),
                           plainLabel(HomePage::tr("Host a game and let them scan its code: they play in "
                                                   "their phone's browser."),
                                      TypeRole::Small, Role::Muted)});
    fillBox(new QHBoxLayout(card), space::card,
            {{iconLabel(u"phone"_s, Role::Accent, 24), 0, Qt::AlignTop}, {words, 1}});
    return card;
}

// What happens in a part of the page happens on the page.
static void passOn(HomePage &home, const WaitingTables &tables)
{
    QObject::connect(&tables, &WaitingTables::returnChosen, &home, &HomePage::returnChosen);
    QObject::connect(&tables, &WaitingTables::returnForgotten, &home, &HomePage::returnForgotten);
    QObject::connect(&tables, &WaitingTables::tableContinued, &home, &HomePage::tableContinued);
    QObject::connect(&tables, &WaitingTables::tableForgotten, &home, &HomePage::tableForgotten);
}

static void passOn(HomePage &home, const ErrorCard &error)
{
    QObject::connect(&error, &ErrorCard::said, &home, &HomePage::said);
    QObject::connect(&error, &ErrorCard::mainChosen, &home, [&home] { emit home.errorAnswered(false); });
    QObject::connect(&error, &ErrorCard::secondChosen, &home, [&home] { emit home.errorAnswered(true); });
}

static void passOn(HomePage &home, const NearbyGames &games)
{
    QObject::connect(&games, &NearbyGames::chosen, home.introduction(), &IntroductionCard::answer);
    QObject::connect(&games, &NearbyGames::chosen, &home, &HomePage::nearbyChosen);
    QObject::connect(&games, &NearbyGames::said, &home, &HomePage::said);
}

HomePage::HomePage(QWidget *parent)
    : QWidget(parent)
    , m_left(new QVBoxLayout)
    , m_right(new QWidget)
    , m_greeting(wrappedLabel({}, TypeRole::PageTitle))
    , m_waiting(new WaitingTables(SavedTable::Why::Interrupted))
    , m_saved(new WaitingTables(SavedTable::Why::Saved))
    , m_notice(wrappedLabel({}, TypeRole::Small))
    , m_introduction(new IntroductionCard)
    , m_shelf(new Shelf)
    , m_chosen(new ChosenGame)
    , m_hostErrorHome(new Card)
    , m_hostError(new ErrorCard)
    , m_nearby(new NearbyGames)
    , m_joinCard(new JoinCard)
    , m_friends(friendsCard())
{
    fillBox(new QVBoxLayout(m_hostErrorHome), {m_hostError});
    fillBox(m_left, space::unit,
            {makeWords(*m_greeting, *m_notice),
             m_waiting,
             besideShadow(fillBox(new QVBoxLayout, {m_shelf})),
             {m_chosen, 100},
             m_hostErrorHome,
             BoxPart::stretch(1)});
    fillBox(new QVBoxLayout(m_right), space::card,
            {m_nearby, m_joinCard, m_saved, m_friends, BoxPart::stretch(1)});
    auto *content = new QWidget;
    fillBox(new QVBoxLayout(content), 0,
            {m_introduction, {fillBox(new QHBoxLayout, {{m_left, 1}, m_right}), 1}});
    auto *scroll = new ScrollPane;
    scroll->setContent(content);
    scroll->keepInSight(m_joinCard->error());
    scroll->keepInSight(m_hostErrorHome);
    fillBox(new QVBoxLayout(this), {scroll});

    for (const WaitingTables *tables : {m_waiting, m_saved})
        passOn(*this, *tables);
    for (const ErrorCard *error : {m_joinCard->error(), m_hostError})
        passOn(*this, *error);
    passOn(*this, *m_nearby);
    connect(m_nearby, &NearbyGames::explained, this, &HomePage::relayout);
    connect(m_joinCard, &JoinCard::joinChosen, m_introduction, &IntroductionCard::answer);
    connect(m_introduction, &IntroductionCard::asked, this, [this](bool losesFocus) {
        relayout();
        if (losesFocus)
            takeFocus();
    });
    connect(m_shelf, &Shelf::chosen, this, [this] { m_chosen->show(m_shelf->chosenGame()); });
    connect(m_shelf, &Shelf::hostChosen, hostButton(), &QPushButton::click);
    connect(hostButton(), &QPushButton::clicked, this, [this] {
        m_introduction->answer();
        emit hostChosen(m_shelf->chosenGame().id);
    });
    onResize(*this, [this] { relayout(); });
    m_chosen->show(m_shelf->chosenGame());
    m_introduction->hide();
    setName({});
    showIdle();
}

static QString greeting(const QString &name)
{
    const int hour = Clock::now().time().hour();
    if (hour < 5 || hour >= 18)
        return name.isEmpty() ? HomePage::tr("Good evening.") : HomePage::tr("Good evening, %1.").arg(name);
    if (hour < 12)
        return name.isEmpty() ? HomePage::tr("Good morning.") : HomePage::tr("Good morning, %1.").arg(name);
    return name.isEmpty() ? HomePage::tr("Good afternoon.") : HomePage::tr("Good afternoon, %1.").arg(name);
}

void HomePage::setName(const QString &name)
{
    m_greeting->setText(greeting(name));
}

void HomePage::setReturnTo(const std::optional<ReturnOffer> &offer)
{
    m_waiting->setReturnTo(offer);
    relayout();
}

void HomePage::setSavedTables(const std::vector<SavedTable> &tables)
{
    std::vector<SavedTable> interrupted = tables;
    const auto isSaved = [](const SavedTable &table) { return table.why == SavedTable::Why::Saved; };
    const auto saved = std::stable_partition(interrupted.begin(), interrupted.end(), std::not_fn(isSaved));
    m_saved->setTables({saved, interrupted.end()});
    interrupted.erase(saved, interrupted.end());
    m_waiting->setTables(interrupted);
    relayout();
}

void HomePage::setNearby(const std::vector<NearbyGame> &games)
{
    const bool hadFocus = m_nearby->hasFocusWithin();
    m_nearby->show(games);
    relayout();
    if (hadFocus && !m_nearby->hasFocusWithin())
        m_joinCard->addressField()->setFocus(Qt::OtherFocusReason);
}

void HomePage::takeFocus()
{
    Button *first = m_waiting->firstButton();
    if (!m_introduction->isHidden())
        m_introduction->takeFocus();
    else
        (first ? first : hostButton())->setFocus(Qt::OtherFocusReason);
}

static void enable(bool isEnabled, std::initializer_list<QWidget *> parts)
{
    for (QWidget *part : parts)
        part->setEnabled(isEnabled);
}

void HomePage::showBusy(const QString &what)
{
    showIdle();
    m_joinCard->showBusy(what);
    emit said(what);
    enable(false, {m_introduction, m_shelf, hostButton(), m_waiting, m_saved, m_nearby});
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
    enable(true, {m_introduction, m_shelf, hostButton(), m_waiting, m_saved, m_nearby});
    m_hostErrorHome->hide();
}

// Into that column, if it is not there yet; the keyboard stays on it.
static void moveInto(QVBoxLayout &column, int index, QWidget &part)
{
    if (column.indexOf(&part) >= 0)
        return;
    QWidget *focused = part.isVisible() ? part.window()->focusWidget() : nullptr;
    const bool hadFocus = part.isAncestorOf(focused);
    const bool wasHidden = part.isHidden();
    column.insertWidget(index, &part);
    part.setHidden(wasHidden); // the layout would show it later, and what is not shown takes no focus
    if (hadFocus)
        focused->setFocus(Qt::OtherFocusReason);
}

// In a low window what is said besides goes, and what waits and the field for an invitation stand first on
// the right, so that they and hosting stay in sight.
void HomePage::relayout()
{
    const qreal scale = lookOf(*this).textScale;
    const bool asks = !m_introduction->isHidden();
    const bool isLow = height() < lowHeight * scale;
    const int margin = (isLow || width() < pageWidth::narrow ? 20 : 32) - Card::shadow;
    const int content = std::min(width() - 2 * margin,
                                 std::clamp(height() * 3 / 2, int(pageWidth::content), 1700));
    const int side = (width() - content) / 2;
    const int above = isLow || asks ? 10 : std::max(18, (height() - 900) / 4);
    QWidget *all = m_right->parentWidget();
    all->layout()->setContentsMargins(side, above, side, Card::shadow);
    all->layout()->itemAt(1)->layout()->setSpacing(margin - Card::shadow);
    m_right->setFixedWidth(std::clamp(qRound(0.31 * content * std::pow(scale, 0.9)), 330, content / 2));

    auto *rightColumn = static_cast<QVBoxLayout *>(m_right->layout());
    moveInto(isLow ? *rightColumn : *m_left, isLow ? 0 : 1, *m_waiting);
    m_waiting->setShownAtMost(isLow ? 1 : 4);
    if (const bool isFirst = rightColumn->indexOf(m_joinCard) < rightColumn->indexOf(m_nearby);
        isFirst != isLow) {
        rightColumn->removeWidget(m_joinCard);
        rightColumn->insertWidget(rightColumn->indexOf(m_nearby) + (isLow ? 0 : 1), m_joinCard);
    }
    m_greeting->setType(isLow ? TypeRole::CardTitle : TypeRole::PageTitle);
    m_greeting->setHidden(asks);
    findChild<QWidget *>(u"claim"_s)->setHidden(isLow || asks);
    const bool isSpacious = height() >= spaciousHeight * scale;
    m_friends->setHidden(height() < roomyHeight * scale || m_nearby->count() > fewGames
                         || (!isSpacious && (asks || !m_saved->isHidden() || m_nearby->explains())));
    m_nearby->setRoomy(!isLow, isSpacious);
    int beside = above + m_joinCard->heightForWidth(m_right->width()) + 6 * space::card;
    for (const WaitingTables *tables : {m_saved, m_waiting}) {
        if (!tables->isHidden() && (isLow || tables == m_saved))
            beside += tables->heightForWidth(m_right->width());
    }
    m_nearby->setListHeight(std::max(height() - beside - qRound(80 * scale), qRound(leastList * scale)));
    m_shelf->setLargestPicture(std::clamp(height() * 4 / 25, 56, 180));
    const int besides = above + (m_greeting->isHidden() ? 0 : m_greeting->sizeHint().height())
                        + m_shelf->heightForWidth(content - m_right->width() - 2 * Card::shadow)
                        + (asks ? m_introduction->sizeHint().height() : 0)
                        + (isLow || m_waiting->isHidden() ? 0 : m_waiting->sizeHint().height());
    m_chosen->setMostHeight(std::min(height() - besides - 2 * space::tight, std::max(height() / 2, 300)));
}

} // namespace ui
