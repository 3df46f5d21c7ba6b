#include "protocol/names.h"
#include "style/style.h"
#include "testclass.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/segmented.h"
#include "widgets/toggle.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFocusFrame>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one) + 0.05;
    const qreal b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyLook(*qApp, {Theme::Light, 1, true}); }
    void textCanBeRead_data();
    void textCanBeRead();
    void themeChangesWhatIsOpen();
    void textSizeChangesWhatIsOpen();
    void lessMotionIsNone();
    void everyIconIsDrawnInItsRole();
    void figuresWearTheirOwnColours();
    void strangersTextStaysPlain();
    void iconButtonHasAName();
    void switchTurnsByKeyAndClick();
    void segmentsTellWhatIsChosen();
    void wrongFieldForgivesOnTyping();
    void ringFollowsTheKeyboardOnly();
    void iconsFollowTheTheme();
    void widthsGrowWithTheText();
    void menusLookLikeTheRest();
    void toolTipsLookLikeTheRest();
    void chosenRowsOfTablesLookLikeTheRest();
    void controlsReadFromRightToLeft();
};

void TestStyle::textCanBeRead_data()
{
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<qreal>("least");
    QTest::newRow("text on window") << Role::Text << Role::Window << 5.5;
    QTest::newRow("muted on card") << Role::Muted << Role::Card << 5.5;
    QTest::newRow("muted on soft") << Role::Muted << Role::Soft << 4.5;
    QTest::newRow("accent on soft") << Role::Accent << Role::Soft << 6.4;
    QTest::newRow("on accent") << Role::OnAccent << Role::Accent << 4.5;
    QTest::newRow("warning on window") << Role::Warning << Role::Window << 4.5;
    QTest::newRow("danger on card") << Role::Danger << Role::Card << 4.5;
    QTest::newRow("ink on lamp") << Role::Ink << Role::Lamp << 4.5;
    QTest::newRow("edge on card") << Role::Edge << Role::Card << 3.0;
    QTest::newRow("rim of a pool") << Role::PoolRim << Role::Card << 3.0;
}

void TestStyle::textCanBeRead()
{
    QFETCH(Role, ink);
    QFETCH(Role, ground);
    QFETCH(qreal, least);
    for (const Theme theme : {Theme::Light, Theme::Dark})
        QVERIFY(contrast(colour(theme, ink), colour(theme, ground)) >= least);
}

void TestStyle::themeChangesWhatIsOpen()
{
    Label label(u"Here"_s, TypeRole::Body, Role::Accent);
    label.ensurePolished();
    QCOMPARE(label.palette().color(QPalette::WindowText), colour(Theme::Light, Role::Accent));
    applyLook(*qApp, {Theme::Dark, 1, true});
    QCOMPARE(label.palette().color(QPalette::WindowText), colour(Theme::Dark, Role::Accent));
    QCOMPARE(QApplication::palette().color(QPalette::Window), colour(Theme::Dark, Role::Window));
}

void TestStyle::textSizeChangesWhatIsOpen()
{
    Label label(u"Here"_s, TypeRole::PageTitle);
    Button button(ButtonKind::Quiet, u"Join"_s);
    const int before = button.sizeHint().width();
    QCOMPARE(label.font().pixelSize(), 30);
    applyLook(*qApp, {Theme::Light, 1.5, true});
    QCOMPARE(label.font().pixelSize(), 45);
    QVERIFY(button.sizeHint().width() > before);
    QCOMPARE(button.sizeHint().height(), 60);
}

void TestStyle::lessMotionIsNone()
{
    QWidget widget;
    QCOMPARE(motion(widget, 160), 0);
    applyLook(*qApp, {Theme::Light, 1, false});
    QCOMPARE(motion(widget, 160), qEnvironmentVariableIntValue("PARLOR_LESS_MOTION") ? 0 : 160);
}

