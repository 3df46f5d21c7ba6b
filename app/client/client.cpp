#include "client/client.h"

#include "client/pauses.h"
#include "protocol/names.h"

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

FailureKind helloKind(const QString &code)
{
    switch (core::codeFromName(code).value_or(core::Code::BadMessage)) {
    case core::Code::Version:
        return FailureKind::VersionMismatch;
    case core::Code::BadName:
        return FailureKind::BadName;
    case core::Code::ServerFull:
        return FailureKind::ServerFull;
    default:
        return FailureKind::NotAParlor;
    }
}

QString shortened(const QString &said)
{
    return core::safeText(core::firstCodePoints(said, 200), 200).value_or(QString());
}

} // namespace

Client::Client(QObject *parent)
    : Client(Patience{}, parent)
{
}

Client::Client(const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Client::openConnection);
}

void Client::connectTo(const Address &address, const Identity &identity)
{
    leave();
    m_address = address;
    m_identity = identity;
    m_welcome = {};
    m_unanswered.startAnew();
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
    const core::ClientFrame frame = m_unanswered.add(message);
    if (m_greeted)
        m_connection->send(frame);
    return *frame.id;
}

void Client::tryNow()
{
    if (m_retry.isActive())
        m_retry.start(0ms);
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
    emit stateChanged(state);
}

void Client::openConnection()
{
    dropConnection();
    Patience patience = m_patience;
    if (m_state == State::Reconnecting)
        patience.toWelcome = std::min(patience.toWelcome, patience.toReturn);
    m_connection = std::make_unique<Connection>(m_address, patience, this);
    connect(m_connection.get(), &Connection::opened, this, &Client::greet);
    connect(m_connection.get(), &Connection::received, this, &Client::takeFrame);
    connect(m_connection.get(), &Connection::failed, this, &Client::takeFailure);
    connect(m_connection.get(), &Connection::closed, this, &Client::takeClose);
    m_connection->open();
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
    hello.token = m_identity.token;
    m_connection->send({helloId, hello});
}

void Client::takeFrame(const core::ServerFrame &frame)
{
    const bool isGreeting = std::holds_alternative<core::Welcome>(frame.message)
                            || std::holds_alternative<core::Error>(frame.message)
                            || std::holds_alternative<core::Closing>(frame.message);
    if (!m_greeted && !isGreeting)
        return end(m_connection->failure(FailureKind::NotAParlor));
    std::visit([this, &frame](const auto &message) { take(message, frame.re); }, frame.message);
}

void Client::takeFailure(const Failure &failure)
{
    const bool wasGreeted = m_greeted;
    if (m_state == State::Reconnecting && !wasGreeted)
        planRetry();
    else
        end(failure);
}

void Client::takeClose(int code)
{
    const bool wasGreeted = m_greeted;
    if (const auto kind = finalKind(code))
        end(m_connection->failure(*kind));
    else if (m_closing)
        endClosed();
    else if (!wasGreeted && m_state == State::Connecting)
        end(m_connection->failure(FailureKind::NotAParlor));
    else
        planRetry();
}

void Client::takeHelloError(const core::Error &error)
{
    Failure failure = m_connection->failure(helloKind(error.code));
    failure.speaks = error.speaks;
    failure.said = shortened(error.message);
    end(failure);
}

void Client::endClosed()
{
    Failure failure = m_connection->failure(m_closing->kept ? FailureKind::ServerSaved
                                                            : FailureKind::ServerClosed);
    failure.said = shortened(m_closing->reason);
    end(failure);
}

void Client::end(const Failure &failure)
{
    const bool wasOn = m_state != State::Connecting;
    m_retry.stop();
    m_inRoom = false;
    dropConnection();
    setState(State::Idle);
    if (wasOn)
        emit connectionLost(failure);
    else
        emit connectionFailed(failure);
}

void Client::planRetry()
{
    dropConnection();
    const auto pause = pauseBefore(++m_attempts, QRandomGenerator::global()->generateDouble());
    m_retry.start(pause);
    setState(State::Reconnecting);
    emit retryPlanned(m_attempts, pause);
}

void Client::setHeartbeat(bool matchRuns)
{
    m_connection->setHeartbeat(matchRuns ? matchPulse : 5s);
}

} // namespace app
