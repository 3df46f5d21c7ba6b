#include "transport/addressbudgets.h"

#include "peeraddress.h"

namespace server {

AddressBudgets::AddressBudgets(const TransportLimits &limits)
    : m_isOn(limits.addressLimits)
    , m_arrivals(limits.arrivalsPerSecond, limits.arrivalBurst)
    , m_requests(limits.requestsPerSecond, limits.requestBurst)
{
    m_clock.start();
}

bool AddressBudgets::takeArrival(const QHostAddress &address)
{
    return take(m_arrivals, address);
}

bool AddressBudgets::takeRequest(const QHostAddress &address)
{
    return take(m_requests, address);
}

bool AddressBudgets::take(AddressBudget &budget, const QHostAddress &address) const
{
    return !m_isOn || budget.take(countedAs(address), m_clock.elapsed());
}

} // namespace server
