#include "participant.h"

#include "games/catalog.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace app::session;

static constexpr qint64 longestWayMs = 30'000; // to a table, whatever breaks on it

void Participant::begin()
{
    m_program.start();
    think();
    tick();
}

void Participant::think()
{
    m_world.agenda.in(m_world.dice.between(20, 600), [this] {
        if (m_program.isRunning()) {
            const bool isOnItsWay = isAtHome(m_program.state()) && !isIdle(m_program.state());
            if (isOnItsWay && m_world.agenda.now() - m_program.sinceMs() > longestWayMs)
                m_program.fail(u"comes nowhere ("_s + m_program.where() + u")"_s);
            act();
            if (!m_goesHome && m_world.dice.happens(60)) // and clicks once more
                act();
        }
        think();
    });
}

void Participant::tick()
{
    m_world.agenda.in(1'000, [this] {
        if (m_program.isRunning() && std::holds_alternative<Waiting>(m_program.state()))
            m_program.happen(SecondPassed{});
        if (m_program.isRunning() && m_world.dice.happens(300))
            m_program.happen(NearbyChanged{});
        tick();
    });
}

void Participant::act()
{
    if (!m_program.isRunning() || std::holds_alternative<Closing>(m_program.state()))
        return;
    if (!m_goesHome && m_world.dice.happens(20))
        return m_program.happen(LinkOpened{anyInvitation(), m_program.here()});
    switch (m_program.shown().page) {
    case Shown::Page::Home:
        return actAtHome();
    case Shown::Page::Lobby:
        return actInLobby();
    case Shown::Page::Room:
        return actInRoom();
    }
}

// To where somebody is or was, perhaps by two ways of which one leads to somebody else.
QString Participant::anyInvitation()
{
    if (m_neighbourhood.servers.empty() || m_world.dice.happens(100))
        return m_world.dice.happens(500) ? u"10.9.9.9"_s : u"parlor://"_s;
    const QString one = m_world.dice.any(m_neighbourhood.servers)->address().textWithPort();
    const QString other = m_world.dice.any(m_neighbourhood.servers)->address().textWithPort();
    return m_world.dice.happens(500) ? u"parlor://%1/"_s.arg(one) : u"parlor://%1/?alt=%2"_s.arg(one, other);
}

// Now and then, for the next try.
bool Participant::waitsBeforeTheCard()
{
    const bool sees = m_program.shown().hasCard;
    if (sees && !std::exchange(m_sawCard, sees))
        m_patientUntilMs = m_world.agenda.now()
                           + (m_world.dice.happens(400) ? m_world.dice.between(0, 25'000) : 0);
    m_sawCard = sees;
    return sees && m_world.agenda.now() < m_patientUntilMs;
}

void Participant::actAtHome()
{
    if (m_program.shown().isBusy) {
        if (m_goesHome || m_world.dice.happens(40))
            m_program.happen(Cancelled{});
        return;
    }
    if (m_goesHome)
        return m_program.happen(AddressEdited{});
    if (waitsBeforeTheCard())
        return;
    const int wish = m_world.dice.below(100);
    if (m_program.shown().hasCard && wish < 50)
        m_program.happen(CardAnswered{wish < 40 ? CardAction::Main : CardAction::Second});
    else if (wish < 70 && !m_program.games().empty())
        m_program.happen(ReturnChosen{m_program.games().front()});
    else if (wish < 75 && !m_program.savedTables().empty())
        m_program.happen(TableContinued{m_program.savedTables().begin()->first});
    else if (wish < 78)
        m_program.happen(AddressEdited{});
    else if (wish < 84)
        m_program.happen(HostChosen{});
    else if (wish < 88 && !m_neighbourhood.announced().all.empty())
        m_program.happen(NearbyChosen{m_world.dice.any(m_neighbourhood.announced().all).id()});
    else if (wish < 99)
        m_program.happen(JoinChosen{anyInvitation()});
    else
        leaveProgram();
}

// By the window's corner.
void Participant::leaveProgram()
{
    if (asksBeforeClosing(m_program.state(), m_program.context().hasVisitors))
        m_program.happen(QuitChosen{});
    else
        m_program.closeWindow();
}

void Participant::actInLobby()
{
    if (m_program.shown().isAsked)
        return answer();
    if (m_goesHome || m_world.dice.happens(40))
        return m_program.happen(BackChosen{});
    if (m_world.dice.happens(20))
        return leaveProgram();
    if (!m_program.shown().rooms.isEmpty() && m_world.dice.happens(700))
        return m_program.client().send(
            core::JoinRoom{m_world.dice.any(m_program.shown().rooms), {}, core::Role::Player});
    core::RoomSettings settings;
    settings.game = u"tic_tac_toe"_s;
    m_program.client().send(core::CreateRoom{settings});
}

void Participant::answer()
{
    if (m_goesHome)
        return m_program.happen(
            LeaveAnswered{isHosting(m_program.state()) ? LeaveAnswer::Close : LeaveAnswer::GiveUp});
    const bool stays = m_world.dice.happens(400);
    const bool isFirst = m_world.dice.happens(500);
    const LeaveAnswer goes = isHosting(m_program.state())
                                 ? (isFirst ? LeaveAnswer::Save : LeaveAnswer::Close)
                                 : (isFirst ? LeaveAnswer::KeepSeat : LeaveAnswer::GiveUp);
    m_program.happen(LeaveAnswered{stays ? LeaveAnswer::Stay : goes});
}

void Participant::actInRoom()
{
    const InRoom *in = roomOf(m_program.state());
    if (m_program.shown().isAsked)
        return answer();
    if (m_goesHome || m_world.dice.happens(25))
        return m_program.happen(BackChosen{});
    if (m_world.dice.happens(25))
        return leaveProgram();
    if (!in || in->room.room.isEmpty())
        return;
    if (in->room.match)
        return play(in->room);
    if (in->room.host == m_program.client().welcome().person && in->room.people.size() > 1
        && m_world.dice.happens(20))
        return m_program.client().send(
            core::KickPlayer{.person = in->room.people.back().person, .ban = false, .reason = {}});
    m_program.client().send(core::SetReady{m_world.dice.happens(900)});
}

void Participant::play(const core::RoomState &room)
{
    const core::MatchView &view = room.match->state;
    const auto own = std::ranges::find(room.match->players, m_program.client().welcome().person,
                                       &core::MatchPlayer::person);
    if (own == room.match->players.end() || !std::ranges::binary_search(view.turn, own->seat))
        return;
    QRandomGenerator random(static_cast<quint32>(m_world.dice.next()));
    const auto move = core::findGame(room.game)->anyMove(view.view.tree(), own->seat, random);
    if (move && m_world.dice.happens(300))
        m_program.client().send(core::Play{view.match, view.step, *move});
}
