#include "pages/waitingtables.h"

#include "boards/catalog.h"
#include "style/clock.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

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

WaitingCard::WaitingCard(const QString &title, const QString &detail, const QString &action, QWidget *parent)
    : Card(parent)
    , m_title(title)
    , m_detail(wrappedLabel(detail, TypeRole::Small))
    , m_main(new Button(ButtonKind::Quiet, action))
    , m_forget(new Button(ButtonKind::Link, tr("Forget", "a saved table")))
    , m_keep(new Button(ButtonKind::Link, tr("Keep it")))
{
    setPadding(20, 14);
    setRim(Role::Warning);
    m_keep->hide();
    setDetail(detail);
    auto *words = fillBox(new QVBoxLayout, 2, {plainLabel(title, TypeRole::Strong), m_detail});
    auto *links = fillBox(new QHBoxLayout, space::row, {m_forget, m_keep, BoxPart::stretch()});
    words->addLayout(links);
    fillBox(new QHBoxLayout(this), space::row,
            {iconLabel(u"clock"_s, Role::Warning, 22), {words, 1}, m_main});
    connect(m_main, &QPushButton::clicked, this, &WaitingCard::continued);
    connect(m_forget, &QPushButton::clicked, this, &WaitingCard::forget);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_asked = false;
        m_forget->setText(tr("Forget", "a saved table"));
        m_forget->setFocus(Qt::OtherFocusReason);
        m_keep->hide();
    });
}

void WaitingCard::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_main->setAccessibleDescription(u"%1, %2"_s.arg(m_title, detail));
}

void WaitingCard::forget()
{
    if (m_asked)
        return emit forgotten();
    m_asked = true;
    m_forget->setText(tr("Yes, forget it"));
    m_keep->show();
}

WaitingTables::WaitingTables(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_more(new Button(ButtonKind::Link, {}))
{
    m_column->setSpacing(0);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(0);
    whole->addLayout(m_column);
    auto *below = fillBox(new QHBoxLayout, {m_more, BoxPart::stretch()});
    below->setContentsMargins(Card::shadow + 2, 0, 0, 0);
    whole->addLayout(below);
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

void WaitingTables::setShownAtMost(std::size_t most)
{
    if (std::exchange(m_shownAtMost, most) != most)
        refresh();
}

void WaitingTables::refresh()
{
    for (WaitingCard *card : m_cards) {
        card->hide();
        card->deleteLater(); // it may be the one that was clicked
    }
    m_cards.clear();
    m_return = nullptr;
    if (m_offer)
        addReturn();
    for (const SavedTable &table : m_tables) {
        if (m_showsAll || m_cards.size() < m_shownAtMost)
            add(table);
    }
    const auto hidden = m_tables.size() + (m_offer ? 1 : 0) - m_cards.size();
    m_more->setText(tr("and %n more", nullptr, static_cast<int>(hidden)));
    m_more->setVisible(hidden > 0);
    for (WaitingCard *card : m_cards)
        card->show();
    setVisible(!m_cards.empty());
}

void WaitingTables::showAll()
{
    m_showsAll = true;
    refresh();
    if (m_cards.size() > m_shownAtMost)
        m_cards[m_shownAtMost]->mainButton()->setFocus(Qt::OtherFocusReason);
}

void WaitingTables::addReturn()
{
    m_return = new WaitingCard(tr("Return to your game"), {}, tr("&Return"));
    connect(m_return, &WaitingCard::continued, this, &WaitingTables::returnChosen);
    connect(m_return, &WaitingCard::forgotten, this, &WaitingTables::returnForgotten);
    m_cards.push_back(m_return);
    m_column->addWidget(m_return);
    countKeptSeat();
}

// Once the time is over, the seat may be anybody's: nothing is said of it.
void WaitingTables::countKeptSeat()
{
    if (!m_return)
        return m_second.stop();
    const QString game = tr("%1, in %2").arg(gameWithOthers(m_offer->game, m_offer->others), m_offer->place);
    const qint64 left = m_offer->keptUntil.isValid() ? Clock::now().secsTo(m_offer->keptUntil) : 0;
    m_return->setDetail(left > 0 ? tr("%1: your seat is kept, %2").arg(game, minutesText(left)) : game);
    left > 0 ? m_second.start() : m_second.stop();
}

void WaitingTables::add(const SavedTable &table)
{
    const QString when = whenText(table.at, Clock::now());
    const QString game = gameWithOthers(table.game, table.others);
    const bool wasSaved = table.why == SavedTable::Why::Saved;
    auto *card = new WaitingCard(wasSaved ? tr("Saved table") : tr("Continue the interrupted table"),
                                 wasSaved ? tr("%1, saved %2").arg(game, when) : tr("%1, %2").arg(game, when),
                                 tr("Con&tinue"));
    connect(card, &WaitingCard::continued, this, [this, id = table.id] { emit tableContinued(id); });
    connect(card, &WaitingCard::forgotten, this, [this, id = table.id] { emit tableForgotten(id); });
    m_cards.push_back(card);
    m_column->addWidget(card);
}

Button *WaitingTables::firstButton() const
{
    return m_cards.empty() ? nullptr : m_cards.front()->mainButton();
}

} // namespace ui
