#include "discovery/browser.h"

using namespace std::chrono_literals;

namespace app {
namespace {

constexpr auto tellingPause = 100ms;
constexpr auto expiryPause = 250ms;
// A datagram may be lost: it is asked again.
constexpr auto questionPause = 300ms;
constexpr int questions = 3;

} // namespace

Browser::Browser(QObject *parent, const server::LanSocketOptions &options)
    : QObject(parent)
    , m_socket(options, this)
    , m_telling(this)
    , m_expiry(this)
    , m_question(this)
{
    m_clock.start();
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingPause);
    m_expiry.setInterval(expiryPause);
    m_question.setInterval(questionPause);
    connect(&m_socket, &server::LanSocket::heard, this, &Browser::take);
    connect(&m_socket, &server::LanSocket::stateChanged, this, [this] { note(true); });
    connect(&m_socket, &server::LanSocket::networksChanged, this, [this] {
        m_questions = questions;
        m_question.start();
    });
    connect(&m_telling, &QTimer::timeout, this, &Browser::changed);
    connect(&m_expiry, &QTimer::timeout, this, &Browser::expire);
    connect(&m_question, &QTimer::timeout, this, &Browser::ask);
}

void Browser::start()
{
    m_expiry.start();
    m_socket.open();
    m_questions = questions;
    m_question.start();
    ask();
}

void Browser::stop()
{
    m_expiry.stop();
    m_question.stop();
    m_directory.clear();
    m_socket.close();
    note(true);
}

Looking Browser::state() const
{
    using State = server::LanSocket::State;
    switch (m_socket.state()) {
    case State::Closed:
        return Looking::No;
    case State::Open:
        return Looking::Yes;
    case State::NoNetwork:
        return Looking::NoNetwork;
    case State::Blocked:
        return Looking::Blocked;
    }
    Q_UNREACHABLE();
}

void Browser::take(const QByteArray &datagram, const QHostAddress &from)
{
    note(m_directory.hear(datagram, from, m_clock.elapsed()));
}

void Browser::ask()
{
    m_socket.send(core::encodeQuestion());
    if (--m_questions <= 0)
        m_question.stop();
}

// Where this thread was busy for long, what was said meanwhile counts first.
void Browser::expire()
{
    m_socket.read();
    note(m_directory.expire(m_clock.elapsed(), m_socket.isFlooded()));
}

void Browser::note(bool hasChanged)
{
    if (hasChanged && !m_telling.isActive())
        m_telling.start();
}

} // namespace app
