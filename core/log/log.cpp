#include "log/log.h"

#include "log/logline.h"

#include <QLoggingCategory>

#include <cstdio>
#include <mutex>

namespace core {

using namespace Qt::Literals::StringLiterals;

static constexpr std::size_t keptLines = 200;

// Qt calls a plain function, from any thread.
static Log *present = nullptr;
static std::mutex guard; // of it, and of all that it has

static QString rules(Verbosity verbosity)
{
    return verbosity == Verbosity::Verbose ? u"parlor.*=true"_s : u"parlor.*=true\nparlor.*.debug=false"_s;
}

Log::Log(const LogOptions &options)
    : m_options(options)
{
    if (!m_options.folder.isEmpty()) {
        m_file.emplace(m_options.folder);
        for (const QString &line : m_file->lastLines(keptLines))
            m_last.push_back(line);
    }
    QLoggingCategory::setFilterRules(rules(m_options.verbosity));
    const std::lock_guard lock(guard);
    present = this;
    m_before = qInstallMessageHandler(&Log::handle);
}

Log::~Log()
{
    QLoggingCategory::setFilterRules({});
    const std::lock_guard lock(guard);
    qInstallMessageHandler(m_before);
    present = nullptr;
}

// What is said about the writing itself, by Qt's own files, would never end.
void Log::handle(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    thread_local bool isWriting = false;
    if (std::exchange(isWriting, true))
        return;
    {
        const std::lock_guard lock(guard);
        if (present)
            present->take(level, context.category ? context.category : "default", message);
    }
    isWriting = false;
}

void Log::take(QtMsgType level, const char *category, const QString &message)
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    const int before = m_inSecond;
    const bool isLate = second != m_second && before > m_options.mostPerSecond;
    if (isTooMuch(second) && level != QtFatalMsg)
        return;
    if (isLate)
        put(QtInfoMsg, "parlor.program", u"%1 lines left out"_s.arg(before - m_options.mostPerSecond));
    put(level, category, message);
}

bool Log::isTooMuch(qint64 second)
{
    if (std::exchange(m_second, second) != second)
        m_inSecond = 0;
    return ++m_inSecond > m_options.mostPerSecond;
}

// What somebody has switched on for a library, with QT_LOGGING_RULES, is meant to be seen.
bool Log::isShown(QtMsgType level, bool isOwn) const
{
    const bool isWarning = level != QtDebugMsg && level != QtInfoMsg;
    return isWarning || !isOwn || m_options.verbosity == Verbosity::Verbose;
}

void Log::put(QtMsgType level, const char *category, const QString &message)
{
    const bool isOwn = QByteArrayView(category).startsWith("parlor.");
    const bool isWarning = level != QtDebugMsg && level != QtInfoMsg;
    const QByteArray line = logLine(QDateTime::currentDateTimeUtc(), level, category, message);
    if (isShown(level, isOwn)) {
        const QByteArray piece = line + '\n';
        std::fwrite(piece.constData(), 1, static_cast<std::size_t>(piece.size()), stderr);
        std::fflush(stderr);
    }
    if (!isOwn && !isWarning)
        return;
    m_last.push_back(QString::fromUtf8(line));
    if (m_last.size() > keptLines)
        m_last.pop_front();
    if (m_file)
        m_file->write(line);
}

QStringList Log::lastLines() const
{
    const std::lock_guard lock(guard);
    return {m_last.begin(), m_last.end()};
}

} // namespace core
