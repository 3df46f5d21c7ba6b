#pragma once

#include <QString>

namespace server {

// What can be made of a journal. `Readable` says that there is a room in it, or that a server had better say
// why it cannot be opened.
enum class JournalState { Readable, Empty, Damaged, Newer };

// That of the journal in a folder that nobody has open. One that is of no use is left as it is.
[[nodiscard]] JournalState journalState(const QString &folder);

} // namespace server
