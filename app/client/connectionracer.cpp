#include "client/connectionracer.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace app {
namespace {

constexpr auto headStart = 150ms;
constexpr std::size_t mostAttempts = 32; // a name may stand for any number of addresses

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

ConnectionRacer::ConnectionRacer(const std::vector<Address> &addresses, std::chrono::milliseconds timeout,
                                 Route route, QObject *parent)
    : QObject(parent)
    , m_addresses(addresses)
    , m_timeout(timeout)
    , m_route(std::move(route))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ConnectionRacer::startNext);
}

void ConnectionRacer::start()
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
void ConnectionRacer::lookUp(const Address &place, const Address &address)
{
    ++m_lookups;
    QHostInfo::lookupHost(place.host, QCoreApplication::instance(),
                          [racer = QPointer(this), port = place.port, address](const QHostInfo &info) {
                              if (racer)
                                  racer->takeLookup(info, port, address);
                          });
}

void ConnectionRacer::stop()
{
    if (std::exchange(m_over, true))
        return;
    m_next.stop();
    emit lost();
}

std::unique_ptr<QWebSocket> ConnectionRacer::takeSocket()
{
    return std::move(m_socket);
}

void ConnectionRacer::add(const QList<QHostAddress> &literals, quint16 port, const Address &address)
{
    for (const QHostAddress &literal : literals) {
        if (m_attempts.size() + m_waiting.size() < mostAttempts)
            m_waiting.push_back({literal, port, address});
    }
}

void ConnectionRacer::takeLookup(const QHostInfo &info, quint16 port, const Address &address)
{
    --m_lookups;
    if (m_over)
        return;
    add(inOrder(info.addresses()), port, address);
    if (!m_next.isActive())
        startNext();
}

// From the timer, or at once where nobody else is under way.
void ConnectionRacer::startNext()
{
    if (m_over)
        return;
    if (m_waiting.empty())
        return takeFailure();
    const Candidate candidate = m_waiting.front();
    m_waiting.pop_front();
    m_next.start(
        std::min(headStart, m_timeout / static_cast<int>(2 * (m_attempts.size() + m_waiting.size() + 1))));
    auto *attempt = m_attempts
                        .emplace_back(std::make_unique<ConnectionAttempt>(candidate.literal, candidate.port,
                                                                          candidate.address, nullptr))
                        .get();
    connect(attempt, &ConnectionAttempt::opened, this, [this, attempt] { takeWinner(*attempt); });
    // A socket may give up from within its opening.
    connect(attempt, &ConnectionAttempt::failed, this, &ConnectionRacer::startNext, Qt::QueuedConnection);
    attempt->open();
}

void ConnectionRacer::takeWinner(ConnectionAttempt &attempt)
{
    if (std::exchange(m_over, true))
        return;
    m_next.stop();
    m_winner = attempt.address();
    m_socket = attempt.takeSocket();
    const auto own = std::ranges::find_if(m_attempts,
                                          [&](const auto &other) { return other.get() == &attempt; });
    own->release()->deleteLater(); // as this is called from it
    m_attempts.clear();
    emit won();
}

void ConnectionRacer::takeFailure()
{
    const bool isOpen = std::ranges::any_of(m_attempts,
                                            [](const auto &attempt) { return !attempt->failure(); });
    if (!isOpen && m_lookups == 0)
        stop();
}

// The best of what the address, as a name may stand for several, has come to.
FailureKind ConnectionRacer::outcomeOf(const Address &address) const
{
    std::optional<FailureKind> best;
    for (const auto &attempt : m_attempts) {
        if (attempt->address() == address && (!best || isMoreSpecific(attempt->outcome(), *best)))
            best = attempt->outcome();
    }
    const bool waits = std::ranges::any_of(m_waiting,
                                           [&](const auto &other) { return other.address == address; });
    const auto otherwise = waits                 ? FailureKind::TimedOut
                           : address.isLiteral() ? FailureKind::Unreachable
                                                 : FailureKind::UnknownHost;
    return best.value_or(otherwise);
}

std::vector<AttemptFailure> ConnectionRacer::attemptFailures() const
{
    std::vector<AttemptFailure> attemptFailures;
    for (const Address &address : m_addresses)
        attemptFailures.push_back({address, outcomeOf(address)});
    return attemptFailures;
}

} // namespace app
