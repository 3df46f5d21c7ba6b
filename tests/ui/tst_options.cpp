#include "catalog/gameoptions.h"
#include "style/style.h"
#include "testclass.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The form of a game's options, typed into and clicked; the game is made up.
class Options : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_form.reset(); }

    void standardValuesStandAtFirst();
    void numbersGoInStrides_data();
    void numbersGoInStrides();
    void aChoiceIsItsValue();
    void aRowWithoutMeaningIsHidden();
    void presetsSetEverything();
    void theHintFollows();
    void aGameWithoutOptionsShowsNothing();

private:
    [[nodiscard]] QWidget &row(const QString &key) { return *m_form->findChild<QWidget *>(key); }

    std::unique_ptr<ui::GameOptions> m_form;
};

namespace {

ui::GameEntry madeUp()
{
    ui::GameEntry entry;
    entry.optionRows = [] {
        ui::OptionRow first{u"first_to"_s, u"First to"_s, 1, 20, 3, 1, {}};
        first.applies = [](const QJsonObject &options) { return options["rule"_L1] == "points"_L1; };
        return std::vector<ui::OptionRow>{
            {u"gestures"_s, u"Gestures"_s, 3, 101, 3, 2, {}},
            {u"rule"_s, u"Rule"_s, 0, 0, u"out"_s, 1, {{u"out"_s, u"out"_s}, {u"points"_s, u"points"_s}}},
            first,
            {u"mode"_s, u"Mode"_s, 0, 0, true, 1, {{true, QString(30, u'A')}, {false, QString(30, u'B')}}}};
    };
    entry.presets = [] {
        return std::vector<ui::OptionPreset>{
            {u"Classic"_s, {{u"gestures"_s, 3}, {u"rule"_s, u"out"_s}}},
            {u"Great"_s, {{u"gestures"_s, 15}, {u"rule"_s, u"points"_s}, {u"first_to"_s, 5}}}};
    };
    entry.optionsHint = [](const QJsonObject &options) {
        return u"%1 gestures"_s.arg(options["gestures"_L1].toInt());
    };
    return entry;
}

} // namespace

void Options::init()
{
    ui::applyLook(*qApp, {.theme = ui::Theme::Light, .textScale = 1.0, .lessMotion = true});
    m_form = std::make_unique<ui::GameOptions>();
    m_form->show(madeUp(), {});
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

void Options::standardValuesStandAtFirst()
{
    QCOMPARE(m_form->options(), QJsonObject({{u"gestures"_s, 3}, {u"rule"_s, u"out"_s}, {u"mode"_s, true}}));
}

void Options::numbersGoInStrides_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("value");
    QTest::newRow("one of them") << u"15"_s << 15;
    QTest::newRow("between two") << u"16"_s << 17;
    QTest::newRow("the greatest") << u"101"_s << 101;
    QTest::newRow("just under it") << u"100"_s << 101;
}

void Options::numbersGoInStrides()
{
    QFETCH(const QString, typed);
    QFETCH(const int, value);
    auto &box = static_cast<QSpinBox &>(row(u"gestures"_s));
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(box.value(), 5);
    box.selectAll();
    QTest::keyClicks(&box, typed);
    QCOMPARE(m_form->options()["gestures"_L1].toInt(), value);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.text(), QString::number(value));
}

void Options::aChoiceIsItsValue()
{
    QSignalSpy changed(m_form.get(), &ui::GameOptions::changed);
    auto *mode = qobject_cast<QComboBox *>(&row(u"mode"_s)); // too long to stand side by side
    QVERIFY(mode);
    QTest::keyClick(mode, Qt::Key_Down);
    QCOMPARE(m_form->options()["mode"_L1], QJsonValue(false));
    QCOMPARE(changed.size(), 1);
}

void Options::aRowWithoutMeaningIsHidden()
{
    QVERIFY(row(u"first_to"_s).isHidden());
    const auto buttons = row(u"rule"_s).findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.back(), Qt::LeftButton);
    QVERIFY(row(u"first_to"_s).isVisible());
    QCOMPARE(m_form->options()["first_to"_L1].toInt(), 3);
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    QVERIFY(row(u"first_to"_s).isHidden());
    QVERIFY(!m_form->options().contains("first_to"_L1));
}

void Options::presetsSetEverything()
{
    auto &presets = static_cast<QComboBox &>(row(u"presets"_s));
    QCOMPARE(presets.currentText(), u"Classic"_s);
    QSignalSpy changed(m_form.get(), &ui::GameOptions::changed);
    presets.setFocus();
    QTest::keyClick(&presets, Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_form->options(),
             QJsonObject(
                 {{u"gestures"_s, 15}, {u"rule"_s, u"points"_s}, {u"first_to"_s, 5}, {u"mode"_s, true}}));
    static_cast<QSpinBox &>(row(u"gestures"_s)).stepUp();
    QCOMPARE(presets.currentText(), u"own choice"_s);
}

void Options::theHintFollows()
{
    const auto *hint = m_form->findChildren<ui::Label *>().front();
    QCOMPARE(hint->text(), u"3 gestures"_s);
    static_cast<QSpinBox &>(row(u"gestures"_s)).stepUp();
    QCOMPARE(hint->text(), u"5 gestures"_s);
    QVERIFY(hint->isVisible());
}

void Options::aGameWithoutOptionsShowsNothing()
{
    m_form->show(ui::GameEntry(), {{u"gestures"_s, 5}});
    QCOMPARE(m_form->options(), QJsonObject());
    QVERIFY(row(u"presets"_s).isHidden());
}

PARLOR_TEST(Options, QApplication)
#include "tst_options.moc"
