#pragma once

#include <QByteArray>
#include <QString>

namespace core {

// A lock file that one program at a time holds. The kernel keeps the lock (flock) and lets go of it with the
// process: what no process holds is free, whatever the file says and whoever left it. Parlor 0.1.0 has
// QLockFile on the same files, which takes the same lock in the kernel but besides believes what it reads;
// for its sake the file says who holds it, and is gone when nobody does.
class FileLock
{
public:
    // Unusable: it cannot be made, and nobody can hold it.
    enum class State { Held, Busy, Unusable };

    // Takes it at once, or does not.
    explicit FileLock(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    [[nodiscard]] State state() const { return m_state; }

private:
    [[nodiscard]] State take();

    QByteArray m_path;
    int m_descriptor = -1; // while it is held
    State m_state;
};

} // namespace core
