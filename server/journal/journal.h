#pragma once

#include "authority/record.h"
#include "problem.h"

#include <functional>
#include <memory>
#include <optional>

namespace server {

// Keeps what must outlive the server. Used in one thread.
class Journal
{
public:
    // Whether what was appended is kept, beyond the end of this process. Called once, in the thread of the
    // caller and in the order of appending: from within its own `append`, or later from the event loop. From
    // within it the journal may be used.
    using Completion = std::function<void(bool isKept)>;

    // What has not been answered by then may be kept or not, and is never answered.
    virtual ~Journal() = default;

    // Keeps all of the records or none of them. What was appended first is kept first; once something could
    // not be kept, nothing is that was appended after it and before its completion was called.
    virtual void append(Records records, Completion completion) = 0;
    // All that is kept, and nothing of what waits behind something that could not be; no value where it
    // cannot be read any more. Waits for the disk.
    [[nodiscard]] virtual std::optional<Snapshot> load() = 0;
};

struct OpenedJournal
{
    std::unique_ptr<Journal> journal; // null where it could not be opened
    Snapshot snapshot;                // what it has kept
    // Why it could not be opened; or what happened to the one before, which was of no use.
    std::optional<Problem> problem;
};

// Opens the journal in that folder, made where there is none. `utcMs` is for the name of one that is set
// aside.
using JournalFactory = std::function<OpenedJournal(const QString &folder, qint64 utcMs)>;

} // namespace server
