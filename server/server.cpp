#include "server.h"

#include "authority/restore.h"
#include "log/categories.h"
#include "protocol/names.h"
#include "systemrandom.h"

#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

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
    , m_scheduler(this)
    , m_driver(m_options.authority, options.random ? options.random : systemRandom, m_scheduler, this)
    , m_announcements(m_driver.authority())
{
    connect(&m_driver, &AuthorityDriver::seen, this, &Server::noteVisitor);
    connect(&m_driver, &AuthorityDriver::greeted, this, &Server::greeted);
    connect(&m_driver, &AuthorityDriver::journalLost, this, &Server::endLost);
    connect(&m_driver, &AuthorityDriver::finished, this, &Server::finished);
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
    connect(&m_driver, &AuthorityDriver::changed, m_beacon.get(), &Beacon::touch);
    if (!m_options.address.isLoopback()) {
        m_avahi = std::make_unique<Avahi>(m_options.address);
        connect(m_beacon.get(), &Beacon::announced, m_avahi.get(), &Avahi::announce);
    }
    m_beacon->start();
}

core::Announcement Server::announcement()
{
    core::Announcement news = m_announcements.latest();
    news.app = m_options.authority.app;
    news.server = m_options.authority.identity();
    news.port = port();
    return news;
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
    OpenedJournal opened = m_options.journal(m_options.dataFolder, m_scheduler.now().utcMs);
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
    m_scheduler.startClockAt(lastMoment(opened.snapshot));
    m_driver.useJournal(*m_journal, opened.snapshot);
    return true;
}

bool Server::listen()
{
    const TransportOptions options{.limits = named(m_options.limits),
                                   .page = m_options.page,
                                   .serverId = m_options.authority.serverId.toLatin1()};
    m_transport = m_options.transport(options, m_connectionIds, m_driver);
    const auto ports = candidates(m_options.port, m_options.portRule);
    const bool isListening = std::ranges::any_of(ports, [this](quint16 port) {
        m_problem = m_transport->listen(m_options.address, port);
        return !m_problem;
    });
    m_transport->servePage(m_options.isPageServed);
    if (isListening)
        m_driver.useTransport(*m_transport);
    return isListening;
}

void Server::servePage(bool isServed)
{
    m_options.isPageServed = isServed;
    if (m_transport)
        m_transport->servePage(isServed);
}

void Server::shutDown(const QString &reason, Ending ending)
{
    if (m_driver.isShuttingDown())
        return;
    const bool mayReturn = ending == Ending::MayReturn;
    qCInfo(core::logHost) << "closing," << (mayReturn ? "to go on another time" : "for good");
    if (m_beacon)
        m_beacon->stop();
    if (m_avahi)
        m_avahi->withdraw();
    m_driver.shutDown({.reason = reason, .kept = mayReturn && m_journal});
}

void Server::endLost()
{
    m_problem = {Problem::Kind::JournalLost};
    shutDown(englishText(*m_problem));
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
