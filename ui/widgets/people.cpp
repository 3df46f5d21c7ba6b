#include "widgets/people.h"

#include "boards/catalog.h"
#include "widgets/boxlayouts.h"
#include "widgets/score.h"

#include <QEvent>

#include <algorithm>
#include <chrono>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr std::size_t watchersShown = 6;
static constexpr int smallTable = 8; // seats that each have a row of their own
static constexpr int leastHeight = 4 * 58;

namespace {

// As high as what it holds where there is room for that, and never higher.
class FittingPane : public ScrollPane
{
public:
    FittingPane() { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QLayout &rows = *widget()->layout();
        const int height = rows.hasHeightForWidth() ? rows.totalHeightForWidth(viewport()->width())
                                                    : rows.totalSizeHint().height();
        return {rows.totalSizeHint().width(), height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, std::min(sizeHint().height(), leastHeight)};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return ScrollPane::event(event);
    }
};

} // namespace

People::People(QWidget *parent)
    : QWidget(parent)
    , m_faces(*this)
    , m_seats{new QVBoxLayout}
    , m_watchers{new QVBoxLayout}
    , m_watcherCard(new Card)
    , m_watcherTitle(plainLabel(tr("Watching"), TypeRole::Small, Role::Muted))
    , m_banned(new BannedCard)
{
    auto *seats = new Card;
    seats->setPadding(10, 10);
    auto *rows = new QWidget;
    rows->setLayout(m_seats.column);
    auto *pane = std::make_unique<FittingPane>().release();
    pane->setContent(rows);
    auto *around = new QVBoxLayout(seats);
    around->addWidget(pane);
    m_seats.column->setSpacing(2);

    m_watcherCard->setPadding(10, 10);
    m_watcherCard->setLayout(m_watchers.column);
    m_watcherTitle->setContentsMargins(14, 4, 0, 0);
    m_watchers.column->setSpacing(2);
    m_watchers.column->addWidget(m_watcherTitle);

    fillBox(new QVBoxLayout(this), 0, {seats, m_watcherCard, m_banned});
    connect(m_banned, &BannedCard::requested, this, &People::requested);
    seats->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_watcherCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("People"));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (PlayerRow *playerRow : m_seats.all)
            playerRow->refreshTime();
    });
}

void People::setRowCount(Rows &rows, std::size_t count)
{
    while (rows.all.size() > count) {
        rows.all.back()->hide();
        rows.all.back()->deleteLater();
        rows.column->removeWidget(rows.all.back());
        rows.all.pop_back();
    }
    while (rows.all.size() < count) {
        auto *playerRow = new PlayerRow;
        playerRow->follow(m_faces);
        rows.column->addWidget(playerRow);
        rows.all.push_back(playerRow);
        connect(playerRow, &PlayerRow::requested, this, &People::requested);
    }
}

void People::followAbsences(const std::vector<core::Person> &people)
{
    QHash<QString, Deadline> kept;
    for (const core::Person &person : people) {
        if (!person.connected)
            kept.insert(person.person, m_keptUntil.value(person.person, Deadline(m_grace)));
    }
    if (m_ownAbsence)
        kept.insert(m_own, *m_ownAbsence);
    m_keptUntil = kept;
    const bool runs = std::ranges::any_of(m_clocks, [](const SeatClock &clock) { return !!clock.end; });
    kept.isEmpty() && !runs ? m_second.stop() : m_second.start();
}

std::optional<Deadline> People::keptUntil(const QString &person) const
{
    const auto kept = m_keptUntil.constFind(person);
    return kept == m_keptUntil.cend() ? std::nullopt : std::optional(*kept);
}

void People::setOwnAbsence(const std::optional<Deadline> &keptUntil)
{
    m_ownAbsence = keptUntil;
    if (!m_seats.all.empty())
        show(m_room, m_own, m_activities);
}

void People::showReaction(const core::PersonReaction &reaction)
{
    const auto person = std::ranges::find(m_room.people, reaction.person, &core::Person::person);
    if (person != m_room.people.end())
        m_faces.show(*person, reaction.what);
}

QString People::winsText(const core::Person &person) const
{
    const int count = winsOf(m_room.knows.score, person.person);
    return count ? tr("%n wins", "how often a person has won", count) : QString();
}

