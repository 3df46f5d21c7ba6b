#pragma once

#include "client/failure.h"
#include "hosting/hostedtables.h"
#include "protocol/announcement.h"
#include "protocol/messages.h"
#include "widgets/usererror.h"

#include <QCoreApplication>

#include <optional>

namespace app {

// What failed, told to a person: what was tried, what is most likely wrong, and what to do.
class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(app::ErrorTexts)

public:
    // What is announced at the computer in question, where anything is.
    using Announced = std::optional<core::Announcement>;
    [[nodiscard]] static ui::UserError of(const Failure &failure, const Announced &announced = {});
    // What was typed is no address; `why` is a sentence.
    [[nodiscard]] static ui::UserError notAnAddress(const QString &typed, const QString &why);
    // A link was opened elsewhere, and `why`, a sentence, says what is wrong with it.
    [[nodiscard]] static ui::UserError damagedLink(const QString &why);
    [[nodiscard]] static ui::UserError hosting(const QString &reason, const QString &whatToDo = {});
    // A table that waits, of which nothing is left to go on with: asks what to do.
    [[nodiscard]] static ui::UserError unreadableTable(HostedTables::Journal kept);
    [[nodiscard]] static ui::UserError kicked(const core::RoomState &room, const core::Kicked &kicked);
    // A room that could not be entered: `code` is the server's.
    [[nodiscard]] static ui::UserError room(const QString &code, const QString &message);
    // Somebody comes back, and the server does not know them any more.
    [[nodiscard]] static ui::UserError seatGone();
    // A link was opened while one hosts, and is in the lobby.
    [[nodiscard]] static ui::UserError invitedWhileHosting();
    // Somebody comes back by an address that was not told who they are.
    [[nodiscard]] static ui::UserError seatElsewhere(const QString &serverName);
    // What a host, by name, has done when the guests are sent home; empty: a server that nobody hosts.
    [[nodiscard]] static QString tablePutAway(const QString &host);
    [[nodiscard]] static QString tableClosed(const QString &host);

    // Programs call themselves `parlor 0.3`; that is shown as `Parlor 0.3`.
    [[nodiscard]] static QString programName(QString app);
    [[nodiscard]] static ui::UserError userError(ui::UserError::Severity severity, const QString &title,
                                                 const QString &happened, const QString &likelyWhy,
                                                 const QString &whatToDo, const QString &mainAction);
};

} // namespace app
