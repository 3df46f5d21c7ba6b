#include "catalog/catalog.h"
#include "style/style.h"
#include "testclass.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The small picture of each game, as the lobby and the choice of games show it.
class TestThumbnails : public QObject
{
    Q_OBJECT

private slots:
    void liesInItsArea_data();
    void liesInItsArea();
};

void TestThumbnails::liesInItsArea_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<int>("side");
    for (const ui::GameEntry &game : ui::gameEntries()) {
        for (const int side : {40, 50, 76, 120})
            QTest::addRow("%s, %d px", qPrintable(game.id), side) << game.id << side;
    }
}

void TestThumbnails::liesInItsArea()
{
    QFETCH(const QString, game);
    QFETCH(const int, side);
    const ui::GameEntry *entry = ui::findGameEntry(game);
    QVERIFY(entry);
    constexpr int margin = 40;
    QImage image(side + 2 * margin, side + 2 * margin, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QRect area(margin, margin, side, side);
    QPainter painter(&image);
    entry->paintThumbnail(painter, area, ui::Theme::Light);
    painter.end();
    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isPainted = qAlpha(image.pixel(x, y)) > 0;
            inside += isPainted && area.contains(x, y);
            QVERIFY2(!isPainted || area.contains(x, y),
                     qPrintable(u"painted at %1, %2"_s.arg(x - margin).arg(y - margin)));
        }
    }
    QVERIFY(inside > side * side / 2);
}

PARLOR_TEST(TestThumbnails, QApplication)
#include "tst_thumbnails.moc"
