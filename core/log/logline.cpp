#include "log/logline.h"

#include <QDir>
#include <QRegularExpression>

namespace core {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype longestMessage = 1'000;

static QLatin1StringView levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "?"_L1;
}

// Line ends, and what a terminal or an editor would take for a command.
static QString onOneLine(QString text)
{
    for (QChar &character : text) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            character = u' ';
    }
    return text;
}

QString fitForLog(const QString &message)
{
    static const QRegularExpression link(u"parlor://\\S*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(u"[0-9a-f]{24,}"_s, QRegularExpression::CaseInsensitiveOption);
    static const QString home = QDir::homePath();
    QString fit = onOneLine(message.left(longestMessage));
    if (home.size() > 1)
        fit.replace(home, u"~"_s);
    return fit.replace(link, u"parlor://…"_s).replace(token, u"…"_s);
}

QByteArray logLine(const QDateTime &at, QtMsgType level, const char *category, const QString &message)
{
    const QString when = at.toUTC().toString(Qt::ISODateWithMs);
    return u"%1 %2 %3: %4"_s.arg(when, levelName(level), QString::fromUtf8(category), fitForLog(message))
        .toUtf8();
}

} // namespace core
