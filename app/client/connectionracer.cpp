#include "client/connectionracer.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace app {
namespace {

constexpr auto headStart = 150ms;
constexpr std::size_t mostKnocks = 32; // a name may stand for any number of addresses

// IPv4 first: it is what most houses have in working order.
QList<QHostAddress> inOrder(QList<QHostAddress> addresses)
{
    std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return addresses;
}

bool isLinkLocal(const QNetworkAddressEntry &entry)
{
    return entry.ip().isLinkLocal() && entry.ip().protocol() == QAbstractSocket::IPv6Protocol;
}

// A link-local address that does not say on which network card may be on any of them.
QList<QHostAddress> onEachCard(QHostAddress literal)
{
    if (!literal.isLinkLocal() || literal.protocol() != QAbstractSocket::IPv6Protocol
        || !literal.scopeId().isEmpty())
        return {literal};
    QList<QHostAddress> literals;
    for (const QNetworkInterface &card : QNetworkInterface::allInterfaces()) {
        literal.setScopeId(card.name());
        if (card.flags().testFlag(QNetworkInterface::IsRunning)
            && std::ranges::any_of(card.addressEntries(), isLinkLocal))
            literals.append(literal);
    }
    return literals;
}

} // namespace

Race::Race(const std::vector<Address> &addresses, std::chrono::milliseconds patience, Route route,
           QObject *parent)
    : QObject(parent)
    , m_addresses(addresses)
    , m_patience(patience)
    , m_route(std::move(route))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Race::startNext);
}

void Race::start()
{
    for (const Address &address : m_addresses) {
        const Address place = m_route(address);
        if (place.isLiteral())
            add(onEachCard(QHostAddress(place.host)), place.port, address);
        else
            lookUp(place, address);
    }
    m_next.start(0);
}

// Qt leaks what it would have called where the lookup is aborted or the receiver goes.
void Race::lookUp(const Address &place, const Address &address)
{
    ++m_lookups;
    QHostInfo::lookupHost(place.host, QCoreApplication::instance(),
                          [race = QPointer(this), port = place.port, address](const QHostInfo &info) {
                              if (race)
                                  race->takeLookup(info, port, address);
                          });
}

void Race::stop()
{
    if (std::exchange(m_over, true))
        return;
    m_next.stop();
    emit lost();
}

std::unique_ptr<QWebSocket> Race::takeSocket()
{
    return std::move(m_socket);
}

void Race::add(const QList<QHostAddress> &literals, quint16 port, const Address &address)
{
    for (const QHostAddress &literal : literals) {
        if (m_knocks.size() + m_waiting.size() < mostKnocks)
            m_waiting.push_back({literal, port, address});
    }
}

void Race::takeLookup(const QHostInfo &info, quint16 port, const Address &address)
{
    --m_lookups;
    if (m_over)
        return;
    add(inOrder(info.addresses()), port, address);
    if (!m_next.isActive())
        startNext();
}

// From the timer, or at once where nobody else is under way.
void Race::startNext()
{
    if (m_over)
        return;
    if (m_waiting.empty())
        return takeMiss();
    const Candidate candidate = m_waiting.front();
    m_waiting.pop_front();
    m_next.start(
        std::min(headStart, m_patience / static_cast<int>(2 * (m_knocks.size() + m_waiting.size() + 1))));
    auto *knock = m_knocks
                      .emplace_back(std::make_unique<Knock>(candidate.literal, candidate.port,
                                                            candidate.address, nullptr))
                      .get();
    connect(knock, &Knock::opened, this, [this, knock] { takeWinner(*knock); });
    // A socket may give up from within its opening.
    connect(knock, &Knock::missed, this, &Race::startNext, Qt::QueuedConnection);
    knock->open();
}

void Race::takeWinner(Knock &knock)
{
    if (std::exchange(m_over, true))
        return;
    m_next.stop();
    m_winner = knock.address();
    m_socket = knock.takeSocket();
    const auto own = std::ranges::find_if(m_knocks, [&](const auto &other) { return other.get() == &knock; });
    own->release()->deleteLater(); // as this is called from it
    m_knocks.clear();
    emit won();
}

void Race::takeMiss()
{
    const bool isOpen = std::ranges::any_of(m_knocks, [](const auto &knock) { return !knock->miss(); });
    if (!isOpen && m_lookups == 0)
        stop();
}

// The best of what the address, as a name may stand for several, has come to.
FailureKind Race::outcomeOf(const Address &address) const
{
    std::optional<FailureKind> best;
    for (const auto &knock : m_knocks) {
        if (knock->address() == address && (!best || saysMore(knock->outcome(), *best)))
            best = knock->outcome();
    }
    const bool waits = std::ranges::any_of(m_waiting,
                                           [&](const auto &other) { return other.address == address; });
    const auto otherwise = waits                 ? FailureKind::TimedOut
                           : address.isLiteral() ? FailureKind::Unreachable
                                                 : FailureKind::UnknownHost;
    return best.value_or(otherwise);
}

std::vector<Miss> Race::misses() const
{
    std::vector<Miss> misses;
    for (const Address &address : m_addresses)
        misses.push_back({address, outcomeOf(address)});
    return misses;
}

} // namespace app
