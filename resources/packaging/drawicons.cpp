#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <cstdio>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace {

bool draw(QSvgRenderer &drawing, int size, const QString &file)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    return image.save(file, "PNG");
}

} // namespace

// drawicons DRAWING FOLDER SIZE…: the SVG drawing as FOLDER/SIZE.png for each size, as menus want it.
int main(int argc, char **argv)
{
    const auto words = std::span(argv, static_cast<std::size_t>(argc));
    if (words.size() < 4)
        return 2;
    QSvgRenderer drawing(QString::fromLocal8Bit(words[1]));
    bool isGood = drawing.isValid();
    for (const char *word : words.subspan(3)) {
        const int size = QByteArray(word).toInt();
        const QString file = u"%1/%2.png"_s.arg(QString::fromLocal8Bit(words[2])).arg(size);
        isGood = isGood && size > 0 && draw(drawing, size, file);
    }
    if (!isGood)
        std::fprintf(stderr, "drawicons: %s cannot be drawn into %s\n", words[1], words[2]);
    return isGood ? 0 : 1;
}
