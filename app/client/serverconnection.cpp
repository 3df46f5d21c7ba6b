#include "client/serverconnection.h"

#include "client/backoff.h"
#include "log/categories.h"
#include "protocol/names.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace app {
namespace {

constexpr int removedCode = 4000;
constexpr int takenOverCode = 4001;
constexpr int versionCode = 4002;
constexpr int misbehavedCode = 4004;
constexpr int fullCode = 4005;
constexpr qint64 helloId = 1;        // a hello's id belongs to its connection alone
constexpr qsizetype longestApp = 40; // such as `parlor 0.1.0`

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

FailureKind helloKind(const core::Error &error)
{
    switch (core::codeFromName(error.code).value_or(core::ErrorCode::BadMessage)) {
    case core::ErrorCode::Version:
        return FailureKind::VersionMismatch;
    case core::ErrorCode::BadName:
        return FailureKind::BadName;
    case core::ErrorCode::ServerFull:
        return error.reason == "newcomers"_L1 ? FailureKind::Newcomers : FailureKind::ServerFull;
    case core::ErrorCode::DiskFull:
        return FailureKind::DiskFull;
    default:
        return FailureKind::NotAParlor;
    }
}

// The hello was answered, but not by a welcome.
Failure failureOfHello(const Connection &connection, const core::ServerMessage &answer)
{
    const auto *error = std::get_if<core::Error>(&answer);
    Failure failure = connection.failure(error ? helloKind(*error) : FailureKind::NotAParlor);
    if (error)
        failure.speaks = error->speaks;
    return failure;
}

QString shortened(const QString &said)
{
    return core::safeText(core::firstCodePoints(said, 200), 200).value_or(QString());
}

Failure failureOfClosing(const Connection &connection, const core::Closing &closing, const QString &host)
{
    Failure failure = connection.failure(closing.kept ? FailureKind::ServerSaved : FailureKind::ServerClosed);
    // A sentence in the reader's language says it where there is a code; released versions said it
    // themselves.
    if (closing.code.isEmpty())
        failure.said = shortened(closing.reason);
    else
        failure.host = host;
    return failure;
}

} // namespace

ServerConnection::ServerConnection(KnownServer &server, const ConnectionOptions &options, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_options(options)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServerConnection::beginAttempt);
}

void ServerConnection::call()
{
    hangUp();
    m_closing.reset();
    m_host.clear();
    m_attempts = 0;
    beginAttempt();
}

void ServerConnection::hangUp()
{
    m_retry.stop();
    m_wasWelcomed = false;
    dropConnection();
}

void ServerConnection::tryNow()
{
    if (!m_retry.isActive())
        return;
    m_retry.start(0ms);
    emit retryPlanned(m_attempts, 0ms);
}

void ServerConnection::check()
{
    if (isComingBack()) {
        m_attempts = 0;
        m_retry.stop();
        beginAttempt(); // instead of one that may hang on the way there was
    } else if (m_isWelcomed) {
        m_connection->checkPulse();
    }
}

void ServerConnection::beginAttempt()
{
    m_hopeful = m_wasWelcomed ? m_server.ownAddresses() : m_server.addresses();
    m_wrong.reset();
    connectToHopeful();
}

void ServerConnection::connectToHopeful()
{
    dropConnection();
    ConnectionOptions options = m_options;
    if (m_wasWelcomed)
        options.timeouts.toWelcome = std::min(options.timeouts.toWelcome, options.timeouts.toReturn);
    m_connection = std::make_unique<Connection>(m_hopeful, options, this);
    connect(m_connection.get(), &Connection::opened, this, &ServerConnection::greet);
    connect(m_connection.get(), &Connection::received, this, &ServerConnection::takeFrame);
    connect(m_connection.get(), &Connection::failed, this, &ServerConnection::takeFailure);
    connect(m_connection.get(), &Connection::closed, this, &ServerConnection::takeClose);
    m_connection->open();
}

