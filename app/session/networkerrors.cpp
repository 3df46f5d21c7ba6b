#include "session/networkerrors.h"

#include "pages/titles.h"
#include "session/errortexts.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;
using ui::UserError;

static constexpr auto mayPass = UserError::Severity::Wait;
static constexpr auto willStay = UserError::Severity::Stop;
static constexpr int namedAtMost = 3;

QString NetworkErrors::askWhetherOpen(const core::Announcement &announced)
{
    return announced.host.isEmpty() ? tr("Ask whether the host's table is still open.")
                                    : tr("Ask %1 whether the table is still open.").arg(announced.host);
}

QString NetworkErrors::askToLetIn(const core::Announcement &announced, quint16 port)
{
    return announced.host.isEmpty()
               ? tr("Ask to let Parlor in on the host's computer: sudo ufw allow %1/tcp").arg(port)
               : tr("Ask %2 to let Parlor in: sudo ufw allow %1/tcp")
                     .arg(QString::number(port), announced.host);
}

QString NetworkErrors::triedToo(const Failure &failure)
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
           + (others.size() > shown
                  ? tr("Nor at %1 and %n more addresses.", nullptr, static_cast<int>(others.size() - shown))
                        .arg(named)
                  : tr("Nor at %1.").arg(named));
}

std::optional<Address> NetworkErrors::instead(const Failure &failure, const Announced &announced)
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

UserError NetworkErrors::refused(const Failure &failure, const Announced &announced)
{
    const QString host = failure.address.host;
    const QString title = tr("That computer is there, but hosts no game on port %1")
                              .arg(failure.address.port);
    const QString happened = tr("%1 refused at once, so the address is right.").arg(host) + triedToo(failure);
    if (announced && announced->port != failure.address.port)
        return ErrorTexts::userError(mayPass, title, happened,
                                     tr("%1 is announced there on port %2.")
                                         .arg(ui::titleOf(announced->server),
                                              QString::number(announced->port)),
                                     tr("Join on port %1.").arg(announced->port), {});
    if (announced)
        return ErrorTexts::userError(mayPass, title, happened,
                                     tr("%1 was announced there a moment ago; it may just have closed.")
                                         .arg(ui::titleOf(announced->server)),
                                     askWhetherOpen(*announced), tr("Try again"));
    return ErrorTexts::userError(
        mayPass, title, happened,
        failure.address.portWasGiven
            ? tr("Two digits of the port may have changed places, or nobody has clicked Host a game yet.")
            : tr("Nobody has clicked Host a game there yet, or the port is another."),
        tr("Type exactly what the host's window shows, the port included."), tr("Try again"));
}

UserError NetworkErrors::silent(const Failure &failure, const Announced &announced)
{
    const quint16 port = failure.address.port;
    const auto seconds = static_cast<int>((failure.tried.count() + 500) / 1000);
    const QString title = tr("Nobody answers at %1").arg(failure.address.host);
    const QString happened = tr("We knocked on port %1 for %n seconds; not a sound.", nullptr, seconds)
                                 .arg(port)
                             + triedToo(failure);
    if (!announced)
        return ErrorTexts::userError(
            mayPass, title, happened,
            tr("A firewall keeps us out, or that computer is off or on another network."),
            tr("Ask the host to let Parlor in: sudo ufw allow %1/tcp").arg(port), tr("Try again"));
    if (announced->port != port)
        return ErrorTexts::userError(mayPass, title, happened,
                                     tr("%1 is announced there, on port %2.")
                                         .arg(ui::titleOf(announced->server),
                                              QString::number(announced->port)),
                                     tr("Join on port %1.").arg(announced->port), {});
    return ErrorTexts::userError(
        mayPass, title, happened,
        tr("%1 is announced there, so that computer is on; most likely its firewall keeps us "
           "out.")
            .arg(ui::titleOf(announced->server)),
        askToLetIn(*announced, port), tr("Try again"));
}

UserError NetworkErrors::nobodyThere(const Failure &failure, const Announced &announced)
{
    const QString host = failure.address.host;
    if (failure.kind == FailureKind::UnknownHost)
        return ErrorTexts::userError(willStay, tr("There is no computer called %1").arg(host),
                                     tr("We asked the network for that name; nobody knows it.")
                                         + triedToo(failure),
                                     tr("A letter is missing, or this network does not pass names on."),
                                     tr("Type the numbers that the host's window shows."), tr("Try again"));
    if (failure.kind == FailureKind::Unreachable)
        return ErrorTexts::userError(mayPass, tr("There is no way to %1").arg(host),
                                     tr("This computer found no path to that address.") + triedToo(failure),
                                     tr("You are on another network than the host."),
                                     tr("Join the host's Wi-Fi, then try again."), tr("Try again"));
    UserError error = failure.kind == FailureKind::Refused ? refused(failure, announced)
                                                           : silent(failure, announced);
    if (const auto other = instead(failure, announced)) {
        const QString again = std::exchange(error.mainAction, tr("Try %1 instead").arg(other->port));
        error.secondAction = again.isEmpty() ? tr("Try again") : again;
    }
    return error;
}

static QString versions(const Failure &failure)
{
    QStringList numbers;
    for (const qint64 version : failure.speaks)
        numbers.append(QString::number(version));
    return numbers.join(u", "_s);
}

UserError NetworkErrors::otherVersion(const Failure &failure, const Announced &announced)
{
    const bool isNewer = !failure.speaks.empty() && failure.speaks.back() > core::protocolVersion;
    QString why = isNewer ? tr("The host has a newer Parlor than you.")
                          : tr("You have a newer Parlor than the host.");
    if (announced)
        why = tr("%1 runs %2, you have %3.")
                  .arg(announced->host.isEmpty() ? ui::titleOf(announced->server) : announced->host,
                       ErrorTexts::programName(announced->app), QCoreApplication::applicationVersion());
    return ErrorTexts::userError(willStay, tr("Your versions do not match"),
                                 tr("%1 speaks protocol %2, yours speaks %3.")
                                     .arg(failure.address.text(), versions(failure),
                                          QString::number(core::protocolVersion)),
                                 why,
                                 isNewer ? tr("Update Parlor on this computer, then join again.")
                                         : tr("Ask the host to update Parlor, then join again."),
                                 tr("Try again"));
}

} // namespace app
