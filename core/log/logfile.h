#pragma once

#include "filelock.h"

#include <QFile>
#include <QStringList>

namespace core {

struct LogFileOptions
{
    qint64 largest = 512 * 1024; // bytes
    int kept = 3;                // files in all: parlor.log, parlor.1.log, …, the newest first
};

// The log of one program on a disk, which its owner alone may read. Each line is with the system when `write`
// returns, so that a program which breaks off loses none. Where it cannot be written nothing happens, and the
// next line tries again.
class LogFile
{
public:
    // Of several programs on a folder the first one writes; the others' lines go nowhere.
    explicit LogFile(const QString &folder, const LogFileOptions &options = {});

    void write(const QByteArray &line);
    // The newest that are there, of earlier programs too, oldest first.
    [[nodiscard]] QStringList lastLines(qsizetype count) const;

    [[nodiscard]] QString path() const { return pathOf(0); }

private:
    [[nodiscard]] QString pathOf(int age) const;
    [[nodiscard]] bool mayWrite() const { return m_lock.state() != FileLock::State::Busy; }
    [[nodiscard]] bool isOpen();
    void rotate();

    QString m_folder;
    LogFileOptions m_options;
    FileLock m_lock; // where it is busy, somebody else writes
    QFile m_file;
    bool m_isTorn = false; // the last line could only be written in part
};

} // namespace core
