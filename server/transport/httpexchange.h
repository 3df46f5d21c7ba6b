#pragma once

#include "transport/routing.h"

#include <QHostAddress>
#include <QObject>

#include <optional>

namespace server {

// One whole request and, once somebody gives it, its answer. The connection owns it, until the answer has
// been handed over or the connection is gone.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(RoutedRequest request, QByteArray body, const QHostAddress &peer, QObject *parent);

    [[nodiscard]] const Route &route() const { return m_request.route; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }
    // Its address asks for more than it may: what is done with it otherwise is not done.
    [[nodiscard]] bool isOverRate() const { return m_isOverRate; }
    void setOverRate() { m_isOverRate = true; }
    // The connection ends with its answer.
    void makeLast() { m_request.persistence = Persistence::Close; }

    // Once; its body is nobody's then.
    void answer(HttpResponse response);
    void refuse(const HttpError &error) { answer(responseTo(error)); }
    [[nodiscard]] bool isAnswered() const { return m_response.has_value(); }

    // How the answer leaves, which then is nobody's here any more.
    [[nodiscard]] Persistence persistence() const;
    [[nodiscard]] std::vector<QByteArray> takeAnswer();

signals:
    void answered();

private:
    RoutedRequest m_request;
    QByteArray m_body;
    QHostAddress m_peer;
    std::optional<HttpResponse> m_response;
    bool m_isOverRate = false;
};

} // namespace server
