#pragma once

#include "transport/addressbudget.h"
#include "transport/limits.h"

#include <QElapsedTimer>

namespace server {

// What is counted by address, whatever it is sent over. Of IPv6 a /64 is one address.
class AddressBudgets
{
public:
    explicit AddressBudgets(const TransportLimits &limits);

    // Each takes one, or says that the address has none left for now.
    [[nodiscard]] bool takeArrival(const QHostAddress &address);
    [[nodiscard]] bool takeRequest(const QHostAddress &address);

private:
    [[nodiscard]] bool take(AddressBudget &budget, const QHostAddress &address) const;

    bool m_isOn;
    QElapsedTimer m_clock;
    AddressBudget m_arrivals; // connections, and carriers that were opened
    AddressBudget m_requests;
};

} // namespace server
