#include "client/client.h"

#include "client/backoff.h"
#include "log/categories.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace app {
namespace {

constexpr int removedCode = 4000;
constexpr int takenOverCode = 4001;
constexpr int versionCode = 4002;
constexpr int misbehavedCode = 4004;
constexpr int fullCode = 4005;
constexpr qint64 helloId = 1; // a hello's id belongs to its connection alone

std::optional<FailureKind> finalKind(int closeCode)
{
    switch (closeCode) {
    case removedCode:
        return FailureKind::Removed;
    case takenOverCode:
        return FailureKind::TakenOver;
    case versionCode:
        return FailureKind::VersionMismatch;
    case misbehavedCode:
        return FailureKind::Misbehaved;
    case fullCode:
        return FailureKind::ServerFull;
    case QWebSocketProtocol::CloseCodeProtocolError:
    case QWebSocketProtocol::CloseCodeDatatypeNotSupported:
    case QWebSocketProtocol::CloseCodeWrongDatatype:
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return FailureKind::NotAParlor; // whose frames cannot be read, by whichever side
    default:
        return std::nullopt;
    }
}

// A server that has no room for a moment has not forgotten whose seat it keeps.
bool isForNow(FailureKind kind)
{
    return kind == FailureKind::ServerFull || kind == FailureKind::Newcomers || kind == FailureKind::DiskFull;
}

} // namespace

Client::Client(QObject *parent)
    : Client(Timeouts{}, parent)
{
}

Client::Client(const Timeouts &timeouts, QObject *parent, Route route)
    : QObject(parent)
    , m_options{timeouts, std::move(route)}
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Client::openConnection);
}

void Client::connectTo(const std::vector<Address> &addresses, const Identity &identity)
{
    leave();
    for (const Address &address : addresses)
        qCInfo(core::logClient).noquote() << "knocking at" << address.textWithPort();
    m_addresses = addresses;
    m_identity = identity;
    m_welcome = {};
    m_pending.startAnew();
    m_closing.reset();
    m_attempts = 0;
    setState(State::Connecting);
    openConnection();
}

void Client::leave()
{
    if (m_greeted && m_inRoom)
        m_connection->send({std::nullopt, core::LeaveRoom{}});
    goOffline();
}

void Client::goOffline()
{
    m_retry.stop();
    m_inRoom = false;
    dropConnection();
    setState(State::Idle);
}

qint64 Client::send(const core::ClientMessage &message)
{
    if (const auto *rename = std::get_if<core::Rename>(&message); rename && rename->figure)
        m_identity.figure = rename->figure; // else the next hello would wish the old one again
    const core::ClientFrame frame = m_pending.add(message);
    if (m_greeted)
        m_connection->send(frame);
    return *frame.id;
}

void Client::tryNow()
{
    if (!m_retry.isActive())
        return;
    m_retry.start(0ms);
    emit retryPlanned(m_attempts, 0ms);
}

void Client::checkConnection()
{
    if (m_state == State::Reconnecting) {
        m_attempts = 0;
        m_retry.stop();
        openConnection(); // instead of one that may hang on the way there was
    } else if (m_greeted) {
        m_connection->checkPulse();
    }
}

void Client::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    qCDebug(core::logClient) << "is now" << state;
    emit stateChanged(state);
}

void Client::openConnection()
{
    m_hopeful = m_state == State::Reconnecting ? ownAddresses() : m_addresses;
    m_wrong.reset();
    attemptConnection();
}

void Client::attemptConnection()
{
    dropConnection();
    ConnectionOptions options = m_options;
    if (m_state == State::Reconnecting)
        options.timeouts.toWelcome = std::min(options.timeouts.toWelcome, options.timeouts.toReturn);
    m_connection = std::make_unique<Connection>(m_hopeful, options, this);
    connect(m_connection.get(), &Connection::opened, this, &Client::greet);
    connect(m_connection.get(), &Connection::received, this, &Client::takeFrame);
    connect(m_connection.get(), &Connection::failed, this, &Client::takeFailure);
    connect(m_connection.get(), &Connection::closed, this, &Client::takeClose);
    m_connection->open();
}

