#pragma once

#include "client/connectionracer.h"
#include "protocol/messages.h"

#include <QElapsedTimer>

namespace app {

// How long the steps towards a connection may take.
struct Timeouts
{
    std::chrono::milliseconds toWelcome{6'000};
    std::chrono::milliseconds toReturn{3'000}; // to where one was before; the next attempt follows soon
    int missedPongs = 3;
};

struct ConnectionOptions
{
    Timeouts timeouts;
    Route route = straight;
};

// Between two pings while a match runs: with three missed, a dead connection is noticed within 2.8 s.
inline constexpr std::chrono::milliseconds matchPulse{700};

// One attempt at one server, at all of its addresses together, and, where it succeeds, the WebSocket that it
// led to. Trusts nothing that comes in: a frame that the contract does not know ends it.
class Connection : public QObject
{
    Q_OBJECT

public:
    // There is at least one address; the best stands first.
    Connection(const std::vector<Address> &addresses, const ConnectionOptions &options,
               QObject *parent = nullptr);
    ~Connection() override;

    void open();
    void send(const core::ClientFrame &frame);
    // Says goodbye; nothing is emitted any more.
    void close();
    // The other side has shown that it is a Parlor server: the time for that stops.
    void confirm();
    // Pings at this pace from now on, and is gone once `missedPongs` in a row stay out; 0 for none.
    void setHeartbeat(std::chrono::milliseconds pace);
    // Pings at once and, until an answer comes, at the pace of a match.
    void checkPulse();
    [[nodiscard]] bool hasAnswered() const { return m_socket != nullptr; }
    // The address that answered; until then the best.
    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] Failure failure(FailureKind kind) const;

signals:
    void opened();
    void received(const core::ServerFrame &frame);
    // There never was, or there is no longer, a Parlor server at the other end. The last signal.
    void failed(const app::Failure &failure);
    // An open connection has ended. The last signal.
    void closed(int code);

private:
    void takeSocket();
    void watch();
    void takeFailedAttempts();
    void take(const QString &text);
    void runOutOfTime();
    void beat();
    void takePong();
    void fail(FailureKind kind);
    void end(const Failure &failure);

    Address m_address;
    Timeouts m_timeouts;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_heart;
    std::chrono::milliseconds m_pace{0}; // of the heart, when nothing is wrong
    ConnectionRacer m_racer;
    std::unique_ptr<QWebSocket> m_socket; // once an attempt has succeeded
    int m_missed = 0;
    bool m_over = false;
};

} // namespace app
