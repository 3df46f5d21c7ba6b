#include "discovery/beacon.h"

#include "systemrandom.h"

using namespace std::chrono_literals;

namespace server {
namespace {

constexpr auto leastPause = 250ms; // at most four a second
constexpr auto goodbyePause = 100ms;
constexpr int goodbyes = 3;

} // namespace

Beacon::Beacon(const LanSocketOptions &options, Look look, QObject *parent)
    : QObject(parent)
    , m_instance(newId())
    , m_look(std::move(look))
    , m_socket(options, this)
    , m_soon(this)
    , m_beat(this)
    , m_goodbye(this)
{
    m_soon.setSingleShot(true);
    m_beat.setInterval(core::announcementInterval);
    m_goodbye.setInterval(goodbyePause);
    connect(&m_socket, &LanSocket::heard, this, &Beacon::take);
    connect(&m_socket, &LanSocket::networksChanged, this, [this] {
        m_asked = true;
        tellSoon();
    });
    connect(&m_soon, &QTimer::timeout, this, &Beacon::look);
    connect(&m_beat, &QTimer::timeout, this, &Beacon::say);
    connect(&m_goodbye, &QTimer::timeout, this, &Beacon::sayGoodbye);
}

Beacon::~Beacon()
{
    stop();
    m_socket.disconnect(this);
    if (m_goodbyes > 0)
        sayGoodbye();
}

void Beacon::start()
{
    m_goodbye.stop();
    m_goodbyes = 0;
    m_beat.start();
    m_socket.open();
    say();
}

void Beacon::touch()
{
    tellSoon();
}

void Beacon::stop()
{
    if (!m_beat.isActive())
        return;
    m_beat.stop();
    m_soon.stop();
    m_goodbyes = goodbyes;
    m_goodbye.start();
    sayGoodbye();
}

void Beacon::take(const QByteArray &datagram, const QHostAddress &from)
{
    if (datagram == m_said && !from.isLoopback()) {
        emit heard();
    } else if (!m_asked && core::isQuestion(datagram)) {
        m_asked = true;
        tellSoon();
    }
}

void Beacon::tellSoon()
{
    if (!m_beat.isActive() || m_soon.isActive())
        return;
    const auto waited = std::chrono::milliseconds(m_sinceLook.isValid() ? m_sinceLook.elapsed() : 1'000);
    m_soon.start(std::max<std::chrono::milliseconds>(leastPause - waited, 0ms));
}

void Beacon::look()
{
    if (m_asked || present() != m_said)
        say();
    else
        m_sinceLook.start();
}

void Beacon::say()
{
    m_asked = false;
    m_sinceLook.start();
    m_said = present();
    m_socket.send(m_said);
}

void Beacon::sayGoodbye()
{
    m_socket.send(core::encodeGoodbye(m_instance));
    if (--m_goodbyes > 0)
        return;
    m_goodbye.stop();
    m_socket.close();
}

QByteArray Beacon::present()
{
    core::Announcement announcement = m_look();
    announcement.instance = m_instance;
    emit announced(announcement);
    return core::encodeAnnouncement(announcement);
}

} // namespace server
