#pragma once

#include "client/failure.h"
#include "protocol/announcement.h"
#include "widgets/usererror.h"

#include <QCoreApplication>

#include <optional>

namespace app {

// What keeps two computers apart, told to a person, with what the network tells of itself.
class NetworkErrors
{
    Q_DECLARE_TR_FUNCTIONS(app::ErrorTexts)

public:
    // What is announced at the computer in question, where anything is.
    using Announced = std::optional<core::Announcement>;
    // Refused, timed out, an unknown host or no way to it.
    [[nodiscard]] static ui::UserError nobodyThere(const Failure &failure, const Announced &announced);
    [[nodiscard]] static ui::UserError otherVersion(const Failure &failure, const Announced &announced);
    // The address that the error's main action leads to instead of trying again.
    [[nodiscard]] static std::optional<Address> instead(const Failure &failure, const Announced &announced);

private:
    // A host is known once a room is open.
    [[nodiscard]] static QString askWhetherOpen(const core::Announcement &announced);
    [[nodiscard]] static QString askToLetIn(const core::Announcement &announced, quint16 port);
    // What was tried beside the address that is told of.
    [[nodiscard]] static QString triedToo(const Failure &failure);
    [[nodiscard]] static ui::UserError refused(const Failure &failure, const Announced &announced);
    [[nodiscard]] static ui::UserError silent(const Failure &failure, const Announced &announced);
};

} // namespace app
