#include "troubles.h"

#include "game/rejection.h"

namespace app {

using namespace Qt::Literals::StringLiterals;
using ui::Trouble;

static constexpr auto wait = Trouble::Severity::Wait;
static constexpr auto stop = Trouble::Severity::Stop;

static Trouble trouble(Trouble::Severity severity, const QString &title, const QString &happened,
                       const QString &likelyWhy, const QString &whatToDo, const QString &mainAction)
{
    Trouble told;
    told.severity = severity;
    told.title = title;
    told.happened = happened;
    told.likelyWhy = likelyWhy;
    told.whatToDo = whatToDo;
    told.mainAction = mainAction;
    if (!whatToDo.isEmpty())
        told.copyText = u"%1\n%2\n%3\n%4"_s.arg(title, happened, likelyWhy, whatToDo);
    return told;
}

static QString versions(const Failure &failure)
{
    QStringList numbers;
    for (const qint64 version : failure.speaks)
        numbers.append(QString::number(version));
    return numbers.join(u", "_s);
}

static bool isNewer(const Failure &failure)
{
    return !failure.speaks.empty() && failure.speaks.back() > core::protocolVersion;
}

static Trouble nobodyThere(const Failure &failure)
{
    using T = Troubles;
    const QString host = failure.address.host;
    const quint16 port = failure.address.port;
    const auto seconds = static_cast<int>((failure.tried.count() + 500) / 1000);
    if (failure.kind == FailureKind::Refused)
        return trouble(
            wait, T::tr("That computer is there, but hosts no game on port %1").arg(port),
            T::tr("%1 refused at once, so the address is right.").arg(host),
            failure.address.portWasGiven
                ? T::tr(
                    "Two digits of the port may have changed places, or nobody has clicked Host a game yet.")
                : T::tr("Nobody has clicked Host a game there yet, or the port is another."),
            T::tr("Type exactly what the host's window shows, the port included."), T::tr("Try again"));
    if (failure.kind == FailureKind::TimedOut)
        return trouble(wait, T::tr("Nobody answers at %1").arg(host),
                       T::tr("We knocked on port %1 for %2 seconds; not a sound.").arg(port).arg(seconds),
                       T::tr("A firewall keeps us out, or that computer is off or on another network."),
                       T::tr("Ask the host to let Parlor in: sudo ufw allow %1/tcp").arg(port),
                       T::tr("Try again"));
    if (failure.kind == FailureKind::UnknownHost)
        return trouble(stop, T::tr("There is no computer called %1").arg(host),
                       T::tr("We asked the network for that name; nobody knows it."),
                       T::tr("A letter is missing, or this network does not pass names on."),
                       T::tr("Type the numbers that the host's window shows."), T::tr("Try again"));
    return trouble(wait, T::tr("There is no way to %1").arg(host),
                   T::tr("This computer found no path to that address."),
                   T::tr("You are on another network than the host."),
                   T::tr("Join the host's Wi-Fi, then try again."), T::tr("Try again"));
}

Trouble Troubles::of(const Failure &failure)
{
    const QString where = failure.address.text();
    switch (failure.kind) {
    case FailureKind::Refused:
    case FailureKind::TimedOut:
    case FailureKind::UnknownHost:
    case FailureKind::Unreachable:
        return nobodyThere(failure);
    case FailureKind::NoNetwork:
        return trouble(wait, tr("You are on no network"),
                       tr("This computer has no address that others could reach."),
                       tr("Wi-Fi is off, or the cable is out."), tr("Turn it on, then try again."),
                       tr("Try again"));
    case FailureKind::NotAParlor:
        return trouble(stop, tr("What answers at %1 is no Parlor").arg(where),
                       tr("Something listens on port %1, but it does not speak Parlor's language.")
                           .arg(failure.address.port),
                       tr("Another program has that port."),
                       tr("Compare the port with what the host's window shows."), tr("Try again"));
    case FailureKind::VersionMismatch:
        return trouble(stop, tr("Your versions do not match"),
                       tr("%1 speaks protocol %2, yours speaks %3.")
                           .arg(where, versions(failure))
                           .arg(core::protocolVersion),
                       isNewer(failure) ? tr("The host has a newer Parlor than you.")
                                        : tr("You have a newer Parlor than the host."),
                       isNewer(failure) ? tr("Update Parlor on this computer, then join again.")
                                        : tr("Ask the host to update Parlor, then join again."),
                       tr("Try again"));
    case FailureKind::ServerFull:
        return trouble(wait, tr("That parlor is full"), tr("%1 answered, but takes nobody more.").arg(where),
                       tr("Too many people are there."), tr("Wait until somebody leaves."), tr("Try again"));
    case FailureKind::BadName:
        return trouble(stop, tr("That name cannot be used"), tr("The host's program did not take your name."),
                       tr("It is empty, or longer than 24 characters."),
                       tr("Change your name above, then join again."), tr("Try again"));
    case FailureKind::TakenOver:
        return trouble(stop, tr("You are playing in another window"),
                       tr("A newer window has taken your seat over."), {},
                       tr("Go on there, or join again here."), tr("Join again"));
    case FailureKind::ServerClosed:
        return trouble(stop, tr("The host has closed the parlor"), failure.said,
                       tr("The game is over for today."), tr("Ask the host to open it again."),
                       tr("Try again"));
    case FailureKind::ServerSaved:
        return trouble(wait, tr("The table is put away for another time"), failure.said, {},
                       tr("Your seat is kept. Come back once the host has opened the table again."),
                       tr("Try again"));
    case FailureKind::Removed:
        return trouble(stop, tr("You were asked to leave"), tr("%1 has ended your visit.").arg(where), {},
                       tr("Ask the host why."), {});
    case FailureKind::Misbehaved:
        return trouble(stop, tr("The parlor has hung up on us"),
                       tr("It says that this program sent too much."), tr("A fault in this program."),
                       tr("Join again; if it happens twice, report it."), tr("Join again"));
    }
    return {};
}

Trouble Troubles::notAnAddress(const QString &typed, const QString &why)
{
    const QString title = typed.trimmed().isEmpty() ? tr("There is no address yet")
                                                    : tr("That is no address");
    return trouble(stop, title, why, {}, tr("Type what the host's window shows, such as 192.168.1.20."), {});
}

Trouble Troubles::hosting(const QString &reason)
{
    return trouble(stop, tr("The table could not be opened"), reason, {},
                   tr("Try once more, or choose another port with --port."), tr("Try again"));
}

Trouble Troubles::kicked(const QString &roomName, const QString &reason)
{
    return trouble(stop, tr("You were asked to leave \"%1\"").arg(roomName), reason, {},
                   tr("You can still join other rooms."), tr("All right"));
}

Trouble Troubles::room(const QString &code, const QString &message)
{
    Trouble told = trouble(stop, tr("That room did not open"), message, {}, {}, tr("All right"));
    if (code == core::codeName(core::Code::NoRoom))
        told.whatToDo = tr("Choose another room, or open one.");
    if (code == core::codeName(core::Code::Banned))
        told.whatToDo = tr("Ask its host, or open a room of your own.");
    return told;
}

Trouble Troubles::seatGone()
{
    return trouble(stop, tr("Your seat is no longer kept"),
                   tr("You were away for too long, or the parlor has begun anew."), {},
                   tr("Sit down again: choose a table, or open one."), tr("All right"));
}

} // namespace app
