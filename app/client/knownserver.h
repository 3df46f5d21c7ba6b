#pragma once

#include "client/address.h"
#include "protocol/messages.h"

#include <QHash>

#include <optional>
#include <vector>

namespace app {

// Who to be on a server: a name, and the tokens that show one was there before.
struct Identity
{
    QString name;
    // By Address::textWithPort(): each for that address alone, so that no link can lead one server's token to
    // another.
    QHash<QString, QString> tokens{};
    std::optional<int> figure = {}; // the wish
};

// Where a server is, and who one is there.
class KnownServer
{
public:
    KnownServer() = default;
    // There is at least one address; the best stands first.
    KnownServer(const std::vector<Address> &addresses, const Identity &identity)
        : m_addresses(addresses)
        , m_identity(identity)
    {
    }

    // What one says of oneself at that address.
    [[nodiscard]] core::Hello helloAt(const Address &address) const;
    // That address has welcomed; the token is this session's.
    void takeWelcome(const Address &address, const QString &token);
    // The server that welcomed is there too, as somebody else than who answers there has said: its token is
    // for these as well.
    void addOwn(const std::vector<Address> &addresses);
    // From the next hello on.
    void wishFor(int figure) { m_identity.figure = figure; }

    [[nodiscard]] const std::vector<Address> &addresses() const { return m_addresses; }
    // The address that answered last; until then the best.
    [[nodiscard]] const Address &address() const { return m_addresses.front(); }
    // Once welcomed: where the token of this session belongs, and where alone one comes back to. It is not
    // shown to whoever has one of the other addresses.
    [[nodiscard]] std::vector<Address> ownAddresses() const;

private:
    std::vector<Address> m_addresses{Address{}}; // the one that answered last first
    Identity m_identity;
    QString m_token; // of this session
};

} // namespace app
