#include "discovery/avahi.h"

#include "protocol/names.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QNetworkInterface>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

const QString service = u"org.freedesktop.Avahi"_s;
const QString serverInterface = u"org.freedesktop.Avahi.Server"_s;
const QString groupInterface = u"org.freedesktop.Avahi.EntryGroup"_s;

// From avahi-common/defs.h and address.h.
constexpr int anyInterface = -1;
constexpr int anyProtocol = -1;
constexpr int ipv4Protocol = 0;
constexpr int ipv6Protocol = 1;
constexpr uint noFlags = 0;
constexpr int groupEstablished = 2;
constexpr int groupCollision = 3;

constexpr qsizetype longestLabel = 63; // bytes, RFC 1035
constexpr int mostAttempts = 10;

int protocolOf(const QHostAddress &reach)
{
    if (reach.protocol() == QAbstractSocket::IPv4Protocol)
        return ipv4Protocol;
    return reach.protocol() == QAbstractSocket::IPv6Protocol ? ipv6Protocol : anyProtocol;
}

// The index of the one that has the address; all of them where that is none in particular.
int interfaceOf(const QHostAddress &reach)
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto entries = interface.addressEntries();
        const auto has = [&](const QNetworkAddressEntry &entry) { return entry.ip() == reach; };
        if (std::ranges::any_of(entries, has))
            return interface.index();
    }
    return anyInterface;
}

QString label(const QString &name, int attempt)
{
    const QString suffix = attempt > 1 ? u" (%1)"_s.arg(attempt) : QString();
    QString shortened = name;
    while ((shortened + suffix).toUtf8().size() > longestLabel)
        shortened = core::firstCodePoints(shortened, core::codePoints(shortened) - 1);
    return shortened + suffix;
}

} // namespace

Avahi::Avahi(const QHostAddress &reach, QObject *parent, const QString &busAddress)
    : QObject(parent)
    , m_interface(interfaceOf(reach))
    , m_protocol(protocolOf(reach))
    , m_opening(this)
{
    connect(&m_opening, &QFutureWatcher<QString>::finished, this, [this] { follow(m_opening.result()); });
    qDBusRegisterMetaType<QByteArrayList>();
    connectToBus(busAddress);
}

// Its name goes from the bus with the connection, and with it all that it had announced.
Avahi::~Avahi()
{
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_bus->name());
}

// A bus that answers slowly, or not at all, is waited for elsewhere.
void Avahi::connectToBus(const QString &busAddress)
{
    const QString name = u"parlor-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto promise = std::make_shared<QPromise<QString>>();
    m_opening.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, name, busAddress] {
        promise->start();
        const QDBusConnection bus = busAddress.isEmpty()
                                        ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
                                        : QDBusConnection::connectToBus(busAddress, name);
        promise->addResult(bus.isConnected() ? name : QString());
        promise->finish();
    });
}

void Avahi::follow(const QString &busName)
{
    if (busName.isEmpty())
        return;
    m_bus = QDBusConnection(busName);
    m_watcher = std::make_unique<QDBusServiceWatcher>(service, *m_bus,
                                                      QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, &Avahi::lose);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this, &Avahi::makeGroup);
    makeGroup();
}

void Avahi::announce(const core::Announcement &announcement)
{
    const bool isNew = !m_announced;
    m_announced = announcement;
    if (isNew)
        makeGroup();
    else if (m_isCommitted)
        updateText();
}

void Avahi::withdraw()
{
    if (m_bus && !m_group.isEmpty())
        m_bus->send(groupCall(u"Free"_s));
    m_announced.reset();
    lose();
}

void Avahi::lose()
{
    ++m_made;
    m_group.clear();
    m_isCommitted = false;
}

// It is not to be started for our sake.
void Avahi::makeGroup()
{
    if (!m_bus || !m_announced)
        return;
    lose();
    m_attempt = 1;
    QDBusMessage call = QDBusMessage::createMethodCall(service, u"/"_s, serverInterface, u"EntryGroupNew"_s);
    call.setAutoStartService(false);
    ask(call, [this](const QDBusMessage &answer) {
        if (const auto path = answer.arguments().value(0); path.canConvert<QDBusObjectPath>())
            takeGroup(path.value<QDBusObjectPath>().path());
    });
}

void Avahi::takeGroup(const QString &path)
{
    m_group = path;
    // Qt's D-Bus knows slots by name only.
    m_bus->connect(service, path, groupInterface, u"StateChanged"_s, this, SLOT(takeState(int, QString)));
    addService();
}

void Avahi::addService()
{
    m_name = label(m_announced->server.name, m_attempt);
    m_sentText = text();
    QDBusMessage call = groupCall(u"AddService"_s);
    call << m_interface << m_protocol << noFlags << m_name << u"_parlor._tcp"_s << QString() << QString()
         << QVariant::fromValue(m_announced->port) << QVariant::fromValue(m_sentText);
    ask(
        call, [this](const QDBusMessage &) { commit(); },
        [this](const QDBusMessage &refusal) {
            if (refusal.errorName() == u"org.freedesktop.Avahi.CollisionError"_s)
                renameAndAddAgain();
        });
}

void Avahi::commit()
{
    ask(groupCall(u"Commit"_s), [this](const QDBusMessage &) {
        m_isCommitted = true;
        updateText();
    });
}

// What was announced anew before the commit was answered is sent after it.
void Avahi::updateText()
{
    if (m_sentText == text())
        return;
    m_sentText = text();
    QDBusMessage call = groupCall(u"UpdateServiceTxt"_s);
    call << m_interface << m_protocol << noFlags << m_name << u"_parlor._tcp"_s << QString()
         << QVariant::fromValue(m_sentText);
    ask(call, {});
}

void Avahi::takeState(int state, const QString &)
{
    if (state == groupEstablished)
        emit established(m_name);
    else if (state == groupCollision)
        renameAndAddAgain();
}

// Somebody else on the network has that name.
void Avahi::renameAndAddAgain()
{
    if (m_group.isEmpty() || m_attempt == mostAttempts)
        return;
    ++m_attempt;
    m_isCommitted = false;
    ask(groupCall(u"Reset"_s), [this](const QDBusMessage &) { addService(); });
}

// Answers come in later turns of the event loop; whatever goes wrong leaves us unannounced, and no more.
void Avahi::ask(const QDBusMessage &message, const Handle &whenDone, const Handle &whenRefused)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, whenDone, whenRefused, made = m_made] {
                watcher->deleteLater();
                const Handle &handle = watcher->isError() ? whenRefused : whenDone;
                if (made == m_made && m_announced && handle)
                    handle(watcher->reply());
            });
}

QDBusMessage Avahi::groupCall(const QString &method) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, m_group, groupInterface, method);
    call.setAutoStartService(false);
    return call;
}

QByteArrayList Avahi::text() const
{
    if (!m_announced)
        return {};
    return {"instance=" + m_announced->instance.toUtf8(), "name=" + m_announced->server.name.toUtf8(),
            "game=" + m_announced->game.toUtf8(), "protocol=" + QByteArray::number(m_announced->protocol)};
}

} // namespace server