// What answered first need not be the server: at another network, somebody else has the same address.
bool Client::goOnElsewhere(const Failure &failure)
{
    const bool isSomethingElse = failure.kind == FailureKind::NotAParlor
                                 || failure.kind == FailureKind::VersionMismatch;
    if (m_greeted || !isSomethingElse || !m_connection->hasAnswered() || m_hopeful.size() < 2)
        return false;
    std::erase(m_hopeful, m_connection->address());
    if (!m_wrong || isMoreSpecific(failure.kind, m_wrong->kind))
        m_wrong = failure;
    attemptConnection();
    return true;
}

// Called from within the connection's signals, too, so it goes once they have returned.
void Client::dropConnection()
{
    m_greeted = false;
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->close();
    m_connection.release()->deleteLater();
}

void Client::greet()
{
    core::Hello hello;
    hello.name = m_identity.name;
    hello.app = u"parlor "_s + QCoreApplication::applicationVersion();
    hello.figure = m_identity.figure;
    hello.token = m_identity.tokens.value(m_connection->address().textWithPort());
    m_hasShownToken = !hello.token.isEmpty();
    m_connection->send({helloId, hello});
}

static bool isSaidByItself(const core::ServerMessage &message)
{
    return !std::holds_alternative<core::Welcome>(message) && !std::holds_alternative<core::Ok>(message)
           && !std::holds_alternative<core::Error>(message) && !std::holds_alternative<core::Pong>(message);
}

void Client::takeFrame(const core::ServerFrame &frame)
{
    const bool isGreeting = std::holds_alternative<core::Welcome>(frame.message)
                            || std::holds_alternative<core::Error>(frame.message)
                            || std::holds_alternative<core::Closing>(frame.message);
    if (!m_greeted && !isGreeting)
        return end(m_connection->failure(FailureKind::NotAParlor));
    std::visit([this, &frame](const auto &message) { take(message, frame.re); }, frame.message);
    if (isSaidByItself(frame.message))
        emit received(frame.message);
}

void Client::takeFailure(const Failure &failure)
{
    if (!isComingBack())
        return end(failure);
    noteInLog(failure);
    if (!goOnElsewhere(failure))
        planRetry();
}

void Client::takeClose(int code)
{
    qCInfo(core::logClient) << "closed with" << code;
    if (const auto kind = finalKind(code))
        end(m_connection->failure(*kind));
    else if (m_closing)
        endClosed();
    else if (!m_greeted && m_state == State::Connecting)
        end(m_connection->failure(FailureKind::NotAParlor));
    else
        planRetry();
}

void Client::end(const Failure &failure)
{
    noteInLog(failure);
    if (goOnElsewhere(failure))
        return;
    if (isComingBack() && isForNow(failure.kind))
        return planRetry();
    const bool wasOn = m_state != State::Connecting;
    const Failure told = m_wrong && !m_greeted && isMoreSpecific(m_wrong->kind, failure.kind) ? *m_wrong
                                                                                              : failure;
    m_retry.stop();
    m_inRoom = false;
    dropConnection();
    setState(State::Idle);
    if (wasOn)
        emit connectionLost(told);
    else
        emit connectionFailed(told);
}

void Client::planRetry()
{
    dropConnection();
    const auto pause = backoff(++m_attempts, QRandomGenerator::global()->generateDouble());
    m_retry.start(pause);
    qCInfo(core::logClient) << "the connection is gone; attempt" << m_attempts << "in" << pause.count()
                            << "ms";
    setState(State::Reconnecting);
    emit retryPlanned(m_attempts, pause);
}

void Client::setHeartbeat(bool matchRuns)
{
    m_connection->setHeartbeat(matchRuns ? matchPulse : 5s);
}

} // namespace app
