#include "pagetest.h"
#include "releasenotes.h"
#include "testclass.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace pages;

// The pages of the help: what they say, and the way to them and back by mouse and keys.
class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"0.1.0+g1a2b3c4"_s); }
    void init();
    void aboutSaysVersionAndLicences();
    void aboutSaysWhatIsNew_data();
    void aboutSaysWhatIsNew();
    void reportIsAskedForThenShown();
    void reportIsCopied();
    void reportCannotBeChanged();
    void eachStepBackIsOne_data();
    void eachStepBackIsOne();
    void settingsOpenWhereTheyBegin();
    void theReportIsOneKeyAway();
    void theHelpIsReachedByKeysAlone();
    void screenReadersHearWhatIsRead();

private:
    [[nodiscard]] ui::SettingsPage &settings() { return *m_window->settings(); }
    // The text that can be read there at this moment, or null.
    [[nodiscard]] QPlainTextEdit *reading()
    {
        for (auto *text : settings().findChildren<QPlainTextEdit *>()) {
            if (text->isVisible())
                return text;
        }
        return nullptr;
    }
    void openReport()
    {
        m_window->showHelp();
        settings().showReport(u"Parlor 0.1.0\nThe log is empty."_s);
        QTRY_VERIFY(reading());
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

void HelpTest::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HelpTest::aboutSaysVersionAndLicences()
{
    m_window->showHelp();
    click(settings(), u"About Parlor"_s);
    QVERIFY(says(settings(), u"Version 0.1.0+g1a2b3c4"_s));
    click(settings(), u"Licences"_s);
    QVERIFY(reading());
    const QString licences = reading()->toPlainText();
    QFile own(u":/LICENSE"_s);
    QVERIFY(own.open(QFile::ReadOnly));
    QVERIFY(licences.simplified().contains(QString::fromUtf8(own.readAll()).simplified()));
    for (const QString &used : {u"Qt "_s + QString::fromLatin1(qVersion()), u"libqrencode"_s, u"SQLite"_s})
        QVERIFY2(licences.contains(used), qPrintable(used));
}

void HelpTest::aboutSaysWhatIsNew_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("in English") << QLocale(QLocale::English);
    QTest::newRow("in German, as in Austria") << QLocale(QLocale::German, QLocale::Austria);
    QTest::newRow("in English where nobody translated it") << QLocale(QLocale::Dutch);
}

void HelpTest::aboutSaysWhatIsNew()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    m_window = openWindow();
    m_window->showHelp();
    click(settings(), u"About Parlor"_s);
    QVERIFY(reading());
    const QString text = reading()->toPlainText();

    QFile metainfo(u":/parlor.metainfo.xml"_s);
    QVERIFY(metainfo.open(QFile::ReadOnly));
    const auto releases = core::readReleases(metainfo, QLocale::languageToCode(locale.language()));
    QVERIFY(!releases.empty());
    QVERIFY(text.startsWith(u"Version "_s + releases.front().version));
    for (const core::Release &release : releases) {
        QVERIFY2(text.contains(u"Version "_s + release.version), qPrintable(release.version));
        for (const QString &note : release.notes)
            QVERIFY2(text.contains(u"• "_s + note), qPrintable(note));
    }
}

void HelpTest::reportIsAskedForThenShown()
{
    QSignalSpy wanted(&settings(), &ui::SettingsPage::reportWanted);
    m_window->showHelp();
    click(settings(), u"Report a problem"_s);
    QCOMPARE(wanted.size(), 1);
    settings().showReport(u"Parlor 0.1.0"_s);
    QVERIFY(reading());
    QCOMPARE(reading()->toPlainText(), u"Parlor 0.1.0"_s);
    QVERIFY(reading()->hasFocus());
}

void HelpTest::reportIsCopied()
{
    openReport();
    click(settings(), u"Copy the report"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Parlor 0.1.0\nThe log is empty."_s);
    QVERIFY(button(settings(), u"Copied"_s));
    settings().showReport(u"Parlor 0.1.0"_s);
    QVERIFY(button(settings(), u"Copy the report"_s));
}

void HelpTest::reportCannotBeChanged()
{
    openReport();
    QTest::keyClicks(reading(), u"x"_s);
    QCOMPARE(reading()->toPlainText(), u"Parlor 0.1.0\nThe log is empty."_s);
}

void HelpTest::eachStepBackIsOne_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by Esc") << true;
    QTest::newRow("by the bar") << false;
}

void HelpTest::eachStepBackIsOne()
{
    QFETCH(bool, byKey);
    const auto back = [&] {
        if (byKey)
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        else
            click(*m_window->bar(), u"Back"_s);
    };
    openReport();
    QVERIFY(says(*m_window->bar(), u"Report a problem"_s));
    back();
    QVERIFY(says(*m_window->bar(), u"Settings"_s));
    QVERIFY(button(settings(), u"Report a problem"_s)->hasFocus());
    back();
    QVERIFY(m_window->home()->isVisible());
    QVERIFY(says(*m_window->bar(), u"Parlor"_s));
}

void HelpTest::settingsOpenWhereTheyBegin()
{
    openReport();
    m_window->toggleSettings();
    QVERIFY(m_window->home()->isVisible());
    m_window->toggleSettings();
    QVERIFY(says(*m_window->bar(), u"Settings"_s));
    QVERIFY(button(settings(), u"About Parlor"_s));
}

// From the settings too, and made anew where it stands there already; the way back leads through the help.
void HelpTest::theReportIsOneKeyAway()
{
    connect(&settings(), &ui::SettingsPage::reportWanted, this,
            [this] { settings().showReport(u"Parlor 0.1.0"_s); });
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTRY_VERIFY(reading() && reading()->hasFocus());
        QCOMPARE(reading()->toPlainText(), u"Parlor 0.1.0"_s);
    }
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(button(settings(), u"Report a problem"_s)->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(reading());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->home()->isVisible());
}

void HelpTest::theHelpIsReachedByKeysAlone()
{
    m_window->showHelp();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab);
    QVERIFY(button(settings(), u"About Parlor"_s)->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QVERIFY(reading() && reading()->hasFocus());
    openReport();
    QTest::keyClick(reading(), Qt::Key_Tab);
    QVERIFY(button(settings(), u"Copy the report"_s)->hasFocus());
}

void HelpTest::screenReadersHearWhatIsRead()
{
    openReport();
    QCOMPARE(reading()->accessibleName(), u"Report"_s);
    m_window->showHelp();
    click(settings(), u"About Parlor"_s);
    QCOMPARE(reading()->accessibleName(), u"What is new"_s);
    click(settings(), u"Licences"_s);
    QCOMPARE(reading()->accessibleName(), u"Licences"_s);
}

PARLOR_TEST(HelpTest, QApplication)
#include "tst_help.moc"
