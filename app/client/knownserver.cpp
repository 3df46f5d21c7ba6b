#include "client/knownserver.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

core::Hello KnownServer::helloAt(const Address &address) const
{
    core::Hello hello;
    hello.name = m_identity.name;
    hello.app = u"parlor "_s + QCoreApplication::applicationVersion();
    hello.figure = m_identity.figure;
    hello.token = m_identity.tokens.value(address.textWithPort());
    return hello;
}

// The next attempt begins where this one led to.
void KnownServer::takeWelcome(const Address &address, const QString &token)
{
    const auto answered = std::ranges::find(m_addresses, address);
    std::rotate(m_addresses.begin(), answered, std::next(answered));
    m_token = token;
    m_identity.tokens.insert(address.textWithPort(), token);
}

void KnownServer::addOwn(const std::vector<Address> &addresses)
{
    for (const Address &address : addresses) {
        m_identity.tokens.insert(address.textWithPort(), m_token);
        if (std::ranges::find(m_addresses, address) == m_addresses.end())
            m_addresses.push_back(address);
    }
}

std::vector<Address> KnownServer::ownAddresses() const
{
    std::vector<Address> own;
    std::ranges::copy_if(m_addresses, std::back_inserter(own), [this](const Address &address) {
        const auto token = m_identity.tokens.constFind(address.textWithPort());
        return token != m_identity.tokens.cend() && *token == m_token;
    });
    return own;
}

} // namespace app
