#include "filelock.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Whoever lets go of a lock removes its file, perhaps between our opening and locking it.
constexpr int attempts = 20;

// A lock takes no right to write: the file may be root's, or lie on a disk that cannot be written to.
int opened(const QByteArray &path)
{
    constexpr int always = O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW;
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | always, 0644);
    return descriptor >= 0 ? descriptor : ::open(path.constData(), O_RDONLY | always);
}

bool isAt(const QByteArray &path, int descriptor)
{
    struct stat own = {};
    struct stat there = {};
    return ::fstat(descriptor, &own) == 0 && ::lstat(path.constData(), &there) == 0
           && own.st_dev == there.st_dev && own.st_ino == there.st_ino;
}

// Not where a file system knows no locks: nobody can hold one there.
bool isHeldElsewhere(int descriptor)
{
    int result = -1;
    do
        result = ::flock(descriptor, LOCK_EX | LOCK_NB);
    while (result != 0 && errno == EINTR);
    return result != 0 && errno == EWOULDBLOCK;
}

// As QLockFile writes it, which gives way to a process that runs, on this computer, under that name.
QByteArray holder()
{
    const QString program = QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).fileName();
    return QByteArray::number(::getpid()) + '\n' + program.toUtf8() + '\n'
           + QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n'
           + QSysInfo::bootUniqueId() + '\n';
}

// On a full disk it says nothing, and is held all the same.
void sayWhoHolds(int descriptor)
{
    const QByteArray text = holder();
    if (::ftruncate(descriptor, 0) != 0)
        return;
    [[maybe_unused]] const ssize_t written = ::write(descriptor, text.constData(),
                                                     static_cast<std::size_t>(text.size()));
}

} // namespace

FileLock::FileLock(const QString &path)
    : m_path(QFile::encodeName(path))
    , m_state(take())
{
}

FileLock::State FileLock::take()
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int descriptor = opened(m_path);
        if (descriptor < 0) {
            const bool isInTheWay = errno == EACCES || errno == ELOOP;
            if (isInTheWay && ::unlink(m_path.constData()) == 0)
                continue;
            return State::Unusable;
        }
        const bool isBusy = isHeldElsewhere(descriptor);
        if (!isBusy && isAt(m_path, descriptor)) {
            m_descriptor = descriptor;
            sayWhoHolds(descriptor);
            return State::Held;
        }
        ::close(descriptor);
        if (isBusy)
            return State::Busy;
    }
    return State::Busy;
}

FileLock::~FileLock()
{
    if (m_descriptor < 0)
        return;
    if (isAt(m_path, m_descriptor))
        ::unlink(m_path.constData());
    ::close(m_descriptor);
}

} // namespace core
