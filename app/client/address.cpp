#include "client/address.h"

#include "protocol/names.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

bool isIpv6(const QString &text)
{
    return QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
}

// QHostAddress also takes `192.168` and `0x7f.1`, which nobody means.
bool isIpv4(const QString &text)
{
    const QHostAddress address(text);
    return address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() == text;
}

bool looksLikeIpv4(const QString &text)
{
    static const QRegularExpression digitsAndDots(u"^[0-9.]+\\z"_s);
    return digitsAndDots.match(text).hasMatch();
}

// What was typed may have come from a stranger.
QString shown(const QString &text)
{
    return core::safeText(core::firstCodePoints(text, 60), 60).value_or(QString());
}

QString withoutScheme(QString text)
{
    if (text.startsWith("ws://"_L1, Qt::CaseInsensitive))
        text.remove(0, 5);
    if (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

bool Address::isLiteral() const
{
    return !QHostAddress(host).isNull();
}

QString Address::text() const
{
    return port == core::defaultPort ? host : textWithPort();
}

QString Address::textWithPort() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

AddressParser::Result AddressParser::parse(const QString &typed)
{
    const QString text = withoutScheme(typed.trimmed());
    if (text.isEmpty())
        return tr("Type the address that the host's screen shows, such as 192.168.1.20.");
    if (text.contains("://"_L1))
        return tr("An address is typed without %1 in front.")
            .arg(shown(text.section(u"://"_s, 0, 0)) + "://"_L1);
    if (text.contains(u'/'))
        return tr("An address ends with the port; leave out what comes from the slash on.");
    if (text.startsWith(u'['))
        return parseBracketed(text);
    return isIpv6(text) ? withHost(text) : parseHostAndPort(text);
}

AddressParser::Result AddressParser::parseBracketed(const QString &text)
{
    const qsizetype end = text.indexOf(u']');
    const QString inner = text.mid(1, end - 1);
    if (end < 0 || !isIpv6(inner))
        return tr("Square brackets hold an IPv6 address, such as [fe80::1%eth0]:7341.");
    const QString rest = text.mid(end + 1);
    if (rest.isEmpty())
        return withHost(inner);
    if (!rest.startsWith(u':'))
        return tr("After the bracket comes a colon and the port, such as :7341.");
    return withPort(withHost(inner), rest.mid(1));
}

AddressParser::Result AddressParser::parseHostAndPort(const QString &text)
{
    const auto colons = text.count(u':');
    if (colons > 1)
        return tr("%1 is not an IPv6 address; with a port it needs brackets, such as [fe80::1%eth0]:7341.")
            .arg(shown(text));
    const Result host = withHost(text.section(u':', 0, 0));
    return colons == 0 ? host : withPort(host, text.section(u':', 1));
}

AddressParser::Result AddressParser::withHost(const QString &host)
{
    if (isIpv4(host) || isIpv6(host))
        return withLiteral(QHostAddress(host));
    if (host.isEmpty())
        return tr("Before the colon belongs the address, such as 192.168.1.20.");
    if (looksLikeIpv4(host) && host.count(u'.') == 3)
        return tr("%1 is no address: each of its four numbers goes from 0 to 255, as in 192.168.1.20.")
            .arg(shown(host));
    if (looksLikeIpv4(host))
        return tr("%1 is not complete: it takes four numbers from 0 to 255, such as 192.168.1.20.")
            .arg(shown(host));
    return withName(host);
}

AddressParser::Result AddressParser::withLiteral(const QHostAddress &literal)
{
    if (literal == QHostAddress(QHostAddress::AnyIPv4) || literal == QHostAddress(QHostAddress::AnyIPv6)
        || literal.isMulticast() || literal.isBroadcast())
        return tr("%1 belongs to no single computer; take one that the host's screen shows.")
            .arg(literal.toString());
    static const QRegularExpression card(u"^[A-Za-z0-9_.-]{0,32}\\z"_s);
    if (!card.match(literal.scopeId()).hasMatch())
        return tr("After the % sign comes the name of a network card, such as fe80::1%eth0.");
    return Address{literal.toString()};
}

AddressParser::Result AddressParser::withName(const QString &name)
{
    static const QRegularExpression label(u"^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\z"_s);
    const QString ascii = QString::fromLatin1(QUrl::toAce(name));
    const QString host = ascii.isEmpty() ? name : ascii;
    const QStringList labels = (host.endsWith(u'.') ? host.chopped(1) : host).split(u'.');
    for (const QString &part : labels) {
        if (host.size() > 253 || !label.match(part).hasMatch())
            return tr(
                "This is neither an address such as 192.168.1.20 nor a name such as anas-laptop.local.");
    }
    return Address{host};
}

AddressParser::Result AddressParser::withPort(const Result &address, const QString &port)
{
    static const QRegularExpression digits(u"^[0-9]{1,5}\\z"_s);
    const int number = digits.match(port).hasMatch() ? port.toInt() : 0;
    if (!std::holds_alternative<Address>(address))
        return address;
    if (number < 1 || number > 65535)
        return tr(
            "The port after the colon is a number from 1 to 65535; it is 7341 where nobody said otherwise.");
    return Address{std::get<Address>(address).host, static_cast<quint16>(number), true};
}

QUrl socketUrl(const QHostAddress &literal, quint16 port)
{
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(literal.toString());
    url.setPort(port);
    return url;
}

} // namespace app
