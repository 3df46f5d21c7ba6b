#include "pagetest.h"
#include "protocol/names.h"
#include "testclass.h"
#include "widgets/figuretexts.h"

#include <QApplication>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>

using namespace pages;
using ui::Preferences;

// Each control of the settings changes one thing, at once; the page that they hide goes on behind them.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsShownIsNotChosen();
    void eachControlChangesOneThing();
    void withoutSoundsNoSwitchPretends();
    void aLanguageIsChosen();
    void anEmptyNameIsNone();
    void everyFigureHasANameOfItsOwn();
    void aFigureIsChosen();
    void aFigureIsChosenByKeys_data();
    void aFigureIsChosenByKeys();
    void theNameBringsItsFigureAgain();
    void theyOpenAndCloseOverAnyPage();
    void theyLeaveTheFocusWhereItWas();
    void aQuestionIsNotAskedBehindThem();

private:
    [[nodiscard]] ui::SettingsPage &settings() { return *m_window->settings(); }
    // The figures that are ringed.
    [[nodiscard]] QStringList ringed()
    {
        QStringList names;
        for (const auto *figure :
             settings().findChild<ui::FigureGrid *>()->findChildren<QAbstractButton *>()) {
            if (figure->isChecked())
                names.append(figure->text());
        }
        return names;
    }
    std::unique_ptr<ui::MainWindow> m_window;
};

void SettingsPageTest::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settings().show({.name = u"Jonas"_s});
}

void SettingsPageTest::whatIsShownIsNotChosen()
{
    QSignalSpy chosen(&settings(), &ui::SettingsPage::preferencesChosen);
    settings().show({u"Ana"_s, ui::ThemeWish::Dark, 1.3, true, false, false});
    QCOMPARE(chosen.size(), 0);
}

void SettingsPageTest::eachControlChangesOneThing()
{
    Preferences wanted{.name = u"Jonas"_s};
    QSignalSpy chosen(&settings(), &ui::SettingsPage::preferencesChosen);
    const auto last = [&] {
        return chosen.isEmpty() ? Preferences() : chosen.last()[0].value<Preferences>();
    };
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(settings().isVisible());
    click(settings(), u"Dark"_s);
    wanted.theme = ui::ThemeWish::Dark;
    QCOMPARE(last(), wanted);
    click(settings(), u"130 %"_s);
    wanted.textScale = 1.3;
    QCOMPARE(last(), wanted);
    const std::vector<std::pair<QString, bool Preferences::*>> toggles{{u"Less motion"_s,
                                                                        &Preferences::lessMotion},
                                                                       {u"Sounds"_s, &Preferences::sound},
                                                                       {u"A note on the desktop"_s,
                                                                        &Preferences::notes}};
    for (const auto &[name, member] : toggles) {
        click(settings(), name);
        wanted.*member = !(wanted.*member);
        QCOMPARE(last(), wanted);
    }
    auto *volume = settings().findChild<QSlider *>();
    QCOMPARE(volume->accessibleName(), u"Volume"_s);
    QVERIFY(!volume->isEnabled()); // without sounds
    click(settings(), u"Sounds"_s);
    wanted.sound = true;
    QTest::keyClick(volume, Qt::Key_PageDown);
    wanted.volume = 0.7;
    QCOMPARE(last(), wanted);
    auto *name = settings().findChild<QLineEdit *>();
    name->setText(u"  Ana  Lopes "_s);
    QTest::keyClick(name, Qt::Key_Return);
    wanted.name = u"Ana Lopes"_s;
    QCOMPARE(last(), wanted);
    QCOMPARE(chosen.size(), 8);
}

void SettingsPageTest::withoutSoundsNoSwitchPretends()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(settings().isVisible());
    QVERIFY(button(settings(), u"Sounds"_s));
    settings().setHasSounds(false);
    QVERIFY(!button(settings(), u"Sounds"_s));
    QVERIFY(!settings().findChild<QSlider *>()->isVisible());
    QVERIFY(!allText(settings()).contains(u"Pieces, your turn"_s));
    QVERIFY(button(settings(), u"Less motion"_s));
}

void SettingsPageTest::aLanguageIsChosen()
{
    settings().setLanguages({{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}});
    QSignalSpy chosen(&settings(), &ui::SettingsPage::preferencesChosen);
    m_window->toggleSettings();
    auto *list = settings().findChild<QComboBox *>();
    QCOMPARE(list->currentIndex(), 0); // the system's
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().constFirst().value<Preferences>().language, u"de"_s);
    settings().show(Preferences{});
    QCOMPARE(list->currentIndex(), 0);
    QCOMPARE(chosen.size(), 2);
}

