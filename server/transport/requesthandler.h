#pragma once

#include "transport/addressbudgets.h"
#include "transport/carriers.h"
#include "transport/pageserver.h"
#include "transport/transport.h"

namespace server {

// Answers requests: with the page, and for the carriers, which it opens.
class RequestHandler : public QObject
{
    Q_OBJECT

public:
    RequestHandler(const TransportOptions &options, QObject *parent);

    // What there is to be asked for. Borrows this.
    [[nodiscard]] Site site() const;
    // From now on or no more; `site` says so.
    void servePage(bool isServed) { m_isPageServed = isServed; }
    // Answers it, now or later. Borrows the budgets for the call; `isFull`: nobody more may open a carrier.
    void answer(HttpExchange &exchange, AddressBudgets &budgets, bool isFull);

signals:
    void visited(const QHostAddress &peer);
    // The receiver becomes its owner.
    void opened(server::PollingConnection *connection);

private:
    // One for each kind of route; that somebody asks for too much comes last.
    void follow(HttpExchange &exchange, const HttpError &error);
    void follow(HttpExchange &exchange, const Upgrade &);
    void follow(HttpExchange &exchange, const GetPage &wanted);
    void follow(HttpExchange &exchange, const GetFile &wanted);
    void follow(HttpExchange &exchange, const PostToCarrier &wanted);
    void follow(HttpExchange &exchange, const GetFromCarrier &wanted);
    void follow(HttpExchange &exchange, const EndCarrier &wanted);
    [[nodiscard]] PollingConnection *found(HttpExchange &exchange, const QByteArray &id) const;
    void open(HttpExchange &exchange, AddressBudgets &budgets, bool isFull);

    const TransportLimits m_limits;
    PageServer m_page;
    Carriers m_carriers;
    bool m_isPageServed = true;
};

} // namespace server
