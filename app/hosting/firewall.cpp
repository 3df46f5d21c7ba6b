#include "hosting/firewall.h"

#include "protocol/announcement.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 mostRead = 256 * 1024;

static QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostRead)) : QString();
}

// A unit that is enabled is a link in the folder of something that wants it; the link may lead out of `root`.
static bool starts(const QString &root, const QString &unit)
{
    const QDir wanting(root + u"/etc/systemd/system"_s);
    const QStringList folders = wanting.entryList({u"*.wants"_s, u"*.requires"_s}, QDir::Dirs);
    return std::ranges::any_of(folders, [&](const QString &folder) {
        const QFileInfo link(wanting.filePath(folder + u'/' + unit));
        return link.exists() || link.isSymLink();
    });
}

// A daemon that runs has a control group, under one of the two ways of counting them.
static bool runs(const QString &root, const QString &unit)
{
    return QFileInfo::exists(root + u"/sys/fs/cgroup/system.slice/"_s + unit)
           || QFileInfo::exists(root + u"/sys/fs/cgroup/systemd/system.slice/"_s + unit);
}

FirewallFacts firewallFacts(const QString &root)
{
    FirewallFacts facts;
    facts.ufwConfiguration = textOf(root + u"/etc/ufw/ufw.conf"_s);
    facts.nftablesConfiguration = textOf(root + u"/etc/nftables.conf"_s)
                                  + textOf(root + u"/etc/sysconfig/nftables.conf"_s);
    facts.iptablesRules = textOf(root + u"/etc/iptables/rules.v4"_s)
                          + textOf(root + u"/etc/sysconfig/iptables"_s);
    facts.firewalldRuns = runs(root, u"firewalld.service"_s);
    facts.firewalldStarts = starts(root, u"firewalld.service"_s);
    facts.nftablesStarts = starts(root, u"nftables.service"_s);
    facts.iptablesStarts = starts(root, u"netfilter-persistent.service"_s)
                           || starts(root, u"iptables.service"_s);
    return facts;
}

// Whether rules keep anybody out; rules that could not be read may.
static bool mayRefuse(const QString &rules)
{
    static const QRegularExpression refusal(u"^[^#]*\\b(drop|reject)\\b"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::CaseInsensitiveOption);
    return rules.isEmpty() || refusal.match(rules).hasMatch();
}

Firewall activeFirewall(const FirewallFacts &facts)
{
    static const QRegularExpression enabled(u"^\\s*ENABLED\\s*=\\s*[\"']?yes\\b"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::CaseInsensitiveOption);
    if (facts.firewalldRuns)
        return Firewall::Firewalld;
    if (enabled.match(facts.ufwConfiguration).hasMatch())
        return Firewall::Ufw;
    if (facts.firewalldStarts)
        return Firewall::Firewalld;
    if (facts.nftablesStarts && mayRefuse(facts.nftablesConfiguration))
        return Firewall::Nftables;
    if (facts.iptablesStarts && mayRefuse(facts.iptablesRules))
        return Firewall::Iptables;
    return Firewall::None;
}

static QString filled(const QString &command, quint16 port)
{
    return command.arg(port).arg(core::discoveryPort);
}

static FirewallAdvice named(const QString &name, const QString &command)
{
    const QString sentence = FirewallAdvice::tr(
        "If a friend tried and this stays dark, your firewall (%1) keeps visitors out. "
        "This opens it for Parlor:");
    return {sentence.arg(name), command};
}

FirewallAdvice firewallAdvice(Firewall firewall, quint16 port)
{
    switch (firewall) {
    case Firewall::Ufw:
        return named(u"ufw"_s, filled(u"sudo ufw allow %1/tcp && sudo ufw allow %2/udp"_s, port));
    case Firewall::Firewalld:
        return named(u"firewalld"_s,
                     filled(u"sudo firewall-cmd --add-port=%1/tcp --add-port=%2/udp"_s, port));
    case Firewall::Nftables: // first in the chain: behind a rule that drops, one that accepts is not reached
        return named(u"nftables"_s, filled(u"sudo nft insert rule inet filter input tcp dport %1 accept && "
                                           "sudo nft insert rule inet filter input udp dport %2 accept"_s,
                                           port));
    case Firewall::Iptables:
        return named(u"iptables"_s, filled(u"sudo iptables -I INPUT -p tcp --dport %1 -j ACCEPT && "
                                           "sudo iptables -I INPUT -p udp --dport %2 -j ACCEPT"_s,
                                           port));
    case Firewall::None:
        break;
    }
    return {FirewallAdvice::tr(
                "If a friend tried and this stays dark, their network keeps computers apart, as "
                "guest networks do; this computer runs no firewall that Parlor knows."),
            {}};
}

} // namespace app
