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
    , m_bookkeeper(options.authority, systemRandom)
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
    connect(&m_transport, &WebSocketTransport::opened, this, [this](ConnectionId id) {
        carry(m_bookkeeper.opened(id, now()));
        emit visited();
    });
    connect(&m_transport, &WebSocketTransport::received, this,
            [this](ConnectionId id, const QByteArray &text) {
                carry(m_bookkeeper.received(id, text, now()));
            });
    connect(&m_transport, &WebSocketTransport::receivedBinary, this,
            [this](ConnectionId id) { carry(m_bookkeeper.receivedBinary(id, now())); });
    connect(&m_transport, &WebSocketTransport::closed, this,
            [this](ConnectionId id) { carry(m_bookkeeper.closed(id, now())); });
    connect(&m_transport, &WebSocketTransport::allClosed, this, &Host::finished);
}

bool Host::start()
{
    return (m_options.dataFolder.isEmpty() || openFolder()) && listen();
}

bool Host::openFolder()
{
    if (const auto problem = m_folder.open(m_options.dataFolder)) {
        m_error = *problem;
        return false;
    }
    OpenedJournal opened = openJournal(m_options.dataFolder, now().utcMs);
    if (!opened.journal) {
        m_error = opened.notice;
        return false;
    }
    if (m_options.journalPages > 0)
        opened.journal->limitPages(m_options.journalPages);
    m_notice = opened.notice;
    m_journal = std::move(opened.journal);
    m_clockBeganMs = lastMoment(opened.kept);
    m_clock.start();
    m_bookkeeper.start(*m_journal, opened.kept, now());
    return true;
}

bool Host::listen()
{
    const auto ports = candidates(m_options.port, m_options.portRule);
    const auto works = [this](quint16 port) { return m_transport.listen(m_options.address, port); };
    const bool listening = std::any_of(ports.begin(), ports.end(), works);
    m_error = m_transport.errorString();
    return listening;
}

void Host::shutDown(const QString &reason, bool mayReturn)
{
    if (m_closing)
        return;
    m_closing = true;
    carry(m_bookkeeper.shutDown({.reason = reason, .kept = mayReturn && m_journal}, now()));
    m_transport.closeAll(GoingAway, reason);
}

Instant Host::now() const
{
    return {m_clockBeganMs + m_clock.elapsed(), QDateTime::currentMSecsSinceEpoch()};
}

void Host::tick()
{
    carry(m_bookkeeper.tick(now()));
}

// What the other sockets bring in this turn of the event loop comes before the queued call.
void Host::carry(const Effects &effects)
{
    m_transport.carry(effects);
    if (m_bookkeeper.isUnsettled()) {
        if (!std::exchange(m_settling, true))
            QMetaObject::invokeMethod(this, &Host::settle, Qt::QueuedConnection);
        return;
    }
    if (m_bookkeeper.isLost() && !m_closing) {
        m_error = tr("The journal cannot be read any more.");
        return shutDown(m_error);
    }
    // Once the server is closing, nobody's time runs out any more.
    const auto due = m_closing ? std::nullopt : m_bookkeeper.nextDue();
    if (due)
        m_due.start(std::chrono::milliseconds(std::max<qint64>(*due - now().steadyMs, 0)));
    else
        m_due.stop();
}

void Host::settle()
{
    m_settling = false;
    carry(m_bookkeeper.settle(now()));
}

QStringList ownNames()
{
    const QString name = QSysInfo::machineHostName();
    return name.isEmpty() ? QStringList() : QStringList{name, name + u".local"_s};
}

} // namespace server