void TestStyle::everyIconIsDrawnInItsRole()
{
    const QStringList files = QDir(u":/icons"_s).entryList();
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        const QImage picture = icon(file.chopped(4), QColor(Qt::red), 24, 2).toImage();
        QCOMPARE(picture.size(), QSize(48, 48));
        bool drawn = false;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                drawn = drawn || pixel.alpha() > 200;
                QVERIFY2(pixel.alpha() < 60 || (pixel.green() < 8 && pixel.blue() < 8), qPrintable(file));
            }
        }
        QVERIFY2(drawn, qPrintable(file));
    }
}

void TestStyle::figuresWearTheirOwnColours()
{
    QWidget widget;
    for (int number = 0; number < core::figureCount; ++number) {
        const QImage picture = figurePixmap(number, 84, widget).toImage();
        int worn = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                worn += picture.pixelColor(x, y) == seatColour(number % 8) ? 1 : 0;
        }
        QVERIFY2(worn > 800, qPrintable(QString::number(number)));
    }
}

void TestStyle::strangersTextStaysPlain()
{
    const Label label(u"<b>Ana</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestStyle::iconButtonHasAName()
{
    Button button(ButtonKind::Icon, u"Settings"_s, u"settings"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Settings"_s);
    QCOMPARE(button.toolTip(), u"Settings"_s);
}

void TestStyle::switchTurnsByKeyAndClick()
{
    Toggle toggle(u"Less motion"_s);
    toggle.resize(toggle.sizeHint());
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(40, 13));
    QVERIFY(toggle.isChecked());
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(!toggle.isChecked());
    QCOMPARE(QAccessible::queryAccessibleInterface(&toggle)->role(), QAccessible::CheckBox);
}

void TestStyle::segmentsTellWhatIsChosen()
{
    Segmented segmented(u"Light or dark"_s, {u"System"_s, u"Light"_s, u"Dark"_s});
    QSignalSpy chosen(&segmented, &Segmented::chosen);
    segmented.setCurrent(1);
    QVERIFY(chosen.isEmpty());
    QTest::mouseClick(segmented.findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
    QCOMPARE(chosen.at(0).at(0).toInt(), 2);
    QCOMPARE(segmented.current(), 2);
}

void TestStyle::wrongFieldForgivesOnTyping()
{
    Field field(u"Address"_s);
    const QImage calm = field.grab().toImage();
    field.markWrong();
    QVERIFY(field.grab().toImage() != calm);
    QTest::keyClicks(&field, u"1"_s);
    QVERIFY(!field.property("wrong").toBool());
}

void TestStyle::ringFollowsTheKeyboardOnly()
{
    QWidget window;
    QVBoxLayout column(&window);
    Button first(ButtonKind::Quiet, u"Join"_s);
    Button second(ButtonKind::Quiet, u"Watch"_s);
    column.addWidget(&first);
    column.addWidget(&second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Tab);
    const auto *ring = window.findChild<QFocusFrame *>();
    QVERIFY(ring && ring->isVisible());
    QCOMPARE(ring->widget(), &second);
    QTest::mouseClick(&second, Qt::LeftButton);
    QVERIFY(!ring->isVisible());
    column.removeWidget(&first);
    column.removeWidget(&second);
    first.setParent(nullptr);
    second.setParent(nullptr);
}

void TestStyle::iconsFollowTheTheme()
{
    QLabel label;
    showIcon(label, u"lamp", Role::Warning, 22);
    const auto drawnIn = [&](Theme theme) {
        return label.pixmap().toImage() == icon(u"lamp", colour(theme, Role::Warning), 22, 1).toImage();
    };
    QVERIFY(drawnIn(Theme::Light));
    applyLook(*qApp, {Theme::Dark, 1, true});
    QVERIFY(drawnIn(Theme::Dark));
}

void TestStyle::widthsGrowWithTheText()
{
    Button button(ButtonKind::Main, u"Join"_s);
    setLeastWidth(button, 96);
    QWidget column;
    setMostWidth(column, 400);
    QCOMPARE(button.minimumWidth(), 96);
    QCOMPARE(column.maximumWidth(), 400);
    applyLook(*qApp, {Theme::Light, 1.5, true});
    QCOMPARE(button.minimumWidth(), 144);
    QCOMPARE(column.maximumWidth(), 600);
}

void TestStyle::menusLookLikeTheRest()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyLook(*qApp, {theme, 1, true});
        QMenu menu;
        menu.addAction(u"Mute"_s);
        QAction *chosen = menu.addAction(u"Ask to leave"_s);
        menu.setActiveAction(chosen);
        menu.resize(menu.sizeHint());
        const QImage picture = menu.grab().toImage();
        const QRect place = menu.actionGeometry(chosen);
        QVERIFY(place.height() >= 32);
        QCOMPARE(picture.pixelColor(0, 0), colour(theme, Role::Line));
        QCOMPARE(picture.pixelColor(2, 2), colour(theme, Role::Card));
        QCOMPARE(picture.pixelColor(place.right() - 6, place.center().y()), colour(theme, Role::Soft));
    }
}

void TestStyle::chosenRowsOfTablesLookLikeTheRest()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyLook(*qApp, {theme, 1, true});
        QTableWidget table(2, 1);
        table.setShowGrid(false);
        table.setItem(0, 0, new QTableWidgetItem(u"b2"_s));
        table.setItem(1, 0, new QTableWidgetItem(u"c3"_s));
        table.item(0, 0)->setSelected(true);
        const QRect place = table.visualItemRect(table.item(0, 0));
        const QImage picture = table.viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(place.right() - 6, place.center().y()), colour(theme, Role::Soft));
        QCOMPARE(picture.pixelColor(place.left() + 1, place.center().y()),
                 picture.pixelColor(table.visualItemRect(table.item(1, 0)).topLeft() + QPoint(1, 8)));
    }
}

