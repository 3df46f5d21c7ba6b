#include "testclass.h"

#include "boards/cellboard.h"
#include "style/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// Two fields of 3 × 3 beside each other, each on a plate of its own, and nothing else.
class TwoFields : public CellBoard
{
public:
    TwoFields()
        : CellBoard(Ground::Kept, nullptr)
    {
        resize(500, 250);
        showView({}, {});
    }

    [[nodiscard]] QString cellName(int cell) const override { return QString::number(cell); }
    [[nodiscard]] static QRectF plate(int field) { return QRectF(10 + 240 * field, 10, 230, 230); }

protected:
    bool read(const QJsonObject &) override { return true; }
    [[nodiscard]] Cells layOut() override
    {
        std::vector<CellGrid> fields;
        for (const QRectF &wood : {plate(0), plate(1)})
            fields.push_back({.first = QRectF(wood.topLeft() + QPointF(40, 40), QSizeF(50, 50)),
                              .columns = 3,
                              .rows = 3,
                              .plate = wood});
        return Cells::ofGrids(std::move(fields));
    }
    [[nodiscard]] std::optional<int> target(int cell) const override { return cell; }
    [[nodiscard]] QJsonObject moveAt(int cell) const override { return {{u"cell"_s, cell}}; }
    void paint(QPainter &, const BoardScene &) const override {}
};

// Whether anything is written there.
bool isWrittenOn(const QImage &picture, const QRectF &area)
{
    const QImage part = picture.copy(area.toRect());
    QImage plain(part.size(), part.format());
    plain.fill(part.pixelColor(0, 0));
    return part != plain;
}

} // namespace

// What a board of squares gets from the kit besides.
class GridBoardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyLook(*qApp, {Theme::Light, 1, true}); }
    void everyFieldHasItsCoordinates();
    void f6GoesFromFieldToFieldAndOn();
};

void GridBoardTest::everyFieldHasItsCoordinates()
{
    TwoFields board;
    const QImage picture = board.grab().toImage();
    for (const int field : {0, 1}) {
        const QRectF plate = TwoFields::plate(field);
        for (int place = 0; place < 3; ++place) {
            const QRectF left(plate.left(), plate.top() + 40 + 50 * place, 40, 50);
            const QRectF below(plate.left() + 40 + 50 * place, plate.bottom() - 40, 50, 40);
            QVERIFY(isWrittenOn(picture, left));
            QVERIFY(isWrittenOn(picture, below));
        }
        QVERIFY(!isWrittenOn(picture, QRectF(plate.topLeft() + QPointF(40, 0), QSizeF(150, 40))));
    }
}

// The window's own F6 goes on where the board's ends; who comes back with keys begins in the first field.
void GridBoardTest::f6GoesFromFieldToFieldAndOn()
{
    QWidget window;
    TwoFields board;
    board.setParent(&window);
    QLineEdit elsewhere(&window);
    QShortcut next(Qt::Key_F6, &window);
    connect(&next, &QShortcut::activated, &elsewhere, qOverload<>(&QWidget::setFocus));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto press = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    board.setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Down})
        press(key);
    QCOMPARE(board.currentPart(), 4);
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &board);
    QCOMPARE(board.currentPart(), 13);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(board.currentPart(), 10); // and not into the first field
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &elsewhere);
    board.setFocus(Qt::TabFocusReason);
    QCOMPARE(board.currentPart(), 1);
}

PARLOR_TEST(GridBoardTest, QApplication)
#include "tst_gridboard.moc"
