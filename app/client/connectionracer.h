#pragma once

#include "client/connectionattempt.h"

#include <QHostInfo>
#include <QTimer>

#include <deque>

namespace app {

// Tries all addresses of one server together, the best a little ahead: the first that opens a WebSocket wins,
// and the others are dropped.
class ConnectionRacer : public QObject
{
    Q_OBJECT

public:
    // All have begun within half of `timeout`.
    ConnectionRacer(const std::vector<Address> &addresses, std::chrono::milliseconds timeout, Route route,
                    QObject *parent);

    void start();
    // Waits for nobody any more: what the addresses have come to until now is what they came to.
    void stop();
    // Once won.
    [[nodiscard]] std::unique_ptr<QWebSocket> takeSocket();
    [[nodiscard]] const Address &winner() const { return m_winner; }
    // One for each address, in their order; only meaningful when lost.
    [[nodiscard]] std::vector<AttemptFailure> attemptFailures() const;

signals:
    // The last signal, like `lost`.
    void won();
    void lost();

private:
    struct Candidate
    {
        QHostAddress literal;
        quint16 port;
        Address address;
    };

    void add(const QList<QHostAddress> &literals, quint16 port, const Address &address);
    void lookUp(const Address &place, const Address &address);
    void takeLookup(const QHostInfo &info, quint16 port, const Address &address);
    void startNext();
    void takeWinner(ConnectionAttempt &attempt);
    void takeFailure();
    [[nodiscard]] FailureKind outcomeOf(const Address &address) const;

    std::vector<Address> m_addresses;
    std::chrono::milliseconds m_timeout;
    Route m_route;
    std::deque<Candidate> m_waiting;
    std::vector<std::unique_ptr<ConnectionAttempt>> m_attempts;
    QTimer m_next;
    Address m_winner;
    std::unique_ptr<QWebSocket> m_socket;
    int m_lookups = 0; // under way
    bool m_over = false;
};

} // namespace app