PlayerRowState People::playerRowOf(const core::Person &person) const
{
    const GameEntry *game = findGameEntry(m_room.game);
    PlayerRowState state{.person = person, .seat = person.seat};
    QStringList details;
    if (game && game->seatText && person.seat)
        details << game->seatText(*person.seat);
    details << winsText(person);
    details.removeAll(QString());
    state.detail = details.join(u" · "_s);
    state.person->ready = person.ready && !m_room.match;
    state.activity = m_activities.value(person.person, SeatActivity::Waiting);
    state.keptUntil = keptUntil(person.person);
    if (const auto clock = m_clocks.constFind(person.person); clock != m_clocks.cend())
        state.clock = *clock;
    state.isHost = person.person == m_room.host;
    state.isOwn = person.person == m_own;
    state.mayManage = m_room.host == m_own && !state.isOwn;
    return state;
}

// Each free seat in its place; at a large table one row stands for all of them.
void People::addFree(std::vector<PlayerRowState> &playerRows) const
{
    const GameEntry *game = findGameEntry(m_room.game);
    const auto own = std::ranges::find(m_room.people, m_own, &core::Person::person);
    const bool watches = own != m_room.people.end() && own->role == core::Role::Spectator;
    const bool isLarge = m_room.seats.max > smallTable;
    const int taken = static_cast<int>(playerRows.size());
    for (int seat = 0; seat < m_room.seats.max; ++seat) {
        if (std::ranges::find(playerRows, std::optional(seat), &PlayerRowState::seat) != playerRows.end())
            continue;
        PlayerRowState free{.person = {}, .seat = seat};
        free.maySit = watches && !m_room.match;
        if (isLarge)
            free.freeSeats = m_room.seats.max - taken;
        else if (game && game->seatText)
            free.detail = game->seatText(seat);
        if (!isLarge || !m_room.match)
            playerRows.push_back(free);
        if (isLarge)
            return;
    }
}

void People::show(const core::RoomState &room, const QString &ownPerson,
                  const QHash<QString, SeatActivity> &activities)
{
    m_room = room;
    m_own = ownPerson;
    m_activities = activities;
    followAbsences(room.people);
    std::vector<PlayerRowState> playerRows;
    for (const core::Person &person : room.people) {
        if (person.seat)
            playerRows.push_back(playerRowOf(person));
    }
    addFree(playerRows);
    if (room.seats.max <= smallTable || playerRows.back().person)
        std::ranges::sort(playerRows, {}, &PlayerRowState::seat);
    else
        std::ranges::sort(playerRows.begin(), playerRows.end() - 1, {}, &PlayerRowState::seat);
    setRowCount(m_seats, playerRows.size());
    for (std::size_t i = 0; i < playerRows.size(); ++i) {
        playerRows[i].isCompact = playerRows.size() > smallTable;
        m_seats.all[i]->show(playerRows[i]);
    }
    showWatchers(room, ownPerson);
    m_banned->show(room.knows.banned.value_or(std::vector<core::BannedPerson>()));
}

void People::showWatchers(const core::RoomState &room, const QString &ownPerson)
{
    std::vector<core::Person> watchers;
    std::ranges::copy_if(room.people, std::back_inserter(watchers),
                         [](const core::Person &p) { return p.role == core::Role::Spectator; });
    const std::size_t shown = std::min(watchers.size(), watchersShown);
    setRowCount(m_watchers, shown);
    for (std::size_t i = 0; i < shown; ++i) {
        const core::Person &person = watchers[i];
        const bool isOwn = person.person == ownPerson;
        QStringList details{isOwn ? tr("you are watching") : tr("spectator"), winsText(person)};
        details.removeAll(QString());
        m_watchers.all[i]->show({.person = person,
                                 .seat = {},
                                 .detail = details.join(u" · "_s),
                                 .isHost = person.person == room.host,
                                 .isOwn = isOwn,
                                 .mayManage = room.host == ownPerson && !isOwn});
    }
    const int more = room.spectators - static_cast<int>(shown);
    m_watcherTitle->setText(more > 0 ? tr("Watching, and %n more", nullptr, more) : tr("Watching"));
    m_watcherCard->setVisible(room.spectators > 0);
}

} // namespace ui
