#include "page.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nothingDiffers = 0;
constexpr int somethingDiffers = 1;
constexpr int cannotCompare = 2;

int fail(const QString &why)
{
    QTextStream(stderr) << "compare-pictures: " << why << Qt::endl;
    return cannotCompare;
}

int compare(const QString &before, const QString &after, const QStringList &patterns, const QString &page)
{
    for (const QString &folder : {before, after}) {
        if (!QFileInfo(folder).isDir())
            return fail(u"There is no folder %1."_s.arg(folder));
    }
    const auto comparison = pictures::compareFolders(before, after, patterns);
    const std::size_t differing = comparison.differences.size();
    if (differing == 0 && comparison.same == 0)
        return fail(u"There are no such pictures."_s);
    QTextStream out(stdout);
    for (const auto &difference : comparison.differences)
        out << difference.name << ": " << difference.detail << '\n';
    out << differing << " pictures differ, " << comparison.same << " are the same" << Qt::endl;
    if (!page.isEmpty() && !pictures::writePage(page, before, after, comparison))
        return fail(u"The page cannot be written into %1."_s.arg(page));
    return differing == 0 ? nothingDiffers : somethingDiffers;
}

} // namespace

// compare-pictures [--only PATTERN]… [--page FOLDER] BEFORE AFTER
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Says which PNG files below two folders differ. Exits with 0 where none "
        "does, 1 where some do, 2 where they cannot be compared."_s);
    parser.addHelpOption();
    parser.addOption(
        {u"only"_s, u"Look at pictures with such a path alone; may be repeated."_s, u"PATTERN"_s});
    parser.addOption({u"page"_s, u"Write a page with those that differ into this folder."_s, u"FOLDER"_s});
    parser.addPositionalArgument(u"BEFORE"_s, u"A folder with pictures."_s);
    parser.addPositionalArgument(u"AFTER"_s, u"Another one."_s);
    if (!parser.parse(QCoreApplication::arguments()))
        return fail(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 2)
        return fail(u"Two folders are wanted. See --help."_s);
    return compare(folders[0], folders[1], parser.values(u"only"_s), parser.value(u"page"_s));
}
