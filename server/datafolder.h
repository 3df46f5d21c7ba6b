#pragma once

#include "problem.h"

#include <QFile>
#include <QString>

#include <optional>

namespace server {

// The folder in which a server keeps what must outlive it; locked against a second server while this lives.
// The kernel holds the lock, so that it goes with the process and takes no room on a full disk.
class DataFolder
{
public:
    // Makes the folder where it is missing, and locks it; or says why that failed.
    [[nodiscard]] std::optional<Problem> open(const QString &path);
    // What tells the server that keeps its things there from all others, 32 hex digits: what stands in the
    // folder, or `fresh`, which is written there. Empty where it cannot be written. To be called once it is
    // open.
    [[nodiscard]] QString id(const QString &fresh);

private:
    QFile m_lock;
};

} // namespace server
