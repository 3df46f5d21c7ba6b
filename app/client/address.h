#pragma once

#include "protocol/messages.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QString>
#include <QUrl>

#include <functional>
#include <variant>

namespace app {

// Where a Parlor server is: a host as a person or an interface names it, and a port.
struct Address
{
    QString host; // an IP literal in canonical form without brackets, or a name
    quint16 port = core::defaultPort;
    bool portWasGiven = false;

    // True where nothing has to be looked up.
    [[nodiscard]] bool isLiteral() const;
    // As it is said aloud and typed: the port only where it is not the usual one.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString textWithPort() const;
    bool operator==(const Address &other) const { return host == other.host && port == other.port; }
};

// Where what is said to be at an address is to be found.
using Route = std::function<Address(const Address &)>;
[[nodiscard]] inline Address straight(const Address &address)
{
    return address;
}

// Reads what a person typed or pasted: the address, or a sentence that says what is wrong with it.
class AddressParser
{
    Q_DECLARE_TR_FUNCTIONS(app::Address)

public:
    using Result = std::variant<Address, QString>;
    [[nodiscard]] static Result parse(const QString &typed);

private:
    [[nodiscard]] static Result parseBracketed(const QString &text);
    [[nodiscard]] static Result parseHostAndPort(const QString &text);
    [[nodiscard]] static Result withHost(const QString &host);
    [[nodiscard]] static Result withLiteral(const QHostAddress &literal);
    [[nodiscard]] static Result withName(const QString &name);
    [[nodiscard]] static Result withPort(const Result &address, const QString &port);
};

// The WebSocket at that literal; an IPv6 scope is kept. Sent as the Host header, it is one that a server
// accepts whatever names it knows, so names are looked up first.
[[nodiscard]] QUrl socketUrl(const QHostAddress &literal, quint16 port);

} // namespace app
