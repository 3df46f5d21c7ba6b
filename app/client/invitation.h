#pragma once

#include "client/address.h"

#include <optional>
#include <vector>

namespace app {

// The way to a table: where its server may be, and perhaps which room and its password.
struct Invitation
{
    std::vector<Address> addresses; // the best first
    QString room;                   // empty: whichever has a place
    QString password;
    bool operator==(const Invitation &) const = default;
};

inline const QString linkScheme = QStringLiteral("parlor://");
inline constexpr qsizetype longestLink = 4096;
inline constexpr std::size_t mostAlternatives = 16; // beside the first address

// `parlor://HOST:PORT/ROOM?alt=HOST:PORT&password=…`; without scopes, which mean nothing on another computer,
// and so that what a messenger makes of punctuation at its end does no harm. Empty where no address is.
[[nodiscard]] QString linkOf(const Invitation &invitation);

// `http://HOST:PORT/#room=ROOM&password=…`: the page for those without Parlor, from the first address that a
// browser can open, IPv6 only where there is no other. What follows the `#` never leaves the browser. Empty
// where there is none.
[[nodiscard]] QString pageLinkOf(const Invitation &invitation);

// Reads what a person typed or pasted, or what came with a link: the invitation, or a sentence that says what
// is wrong with it.
class InvitationParser
{
    Q_DECLARE_TR_FUNCTIONS(app::Invitation)

public:
    using Result = std::variant<Invitation, QString>;
    // A link, a message that contains one, or an address in any form, alone or in a message. Of Parlor's own
    // links and those to its page the former, which hold more addresses.
    [[nodiscard]] static Result parse(const QString &typed);
    // A link and nothing else. What it holds beside addresses, room and password is overlooked.
    [[nodiscard]] static Result parseLink(const QString &link);

private:
    // The first that is whole; where none is, what is wrong with the first; nothing where there is none.
    using LinkParser = std::optional<Result> (*)(const QString &link);
    [[nodiscard]] static std::optional<Result> parseMessage(const QString &message, const QString &scheme,
                                                            LinkParser parser);
    // Nothing where it leads to another page than Parlor's.
    [[nodiscard]] static std::optional<Result> parsePageLink(const QString &link);
    [[nodiscard]] static Result parseAddress(const QString &typed);
    [[nodiscard]] static std::optional<QString> readQuery(const QString &query, Invitation &invitation);
    [[nodiscard]] static std::optional<QString> readAlternative(const QString &value, Invitation &invitation);
};

} // namespace app
