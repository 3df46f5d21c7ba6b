#include "log/logfile.h"

#include <QDir>

namespace core {

using namespace Qt::Literals::StringLiterals;

static constexpr auto forOwner = QFile::ReadOwner | QFile::WriteOwner;

static void makeFolder(const QString &folder)
{
    const QDir above = QFileInfo(folder).dir();
    QDir().mkpath(above.path());
    QDir().mkdir(folder, forOwner | QFile::ExeOwner);
}

LogFile::LogFile(const QString &folder, const LogFileOptions &options)
    : m_folder(folder)
    , m_options(options)
{
    makeFolder(m_folder);
    m_lock.emplace(m_folder + u"/in-use.lock"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError)
        m_lock.reset();
}

QString LogFile::pathOf(int age) const
{
    return m_folder + (age == 0 ? u"/parlor.log"_s : u"/parlor.%1.log"_s.arg(age));
}

bool LogFile::isOpen()
{
    if (m_file.isOpen())
        return true;
    m_file.setFileName(path());
    if (!m_file.open(QFile::Append | QFile::Unbuffered, forOwner))
        return false;
    m_file.setPermissions(forOwner); // where it was there before
    return true;
}

// All of it in one piece, so that a line is there or not.
void LogFile::write(const QByteArray &line)
{
    if (!m_lock || !isOpen())
        return;
    if (m_file.size() > 0 && m_file.size() + line.size() + 1 > m_options.largest)
        rotate();
    const QByteArray piece = (m_isTorn ? "\n" : "") + line + '\n';
    if (!isOpen())
        return;
    const qint64 written = m_file.write(piece);
    m_isTorn = (m_isTorn && written <= 0) || (written > 0 && written < piece.size());
}

void LogFile::rotate()
{
    m_file.close();
    for (int age = m_options.kept - 1; age > 0; --age) {
        QFile::remove(pathOf(age));
        QFile::rename(pathOf(age - 1), pathOf(age));
    }
    if (m_options.kept <= 1)
        QFile::remove(path());
    m_isTorn = false;
}

QStringList LogFile::lastLines(qsizetype count) const
{
    QStringList lines;
    for (int age = m_options.kept - 1; age >= 0; --age) {
        QFile file(pathOf(age));
        if (!m_lock || !file.open(QFile::ReadOnly))
            continue;
        const QByteArray text = file.read(2 * m_options.largest);
        lines += QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    }
    return lines.mid(std::max<qsizetype>(lines.size() - count, 0));
}

} // namespace core
