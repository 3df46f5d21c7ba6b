#include "pages/waitingtables.h"

#include "catalog/catalog.h"
#include "style/clock.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int thumbnailSide = 40;
static constexpr int leastWords = 96; // px, beside the button

// No table's id, and another one for each game, so that what was asked about one is not asked about the next.
static QString keyOf(const ReturnOffer &offer)
{
    return QStringList({u"the return"_s, offer.place, offer.game, offer.others.join(u'\n')}).join(u'\n');
}

QString whenText(const QDateTime &at, const QDateTime &now)
{
    const QString time = at.time().toString(u"HH:mm"_s);
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0)
        return WaitingTables::tr("today at %1").arg(time);
    if (days == 1)
        return WaitingTables::tr("yesterday at %1").arg(time);
    if (days > 1 && days < 7)
        return WaitingTables::tr("on %1 at %2").arg(QLocale().dayName(at.date().dayOfWeek()), time);
    return WaitingTables::tr("on %1").arg(QLocale().toString(at.date(), QLocale::ShortFormat));
}

QString gameWithOthers(const QString &gameId, const QStringList &others)
{
    const GameEntry *entry = findGameEntry(gameId);
    const QString game = entry ? entry->name() : WaitingTables::tr("A game");
    switch (others.size()) {
    case 0:
        return game;
    case 1:
        return WaitingTables::tr("%1 with %2").arg(game, others[0]);
    case 2:
        return WaitingTables::tr("%1 with %2 and %3").arg(game, others[0], others[1]);
    default:
        return WaitingTables::tr("%1 with %2 and %n others", nullptr, static_cast<int>(others.size()) - 1)
            .arg(game, others[0]);
    }
}

WaitingCard::WaitingCard(const QString &action)
    : m_icon(iconLabel(u"clock"_s, Role::Warning, 22))
    , m_picture(new GamePicture(thumbnailSide))
    , m_title(wrappedLabel({}, TypeRole::Strong))
    , m_detail(wrappedLabel({}, TypeRole::Small))
    , m_main(new Button(ButtonKind::Quiet, action))
    , m_forget(new Button(ButtonKind::Link, {}))
    , m_keep(new Button(ButtonKind::Link, tr("Keep it")))
{
    m_links = fillBox(new QHBoxLayout, space::row, {m_forget, m_keep, BoxPart::stretch()});
    m_words = fillBox(new QVBoxLayout, 2, {m_title, m_detail, m_links});
    m_row = fillBox(new QHBoxLayout(this), space::row, {m_icon, m_picture, {m_words, 1}, m_main});
    m_row->setContentsMargins(space::card, space::row, space::card, space::row);
    onResize(*this, [this] { arrange(); });
    ask(false);
    m_picture->hide();
    connect(m_main, &QPushButton::clicked, this, &WaitingCard::continued);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const bool isAnswer = m_asked;
        ask(!isAnswer);
        if (isAnswer)
            emit forgotten();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_forget->setFocus(Qt::OtherFocusReason);
        ask(false);
    });
}

void WaitingCard::show(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_main->setAccessibleDescription(u"%1, %2"_s.arg(title, detail));
}

void WaitingCard::showGame(const QString &game)
{
    const GameEntry *entry = findGameEntry(game);
    if (!entry)
        return;
    m_icon->hide();
    m_picture->show(*entry);
    m_picture->setVisible(true);
}

void WaitingCard::ask(bool asked)
{
    m_asked = asked;
    m_forget->setText(asked ? tr("Yes, forget it") : tr("Forget", "a saved table"));
    m_keep->setVisible(asked);
    arrange();
}

// Where there is no room beside the words, the button stands below them.
void WaitingCard::arrange()
{
    const int room = width() - 2 * space::card - thumbnailSide - space::row;
    const int links = m_forget->sizeHint().width() + (m_asked ? space::row + m_keep->sizeHint().width() : 0);
    const int words = std::max(links, qRound(leastWords * lookOf(*this).textScale));
    const bool isBelow = words + space::row + m_main->sizeHint().width() > room;
    if (isBelow && m_words->indexOf(m_main) < 0)
        m_words->addWidget(m_main, 0, Qt::AlignLeft);
    else if (!isBelow && m_row->indexOf(m_main) < 0)
        m_row->addWidget(m_main);
    turnToFit(*m_links, isBelow ? room : room - space::row - m_main->sizeHint().width());
}

