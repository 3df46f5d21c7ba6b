#include "client/invitation.h"

#include "client/linkextraction.h"
#include "protocol/names.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr qsizetype longestPaste = 64 * 1024;
constexpr int longestRoom = 64;      // code points; ours are far shorter
constexpr int longestPassword = 128; // code points, as the server has it
constexpr quint16 httpPort = 80;     // where a page's link names none (RFC 9110)
const QString pageScheme = u"http://"_s;

// Also what is allowed in a link but means something to messengers or at the end of a sentence.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, {}, "-._~"));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString withoutScope(QString text)
{
    static const QRegularExpression scope(u"^(\\[?[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)%[^\\]]*"_s);
    return text.replace(scope, u"\\1"_s);
}

Address shareable(const Address &address)
{
    return {withoutScope(address.host), address.port, true};
}

std::vector<Address> shareable(const std::vector<Address> &addresses)
{
    std::vector<Address> result;
    for (const Address &address : addresses) {
        if (std::ranges::find(result, shareable(address)) == result.end())
            result.push_back(shareable(address));
    }
    result.resize(std::min(result.size(), mostAlternatives + 1));
    return result;
}

bool isPlain(const QString &text, int most)
{
    return core::codePoints(text) <= most && !text.contains(QChar::ReplacementCharacter)
           && std::ranges::none_of(text.toUcs4(), [](char32_t c) {
                  return QChar::category(c) == QChar::Other_Control
                         || QChar::category(c) == QChar::Other_Surrogate;
              });
}

AddressParser::Result linkedAddress(const QString &text)
{
    return AddressParser::parse(withoutScope(decoded(withoutScope(text))));
}

// The first of that name.
QString valueIn(const QString &query, QLatin1StringView name)
{
    for (const QString &pair : query.split(u'&', Qt::SkipEmptyParts)) {
        if (pair.section(u'=', 0, 0) == name)
            return decoded(pair.section(u'=', 1));
    }
    return {};
}

// A browser knows no card of a link-local address.
const Address *browsable(const std::vector<Address> &addresses)
{
    const Address *found = nullptr;
    for (const Address &address : addresses) {
        const QHostAddress literal(address.host);
        if (literal.isLinkLocal())
            continue;
        if (literal.protocol() != QAbstractSocket::IPv6Protocol)
            return &address;
        if (!found)
            found = &address;
    }
    return found;
}

} // namespace

QString linkOf(const Invitation &invitation)
{
    const std::vector<Address> addresses = shareable(invitation.addresses);
    if (addresses.empty())
        return {};
    QStringList query;
    for (auto other = addresses.begin() + 1; other != addresses.end(); ++other)
        query.append("alt="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(other->textWithPort(), ":")));
    if (!invitation.password.isEmpty())
        query.append("password="_L1 + encoded(invitation.password));
    QString link = linkScheme + addresses.front().textWithPort();
    if (!invitation.room.isEmpty() || !query.isEmpty())
        link += u'/' + encoded(invitation.room);
    return query.isEmpty() ? link : link + u'?' + query.join(u'&');
}

QString pageLinkOf(const Invitation &invitation)
{
    const Address *address = browsable(invitation.addresses);
    if (!address)
        return {};
    QStringList fragment;
    if (!invitation.room.isEmpty())
        fragment.append("room="_L1 + encoded(invitation.room));
    if (!invitation.password.isEmpty())
        fragment.append("password="_L1 + encoded(invitation.password));
    const QString page = pageScheme + shareable(*address).textWithPort() + u'/';
    return fragment.isEmpty() ? page : page + u'#' + fragment.join(u'&');
}

InvitationParser::Result InvitationParser::parse(const QString &typed)
{
    if (typed.size() > longestPaste)
        return tr("That is more than an invitation can be; paste only the link or the address.");
    const auto linked = parseMessage(typed, linkScheme,
                                     [](const QString &link) { return std::optional(parseLink(link)); });
    if (linked && std::holds_alternative<Invitation>(*linked))
        return *linked;
    const auto ofPage = parseMessage(typed, pageScheme, parsePageLink);
    if (ofPage && (!linked || std::holds_alternative<Invitation>(*ofPage)))
        return *ofPage;
    return linked ? *linked : parseAddress(typed);
}

