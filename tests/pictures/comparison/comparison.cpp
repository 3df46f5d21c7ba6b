#include "comparison.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace pictures {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Take>
void eachPixel(const QImage &before, const QImage &after, Take take)
{
    Q_ASSERT(before.size() == after.size());
    const QImage a = before.convertToFormat(QImage::Format_ARGB32);
    const QImage b = after.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < a.height(); ++y) {
        const auto *rowA = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *rowB = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            take(x, y, rowA[x], rowB[x]);
    }
}

QRegularExpression expressionOf(const QString &pattern)
{
    const bool hasWildcard = pattern.contains(u'*') || pattern.contains(u'?');
    QString expression = QRegularExpression::escape(hasWildcard ? pattern : u'*' + pattern + u'*');
    expression.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sizeText(const QImage &image)
{
    return u"%1 × %2"_s.arg(image.width()).arg(image.height());
}

Difference differenceOf(const QString &name, const QByteArray &before, const QByteArray &after)
{
    const QImage a = QImage::fromData(before);
    const QImage b = after == before ? a : QImage::fromData(after);
    if (a.isNull() || b.isNull())
        return {.name = name, .change = Change::DecodeError, .detail = u"cannot be read"_s};
    if (a.size() != b.size())
        return {.name = name,
                .change = Change::Size,
                .detail = u"was %1, is %2"_s.arg(sizeText(a), sizeText(b))};
    const qint64 pixels = after == before ? 0 : differingPixels(a, b);
    return {.name = name, .pixels = pixels, .detail = u"%1 pixels differ"_s.arg(pixels)};
}

} // namespace

qint64 differingPixels(const QImage &before, const QImage &after)
{
    qint64 count = 0;
    eachPixel(before, after, [&count](int, int, QRgb a, QRgb b) { count += a != b; });
    return count;
}

QImage markedDifference(const QImage &before, const QImage &after)
{
    QImage marked(before.size(), QImage::Format_RGB32);
    eachPixel(before, after, [&marked](int x, int y, QRgb a, QRgb b) {
        const int pale = 200 + qGray(a) / 5;
        marked.setPixel(x, y, a == b ? qRgb(pale, pale, pale) : qRgb(220, 0, 0));
    });
    return marked;
}

QStringList picturesBelow(const QString &folder, const QStringList &patterns)
{
    std::vector<QRegularExpression> expressions;
    for (const QString &pattern : patterns)
        expressions.push_back(expressionOf(pattern));
    const QDir root(QDir(folder).absolutePath());
    QDirIterator found(root.path(), {u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories);
    QStringList names;
    while (found.hasNext()) {
        const QString name = root.relativeFilePath(found.next());
        const auto matches = [&name](const QRegularExpression &e) { return e.match(name).hasMatch(); };
        if (expressions.empty() || std::ranges::any_of(expressions, matches))
            names.append(name);
    }
    names.sort();
    return names;
}

Comparison compareFolders(const QString &before, const QString &after, const QStringList &patterns)
{
    const QStringList old = picturesBelow(before, patterns);
    const QStringList present = picturesBelow(after, patterns);
    QStringList all = old + present;
    all.sort();
    all.removeDuplicates();
    Comparison comparison;
    for (const QString &name : all) {
        if (!std::ranges::binary_search(old, name)) {
            comparison.differences.push_back({.name = name, .change = Change::Added, .detail = u"is new"_s});
        } else if (!std::ranges::binary_search(present, name)) {
            comparison.differences.push_back(
                {.name = name, .change = Change::Removed, .detail = u"is no longer there"_s});
        } else {
            const QByteArray a = contentOf(before + u'/' + name);
            const QByteArray b = contentOf(after + u'/' + name);
            const Difference difference = differenceOf(name, a, b);
            if (difference.change == Change::Pixels && difference.pixels == 0)
                ++comparison.same;
            else
                comparison.differences.push_back(difference);
        }
    }
    return comparison;
}

} // namespace pictures
