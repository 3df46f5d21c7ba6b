#include "errortexts.h"

#include <algorithm>

// What keeps two computers apart, told to a person, with what the network tells of itself.
namespace app {

using namespace Qt::Literals::StringLiterals;
using ui::Trouble;

static constexpr auto wait = Trouble::Severity::Wait;
static constexpr auto stop = Trouble::Severity::Stop;
static constexpr int namedAtMost = 3;

// A host is known once a room is open.
static QString askWhetherOpen(const core::Announcement &announced)
{
    return announced.host.isEmpty()
               ? Troubles::tr("Ask whether the host's table is still open.")
               : Troubles::tr("Ask %1 whether the table is still open.").arg(announced.host);
}

static QString askToLetIn(const core::Announcement &announced, quint16 port)
{
    return announced.host.isEmpty()
               ? Troubles::tr("Ask to let Parlor in on the host's computer: sudo ufw allow %1/tcp").arg(port)
               : Troubles::tr("Ask %2 to let Parlor in: sudo ufw allow %1/tcp")
                     .arg(QString::number(port), announced.host);
}

// What was tried beside the address that is told of.
static QString triedToo(const Failure &failure)
{
    QStringList others;
    for (const AttemptFailure &attempt : failure.attemptFailures) {
        if (!(attempt.address == failure.address))
            others.append(attempt.address.text());
    }
    if (others.isEmpty())
        return {};
    const auto shown = std::min<qsizetype>(others.size(), namedAtMost);
    const QString named = others.first(shown).join(u", "_s);
    return u' '
           + (others.size() > shown ? Troubles::tr("Nor at %1 and %n more addresses.", nullptr,
                                                   static_cast<int>(others.size() - shown))
                                          .arg(named)
                                    : Troubles::tr("Nor at %1.").arg(named));
}

std::optional<Address> Troubles::instead(const Failure &failure, const Announced &announced)
{
    const bool isPortWrong = failure.kind == FailureKind::Refused || failure.kind == FailureKind::TimedOut
                             || failure.kind == FailureKind::NotAParlor;
    if (!isPortWrong)
        return std::nullopt;
    Address other = failure.address;
    other.port = announced ? announced->port : core::defaultPort;
    const bool helps = announced || failure.kind == FailureKind::Refused;
    return helps && !(other == failure.address) ? std::optional(other) : std::nullopt;
}

static Trouble refused(const Failure &failure, const Troubles::Announced &announced)
{
    using T = Troubles;
    const QString host = failure.address.host;
    const QString title = Troubles::tr("That computer is there, but hosts no game on port %1")
                              .arg(failure.address.port);
    const QString happened = Troubles::tr("%1 refused at once, so the address is right.").arg(host)
                             + triedToo(failure);
    if (announced && announced->port != failure.address.port)
        return T::told(wait, title, happened,
                       Troubles::tr("%1 is announced there on port %2.")
                           .arg(announced->server, QString::number(announced->port)),
                       Troubles::tr("Join on port %1.").arg(announced->port), {});
    if (announced)
        return T::told(wait, title, happened,
                       Troubles::tr("%1 was announced there a moment ago; it may just have closed.")
                           .arg(announced->server),
                       askWhetherOpen(*announced), Troubles::tr("Try again"));
    return T::told(
        wait, title, happened,
        failure.address.portWasGiven
            ? Troubles::tr(
                "Two digits of the port may have changed places, or nobody has clicked Host a game yet.")
            : Troubles::tr("Nobody has clicked Host a game there yet, or the port is another."),
        Troubles::tr("Type exactly what the host's window shows, the port included."),
        Troubles::tr("Try again"));
}

static Trouble silent(const Failure &failure, const Troubles::Announced &announced)
{
    using T = Troubles;
    const quint16 port = failure.address.port;
    const auto seconds = static_cast<int>((failure.tried.count() + 500) / 1000);
    const QString title = Troubles::tr("Nobody answers at %1").arg(failure.address.host);
    const QString happened =
        Troubles::tr("We knocked on port %1 for %n seconds; not a sound.", nullptr, seconds).arg(port)
        + triedToo(failure);
    if (!announced)
        return T::told(wait, title, happened,
                       Troubles::tr(
                           "A firewall keeps us out, or that computer is off or on another network."),
                       Troubles::tr("Ask the host to let Parlor in: sudo ufw allow %1/tcp").arg(port),
                       Troubles::tr("Try again"));
    if (announced->port != port)
        return T::told(wait, title, happened,
                       Troubles::tr("%1 is announced there, on port %2.")
                           .arg(announced->server, QString::number(announced->port)),
                       Troubles::tr("Join on port %1.").arg(announced->port), {});
    return T::told(wait, title, happened,
                   Troubles::tr(
                       "%1 is announced there, so that computer is on; most likely its firewall keeps us "
                       "out.")
                       .arg(announced->server),
                   askToLetIn(*announced, port), Troubles::tr("Try again"));
}

Trouble Troubles::nobodyThere(const Failure &failure, const Announced &announced)
{
    const QString host = failure.address.host;
    if (failure.kind == FailureKind::UnknownHost)
        return told(stop, tr("There is no computer called %1").arg(host),
                    tr("We asked the network for that name; nobody knows it.") + triedToo(failure),
                    tr("A letter is missing, or this network does not pass names on."),
                    tr("Type the numbers that the host's window shows."), tr("Try again"));
    if (failure.kind == FailureKind::Unreachable)
        return told(wait, tr("There is no way to %1").arg(host),
                    tr("This computer found no path to that address.") + triedToo(failure),
                    tr("You are on another network than the host."),
                    tr("Join the host's Wi-Fi, then try again."), tr("Try again"));
    Trouble trouble = failure.kind == FailureKind::Refused ? refused(failure, announced)
                                                           : silent(failure, announced);
    if (const auto other = instead(failure, announced)) {
        const QString again = std::exchange(trouble.mainAction, tr("Try %1 instead").arg(other->port));
        trouble.secondAction = again.isEmpty() ? tr("Try again") : again;
    }
    return trouble;
}

static QString versions(const Failure &failure)
{
    QStringList numbers;
    for (const qint64 version : failure.speaks)
        numbers.append(QString::number(version));
    return numbers.join(u", "_s);
}

QString Troubles::programName(QString app)
{
    if (!app.isEmpty())
        app[0] = app[0].toUpper();
    return app;
}

Trouble Troubles::otherVersion(const Failure &failure, const Announced &announced)
{
    const bool isNewer = !failure.speaks.empty() && failure.speaks.back() > core::protocolVersion;
    QString why = isNewer ? tr("The host has a newer Parlor than you.")
                          : tr("You have a newer Parlor than the host.");
    if (announced)
        why = tr("%1 runs %2, you have %3.")
                  .arg(announced->host.isEmpty() ? announced->server : announced->host,
                       programName(announced->app), QCoreApplication::applicationVersion());
    return told(stop, tr("Your versions do not match"),
                tr("%1 speaks protocol %2, yours speaks %3.")
                    .arg(failure.address.text(), versions(failure), QString::number(core::protocolVersion)),
                why,
                isNewer ? tr("Update Parlor on this computer, then join again.")
                        : tr("Ask the host to update Parlor, then join again."),
                tr("Try again"));
}

} // namespace app
