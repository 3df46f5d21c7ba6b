#pragma once

#include <QCoreApplication>
#include <QLockFile>
#include <QString>

#include <memory>

namespace server {

// The folder in which a server keeps what must outlive it; locked against a second server while this lives.
class DataFolder
{
    Q_DECLARE_TR_FUNCTIONS(server::DataFolder)

public:
    // Makes the folder where it is missing, and locks it. Says in a sentence why that failed.
    [[nodiscard]] std::optional<QString> open(const QString &path);

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace server
