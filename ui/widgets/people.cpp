#include "widgets/people.h"

#include "boards/catalog.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr std::size_t watchersShown = 6;

People::People(QWidget *parent)
    : QWidget(parent)
    , m_seatColumn(new QVBoxLayout)
    , m_watcherColumn(new QVBoxLayout)
    , m_watcherCard(new Card)
    , m_watcherTitle(plainLabel(tr("Watching"), TypeRole::Small, Role::Muted))
{
    auto *seats = new Card;
    seats->setPadding(10, 10);
    seats->setLayout(m_seatColumn);
    m_seatColumn->setContentsMargins(0, 0, 0, 0);
    m_seatColumn->setSpacing(2);

    m_watcherCard->setPadding(10, 10);
    m_watcherCard->setLayout(m_watcherColumn);
    m_watcherTitle->setContentsMargins(14, 4, 0, 0);
    m_watcherColumn->setContentsMargins(0, 0, 0, 0);
    m_watcherColumn->setSpacing(2);
    m_watcherColumn->addWidget(m_watcherTitle);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(seats);
    column->addWidget(m_watcherCard);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("People"));
}

void People::fit(std::vector<Plate *> &plates, QVBoxLayout &layout, std::size_t count)
{
    while (plates.size() > count) {
        plates.back()->deleteLater();
        layout.removeWidget(plates.back());
        plates.pop_back();
    }
    while (plates.size() < count) {
        auto *plate = new Plate;
        layout.addWidget(plate);
        plates.push_back(plate);
        connect(plate, &Plate::sitChosen, this, &People::sitChosen);
        connect(plate, &Plate::kickChosen, this, &People::kickChosen);
        connect(plate, &Plate::muteChosen, this, &People::muteChosen);
        connect(plate, &Plate::hostChosen, this, &People::hostChosen);
    }
}

void People::show(const core::RoomState &room, const QString &ownPerson, const QStringList &toMove,
                  const QHash<QString, int> &wins)
{
    const GameEntry *game = findGameEntry(room.game);
    const auto own = std::ranges::find(room.people, ownPerson, &core::Person::person);
    const bool watches = own != room.people.end() && own->role == core::Role::Spectator;
    fit(m_seats, *m_seatColumn, static_cast<std::size_t>(std::clamp(room.seats.max, 1, 20)));
    for (std::size_t seat = 0; seat < m_seats.size(); ++seat) {
        const int number = static_cast<int>(seat);
        const auto sitter = std::ranges::find(room.people, std::optional(number), &core::Person::seat);
        PlateState state{.person = {}, .seat = number, .detail = game ? game->seatText(number) : QString()};
        if (sitter != room.people.end()) {
            state.person = *sitter;
            state.person->ready = sitter->ready && !room.match;
            state.isHost = sitter->person == room.host;
            state.isOwn = sitter->person == ownPerson;
            state.isToMove = toMove.contains(sitter->person);
            if (const int count = wins.value(sitter->person))
                state.detail += u" · "_s + (count == 1 ? tr("1 win") : tr("%1 wins").arg(count));
        }
        state.maySit = !state.person && watches && !room.match;
        state.mayManage = state.person && room.host == ownPerson && !state.isOwn;
        m_seats[seat]->show(state);
    }
    showWatchers(room, ownPerson);
}

void People::showWatchers(const core::RoomState &room, const QString &ownPerson)
{
    std::vector<core::Person> watchers;
    std::ranges::copy_if(room.people, std::back_inserter(watchers),
                         [](const core::Person &p) { return p.role == core::Role::Spectator; });
    const std::size_t shown = std::min(watchers.size(), watchersShown);
    fit(m_watchers, *m_watcherColumn, shown);
    for (std::size_t i = 0; i < shown; ++i) {
        const core::Person &person = watchers[i];
        const bool isOwn = person.person == ownPerson;
        m_watchers[i]->show({.person = person,
                             .seat = {},
                             .detail = isOwn ? tr("you are watching") : tr("spectator"),
                             .isHost = person.person == room.host,
                             .isOwn = isOwn,
                             .mayManage = room.host == ownPerson && !isOwn});
    }
    const int more = room.spectators - static_cast<int>(shown);
    m_watcherTitle->setText(more > 0 ? tr("Watching, and %n more", nullptr, more) : tr("Watching"));
    m_watcherCard->setVisible(room.spectators > 0);
}

} // namespace ui