// How many of the columns before the middle have something on them, less of those behind it.
static int leaning(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    int leaning = 0;
    for (int x = 0; x < picture.width(); ++x) {
        bool isBlank = true;
        for (int y = 0; y < picture.height(); ++y)
            isBlank &= picture.pixelColor(x, y) == picture.pixelColor(picture.width() / 2, 0);
        leaning += isBlank ? 0 : x < picture.width() / 2 ? 1 : -1;
    }
    return leaning;
}

void TestStyle::controlsReadFromRightToLeft()
{
    QCheckBox toggle;
    toggle.setChecked(true);
    toggle.resize(toggle.sizeHint());
    const auto knobIsAt = [&toggle](int x) {
        const QImage picture = toggle.grab().toImage();
        return picture.pixelColor(x, picture.height() / 2) == colour(Theme::Light, Role::OnAccent);
    };
    Button link(ButtonKind::Link, u"Settings"_s, u"settings"_s);
    link.resize(3 * link.sizeHint().width(), link.sizeHint().height());
    QVERIFY(knobIsAt(toggle.width() - 13) && !knobIsAt(13));
    QVERIFY(leaning(link) > 0);
    toggle.setLayoutDirection(Qt::RightToLeft);
    link.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(knobIsAt(13) && !knobIsAt(toggle.width() - 13));
    QVERIFY(leaning(link) < 0);
}

void TestStyle::toolTipsLookLikeTheRest()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyLook(*qApp, {theme, 1, true});
        QToolTip::showText({}, u"Settings"_s);
        const auto widgets = QApplication::topLevelWidgets();
        const auto tip = std::ranges::find_if(widgets, [](const QWidget *widget) {
            return widget->inherits("QTipLabel") && widget->isVisible();
        });
        QVERIFY(tip != widgets.end());
        const QImage picture = (*tip)->grab().toImage();
        QCOMPARE(picture.pixelColor(0, 0), colour(theme, Role::Line));
        QCOMPARE(picture.pixelColor(2, 2), colour(theme, Role::Card));
        QCOMPARE((*tip)->palette().color(QPalette::ToolTipText), colour(theme, Role::Text));
        QToolTip::hideText();
    }
}

PARLOR_TEST(TestStyle, QApplication)
#include "tst_style.moc"
