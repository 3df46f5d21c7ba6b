#pragma once

#include "log/logfile.h"

#include <deque>

namespace core {

enum class Verbosity { Quiet, Verbose };

struct LogOptions
{
    Verbosity verbosity = Verbosity::Quiet;
    QString folder = {}; // none: no file
    int mostPerSecond = 200;
};

// Takes what the program and Qt have to say for as long as it lives; at most one at a time. Whoever sits in
// front sees warnings, with `Verbose` everything. The file gets what happens, too, and of what is not
// Parlor's own only warnings. What floods it is counted instead.
class Log
{
public:
    explicit Log(const LogOptions &options);
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    // The newest that went, or should have gone, to the file; after a start those of the program before.
    [[nodiscard]] QStringList lastLines() const;

private:
    static void handle(QtMsgType level, const QMessageLogContext &context, const QString &message);
    void take(QtMsgType level, const char *category, const QString &message);
    void put(QtMsgType level, const char *category, const QString &message);
    [[nodiscard]] bool isShown(QtMsgType level, bool isOwn) const;
    [[nodiscard]] bool isTooMuch(qint64 second);

    LogOptions m_options;
    std::optional<LogFile> m_file;
    std::deque<QString> m_last;
    qint64 m_second = 0; // the present one, and how many lines it has brought
    int m_inSecond = 0;
    QtMessageHandler m_before = nullptr;
};

} // namespace core
