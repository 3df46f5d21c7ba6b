#include "page.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace pictures {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto head = R"(<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Pictures that differ</title>
<style>
body { font: 15px sans-serif; margin: 1.5em; background: #f4f4f4; color: #222 }
.row { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 8px; margin-bottom: 2em }
img { width: 100%; border: 1px solid #999; background: white }
h2 { font-size: 16px; margin: 0 0 6px } h2 small { font-weight: normal }
</style>
)"_L1;

// From the page's folder to a picture.
QString reference(const QDir &page, const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(page.relativeFilePath(path), "/"));
}

QString shown(const QString &source, const QString &what)
{
    return u"<div><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2\"></a>%2</div>\n"_s.arg(source,
                                                                                                   what);
}

} // namespace

bool writePage(const QString &folder, const QString &before, const QString &after,
               const Comparison &comparison)
{
    const QDir page(QDir(folder).absolutePath());
    QFile file(page.filePath(u"index.html"_s));
    if (!page.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly))
        return false;
    QString text = head;
    text +=
        u"<p>%1 pictures differ, %2 are the same. Left: before. Middle: now. Right: what differs, in red.</p>\n"_s
            .arg(comparison.differences.size())
            .arg(comparison.same);
    int number = 0;
    for (const Difference &difference : comparison.differences) {
        const QString old = QDir(before).absoluteFilePath(difference.name);
        const QString present = QDir(after).absoluteFilePath(difference.name);
        text += u"<h2>%1 <small>%2</small></h2>\n<div class=\"row\">\n"_s.arg(
            difference.name.toHtmlEscaped(), difference.detail.toHtmlEscaped());
        text += difference.change == Change::Added ? u"<div></div>\n"_s
                                                   : shown(reference(page, old), u"before"_s);
        text += difference.change == Change::Removed ? u"<div></div>\n"_s
                                                     : shown(reference(page, present), u"now"_s);
        if (difference.change == Change::Pixels) {
            const QString name = u"difference-%1.png"_s.arg(++number, 3, 10, QChar(u'0'));
            if (!markedDifference(QImage(old), QImage(present)).save(page.filePath(name)))
                return false;
            text += shown(name, u"difference"_s);
        }
        text += u"</div>\n"_s;
    }
    return file.write((text + u"</html>\n"_s).toUtf8()) > 0;
}

} // namespace pictures
