#include "desktop/language.h"
#include "lineviews.h"
#include "pages/endview.h"
#include "scenes.h"
#include "style/style.h"
#include "testclass.h"
#include "windowsize.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

// The figures at the end of a match cover nothing that is written or drawn above the board, in any language.
class EndLanguages : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCovered_data();
    void nothingIsCovered();
};

namespace {

bool isNear(QRgb colour, const QColor &ground)
{
    constexpr int tolerance = 40; // for the lamp's warmth
    return std::abs(qRed(colour) - ground.red()) < tolerance
           && std::abs(qGreen(colour) - ground.green()) < tolerance
           && std::abs(qBlue(colour) - ground.blue()) < tolerance;
}

QImage pictureOf(ui::MainWindow &window)
{
    QCoreApplication::sendPostedEvents();
    return window.grab().toImage();
}

// What lies under the figures, within that area of the window, and is not bare ground.
QString coveredIn(ui::MainWindow &window, const QRect &area)
{
    ui::EndView &ending = *window.room()->matchPanel()->ending();
    const QImage with = pictureOf(window).copy(area);
    ending.hide();
    const QImage without = pictureOf(window).copy(area);
    ending.show();
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QRgb before = without.pixel(x, y);
            const bool isGround = isNear(before, ui::colour(window, ui::Role::Window))
                                  || isNear(before, ui::colour(window, ui::Role::Card));
            if (with.pixel(x, y) != before && !isGround)
                return u"at %1, %2"_s.arg(x + area.x()).arg(y + area.y());
        }
    }
    return {};
}

} // namespace

void EndLanguages::nothingIsCovered_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("textScale");
    for (const char *language : {"en", "de", "fr", "es", "ko"}) {
        for (const QSize size : {ui::smallestWindow, QSize(1024, 640), QSize(1280, 800)}) {
            for (const qreal scale : {1.0, 1.5}) {
                const auto row = [&](const char *what, const QString &name) {
                    QTest::addRow("%s, %s, %d at %g", language, what, size.width(), scale)
                        << QString::fromLatin1(language) << name << size << scale;
                };
                row("a short name", u"Bo"_s);
                row("the widest name", tables::wideName);
            }
        }
    }
}

void EndLanguages::nothingIsCovered()
{
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    QFETCH(const qreal, textScale);
    const app::TranslatorScope translator(language);
    ui::applyLook(*qApp, {.theme = ui::Theme::Light, .textScale = textScale, .lessMotion = true});
    ui::MainWindow window;
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    core::RoomState room = tables::watchedRoom();
    room.people[1].name = name;
    room.match = tables::match(4);
    room.match->players[1].name = name;
    for (const bool isWon : {true, false}) {
        core::MatchEnded end = isWon ? tables::ended(u"won"_s, {1}) : tables::ended(u"draw"_s, {});
        scenes::showRoom(window, room);
        window.room()->showEnd(end);
        QCoreApplication::sendPostedEvents();
        const ui::Board *board = window.room()->matchPanel()->board();
        const int rim = board->mapTo(&window, board->ledges().front().p1().toPoint()).y();
        const QString covered = coveredIn(window, {0, 0, window.width(), rim - 2});
        QVERIFY2(covered.isEmpty(), qPrintable(covered));
    }
}

PARLOR_TEST(EndLanguages, QApplication)
#include "tst_endlanguages.moc"
