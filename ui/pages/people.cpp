#include "pages/people.h"

#include "catalog/catalog.h"
#include "widgets/boxlayouts.h"
#include "widgets/score.h"

#include <QEvent>

#include <algorithm>
#include <iterator>
#include <memory>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr std::size_t watchersShown = 6;
static constexpr int smallTable = 8; // seats that each have a row of their own
static constexpr int leastSeats = 4;
static constexpr int seatHeight = 58;
static constexpr int betweenRows = 2;

People::People(QWidget *parent)
    : QWidget(parent)
    , m_faces(*this)
    , m_seats(new RowList(betweenRows))
    , m_watchers(new RowList(betweenRows))
    , m_watcherCard(new Card)
    , m_watcherTitle(plainLabel(tr("Watching"), TypeRole::Small, Role::Muted))
    , m_banned(new BannedCard)
{
    auto *seats = new Card;
    seats->setPadding(10, 10);
    auto *around = new QVBoxLayout(seats);
    around->addWidget(
        std::make_unique<RowPane>(m_seats, RowPane::Asks::All, leastSeats, seatHeight).release());

    m_watcherCard->setPadding(10, 10);
    m_watcherTitle->setContentsMargins(14, 4, 0, 0);
    fillBox(new QVBoxLayout(m_watcherCard), betweenRows, {m_watcherTitle, m_watchers});

    fillBox(new QVBoxLayout(this), 0, {seats, m_watcherCard, m_banned});
    connect(m_banned, &BannedCard::requested, this, &People::requested);
    seats->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_watcherCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("People"));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (const QString &key : m_seats->keys())
            m_seats->row<PlayerRow>(key)->refreshTime();
    });
}

void People::fill(RowList &rows, const std::vector<PlayerRowState> &states)
{
    const auto keyOf = [](const PlayerRowState &state) {
        return state.person ? state.person->person : u"seat %1"_s.arg(*state.seat);
    };
    QStringList keys;
    std::ranges::transform(states, std::back_inserter(keys), keyOf);
    rows.setKeys(keys, [this](const QString &) {
        auto *row = new PlayerRow;
        row->follow(m_faces);
        connect(row, &PlayerRow::requested, this, &People::requested);
        return row;
    });
    for (const PlayerRowState &state : states)
        rows.row<PlayerRow>(keyOf(state))->show(state);
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
    if (!m_seats->keys().isEmpty())
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
    const bool isOwn = person.person == m_own;
    const QString watches = isOwn ? tr("you are watching") : tr("spectator");
    const QString plays = game && game->seatText && person.seat ? game->seatText(*person.seat) : QString();
    QStringList details{person.seat ? plays : watches, winsText(person)};
    details.removeAll(QString());
    PlayerRowState state{.person = person,
                         .seat = person.seat,
                         .detail = details.join(u" · "_s),
                         .isHost = person.person == m_room.host,
                         .isOwn = isOwn,
                         .mayManage = m_room.host == m_own && !isOwn};
    if (!person.seat)
        return state;
    state.person->ready = person.ready && !m_room.match;
    state.activity = m_activities.value(person.person, SeatActivity::Waiting);
    state.keptUntil = keptUntil(person.person);
    if (const auto clock = m_clocks.constFind(person.person); clock != m_clocks.cend())
        state.clock = *clock;
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
    for (PlayerRowState &row : playerRows)
        row.isCompact = playerRows.size() > smallTable;
    fill(*m_seats, playerRows);
    showWatchers();
    m_banned->show(room.knows.banned.value_or(std::vector<core::BannedPerson>()));
}

void People::showWatchers()
{
    std::vector<PlayerRowState> watchers;
    for (const core::Person &person : m_room.people) {
        if (person.role == core::Role::Spectator && watchers.size() < watchersShown)
            watchers.push_back(playerRowOf(person));
    }
    fill(*m_watchers, watchers);
    const int more = m_room.spectators - static_cast<int>(watchers.size());
    m_watcherTitle->setText(more > 0 ? tr("Watching, and %n more", nullptr, more) : tr("Watching"));
    m_watcherCard->setVisible(m_room.spectators > 0);
}

} // namespace ui
