#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

namespace pictures {

// What became of a picture from one folder to the other.
enum class Change {
    Pixels,
    Size,
    DecodeError, // one of the two, or both
    Added,
    Removed,
};

struct Difference
{
    QString name; // its path below the folder
    Change change = Change::Pixels;
    qint64 pixels = 0; // that differ, for Change::Pixels
    QString detail;    // in words, for whoever reads a list
};

struct Comparison
{
    std::vector<Difference> differences; // by name
    int same = 0;
};

// How many pixels differ. Both have the same size.
[[nodiscard]] qint64 differingPixels(const QImage &before, const QImage &after);
// A pale picture of what was there before, with every pixel that differs in red. Both have the same size.
[[nodiscard]] QImage markedDifference(const QImage &before, const QImage &after);

// The paths of all PNG files below a folder that match one of the patterns (`*` and `?` stand for anything,
// slashes too; a pattern without them for whatever contains it). No pattern: all.
[[nodiscard]] QStringList picturesBelow(const QString &folder, const QStringList &patterns);
[[nodiscard]] Comparison compareFolders(const QString &before, const QString &after,
                                        const QStringList &patterns);

} // namespace pictures
