#include "session/invitationcontroller.h"

#include "client/invitation.h"
#include "hosting/addresses.h"
#include "hosting/firewall.h"
#include "log/categories.h"
#include "pages/titles.h"

#include <algorithm>
#include <utility>

namespace app {

using namespace std::chrono_literals;

static constexpr auto networkPause = 2s;

InvitationController::InvitationController(const Hosting &hosting, Environment environment, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_environment(std::move(environment))
{
    m_unheard.setSingleShot(true);
    m_unheard.setInterval(m_environment.beaconPatience);
    m_networks.setInterval(networkPause);
    connect(&m_hosting, &Hosting::reached, this, &InvitationController::takeVisitor);
    connect(&m_hosting, &Hosting::beaconHeard, this, &InvitationController::takeEcho);
    connect(&m_unheard, &QTimer::timeout, this, [this] { turnVisible(ui::Light::Failed); });
    connect(&m_networks, &QTimer::timeout, this, &InvitationController::lookAtNetworks);
}

void InvitationController::begin(const QString &hostName, const QString &portNote)
{
    const quint16 port = m_environment.publicPort(m_hosting.port());
    const FirewallAdvice advice = firewallAdvice(activeFirewall(m_environment.firewall()), port);
    m_shown = {};
    m_shown.port = port;
    m_shown.portNote = portNote;
    m_shown.host = hostName;
    m_shown.firewallAdvice = advice.sentence;
    m_shown.firewallCommand = advice.command;
    m_room.clear();
    m_password.clear();
    m_visitor.clear();
    m_present.clear();
    m_unheard.start();
    m_networks.start();
    lookAtNetworks();
}

void InvitationController::end()
{
    m_unheard.stop();
    m_networks.stop();
}

// Who has come from another machine has a name as soon as they are in the room; who only looked at the page,
// none.
void InvitationController::see(const core::RoomState &room, const QString &ownPerson)
{
    m_room = room.room;
    m_shown.game = room.game;
    if (!room.locked || room.host != ownPerson)
        m_password.clear(); // whoever leads the room may set another
    m_leader = ui::hostOf(room);
    m_present.clear();
    for (const core::Person &person : room.people) {
        if (person.connected)
            m_present.insert(person.person);
    }
    const auto isNew = [&](const core::Person &person) {
        return person.person != ownPerson && person.connected && !m_before.contains(person.person);
    };
    const auto visitor = std::find_if(room.people.rbegin(), room.people.rend(), isNew);
    if (!m_visitor.isEmpty() && m_shown.reachedBy == m_visitor && visitor != room.people.rend())
        m_shown.reachedBy = visitor->name;
}

void InvitationController::setPassword(const QString &password)
{
    m_password = password;
    emit changed();
}

void InvitationController::takeVisitor(const QString &address)
{
    m_visitor = m_shown.reachedBy = address;
    m_before = m_present;
    emit changed();
}

void InvitationController::takeEcho()
{
    m_unheard.start();
    turnVisible(ui::Light::Yes);
}

void InvitationController::turnVisible(ui::Light light)
{
    if (std::exchange(m_shown.visible, light) == light)
        return;
    qCInfo(core::logNearby) << "the own call is" << (light == ui::Light::Yes ? "heard" : "not heard")
                            << "on the local networks";
    emit changed();
}

static ui::InviteAddress shown(const OwnAddress &own, quint16 port)
{
    return {.address = Address{own.address.toString(), port, true}.text(),
            .interfaceName = own.interfaceName,
            .isVirtual = own.isVirtual};
}

void InvitationController::lookAtNetworks()
{
    std::vector<ui::InviteAddress> addresses;
    m_ways.clear();
    const std::vector<OwnAddress> all = m_environment.addresses();
    const bool hasReal = !std::ranges::all_of(all, &OwnAddress::isVirtual);
    for (const OwnAddress &own : all) {
        addresses.push_back(shown(own, m_shown.port));
        // The address of a virtual one may well be another machine's at the guest's end; where there is no
        // other, it is the only way.
        if (!own.isVirtual || !hasReal)
            m_ways.push_back({own.address.toString(), m_shown.port, true});
    }
    if (std::exchange(m_shown.addresses, addresses) != addresses)
        emit changed();
}

ui::InviteDetails InvitationController::invitation() const
{
    ui::InviteDetails invitation = m_shown;
    const Invitation way{m_ways, m_room, m_password};
    invitation.link = linkOf(way);
    invitation.phonesMayJoin = m_hosting.table().phonesMayJoin;
    if (invitation.phonesMayJoin)
        invitation.pageLink = pageLinkOf(way);
    return invitation;
}

ui::InviteDetails InvitationController::invitationOfGuest(const Address &cameBy) const
{
    ui::InviteDetails invitation;
    invitation.addresses = {{.address = cameBy.text(), .interfaceName = {}, .isVirtual = false}};
    invitation.port = cameBy.port;
    invitation.link = linkOf({{cameBy}, m_room, {}});
    invitation.host = m_leader;
    invitation.game = m_shown.game;
    invitation.isOwnTable = false;
    return invitation;
}

} // namespace app
