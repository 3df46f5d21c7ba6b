#pragma once

#include <QCoreApplication>
#include <QString>

namespace app {

enum class Firewall { None, Ufw, Firewalld, Nftables, Iptables };

// What everybody may read of how this computer is guarded.
struct FirewallFacts
{
    QString ufwConfiguration = {};      // /etc/ufw/ufw.conf
    QString nftablesConfiguration = {}; // /etc/nftables.conf or where else the system keeps it
    QString iptablesRules = {};         // the saved ones; usually only root may read them
    bool firewalldRuns = false;
    bool firewalldStarts = false; // with the system
    bool nftablesStarts = false;
    bool iptablesStarts = false;
};

// Reads files only, below `root`; never asks for rights and never runs anything.
[[nodiscard]] FirewallFacts firewallFacts(const QString &root = {});
// The one that most likely keeps visitors out.
[[nodiscard]] Firewall activeFirewall(const FirewallFacts &facts);

// What a host is told when nobody comes.
struct FirewallAdvice
{
    Q_DECLARE_TR_FUNCTIONS(app::FirewallAdvice)

public:
    QString sentence;
    QString command; // lets games and their announcements in; empty where no firewall is known
    bool operator==(const FirewallAdvice &) const = default;
};

[[nodiscard]] FirewallAdvice firewallAdvice(Firewall firewall, quint16 port);

} // namespace app
