#pragma once

#include "client/failure.h"
#include "protocol/codec.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace app {

// How long the steps towards a connection may take.
struct Patience
{
    std::chrono::milliseconds toWelcome{6'000};
    std::chrono::milliseconds toReturn{3'000}; // to where one was before; the next attempt follows soon
    int missedPongs = 3;
};

// Between two pings while a match runs: with three missed, a dead connection is noticed within 2.8 s.
inline constexpr std::chrono::milliseconds matchPulse{700};

// One attempt at one server and, where it succeeds, the WebSocket that it led to. Trusts nothing that comes
// in: a frame that the contract does not know ends it.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(const Address &address, const Patience &patience, QObject *parent = nullptr);
    ~Connection() override;

    void open();
    void send(const core::ClientFrame &frame);
    // Says goodbye; nothing is emitted any more.
    void close();
    // The other side has shown that it is a Parlor server: the time for that stops.
    void settle();
    // Pings at this pace from now on, and is gone once `missedPongs` in a row stay out; 0 for none.
    void setHeartbeat(std::chrono::milliseconds pace);
    // Pings at once and, until an answer comes, at the pace of a match.
    void checkPulse();
    [[nodiscard]] Failure failure(FailureKind kind) const;

signals:
    void opened();
    void received(const core::ServerFrame &frame);
    // There never was, or there is no longer, a Parlor server at the other end. The last signal.
    void failed(const app::Failure &failure);
    // An open connection has ended. The last signal.
    void closed(int code);

private:
    void takeLookup(const QHostInfo &info);
    void tryNext();
    void watch();
    void watchTcp();
    void take(const QString &text);
    void missCandidate(FailureKind kind);
    void runOutOfTime();
    void takeError(QAbstractSocket::SocketError error);
    void beat();
    void takePong();
    void fail(FailureKind kind);
    void endSocket();

    Address m_address;
    Patience m_patience;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_attempt; // one candidate's share of the time
    QTimer m_heart;
    std::chrono::milliseconds m_pace{0}; // of the heart, when nothing is wrong
    QList<QHostAddress> m_candidates;
    std::unique_ptr<QWebSocket> m_socket;
    std::optional<FailureKind> m_firstMiss;
    int m_lookup = -1;
    int m_missed = 0;
    bool m_reached = false; // TCP got through to the present candidate
    bool m_open = false;
    bool m_over = false;
};

} // namespace app
