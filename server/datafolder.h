#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QString>

#include <optional>

namespace server {

// The folder in which a server keeps what must outlive it; locked against a second server while this lives.
// The kernel holds the lock, so that it goes with the process and takes no room on a full disk.
class DataFolder
{
    Q_DECLARE_TR_FUNCTIONS(server::DataFolder)

public:
    // Makes the folder where it is missing, and locks it. Says in a sentence why that failed.
    [[nodiscard]] std::optional<QString> open(const QString &path);

private:
    QFile m_lock;
};

} // namespace server
