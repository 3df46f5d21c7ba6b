#pragma once

#include "transport/addressbudgets.h"
#include "transport/answerwriter.h"
#include "transport/httpexchange.h"
#include "transport/lingeringclose.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

namespace server {

// One TCP connection from its acceptance on: reads requests one after the other, has them answered in their
// order and ends in time, unless it becomes a WebSocket. Nothing is read ahead of a handshake, which
// QWebSocketServer reads again.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    // Borrows the site and the budgets.
    HttpConnection(std::unique_ptr<QTcpSocket> socket, const TransportLimits &limits, const Site &site,
                   AddressBudgets &budgets, QObject *parent);
    ~HttpConnection() override;

    [[nodiscard]] QHostAddress peer() const { return m_peer; }
    // For how long a request has not been whole, in milliseconds; nothing where none has begun.
    [[nodiscard]] std::optional<qint64> halfOpenFor() const;
    // The same for how long nothing is owed, and neither has another request begun nor more of an answer been
    // read.
    [[nodiscard]] std::optional<qint64> idleFor() const;

    // Closes without a word. Not to be called from the socket's own signals.
    void abort();
    // Hands the socket over; this connection has then ended.
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

signals:
    // The whole head of a handshake is there, and nothing behind it.
    void upgradeRequested();
    void requested(server::HttpExchange *exchange);
    void ended();

private:
    enum class Phase {
        Silent, // nothing came yet
        Idle,   // between two requests
        Head,
        Body,
        Leaving,  // nothing more is read, answers may still be owed
        Lingering // all is said
    };

    void read();
    [[nodiscard]] bool readRequest();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBody();
    void take(RoutedRequest request, qsizetype size, bool isFollowed);
    void complete(QByteArray body);
    void refuse(const HttpError &error);
    HttpExchange *add(RoutedRequest request, QByteArray body);
    [[nodiscard]] bool isOverRate();
    void tellRequested();
    void sendAnswers();
    void goOn();
    void timeOut();
    void leave();
    void abortSoon();

    const TransportLimits m_limits;
    const Site &m_site;
    AddressBudgets &m_budgets;
    std::unique_ptr<QTcpSocket> m_socket; // until it is handed over or aborted
    QHostAddress m_peer;
    Phase m_phase = Phase::Silent;
    bool m_isFirst = true;                  // of its requests
    bool m_hasArrived;                      // it is counted as an arrival of its address
    RoutedRequest m_request;                // whose body is awaited
    std::deque<HttpExchange *> m_exchanges; // children, in their order; not yet answered
    std::vector<QPointer<HttpExchange>> m_untold;
    std::unique_ptr<AnswerWriter> m_writer; // with the socket
    QTimer m_timeout;
    QElapsedTimer m_since; // it is idle, or a request has begun
    std::unique_ptr<LingeringClose> m_lingering;
};

} // namespace server
