#include "pages/nearbygames.h"

#include "pages/howtojoin.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QCursor>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

NearbyGames::NearbyGames(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_status(lineLabel({}, TypeRole::Small, Role::Muted))
    , m_card(new Card)
    , m_pane(new ScrollPane)
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
    , m_help(plainLabel(tr("Somebody missing? They must be on the same network. A guest Wi-Fi often keeps "
                           "computers apart: paste an invitation instead."),
                        TypeRole::Small, Role::Muted))
    , m_empty(new HowToJoin)
{
    m_help->setContentsMargins(Card::shadow, 0, Card::shadow, 0);
    auto *column = fillBox(new QVBoxLayout(this), space::tight,
                           {makeHeading(), {makeList(), 1}, m_help, m_empty, BoxPart::stretch()});
    column->setContentsMargins(0, 0, 0, 8);

    m_patience.setSingleShot(true);
    m_patience.setInterval(10s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_explains = true;
        refresh();
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
    m_column->setSpacing(0);
    m_pane->setContent(m_list);
    m_pane->setAccessibleName(tr("Games nearby"));
    m_pane->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    auto *inside = new QVBoxLayout(m_card);
    inside->addWidget(m_pane);
    return m_card;
}

void NearbyGames::show(const std::vector<NearbyGame> &games)
{
    drop(games);
    for (const NearbyGame &game : games) {
        const auto row = std::ranges::find(m_rows, game.id, &NearbyRow::id);
        if (row == m_rows.end())
            add(game);
        else
            (*row)->show(game);
    }
    const bool isEmpty = std::ranges::all_of(m_rows, &NearbyRow::isGone);
    if (isEmpty)
        removeGone();
    if (!isEmpty) {
        m_patience.stop();
        m_explains = false;
    } else if (!m_explains && !m_patience.isActive()) {
        m_patience.start();
    }
    refresh();
}

void NearbyGames::add(const NearbyGame &game)
{
    if (!m_rows.empty())
        m_column->addWidget(divider());
    auto *row = new NearbyRow(game);
    row->installEventFilter(this);
    connect(row, &NearbyRow::chosen, this, &NearbyGames::chosen);
    m_column->addWidget(row);
    m_rows.push_back(row);
    if (isVisible())
        emit said(row->accessibleName());
}

void NearbyGames::drop(const std::vector<NearbyGame> &games)
{
    const auto rows = m_rows;
    for (NearbyRow *row : rows) {
        if (std::ranges::find(games, row->id(), &NearbyGame::id) != games.end())
            continue;
        if (!keepsPointerStill(*row))
            remove(row);
        else if (!row->isGone())
            row->showGone();
    }
    if (std::ranges::any_of(m_rows, &NearbyRow::isGone) && !m_farewell.isActive())
        m_farewell.start();
}

// Whether what is under the pointer would move if that row went.
bool NearbyGames::keepsPointerStill(const NearbyRow &row) const
{
    return m_pane->viewport()->underMouse() && row.y() <= m_list->mapFromGlobal(QCursor::pos()).y();
}

void NearbyGames::remove(NearbyRow *row)
{
    if (row->hasFocus() && !moveFocus(row, Qt::Key_Down))
        moveFocus(row, Qt::Key_Up);
    const int index = m_column->indexOf(row);
    QLayoutItem *line = m_column->itemAt(index == 0 ? 1 : index - 1);
    for (QWidget *leaving : {static_cast<QWidget *>(row), line ? line->widget() : nullptr}) {
        if (!leaving)
            continue;
        m_column->removeWidget(leaving);
        leaving->hide();
        leaving->deleteLater(); // it may be the one that was clicked
    }
    std::erase(m_rows, row);
}

void NearbyGames::removeGone()
{
    m_farewell.stop();
    const auto rows = m_rows;
    for (NearbyRow *row : rows) {
        if (row->isGone())
            remove(row);
    }
    refresh();
}

void NearbyGames::setLooking(Looking looking)
{
    m_looking = looking;
    refresh();
}

void NearbyGames::setPatience(std::chrono::milliseconds patience)
{
    m_patience.setInterval(patience);
}

bool NearbyGames::hasFocusWithin() const
{
    return std::ranges::any_of(m_rows, &QWidget::hasFocus);
}

void NearbyGames::refresh()
{
    const bool searches = m_looking == Looking::Searching;
    showIcon(*m_icon, searches ? u"visible"_s : u"warning"_s, searches ? Role::Muted : Role::Warning, 18);
    m_status->setText(searches                          ? tr("looking on your network")
                      : m_looking == Looking::NoNetwork ? tr("no network")
                                                        : tr("cannot look"));
    m_empty->show(m_looking, m_explains);
    m_empty->setVisible(m_rows.empty());
    m_card->setVisible(!m_rows.empty());
    m_help->setVisible(!m_rows.empty());
    fitHeight();
}

// The list is as high as its rows, and lower where room is short: then it scrolls.
void NearbyGames::fitHeight()
{
    int rows = 0;
    int highest = 0;
    for (int i = 0; i < m_column->count(); ++i) {
        const QLayoutItem &item = *m_column->itemAt(i);
        const int height = item.hasHeightForWidth() ? item.heightForWidth(m_pane->viewport()->width())
                                                    : item.sizeHint().height();
        rows += height;
        highest = std::max(highest, height);
    }
    const int rim = 2 * (Card::shadow + 4);
    m_pane->setMaximumHeight(std::max(rows, 1));
    m_pane->setMinimumHeight(std::min(rows, 3 * highest));
    m_card->setMaximumHeight(rows + rim);
}

bool NearbyGames::moveFocus(NearbyRow *from, int key)
{
    const auto at = std::ranges::find(m_rows, from) - m_rows.begin();
    const auto last = static_cast<std::ptrdiff_t>(m_rows.size()) - 1;
    const auto to = key == Qt::Key_Up     ? at - 1
                    : key == Qt::Key_Down ? at + 1
                    : key == Qt::Key_Home ? 0
                    : key == Qt::Key_End  ? last
                                          : -1;
    if (to < 0 || to > last)
        return false;
    NearbyRow *row = m_rows[static_cast<std::size_t>(to)];
    row->setFocus(Qt::OtherFocusReason);
    m_pane->ensureWidgetVisible(row, 0, 8);
    return true;
}

bool NearbyGames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave && watched == m_pane->viewport())
        removeGone();
    const bool resized = event->type() == QEvent::Resize && watched == m_pane->viewport();
    if (resized || (event->type() == QEvent::LayoutRequest && watched == m_list))
        fitHeight();
    auto *row = qobject_cast<NearbyRow *>(watched);
    if (row && event->type() == QEvent::FocusIn) {
        for (NearbyRow *each : m_rows) // one stop for Tab, arrows from there
            each->setFocusPolicy(each == row ? Qt::TabFocus : Qt::NoFocus);
    }
    if (row && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End) {
            moveFocus(row, key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
