#pragma once

#include "client/failure.h"
#include "protocol/announcement.h"
#include "widgets/usererror.h"

#include <QCoreApplication>

#include <optional>

namespace app {

// What failed, told to a person: what was tried, what is most likely wrong, and what to do.
class Troubles
{
    Q_DECLARE_TR_FUNCTIONS(app::Troubles)

public:
    // What is announced at the computer in question, where anything is.
    using Announced = std::optional<core::Announcement>;
    [[nodiscard]] static ui::Trouble of(const Failure &failure, const Announced &announced = {});
    // The address that the trouble's main action leads to instead of trying again.
    [[nodiscard]] static std::optional<Address> instead(const Failure &failure, const Announced &announced);
    // What was typed is no address; `why` is a sentence.
    [[nodiscard]] static ui::Trouble notAnAddress(const QString &typed, const QString &why);
    [[nodiscard]] static ui::Trouble hosting(const QString &reason, const QString &whatToDo = {});
    [[nodiscard]] static ui::Trouble kicked(const QString &roomName, const QString &reason);
    // A room that could not be entered: `code` is the server's.
    [[nodiscard]] static ui::Trouble room(const QString &code, const QString &message);
    // Somebody comes back, and the server does not know them any more.
    [[nodiscard]] static ui::Trouble seatGone();
    // A link was opened while one hosts, and is in the lobby.
    [[nodiscard]] static ui::Trouble invitedWhileHosting();
    // Somebody comes back by an address that was not told who they are.
    [[nodiscard]] static ui::Trouble seatElsewhere(const QString &serverName);
    // What a host, by name, lets the guests know who are sent home; their windows tell it in a card.
    [[nodiscard]] static QString tablePutAway(const QString &host);
    [[nodiscard]] static QString tableClosed(const QString &host);

    // Programs call themselves `parlor 0.3`; that is shown as `Parlor 0.3`.
    [[nodiscard]] static QString programName(QString app);
    [[nodiscard]] static ui::Trouble told(ui::Trouble::Severity severity, const QString &title,
                                          const QString &happened, const QString &likelyWhy,
                                          const QString &whatToDo, const QString &mainAction);

private:
    [[nodiscard]] static ui::Trouble nobodyThere(const Failure &failure, const Announced &announced);
    [[nodiscard]] static ui::Trouble otherVersion(const Failure &failure, const Announced &announced);
};

} // namespace app
