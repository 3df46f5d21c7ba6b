#include "session/errortexts.h"

#include "game/rejection.h"
#include "pages/titles.h"
#include "session/networkerrors.h"
#include "widgets/refusaltexts.h"

namespace app {

using namespace Qt::Literals::StringLiterals;
using ui::UserError;

static constexpr auto wait = UserError::Severity::Wait;
static constexpr auto stop = UserError::Severity::Stop;

UserError ErrorTexts::userError(UserError::Severity severity, const QString &title, const QString &happened,
                                const QString &likelyWhy, const QString &whatToDo, const QString &mainAction)
{
    UserError error;
    error.severity = severity;
    error.title = title;
    error.happened = happened;
    error.likelyWhy = likelyWhy;
    error.whatToDo = whatToDo;
    error.mainAction = mainAction;
    if (!whatToDo.isEmpty())
        error.copyText = u"%1\n%2\n%3\n%4"_s.arg(title, happened, likelyWhy, whatToDo);
    return error;
}

UserError ErrorTexts::of(const Failure &failure, const Announced &announced)
{
    const QString where = failure.address.text();
    switch (failure.kind) {
    case FailureKind::Refused:
    case FailureKind::TimedOut:
    case FailureKind::UnknownHost:
    case FailureKind::Unreachable:
        return NetworkErrors::nobodyThere(failure, announced);
    case FailureKind::NoNetwork:
        return userError(wait, tr("You are on no network"),
                         tr("This computer has no address that others could reach."),
                         tr("Wi-Fi is off, or the cable is out."),
                         tr("Turn it on, then try again.", "Wi-Fi, or the cable"), tr("Try again"));
    case FailureKind::NotAParlor:
        return userError(stop, tr("What answers at %1 is no Parlor").arg(where),
                         tr("Something listens on port %1, but it does not speak Parlor's language.")
                             .arg(failure.address.port),
                         tr("Another program has that port."),
                         tr("Compare the port with what the host's window shows."), tr("Try again"));
    case FailureKind::VersionMismatch:
        return NetworkErrors::otherVersion(failure, announced);
    case FailureKind::ServerFull:
        return userError(wait, tr("That parlor is full"),
                         tr("%1 answered, but takes nobody more.").arg(where),
                         tr("Too many people are there."), tr("Wait until somebody leaves."),
                         tr("Try again"));
    case FailureKind::Newcomers:
        return userError(wait, tr("Too many are coming in at once"),
                         tr("%1 answered, but lets in only so many new people at a time.").arg(where),
                         tr("Many have just come from this address."),
                         tr("Wait a few seconds, then try again."), tr("Try again"));
    case FailureKind::DiskFull:
        return userError(wait, tr("That parlor has no room left on its disk"),
                         ui::RefusalTexts::of(core::Rejection{core::ErrorCode::DiskFull}),
                         tr("The host's computer is full."), tr("Ask the host to make room, then try again."),
                         tr("Try again"));
    case FailureKind::BadName:
        return userError(stop, tr("That name cannot be used"),
                         tr("The host's program did not take your name."),
                         tr("It is empty, or longer than 24 characters."),
                         tr("Change your name above, then join again."), tr("Try again"));
    case FailureKind::TakenOver:
        return userError(stop, tr("You are playing in another window"),
                         tr("A newer window has taken your seat over."), {},
                         tr("Go on there, or join again here."), tr("Join again"));
    case FailureKind::ServerClosed:
        return userError(stop, tr("The host has closed the parlor"),
                         failure.said.isEmpty() ? tableClosed(failure.host) : failure.said,
                         tr("The game is over for today."), tr("Ask the host to open it again."),
                         tr("Try again"));
    case FailureKind::ServerSaved:
        return userError(wait, tr("The table is put away for another time"),
                         failure.said.isEmpty() ? tablePutAway(failure.host) : failure.said, {},
                         tr("Your seat is kept. Come back once the host has opened the table again."),
                         tr("Try again"));
    case FailureKind::Removed:
        return userError(stop, tr("You were asked to leave"), tr("%1 has ended your visit.").arg(where), {},
                         tr("Ask the host why."), {});
    case FailureKind::Misbehaved:
        return userError(stop, tr("The parlor has hung up on us"),
                         tr("It says that this program sent too much."), tr("A fault in this program."),
                         tr("Join again; if it happens twice, report it."), tr("Join again"));
    }
    return {};
}

UserError ErrorTexts::notAnAddress(const QString &typed, const QString &why)
{
    const QString title = typed.trimmed().isEmpty() ? tr("There is no address yet")
                                                    : tr("That is no address");
    return userError(stop, title, why, {}, tr("Type what the host's window shows, such as 192.168.1.20."),
                     {});
}

UserError ErrorTexts::damagedLink(const QString &why)
{
    return userError(stop, tr("That invitation cannot be followed"), why, {},
                     tr("Copy it once more as a whole, or ask for a new one."), tr("All right"));
}

UserError ErrorTexts::hosting(const QString &reason, const QString &whatToDo)
{
    return userError(stop, tr("The table could not be opened"), reason, {},
                     whatToDo.isEmpty() ? tr("Try once more, or choose another port with --port.") : whatToDo,
                     tr("Try again"));
}

UserError ErrorTexts::unreadableTable(HostedTables::Journal kept)
{
    const bool isNewer = kept == HostedTables::Journal::Newer;
    UserError error;
    error.title = tr("The table cannot be continued");
    error.happened = isNewer ? tr("A newer Parlor has written its journal, which this one cannot read.")
                     : kept == HostedTables::Journal::Damaged
                         ? tr("Its journal is damaged: the match, the seats and the chat cannot be read.")
                         : tr("There is nothing in its journal: the match, the seats and the chat are gone.");
    error.whatToDo = isNewer
                         ? tr("Leave the table as it is and open it with the newer Parlor, or start with an "
                              "empty one; the old journal is set aside then.")
                         : tr("Start with an empty table, which sets a damaged journal aside, or leave it as "
                              "it is.");
    error.mainAction = tr("Open an empty table");
    error.secondAction = tr("Leave it as it is");
    return error;
}

UserError ErrorTexts::kicked(const core::RoomState &room, const core::Kicked &kicked)
{
    const QString host = ui::hostOf(room);
    const QString name = host.isEmpty() ? tr("The host") : host;
    if (kicked.code == "banned"_L1)
        return userError(stop, tr("%1 does not let you in any more").arg(name), kicked.reason, {},
                         tr("Choose another table, or open one of your own."), tr("All right"));
    const QString next = kicked.code == "kicked"_L1 ? tr("You can come back.")
                                                    : tr("You can still join other rooms."); // of 0.1.0
    return userError(stop, tr("%1 asked you to leave").arg(name), kicked.reason, {}, next, tr("All right"));
}

UserError ErrorTexts::room(const QString &code, const QString &message)
{
    UserError error = userError(stop, tr("That room did not open"), message, {}, {}, tr("All right"));
    if (code == core::codeName(core::ErrorCode::NoRoom))
        error.whatToDo = tr("Choose another room, or open one.");
    if (code == core::codeName(core::ErrorCode::Banned))
        error.whatToDo = tr("Ask its host, or open a room of your own.");
    return error;
}

UserError ErrorTexts::seatGone()
{
    return userError(stop, tr("Your seat is no longer kept"),
                     tr("You were away for too long, or the parlor has begun anew."), {},
                     tr("Sit down again: choose a table, or open one."), tr("All right"));
}

UserError ErrorTexts::invitedWhileHosting()
{
    return userError(stop, tr("An invitation was opened"),
                     tr("You host this parlor, so you were not taken away."), {},
                     tr("Close your parlor first, then open the invitation again."), tr("All right"));
}

UserError ErrorTexts::seatElsewhere(const QString &serverName)
{
    return userError(
        stop, tr("You are somebody new here"),
        tr("%1 answered at another address than before, and your seat is only asked for where it was "
           "given to you.")
            .arg(serverName),
        {}, tr("Sit down again: choose a table, or open one."), tr("All right"));
}

QString ErrorTexts::programName(QString app)
{
    if (!app.isEmpty())
        app[0] = app[0].toUpper();
    return app;
}

QString ErrorTexts::tablePutAway(const QString &host)
{
    if (host.isEmpty())
        return tr("The server has been stopped. The tables go on when it is started again.");
    return tr("%1 has put the table away. It goes on when %1 opens it again.").arg(host);
}

QString ErrorTexts::tableClosed(const QString &host)
{
    return host.isEmpty() ? tr("The server has been stopped.") : tr("%1 has closed the table.").arg(host);
}

} // namespace app
