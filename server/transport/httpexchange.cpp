#include "transport/httpexchange.h"

#include <algorithm>
#include <iterator>

namespace server {

HttpExchange::HttpExchange(RoutedRequest request, QByteArray body, const QHostAddress &peer, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_body(std::move(body))
    , m_peer(peer)
{
}

void HttpExchange::answer(HttpResponse response)
{
    if (isAnswered())
        return;
    m_response = std::move(response);
    m_body.clear();
    emit answered();
}

Persistence HttpExchange::persistence() const
{
    return closesAfter(m_response->status) ? Persistence::Close : m_request.persistence;
}

std::vector<QByteArray> HttpExchange::takeAnswer()
{
    std::vector<QByteArray> pieces{headOf(*m_response, persistence())};
    if (!m_request.isHead)
        std::ranges::move(m_response->body, std::back_inserter(pieces));
    return pieces;
}

} // namespace server
