#include "host.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

constexpr quint16 lastPort = 7360;

QByteArray systemRandom(qsizetype count)
{
    std::vector<quint32> words(static_cast<std::size_t>(count + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), count);
}

TransportOptions named(TransportOptions options)
{
    options.names += ownNames();
    return options;
}

std::vector<quint16> candidates(quint16 port, PortRule rule)
{
    std::vector<quint16> ports{port};
    if (rule == PortRule::Exactly || port == 0)
        return ports;
    for (int next = port + 1; next <= lastPort; ++next)
        ports.push_back(static_cast<quint16>(next));
    ports.push_back(0);
    return ports;
}

} // namespace

Host::Host(const HostOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_authority(options.authority, systemRandom)
    , m_transport(named(options.transport), this)
    , m_due(this)
{
    m_clock.start();
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &Host::tick);
    connectTransport();
}

void Host::connectTransport()
{
    connect(&m_transport, &WebSocketTransport::opened, this,
            [this](ConnectionId id) { carryOut(m_authority.opened(id, now())); });
    connect(&m_transport, &WebSocketTransport::received, this,
            [this](ConnectionId id, const QByteArray &text) {
                carryOut(m_authority.received(id, text, now()));
            });
    connect(&m_transport, &WebSocketTransport::receivedBinary, this,
            [this](ConnectionId id) { carryOut(m_authority.receivedBinary(id, now())); });
    connect(&m_transport, &WebSocketTransport::closed, this,
            [this](ConnectionId id) { carryOut(m_authority.closed(id, now())); });
    connect(&m_transport, &WebSocketTransport::allClosed, this, &Host::finished);
}

bool Host::start()
{
    if (!m_options.dataFolder.isEmpty()) {
        if (const auto problem = m_folder.open(m_options.dataFolder)) {
            m_error = *problem;
            return false;
        }
    }
    return listen();
}

bool Host::listen()
{
    const auto ports = candidates(m_options.port, m_options.portRule);
    const auto works = [this](quint16 port) { return m_transport.listen(m_options.address, port); };
    const bool listening = std::any_of(ports.begin(), ports.end(), works);
    m_error = m_transport.errorString();
    return listening;
}

void Host::shutDown(const QString &reason)
{
    if (m_closing)
        return;
    m_closing = true;
    carryOut(m_authority.shutDown(reason, now()));
    m_transport.closeAll(GoingAway, reason);
}

Instant Host::now() const
{
    return {m_clock.elapsed(), QDateTime::currentMSecsSinceEpoch()};
}

void Host::tick()
{
    carryOut(m_authority.tick(now()));
}

void Host::carryOut(const Effects &effects)
{
    m_transport.carry(effects);
    const auto due = m_authority.nextDue();
    if (due)
        m_due.start(std::chrono::milliseconds(std::max<qint64>(*due - m_clock.elapsed(), 0)));
    else
        m_due.stop();
}

QStringList ownNames()
{
    const QString name = QSysInfo::machineHostName();
    return name.isEmpty() ? QStringList() : QStringList{name, name + u".local"_s};
}

} // namespace server