// What answered first need not be the server: at another network, somebody else has the same address.
bool ServerConnection::goOnElsewhere(const Failure &failure)
{
    const bool isSomethingElse = failure.kind == FailureKind::NotAParlor
                                 || failure.kind == FailureKind::VersionMismatch;
    if (m_isWelcomed || !isSomethingElse || !m_connection->hasAnswered() || m_hopeful.size() < 2)
        return false;
    std::erase(m_hopeful, m_connection->address());
    if (!m_wrong || isMoreSpecific(failure.kind, m_wrong->kind))
        m_wrong = failure;
    connectToHopeful();
    return true;
}

// Called from within the connection's signals, too, so it goes once they have returned.
void ServerConnection::dropConnection()
{
    m_isWelcomed = false;
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->close();
    m_connection.release()->deleteLater();
}

void ServerConnection::greet()
{
    const core::Hello hello = m_server.helloAt(m_connection->address());
    m_hasShownToken = !hello.token.isEmpty();
    m_connection->send({helloId, hello});
}

void ServerConnection::takeFrame(const core::ServerFrame &frame)
{
    if (const auto *welcome = std::get_if<core::Welcome>(&frame.message))
        return takeWelcome(*welcome);
    if (const auto *notice = std::get_if<core::Closing>(&frame.message)) {
        m_closing = *notice;
        qCInfo(core::logClient) << "the server says that it closes,"
                                << (notice->kept ? "and keeps all" : "for good");
    } else if (!m_isWelcomed) {
        return end(failureOfHello(*m_connection, frame.message));
    }
    emit received(frame);
}

void ServerConnection::takeWelcome(const core::Welcome &welcome)
{
    if (m_isWelcomed)
        return;
    if (welcome.protocol != core::protocolVersion) {
        Failure failure = m_connection->failure(FailureKind::VersionMismatch);
        failure.speaks = {welcome.protocol};
        return end(failure);
    }
    m_isWelcomed = true;
    m_wasWelcomed = true;
    m_attempts = 0;
    m_host = welcome.server.owner;
    m_server.takeWelcome(m_connection->address(), welcome.token);
    m_connection->confirm();
    qCInfo(core::logClient).noquote()
        << "welcomed at" << m_server.address().textWithPort() << "by" << welcome.serverApp.left(longestApp)
        << (welcome.resumed ? "again" : "as new");
    emit welcomed(welcome);
}

void ServerConnection::takeFailure(const Failure &failure)
{
    if (!isComingBack())
        return end(failure);
    noteInLog(failure);
    if (!goOnElsewhere(failure))
        planRetry();
}

void ServerConnection::takeClose(int code)
{
    qCInfo(core::logClient) << "closed with" << code;
    if (const auto kind = finalKind(code))
        end(m_connection->failure(*kind));
    else if (m_closing)
        end(failureOfClosing(*m_connection, *m_closing, m_host));
    else if (!m_wasWelcomed)
        end(m_connection->failure(FailureKind::NotAParlor));
    else
        planRetry();
}

void ServerConnection::end(const Failure &failure)
{
    noteInLog(failure);
    if (goOnElsewhere(failure))
        return;
    if (isComingBack() && isForNow(failure.kind))
        return planRetry();
    const bool isBeaten = m_wrong && !m_isWelcomed && isMoreSpecific(m_wrong->kind, failure.kind);
    const Failure told = isBeaten ? *m_wrong : failure;
    hangUp();
    emit failed(told);
}

void ServerConnection::planRetry()
{
    dropConnection();
    const auto pause = backoff(++m_attempts, QRandomGenerator::global()->generateDouble());
    m_retry.start(pause);
    qCInfo(core::logClient) << "the connection is gone; attempt" << m_attempts << "in" << pause.count()
                            << "ms";
    emit retryPlanned(m_attempts, pause);
}

} // namespace app
