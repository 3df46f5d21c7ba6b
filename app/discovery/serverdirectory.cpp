#include "discovery/serverdirectory.h"

#include "log/categories.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr qint64 silenceMs = core::announcementLifetime.count();
constexpr qint64 silenceInFloodMs = core::announcementLifetimeInFlood.count();
// What was on its way while a server said goodbye brings it back no more.
constexpr qint64 goodbyeMs = 1'000;
constexpr std::size_t mostGoodbyes = 64;
// Heard for so long, which takes a second announcement, it is there; before, it may be one of thousands that
// nobody hears twice.
constexpr qint64 establishedMs = core::announcementInterval.count() - 100;

bool isIpv4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

// Less is better.
int rank(const QHostAddress &address)
{
    if (address.isLoopback())
        return 3;
    if (address.isLinkLocal())
        return 2;
    return isIpv4(address) ? 0 : 1;
}

// QHostAddress takes one link-local address on two networks for the same.
bool isSame(const QHostAddress &one, const QHostAddress &other)
{
    return one == other && one.scopeId() == other.scopeId();
}

bool isSameServer(const core::Announcement &one, const core::Announcement &other)
{
    return one.instance == other.instance && one.port == other.port && one.server.name == other.server.name;
}

bool canBeSender(const QHostAddress &address)
{
    return !address.isNull() && !address.isMulticast() && !address.isBroadcast()
           && address != QHostAddress(QHostAddress::AnyIPv4)
           && address != QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

QString NearbyServer::id() const
{
    return u"%1:%2:%3"_s.arg(announced.instance, QString::number(announced.port), announced.server.name);
}

bool ServerDirectory::hear(QByteArrayView datagram, const QHostAddress &from, qint64 nowMs)
{
    if (datagram.size() > core::largestAnnouncement || !canBeSender(from)
        || !m_budget.allows(from, m_known.contains(from), nowMs))
        return false;
    if (const auto announced = core::decodeAnnouncement(datagram))
        return noted(!hasLeft(announced->instance, nowMs) && take(*announced, from, nowMs));
    const auto left = core::decodeGoodbye(datagram);
    return left && noted(takeLeave(*left, from, nowMs));
}

bool ServerDirectory::noted(bool hasChanged)
{
    m_isShown &= !hasChanged;
    return hasChanged;
}

bool ServerDirectory::take(const core::Announcement &announced, const QHostAddress &from, qint64 nowMs)
{
    const auto known = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return isSameServer(entry.announced, announced);
    });
    if (known != m_entries.end())
        return hearAgain(*known, announced, from, nowMs);
    if (!makeRoom(from))
        return false;
    m_entries.push_back({announced, {{from, nowMs}}, nowMs, nowMs});
    m_known.insert(from);
    qCInfo(core::logNearby).noquote()
        << "heard of a game at" << from.toString() << "on port" << announced.port;
    return true;
}

bool ServerDirectory::hearAgain(Entry &entry, const core::Announcement &announced, const QHostAddress &from,
                                qint64 nowMs)
{
    auto &sources = entry.sources;
    auto source = std::ranges::find_if(sources, [&](const Source &s) { return isSame(s.address, from); });
    const bool isNew = source == sources.end();
    if (isNew && sources.size() == mostAddresses)
        return false;
    if (isNew)
        source = sources.insert(source, {from, nowMs});
    m_known.insert(from);
    source->heardMs = nowMs;
    entry.heardMs = nowMs;
    ++entry.hearings;
    if (source != sources.begin() || entry.announced == announced)
        return isNew;
    entry.announced = announced;
    return true;
}

// From where it was heard first: whoever is heard saying the same later may be somebody else.
bool ServerDirectory::takeLeave(const QString &instance, const QHostAddress &from, qint64 nowMs)
{
    const auto isMeant = [&](const Entry &entry) {
        return entry.announced.instance == instance && isSame(entry.sources.front().address, from);
    };
    if (std::erase_if(m_entries, isMeant) == 0)
        return false;
    if (m_left.size() == mostGoodbyes)
        m_left.erase(m_left.begin());
    m_left.emplace_back(instance, nowMs);
    return true;
}

bool ServerDirectory::hasLeft(const QString &instance, qint64 nowMs) const
{
    return std::ranges::any_of(m_left, [&](const auto &left) {
        return left.first == instance && nowMs - left.second < goodbyeMs;
    });
}

// A server is heard two or three times in a moment, as it speaks to a group, to everybody and in two IP
// versions: that alone tells it from most of a flood.
bool ServerDirectory::goesBefore(const Entry &one, const Entry &other)
{
    return std::tuple(std::min(one.hearings, 3), one.heardMs)
           < std::tuple(std::min(other.hearings, 3), other.heardMs);
}

// Who has been heard for a while stays; of the others the least heard makes room.
bool ServerDirectory::makeRoom(const QHostAddress &from)
{
    const auto isFromThere = [&](const Entry &s) { return s.sources.front().address == from; };
    const bool isCrowd = std::ranges::count_if(m_entries, isFromThere) >= std::ptrdiff_t(mostOfOneAddress);
    if (!isCrowd && m_entries.size() < mostServers)
        return true;
    auto least = m_entries.end();
    for (auto s = m_entries.begin(); s != m_entries.end(); ++s) {
        const bool mayGo = s->heardMs - s->firstMs < establishedMs && (!isCrowd || isFromThere(*s));
        if (mayGo && (least == m_entries.end() || goesBefore(*s, *least)))
            least = s;
    }
    if (least == m_entries.end())
        return false;
    m_entries.erase(least);
    return true;
}

bool ServerDirectory::expire(qint64 nowMs, bool isFlooded)
{
    const bool isPatient = isFlooded || nowMs - m_budget.exceededMs() < silenceMs;
    const qint64 sinceMs = nowMs - (isPatient ? silenceInFloodMs : silenceMs);
    const auto isOld = [&](const Source &source) { return source.heardMs <= sinceMs; };
    std::size_t gone = 0;
    m_known.clear();
    for (Entry &entry : m_entries) {
        gone += std::erase_if(entry.sources, isOld);
        for (const Source &source : entry.sources)
            m_known.insert(source.address);
    }
    std::erase_if(m_entries, [](const Entry &entry) { return entry.sources.empty(); });
    std::erase_if(m_left, [&](const auto &left) { return nowMs - left.second >= goodbyeMs; });
    return noted(gone > 0);
}

void ServerDirectory::clear()
{
    m_entries.clear();
    m_known.clear();
    m_left.clear();
    m_isShown = false;
}

const std::vector<NearbyServer> &ServerDirectory::servers() const
{
    if (std::exchange(m_isShown, true))
        return m_servers;
    m_servers.clear();
    std::ranges::transform(m_entries, std::back_inserter(m_servers), shown);
    return m_servers;
}

NearbyServer ServerDirectory::shown(const Entry &entry)
{
    std::vector<QHostAddress> addresses;
    std::ranges::transform(entry.sources, std::back_inserter(addresses), &Source::address);
    std::ranges::stable_sort(addresses, {}, rank);
    NearbyServer server{entry.announced, {}};
    for (const QHostAddress &address : addresses)
        server.addresses.push_back({address.toString(), entry.announced.port, true});
    return server;
}

} // namespace app