WaitingTables::WaitingTables(SavedTable::Why why, QWidget *parent)
    : QWidget(parent)
    , m_rows(new RowList(1, RowList::Between::Hairline))
    , m_more(new Button(ButtonKind::Link, {}))
{
    auto *card = new Card;
    card->setPadding(1, 1);
    fillBox(new QVBoxLayout(card), {m_rows});
    auto *below = fillBox(new QHBoxLayout, {m_more, BoxPart::stretch()});
    below->setContentsMargins(Card::shadow + 2, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    if (why == SavedTable::Why::Saved) {
        Label *title = plainLabel(tr("Saved tables"), TypeRole::CardTitle);
        title->setContentsMargins(Card::shadow, 0, Card::shadow, 0);
        column->addWidget(title);
    } else {
        card->setRim(Role::Warning);
    }
    fillBox(column, 0, {card, below});
    connect(m_more, &QPushButton::clicked, this, &WaitingTables::showAll);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &WaitingTables::countKeptSeat);
    refresh();
}

void WaitingTables::setReturnTo(const std::optional<ReturnOffer> &offer)
{
    m_offer = offer;
    refresh();
}

void WaitingTables::setTables(const std::vector<SavedTable> &tables)
{
    m_tables = tables;
    std::ranges::stable_sort(m_tables, std::ranges::greater(), &SavedTable::at);
    refresh();
}

void WaitingTables::setShownAtMost(int most)
{
    if (std::exchange(m_shownAtMost, most) != most)
        refresh();
}

void WaitingTables::refresh()
{
    QStringList keys;
    if (m_offer)
        keys.append(keyOf(*m_offer));
    for (const SavedTable &table : m_tables)
        keys.append(table.id);
    const auto hidden = m_showsAll ? 0 : std::max<qsizetype>(keys.size() - m_shownAtMost, 0);
    keys.resize(keys.size() - hidden);
    m_rows->setKeys(keys, [this](const QString &key) {
        return m_offer && key == keyOf(*m_offer) ? makeReturn() : makeTable(key);
    });
    countKeptSeat();
    for (const SavedTable &table : m_tables)
        fillIn(table);
    m_more->setText(tr("and %n more", nullptr, static_cast<int>(hidden)));
    m_more->setVisible(hidden > 0);
    setVisible(!keys.isEmpty());
}

void WaitingTables::showAll()
{
    m_showsAll = true;
    refresh();
    if (auto *next = m_rows->row<WaitingCard>(m_rows->keys().value(m_shownAtMost)))
        next->mainButton()->setFocus(Qt::OtherFocusReason);
}

WaitingCard *WaitingTables::makeReturn()
{
    auto *card = new WaitingCard(tr("&Return"));
    connect(card, &WaitingCard::continued, this, &WaitingTables::returnChosen);
    connect(card, &WaitingCard::forgotten, this, &WaitingTables::returnForgotten);
    return card;
}

// Once the time is over, the seat may be anybody's: nothing is said of it.
void WaitingTables::countKeptSeat()
{
    auto *card = m_offer ? m_rows->row<WaitingCard>(keyOf(*m_offer)) : nullptr;
    if (!card)
        return m_second.stop();
    const QString game = tr("%1, in %2").arg(gameWithOthers(m_offer->game, m_offer->others), m_offer->place);
    const qint64 left = m_offer->keptUntil.isValid() ? Clock::now().secsTo(m_offer->keptUntil) : 0;
    card->show(tr("Return to your game"),
               left > 0 ? tr("%1: your seat is kept, %2").arg(game, minutesText(left)) : game);
    left > 0 ? m_second.start() : m_second.stop();
}

WaitingCard *WaitingTables::makeTable(const QString &id)
{
    auto *card = new WaitingCard(tr("Con&tinue"));
    connect(card, &WaitingCard::continued, this, [this, id] { emit tableContinued(id); });
    connect(card, &WaitingCard::forgotten, this, [this, id] { emit tableForgotten(id); });
    return card;
}

void WaitingTables::fillIn(const SavedTable &table)
{
    auto *card = m_rows->row<WaitingCard>(table.id);
    if (!card)
        return; // there are too many
    const QString when = whenText(table.at, Clock::now());
    const QString game = gameWithOthers(table.game, table.others);
    if (table.why == SavedTable::Why::Saved) {
        card->show(game, when);
        card->showGame(table.game);
    } else {
        card->show(tr("Continue the interrupted table"), tr("%1, %2").arg(game, when));
    }
}

Button *WaitingTables::firstButton() const
{
    const auto *first = m_rows->row<WaitingCard>(m_rows->keys().value(0));
    return first ? first->mainButton() : nullptr;
}

} // namespace ui
