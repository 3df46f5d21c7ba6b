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
    , m_address(new Field(tr("Address of the host")))
    , m_join(new Button(ButtonKind::Quiet, tr("&Join"), u"join"_s))
    , m_cancel(new Button(ButtonKind::Quiet, tr("&Cancel")))
    , m_joinNote(plainLabel(tr("The host's window shows the address and a link to copy."), TypeRole::Small,
                            Role::Muted))
    , m_last(new QWidget)
    , m_joinError(new ErrorCard)
    , m_hostErrorHome(new Card)
    , m_hostError(new ErrorCard)
    , m_nearby(new NearbyGames)
{
    auto *content = new QWidget;
    auto *right = fillBox(new QVBoxLayout, {{m_nearby, 1}});
    content->setLayout(fillBox(m_columns, 24, {{makeLeft(), 0, Qt::AlignTop}, {right, 1}}));
    auto *scroll = new ScrollPane;
    scroll->setContent(content);
    scroll->keepInSight(m_joinError);
    scroll->keepInSight(m_hostErrorHome);
    fillBox(new QVBoxLayout(this), {scroll});

    connect(m_host, &QPushButton::clicked, this, &HomePage::hostChosen);
    connect(m_join, &QPushButton::clicked, this, &HomePage::join);
    connect(m_address, &QLineEdit::returnPressed, this, &HomePage::join);
    connect(m_nearby, &NearbyGames::chosen, this, &HomePage::nearbyChosen);
    connect(m_nearby, &NearbyGames::said, this, &HomePage::said);
    connect(m_cancel, &QPushButton::clicked, this, &HomePage::cancelChosen);
    connect(m_waiting, &WaitingTables::returnChosen, this, &HomePage::returnChosen);
    connect(m_waiting, &WaitingTables::returnForgotten, this, &HomePage::returnForgotten);
    for (WaitingTables *tables : {m_waiting, m_saved}) {
        connect(tables, &WaitingTables::tableContinued, this, &HomePage::tableContinued);
        connect(tables, &WaitingTables::tableForgotten, this, &HomePage::tableForgotten);
    }
    for (ErrorCard *error : {m_joinError, m_hostError}) {
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
            {words, m_waiting, host, m_hostErrorHome, BoxPart::gap(space::tight), makeJoinCard(), m_saved});
    return m_left;
}

QWidget *HomePage::makeJoinCard()
{
    auto *card = new Card;
    card->setPadding(20, 20);
    m_address->setPlaceholderText(tr("Paste a link, or type 192.168.1.20"));
    m_address->setMaxLength(4000);
    auto *line = fillBox(new QHBoxLayout, space::row, {{m_address, 1}, m_join, m_cancel});
    new QBoxLayout(QBoxLayout::LeftToRight, m_last);
    fillBox(new QVBoxLayout(card), space::row,
            {plainLabel(tr("Join with an invitation"), TypeRole::CardTitle), line, m_joinNote, m_last,
             m_joinError});
    return card;
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

void HomePage::setLastAddresses(const QStringList &addresses)
{
    auto *row = static_cast<QBoxLayout *>(m_last->layout());
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *heading = plainLabel(tr("Last time:"), TypeRole::Small, Role::Muted);
    heading->setWordWrap(false);
    row->addWidget(heading);
    for (const QString &address : addresses.first(std::min<qsizetype>(addresses.size(), 2))) {
        auto *link = new Button(ButtonKind::Link, address);
        row->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, address] {
            m_address->setText(address);
            join();
        });
    }
    row->addStretch();
    m_last->setVisible(!addresses.isEmpty());
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
        m_address->setFocus(Qt::OtherFocusReason);
}

void HomePage::takeFocus()
{
    Button *first = m_waiting->firstButton();
    (first ? first : m_host)->setFocus(Qt::OtherFocusReason);
}

void HomePage::join()
{
    if (m_address->isReadOnly())
        return; // already knocking
    if (m_address->text().trimmed().isEmpty()) {
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit joinChosen(m_address->text());
}

void HomePage::showBusy(const QString &what)
{
    showIdle();
    m_joinNote->setText(what);
    emit said(what);
    m_join->hide();
    m_last->hide();
    m_cancel->show();
    m_host->setEnabled(false);
    m_waiting->setEnabled(false);
    m_saved->setEnabled(false);
    m_nearby->setEnabled(false);
    m_address->setReadOnly(true);
}

void HomePage::showJoinError(const UserError &error, const QString &typed)
{
    showIdle();
    m_address->setText(typed);
    m_address->markWrong();
    m_joinNote->hide();
    m_last->hide();
    m_joinError->show(error);
    m_address->setFocus(Qt::OtherFocusReason);
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

void HomePage::showCountdown(const QString &text)
{
    m_joinError->showCountdown(text);
}

void HomePage::showIdle()
{
    m_joinNote->setText(tr("The host's window shows the address and a link to copy."));
    m_joinNote->show();
    m_join->show();
    m_cancel->hide();
    m_host->setEnabled(true);
    m_waiting->setEnabled(true);
    m_saved->setEnabled(true);
    m_nearby->setEnabled(true);
    m_address->setReadOnly(false);
    m_address->markWrong(false);
    m_last->setVisible(m_last->layout()->count() > 2);
    m_joinError->hide();
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
    turnToFit(*static_cast<QBoxLayout *>(m_last->layout()), m_left->maximumWidth() - 2 * (Card::shadow + 20));
}

} // namespace ui
