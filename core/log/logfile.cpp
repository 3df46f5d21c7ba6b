#include "log/logfile.h"

#include <QDir>

namespace core {

using namespace Qt::Literals::StringLiterals;

static constexpr auto forOwner = QFile::ReadOwner | QFile::WriteOwner;

static QString madeFolder(const QString &folder)
{
    const QDir above = QFileInfo(folder).dir();
    QDir().mkpath(above.path());
    QDir().mkdir(folder, forOwner | QFile::ExeOwner);
    return folder;
}

LogFile::LogFile(const QString &folder, const LogFileOptions &options)
    : m_folder(madeFolder(folder))
    , m_options(options)
    , m_lock(m_folder + u"/in-use.lock"_s)
{
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
    if (!mayWrite() || !isOpen())
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
        if (!mayWrite() || !file.open(QFile::ReadOnly))
            continue;
        const QByteArray text = file.read(2 * m_options.largest);
        lines += QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    }
    return lines.mid(std::max<qsizetype>(lines.size() - count, 0));
}

} // namespace core
