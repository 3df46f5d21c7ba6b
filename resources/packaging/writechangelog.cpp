#include "releasenotes.h"

#include <QFile>
#include <QLocale>
#include <QTextStream>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLine = 80; // as lintian wants it

// A point of the list, broken into lines.
QString point(const QString &text)
{
    QString lines;
    QString line = u"  *"_s;
    for (const QString &word : text.split(u' ')) {
        if (line.size() + 1 + word.size() > longestLine) {
            lines += line + u'\n';
            line = u"   "_s;
        }
        line += u' ' + word;
    }
    return lines + line + u'\n';
}

// As deb-changelog(5) has it.
QString entry(const core::Release &release, const QString &package, const QString &maintainer)
{
    QString text = u"%1 (%2) stable; urgency=medium\n\n"_s.arg(package, release.version);
    for (const QString &note : release.notes)
        text += point(note);
    const QString day = QLocale::c().toString(release.date, u"ddd, dd MMM yyyy"_s);
    return text + u"\n -- %1  %2 00:00:00 +0000\n"_s.arg(maintainer, day);
}

} // namespace

// writechangelog METAINFO PACKAGE MAINTAINER: prints the Debian changelog with the releases of the metainfo.
int main(int argc, char **argv)
{
    const auto words = std::span(argv, static_cast<std::size_t>(argc));
    if (words.size() != 4)
        return 2;
    QFile metainfo(QString::fromLocal8Bit(words[1]));
    if (!metainfo.open(QFile::ReadOnly))
        return 1;
    QStringList entries;
    for (const core::Release &release : core::readReleases(metainfo, {})) {
        if (!release.date.isValid() || release.notes.isEmpty()) {
            QTextStream(stderr) << metainfo.fileName() << ": " << release.version
                                << " has no date or no notes\n";
            return 1;
        }
        entries << entry(release, QString::fromLocal8Bit(words[2]), QString::fromLocal8Bit(words[3]));
    }
    QTextStream(stdout) << entries.join(u'\n');
    return entries.isEmpty() ? 1 : 0;
}
