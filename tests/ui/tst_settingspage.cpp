#include "pagetest.h"
#include "testclass.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

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
    void theyOpenAndCloseOverAnyPage();
    void theyLeaveTheFocusWhereItWas();
    void aQuestionIsNotAskedBehindThem();

private:
    [[nodiscard]] ui::SettingsPage &settings() { return *m_window->settings(); }
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
    auto *name = settings().findChild<QLineEdit *>();
    name->setText(u"  Ana  Lopes "_s);
    QTest::keyClick(name, Qt::Key_Return);
    wanted.name = u"Ana Lopes"_s;
    QCOMPARE(last(), wanted);
    QCOMPARE(chosen.size(), 6);
}

void SettingsPageTest::withoutSoundsNoSwitchPretends()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(settings().isVisible());
    QVERIFY(button(settings(), u"Sounds"_s));
    settings().setHasSounds(false);
    QVERIFY(!button(settings(), u"Sounds"_s));
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