void SettingsPageTest::anEmptyNameIsNone()
{
    QSignalSpy chosen(&settings(), &ui::SettingsPage::preferencesChosen);
    m_window->toggleSettings();
    auto *name = settings().findChild<QLineEdit *>();
    name->setText(u"  "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
}

void SettingsPageTest::everyFigureHasANameOfItsOwn()
{
    QSet<QString> names;
    for (int figure = 0; figure < core::figureCount; ++figure)
        names.insert(ui::FigureTexts::name(figure));
    QCOMPARE(names.size(), 32);
    QCOMPARE(ui::FigureTexts::name(0), u"red, ears"_s);
    QCOMPARE(ui::FigureTexts::name(5), u"pink, ears"_s);
    QCOMPARE(ui::FigureTexts::name(15), u"pale blue, antenna"_s);
    QCOMPARE(ui::FigureTexts::name(20), u"green, round ears"_s);
    QCOMPARE(ui::FigureTexts::name(30), u"black, feelers"_s);
}

void SettingsPageTest::aFigureIsChosen()
{
    QSignalSpy chosen(&settings(), &ui::SettingsPage::preferencesChosen);
    m_window->toggleSettings();
    const QString ofTheName = ui::FigureTexts::name(core::figureFor(u"Jonas"_s));
    QCOMPARE(ringed(), QStringList{ofTheName});
    QVERIFY(says(settings(), ofTheName));
    click(settings(), u"yellow, feelers"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Preferences>(), (Preferences{.name = u"Jonas"_s, .figure = 26}));
    QCOMPARE(ringed(), QStringList{u"yellow, feelers"_s});
    QVERIFY(says(settings(), u"yellow, feelers"_s));
    click(settings(), ofTheName); // which is a wish, too
    QCOMPARE(chosen[1][0].value<Preferences>().figure, core::figureFor(u"Jonas"_s));
}

void SettingsPageTest::aFigureIsChosenByKeys_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("figure");
    QTest::newRow("to the right") << QList<int>{Qt::Key_Right} << 1;
    QTest::newRow("and back") << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Left} << 1;
    QTest::newRow("down") << QList<int>{Qt::Key_Down, Qt::Key_Down} << 16;
    QTest::newRow("down and up") << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up} << 8;
    QTest::newRow("not out of the grid") << QList<int>{Qt::Key_Up, Qt::Key_Left, Qt::Key_Down} << 8;
}

void SettingsPageTest::aFigureIsChosenByKeys()
{
    QFETCH(const QList<int>, keys);
    settings().show({.name = u"Jonas"_s, .figure = 0});
    QSignalSpy chosen(&settings(), &ui::SettingsPage::preferencesChosen);
    m_window->toggleSettings();
    button(settings(), u"red, ears"_s)->setFocus();
    for (const int key : keys)
        QTest::keyClick(m_window->focusWidget(), static_cast<Qt::Key>(key));
    QCOMPARE(chosen.size(), 0); // one looks around
    QCOMPARE(ringed(), QStringList{u"red, ears"_s});
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QFETCH(const int, figure);
    QCOMPARE(chosen[0][0].value<Preferences>().figure, figure);
}

void SettingsPageTest::theNameBringsItsFigureAgain()
{
    settings().show({.name = u"Jonas"_s, .figure = 26});
    QSignalSpy chosen(&settings(), &ui::SettingsPage::preferencesChosen);
    m_window->toggleSettings();
    QAbstractButton *byName = button(settings(), u"As my name has it"_s);
    QVERIFY(byName && !byName->isChecked());
    click(settings(), u"As my name has it"_s);
    QCOMPARE(chosen[0][0].value<Preferences>(), (Preferences{.name = u"Jonas"_s}));
    QCOMPARE(ringed(), QStringList{ui::FigureTexts::name(core::figureFor(u"Jonas"_s))});
    auto *name = settings().findChild<QLineEdit *>();
    name->setText(u"Mina"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(chosen[1][0].value<Preferences>(), (Preferences{.name = u"Mina"_s}));
    QCOMPARE(ringed(), QStringList{ui::FigureTexts::name(core::figureFor(u"Mina"_s))});
    click(settings(), u"As my name has it"_s);
    QCOMPARE(chosen[2][0].value<Preferences>().figure, core::figureFor(u"Mina"_s));
}

void SettingsPageTest::theyOpenAndCloseOverAnyPage()
{
    QSignalSpy back(m_window->bar(), &ui::TopBar::backChosen);
    enter(*m_window, playing(2));
    click(*m_window->bar(), u"Settings"_s);
    QVERIFY(settings().isVisible());
    QVERIFY(says(*m_window->bar(), u"Settings"_s));
    m_window->showRoom(playing(3)); // the game goes on
    QVERIFY(settings().isVisible());
    QVERIFY(m_window->isAt(m_window->room()));
    click(*m_window->bar(), u"Back"_s);
    QVERIFY(m_window->room()->isVisible());
    QCOMPARE(back.size(), 0);
    click(*m_window->bar(), u"Settings"_s);
    m_window->showHome(); // the room was closed
    QVERIFY(settings().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->home()->isVisible());
    QVERIFY(says(*m_window->bar(), u"Parlor"_s));
}

void SettingsPageTest::theyLeaveTheFocusWhereItWas()
{
    enter(*m_window, playing(2));
    m_window->room()->chat()->input()->setFocus();
    click(*m_window->bar(), u"Settings"_s);
    QVERIFY(!m_window->room()->chat()->input()->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_window->room()->chat()->input()->hasFocus());
}

void SettingsPageTest::aQuestionIsNotAskedBehindThem()
{
    QSignalSpy asked(m_window.get(), &ui::MainWindow::closeChosen);
    enter(*m_window, playing(2));
    m_window->setAsksBeforeClosing(true);
    click(*m_window->bar(), u"Settings"_s);
    m_window->close();
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_window->room()->isVisible());
}

PARLOR_TEST(SettingsPageTest, QApplication)
#include "tst_settingspage.moc"
