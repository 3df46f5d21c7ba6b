#include "problem.h"

#include <array>
#include <utility>

namespace server {

using namespace Qt::Literals::StringLiterals;
using Kind = Problem::Kind;

// In the order of Kind; %1 is the subject, %2 the detail.
static constexpr std::array sentences{
    std::pair{Kind::PortInUse, "Port %1 is already in use by another program."_L1},
    std::pair{Kind::PortForbidden, "Port %1 may not be used without more rights."_L1},
    std::pair{Kind::PortUnusable, "Port %1 cannot be used: %2."_L1},
    std::pair{Kind::AddressMissing, "This machine does not have the address %1."_L1},
    std::pair{Kind::FolderNotCreated, "The folder %1 cannot be created."_L1},
    std::pair{Kind::FolderNotWritable, "The folder %1 cannot be written to."_L1},
    std::pair{Kind::FolderInUse, "The folder %1 is already used by another server."_L1},
    std::pair{Kind::JournalDriverMissing,
              "The journal %1 cannot be opened: Qt's driver for SQLite is not installed."_L1},
    std::pair{Kind::JournalNotWritable, "The journal %1 cannot be opened: it cannot be written to."_L1},
    std::pair{Kind::JournalStuck,
              "The journal %1 cannot be opened: it is damaged and cannot be set aside."_L1},
    std::pair{Kind::JournalUnopened, "The journal %1 cannot be opened: %2"_L1},
    std::pair{Kind::JournalLost, "The journal cannot be read any more."_L1},
    std::pair{Kind::JournalNewer,
              "The journal is from a newer Parlor and was set aside as %1. This server starts empty."_L1},
    std::pair{Kind::JournalDamaged,
              "The journal is damaged and was set aside as %1. This server starts empty."_L1},
    std::pair{Kind::OlderJournalWaits,
              "An older Parlor has set aside the journal %1. To go on with it, put it in the place of "
              "journal.sqlite while this server is closed."_L1},
    std::pair{Kind::OlderJournalUsed,
              "The journal that an older Parlor had set aside is used again. The one of that Parlor was set "
              "aside as %1."_L1},
};

static constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (static_cast<std::size_t>(sentences[i].first) != i)
            return false;
    }
    return sentences.size() == static_cast<std::size_t>(Kind::OlderJournalUsed) + 1;
}
static_assert(isInOrder());

QString englishText(const Problem &problem)
{
    QString text = sentences[static_cast<std::size_t>(problem.kind)].second;
    return text.replace("%2"_L1, problem.detail).replace("%1"_L1, problem.subject);
}

} // namespace server
