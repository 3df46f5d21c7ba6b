#include "pages/nearbygames.h"

#include "pages/howtojoin.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>

#include <algorithm>
#include <iterator>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

NearbyGames::NearbyGames(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_status(lineLabel({}, TypeRole::Small, Role::Muted))
    , m_card(new Card)
    , m_rows(new RowList(1, RowList::Between::Hairline))
    , m_pane(new RowPane(m_rows, RowPane::Asks::All, 3))
    , m_help(plainLabel(tr("Somebody missing? They must be on the same network. A guest Wi-Fi often keeps "
                           "computers apart: paste an invitation instead."),
                        TypeRole::Small, Role::Muted))
    , m_empty(new HowToJoin)
{
    m_help->setContentsMargins(Card::shadow, 0, Card::shadow, 0);
    auto *column = fillBox(new QVBoxLayout(this), space::tight,
                           {makeHeading(), {makeList(), 1}, m_help, m_empty});
    column->setContentsMargins(0, 0, 0, 0);

    m_patience.setSingleShot(true);
    m_patience.setInterval(10s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_explains = true;
        refresh();
        emit explained();
    });
    m_farewell.setSingleShot(true);
    m_farewell.setInterval(2s);
    connect(&m_farewell, &QTimer::timeout, this, &NearbyGames::removeGone);
    m_patience.start();
    refresh();
}

QLayout *NearbyGames::makeHeading()
{
    auto *title = plainLabel(tr("Games nearby"), TypeRole::CardTitle);
    title->setWordWrap(false);
    auto *row = fillBox(new QHBoxLayout, space::tight, {title, BoxPart::stretch(), m_icon, m_status});
    row->setContentsMargins(Card::shadow, 0, Card::shadow, 0);
    return row;
}

Card *NearbyGames::makeList()
{
    m_card->setPadding(1, 4);
    m_pane->setAccessibleName(tr("Games nearby"));
    m_pane->viewport()->installEventFilter(this);
    fillBox(new QVBoxLayout(m_card), {m_pane});
    return m_card;
}

void NearbyGames::show(const std::vector<NearbyGame> &games)
{
    QStringList ids;
    std::ranges::transform(games, std::back_inserter(ids), &NearbyGame::id);
    const QStringList before = m_rows->keys();
    QStringList rows = before; // each keeps its place
    rows.removeIf([&](const QString &id) { return !ids.contains(id) && !keepsPointerStill(row(id)); });
    rows += ids;
    m_rows->setKeys(rows, [&](const QString &id) {
        return makeRow(games[static_cast<std::size_t>(ids.indexOf(id))]);
    });
    for (const NearbyGame &game : games) {
        row(game.id).show(game);
        if (!before.contains(game.id) && isVisible())
            emit said(row(game.id).accessibleName());
    }
    for (const QString &id : m_rows->keys()) {
        if (!ids.contains(id))
            sayFarewell(id);
    }
    if (!games.empty()) {
        m_patience.stop();
        m_explains = false;
    } else if (!m_explains && !m_patience.isActive()) {
        m_patience.start();
    }
    games.empty() ? removeGone() : refresh();
}

QWidget *NearbyGames::makeRow(const NearbyGame &game)
{
    auto *row = new NearbyRow(game);
    connect(row, &NearbyRow::chosen, this, &NearbyGames::chosen);
    return row;
}

// Whether what is under the pointer would move if that row went.
bool NearbyGames::keepsPointerStill(const NearbyRow &row) const
{
    return m_pane->viewport()->underMouse() && row.y() <= m_rows->mapFromGlobal(QCursor::pos()).y();
}

void NearbyGames::sayFarewell(const QString &id)
{
    row(id).showGone();
    if (!m_farewell.isActive())
        m_farewell.start();
}

void NearbyGames::removeGone()
{
    m_farewell.stop();
    QStringList rows = m_rows->keys();
    rows.removeIf([this](const QString &id) { return row(id).isGone(); });
    m_rows->setKeys(rows, {});
    refresh();
}

void NearbyGames::setLooking(Looking looking)
{
    m_looking = looking;
    refresh();
}

void NearbyGames::setRoomy(bool isRoomy, bool isVeryRoomy)
{
    m_isRoomy = isRoomy;
    m_isVeryRoomy = isVeryRoomy;
    refresh();
}

void NearbyGames::setPatience(std::chrono::milliseconds patience)
{
    m_patience.setInterval(patience);
}

bool NearbyGames::hasFocusWithin() const
{
    return m_rows->isAncestorOf(QApplication::focusWidget());
}

void NearbyGames::refresh()
{
    const bool searches = m_looking == Looking::Searching;
    showIcon(*m_icon, searches ? u"visible"_s : u"warning"_s, searches ? Role::Muted : Role::Warning, 18);
    m_status->setText(searches                          ? tr("looking")
                      : m_looking == Looking::NoNetwork ? tr("no network")
                                                        : tr("cannot look"));
    m_empty->show(m_looking, m_explains, m_isVeryRoomy || (m_isRoomy && !m_explains));
    m_empty->setVisible(count() == 0);
    m_card->setVisible(count() > 0);
    m_help->setVisible(count() > 0);
}

bool NearbyGames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave) // of the pane
        removeGone();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
