#pragma once

#include "authority/ratelimiter.h"
#include "transport/httpexchange.h"
#include "transport/limits.h"
#include "transport/transportconnection.h"
#include "transport/unconfirmedmessages.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>

namespace server {

// Carries messages over HTTP requests: the client posts its own and fetches those of the server, of which
// each stays until the client confirms it. Both sides number their messages from 0, so that any request may
// be repeated.
class PollingConnection : public TransportConnection
{
    Q_OBJECT

public:
    PollingConnection(const TransportLimits &limits, const QHostAddress &peer);
    ~PollingConnection() override;

    void send(const QByteArray &frame) override;
    void flush() override;
    void close(int code, const QString &reason) override;
    void noteTaken() override;
    [[nodiscard]] bool isClosedByClient() const override { return m_end && m_end->isByClient; }

    // Each answers the exchange, now or later.
    void post(HttpExchange &exchange, qint64 from);
    void fetch(HttpExchange &exchange, qint64 after, std::chrono::seconds wait);
    void remove(HttpExchange &exchange);

    // Sent and not confirmed.
    [[nodiscard]] qint64 unconfirmedBytes() const { return m_unconfirmed.bytes(); }
    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }

signals:
    // So many bytes more or, below 0, fewer are unconfirmed.
    void unconfirmedChanged(qint64 difference);

private:
    struct End
    {
        int code;
        QString reason;
        bool isByClient;
    };
    struct Post
    {
        QPointer<HttpExchange> exchange;
        qint64 awaited; // answered once so many that were passed on have been taken
    };

    [[nodiscard]] bool admits(const HttpExchange &exchange);
    void pass(const QByteArray &message);
    void answerPosts();
    void refusePosts();
    void answerWaiting();
    void refuseEnded(HttpExchange &exchange);
    void end(const End &end);
    void endAgain(const End &end);
    // What is unconfirmed, by that function; and tells the difference.
    template<typename Change>
    void change(Change change);
    void watchWaiting();
    void endIfSilent();
    [[nodiscard]] bool hasNothingLeft() const { return m_end && m_unconfirmed.isEmpty(); }

    const TransportLimits m_limits;
    const QHostAddress m_peer;
    RateLimiter m_rate;
    QElapsedTimer m_clock;
    UnconfirmedMessages m_unconfirmed;
    qint64 m_posted = 0; // messages of the client that count as taken
    qint64 m_passed = 0; // of these, passed on
    qint64 m_taken = 0;  // of these, carried out and kept
    std::deque<Post> m_posts;
    QPointer<HttpExchange> m_waiting;
    QTimer m_wait;
    QTimer m_silence;
    QTimer m_kept; // from its end on
    qint64 m_namedMs = 0;
    std::optional<End> m_end;
};

} // namespace server
