#include "transport/requesthandler.h"

#include "authority/effects.h"
#include "log/categories.h"
#include "transport/carrierbody.h"

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

const HttpError tooMany{429, "Too many requests from this address: wait a second."};

} // namespace

RequestHandler::RequestHandler(const TransportOptions &options, QObject *parent)
    : QObject(parent)
    , m_limits(options.limits)
    , m_page(options.page, options.serverId)
    , m_carriers(options.limits, this)
{
}

Site RequestHandler::site() const
{
    return {.names = m_limits.names,
            .hasFile = [this](QByteArrayView name) { return m_isPageServed && m_page.has(name); },
            .hasPage = m_isPageServed && m_page.hasPage(),
            .hasCarrier = [this](QByteArrayView id) { return m_carriers.find(id) != nullptr; }};
}

void RequestHandler::answer(HttpExchange &exchange, AddressBudgets &budgets, bool isFull)
{
    if (std::holds_alternative<OpenCarrier>(exchange.route()))
        return open(exchange, budgets, isFull);
    std::visit(
        [&](const auto &wanted) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(wanted)>, OpenCarrier>)
                follow(exchange, wanted);
        },
        exchange.route());
}

void RequestHandler::follow(HttpExchange &exchange, const HttpError &error)
{
    qCInfo(core::logNet).noquote() << "refused a request from" << exchange.peer().toString() << "with"
                                   << error.status;
    exchange.refuse(error);
}

// The connection has seen to that itself.
void RequestHandler::follow(HttpExchange &, const Upgrade &) {}

void RequestHandler::follow(HttpExchange &exchange, const GetPage &wanted)
{
    if (exchange.isOverRate())
        return exchange.refuse(tooMany);
    exchange.answer(m_page.page(wanted.host));
    emit visited(exchange.peer());
}

void RequestHandler::follow(HttpExchange &exchange, const GetFile &wanted)
{
    if (exchange.isOverRate())
        return exchange.refuse(tooMany);
    exchange.answer(m_page.file(wanted.name, wanted.acceptsGzip));
}

// It may have gone since the head of the request was read.
PollingConnection *RequestHandler::found(HttpExchange &exchange, const QByteArray &id) const
{
    PollingConnection *carrier = m_carriers.find(id);
    if (!carrier)
        exchange.refuse({404, "There is no such carrier: open a new one."});
    return carrier;
}

void RequestHandler::follow(HttpExchange &exchange, const PostToCarrier &wanted)
{
    if (PollingConnection *carrier = found(exchange, wanted.id))
        carrier->post(exchange, wanted.from);
}

void RequestHandler::follow(HttpExchange &exchange, const GetFromCarrier &wanted)
{
    if (PollingConnection *carrier = found(exchange, wanted.id))
        carrier->fetch(exchange, wanted.after, wanted.wait);
}

void RequestHandler::follow(HttpExchange &exchange, const EndCarrier &wanted)
{
    if (PollingConnection *carrier = found(exchange, wanted.id))
        carrier->remove(exchange);
}

void RequestHandler::open(HttpExchange &exchange, AddressBudgets &budgets, bool isFull)
{
    if (!isObject(exchange.body()))
        return exchange.refuse({400, "The body must be a JSON object."});
    if (exchange.isOverRate() || !budgets.takeArrival(exchange.peer()))
        return exchange.refuse(tooMany);
    if (isFull)
        return exchange.answer(
            json(503, QJsonObject{{u"code"_s, Full}, {u"reason"_s, u"The server is full."_s}}));
    auto connection = std::make_unique<PollingConnection>(m_limits, exchange.peer());
    const QByteArray id = m_carriers.add(*connection);
    const auto wait = static_cast<qint64>(longestWait.count());
    exchange.answer(json(201, QJsonObject{{u"carrier"_s, QString::fromLatin1(id)}, {u"wait"_s, wait}}));
    emit opened(connection.release());
}

} // namespace server
