#include "server.h"

#include "discovery/announcementsource.h"
#include "log/categories.h"
#include "peeraddress.h"
#include "protocol/names.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

QByteArray systemRandom(qsizetype count)
{
    std::vector<quint32> words(static_cast<std::size_t>(count + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), count);
}

QString newId()
{
    return QString::fromLatin1(systemRandom(16).toHex());
}

ServerOptions identified(ServerOptions options)
{
    if (options.dataFolder.isEmpty())
        options.authority.serverId = newId();
    return options;
}

TransportLimits named(TransportLimits limits)
{
    limits.names += ownNames();
    return limits;
}

std::vector<quint16> candidates(quint16 port, PortRule rule)
{
    std::vector<quint16> ports{port};
    if (rule == PortRule::Exactly || port == 0)
        return ports;
    for (int next = port + 1; next <= core::lastDefaultPort; ++next)
        ports.push_back(static_cast<quint16>(next));
    ports.push_back(0);
    return ports;
}

} // namespace

Server::Server(const ServerOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(identified(options))
    , m_authority(m_options.authority, options.random ? options.random : systemRandom)
    , m_due(this)
{
    m_clock.start();
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &Server::tick);
}

void Server::opened(ConnectionId id, const QHostAddress &peer)
{
    carry(m_authority.opened(id, now(), countedAs(peer).toString()));
    emit visited();
    noteVisitor(peer);
}

void Server::receivedBinary(ConnectionId id)
{
    carry(m_authority.receivedBinary(id, now()));
}

void Server::closed(ConnectionId id, core::Away how)
{
    carry(m_authority.closed(id, now(), how));
}

void Server::received(ConnectionId id, const QByteArray &text)
{
    const Authority &authority = m_authority.authority();
    const bool wasGreeted = authority.sessionOf(id);
    carry(m_authority.received(id, text, now()));
    if (const Session *session = wasGreeted ? nullptr : authority.sessionOf(id))
        emit greeted(session->person, session->app);
}

bool Server::start()
{
    if ((!m_options.dataFolder.isEmpty() && !openFolder()) || !listen()) {
        qCInfo(core::logHost).noquote() << "not opened:" << englishText(*m_problem);
        return false;
    }
    qCInfo(core::logHost).noquote() << "open at" << address().toString() << "on port" << port() << "where"
                                    << m_options.port << "was wanted;"
                                    << (m_options.announce ? "announced" : "not announced");
    if (m_options.announce)
        announce();
    return true;
}

void Server::announce()
{
    const LanSocketOptions options{.port = m_options.discoveryPort, .reach = m_options.address};
    m_beacon = std::make_unique<Beacon>(options, [this] { return announcement(); });
    connect(m_beacon.get(), &Beacon::heard, this, &Server::beaconHeard);
    if (!m_options.address.isLoopback()) {
        m_avahi = std::make_unique<Avahi>(m_options.address);
        connect(m_beacon.get(), &Beacon::announced, m_avahi.get(), &Avahi::announce);
    }
    m_beacon->start();
}

// Like everything else, this is not told before it is kept.
core::Announcement Server::announcement()
{
    if (!m_authority.hasUncommitted()) {
        m_announced = announcementOf(m_authority.authority());
        m_announced.app = m_options.authority.app;
        m_announced.server = m_options.authority.identity();
        m_announced.port = port();
    }
    return m_announced;
}

void Server::noteVisitor(const QHostAddress &address)
{
    if (m_isReached || address.isLoopback() || QNetworkInterface::allAddresses().contains(address))
        return;
    m_isReached = true;
    qCInfo(core::logHost).noquote() << "reached from another machine:" << address.toString();
    emit reached(address.toString());
}

bool Server::openFolder()
{
    m_problem = m_folder.open(m_options.dataFolder);
    if (m_problem)
        return false;
    OpenedJournal opened = m_options.journal(m_options.dataFolder, now().utcMs);
    if (!opened.journal) {
        m_problem = opened.problem;
        return false;
    }
    m_notice = opened.problem;
    if (m_notice)
        qCInfo(core::logJournal).noquote() << englishText(*m_notice);
    qCInfo(core::logJournal) << "put back:" << opened.snapshot.sessions.size() << "people,"
                             << opened.snapshot.rooms.size() << "rooms," << opened.snapshot.matches.size()
                             << "matches";
    m_options.authority.serverId = m_folder.id(newId());
    opened.snapshot.serverId = m_options.authority.serverId;
    m_journal = std::move(opened.journal);
    m_clockBeganMs = lastMoment(opened.snapshot);
    m_clock.start();
    m_authority.start(*m_journal, opened.snapshot, now());
    return true;
}

bool Server::listen()
{
    m_transport = m_options.transport(named(m_options.limits), m_connectionIds, *this);
    const auto ports = candidates(m_options.port, m_options.portRule);
    return std::ranges::any_of(ports, [this](quint16 port) {
        m_problem = m_transport->listen(m_options.address, port);
        return !m_problem;
    });
}

void Server::shutDown(const QString &reason, Ending ending)
{
    if (m_closing)
        return;
    m_closing = true;
    const bool mayReturn = ending == Ending::MayReturn;
    qCInfo(core::logHost) << "closing," << (mayReturn ? "to go on another time" : "for good");
    if (m_beacon)
        m_beacon->stop();
    if (m_avahi)
        m_avahi->withdraw();
    carry(m_authority.shutDown({.reason = reason, .kept = mayReturn && m_journal}, now()));
    if (m_transport)
        m_transport->closeAll(GoingAway, reason);
    else
        QMetaObject::invokeMethod(this, &Server::finished, Qt::QueuedConnection);
}

Instant Server::now() const
{
    return {m_clockBeganMs + m_clock.elapsed(), QDateTime::currentMSecsSinceEpoch()};
}

void Server::tick()
{
    carry(m_authority.tick(now()));
}

// What the other sockets bring in this turn of the event loop comes before the queued call.
void Server::carry(const Effects &effects)
{
    if (m_transport)
        m_transport->carry(effects);
    if (m_authority.hasUncommitted()) {
        if (!std::exchange(m_commitPending, true))
            QMetaObject::invokeMethod(this, &Server::commit, Qt::QueuedConnection);
        return;
    }
    if (m_authority.isLost() && !m_closing) {
        m_problem = {Problem::Kind::JournalLost};
        return shutDown(englishText(*m_problem));
    }
    if (m_beacon)
        m_beacon->touch();
    // Once the server is closing, nobody's time runs out any more.
    if (m_closing)
        m_due.stop();
    else if (const auto due = m_authority.nextDue())
        wakeAt(*due);
}

// To start a timer anew takes longer the more connections have timers; one that comes too early does no harm.
void Server::wakeAt(qint64 steadyMs)
{
    if (m_due.isActive() && m_dueMs <= steadyMs)
        return;
    m_dueMs = steadyMs;
    m_due.start(std::chrono::milliseconds(std::max<qint64>(steadyMs - now().steadyMs, 0)));
}

void Server::commit()
{
    m_commitPending = false;
    carry(m_authority.commit(now()));
}

QString defaultServerName(const QString &hostName)
{
    return core::fittedName(hostName, core::longestServerName).value_or(u"Parlor"_s);
}

QStringList ownNames()
{
    const QString name = QSysInfo::machineHostName();
    return name.isEmpty() ? QStringList() : QStringList{name, name + u".local"_s};
}

} // namespace server
