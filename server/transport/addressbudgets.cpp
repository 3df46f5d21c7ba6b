#include "transport/addressbudgets.h"

#include "peeraddress.h"

namespace server {

AddressBudgets::AddressBudgets(const TransportLimits &limits)
    : m_isOn(limits.address.areOn)
    , m_arrivals(limits.address.arrivalsPerSecond, limits.address.arrivalBurst)
    , m_requests(limits.address.requestsPerSecond, limits.address.requestBurst)
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