std::optional<InvitationParser::Result> InvitationParser::parseMessage(const QString &message,
                                                                       const QString &scheme,
                                                                       LinkParser parser)
{
    std::optional<Result> error;
    for (const QString &link : linksIn(message, scheme)) {
        std::optional<Result> result = parser(link);
        if (result && std::holds_alternative<Invitation>(*result))
            return result;
        if (!error)
            error = std::move(result);
    }
    return error;
}

InvitationParser::Result InvitationParser::parseAddress(const QString &typed)
{
    const auto whole = AddressParser::parse(typed);
    if (const auto *address = std::get_if<Address>(&whole))
        return Invitation{{*address}, {}, {}};
    for (const QString &word : wordsIn(typed)) {
        const auto parsed = AddressParser::parse(word);
        const auto *address = std::get_if<Address>(&parsed);
        if (address && (address->isLiteral() || address->host.endsWith(".local"_L1)))
            return Invitation{{*address}, {}, {}};
    }
    return std::get<QString>(whole);
}

InvitationParser::Result InvitationParser::parseLink(const QString &link)
{
    static const QRegularExpression parts(u"^([^/?#]*)(?:/([^/?#]*)/?)?(?:\\?([^#]*))?(?:#.*)?\\z"_s);
    if (link.size() > longestLink)
        return tr("That link is too long to be an invitation.");
    const auto match = parts.match(link.mid(linkScheme.size()));
    if (!link.startsWith(linkScheme, Qt::CaseInsensitive) || !match.hasMatch())
        return tr("That link is damaged; an invitation looks like parlor://192.168.1.20:7341/room.");
    if (match.capturedView(1).isEmpty())
        return tr("The link names no computer; ask the host for a new one.");
    const auto address = linkedAddress(match.captured(1));
    if (const auto *why = std::get_if<QString>(&address))
        return tr("The link's address is wrong. %1").arg(*why);
    Invitation invitation{{std::get<Address>(address)}, decoded(match.captured(2)), {}};
    if (!isPlain(invitation.room, longestRoom))
        return tr("The link's room is not valid; ask the host for a new link.");
    if (const auto why = readQuery(match.captured(3), invitation))
        return *why;
    return invitation;
}

// One without a port and a room may be any page of the web.
std::optional<InvitationParser::Result> InvitationParser::parsePageLink(const QString &link)
{
    static const QRegularExpression parts(u"^http://([^/?#]+)/?(?:\\?[^#]*)?(?:#(.*))?\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = link.size() > longestLink ? QRegularExpressionMatch() : parts.match(link);
    const auto parsed = linkedAddress(match.captured(1));
    if (!match.hasMatch() || !std::holds_alternative<Address>(parsed))
        return std::nullopt;
    const QString fragment = match.captured(2);
    Invitation invitation{{std::get<Address>(parsed)},
                          valueIn(fragment, "room"_L1),
                          valueIn(fragment, "password"_L1)};
    Address &address = invitation.addresses.front();
    if (!address.portWasGiven && invitation.room.isEmpty())
        return std::nullopt;
    if (!address.portWasGiven)
        address = {address.host, httpPort, true};
    if (!isPlain(invitation.room, longestRoom))
        return tr("The link's room is not valid; ask the host for a new link.");
    if (!isPlain(invitation.password, longestPassword))
        return tr("The link's password is not valid; ask the host for a new link.");
    return invitation;
}

std::optional<QString> InvitationParser::readQuery(const QString &query, Invitation &invitation)
{
    for (const QString &pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const QString key = pair.section(u'=', 0, 0);
        const QString value = pair.section(u'=', 1);
        if (key == "password"_L1 && invitation.password.isEmpty())
            invitation.password = decoded(value);
        if (key != "alt"_L1)
            continue;
        if (const auto why = readAlternative(value, invitation))
            return why;
    }
    if (!isPlain(invitation.password, longestPassword))
        return tr("The link's password is not valid; ask the host for a new link.");
    return std::nullopt;
}

// One that cannot be read is overlooked, as the others may lead there: a link may have been cut off.
std::optional<QString> InvitationParser::readAlternative(const QString &value, Invitation &invitation)
{
    if (invitation.addresses.size() > mostAlternatives)
        return tr("The link names more than %1 other addresses.").arg(mostAlternatives);
    const auto parsed = linkedAddress(value);
    const auto *address = std::get_if<Address>(&parsed);
    if (address && std::ranges::find(invitation.addresses, *address) == invitation.addresses.end())
        invitation.addresses.push_back(*address);
    return std::nullopt;
}

} // namespace app
