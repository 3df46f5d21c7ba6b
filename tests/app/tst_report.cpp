#include "session/help.h"
#include "testclass.h"

#include "style/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The report that somebody who helps gets to read.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItRunsOnAndWhatHappened_data();
    void saysWhatItRunsOnAndWhatHappened();
    void isMadeWhenItIsAskedFor();
};

void TestHelp::saysWhatItRunsOnAndWhatHappened_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("the version") << u"Parlor 0.1.0+g1a2b3c4\n"_s;
    QTest::newRow("Qt") << u"Qt "_s + QString::fromLatin1(qVersion());
    QTest::newRow("the system") << QSysInfo::prettyProductName();
    QTest::newRow("the display") << u"Display: "_s + QGuiApplication::platformName();
    QTest::newRow("the look") << u"Look: dark, text 130 %, less motion"_s;
    QTest::newRow("the log") << u"The last 2 lines of the log:\none\ntwo"_s;
}

void TestHelp::saysWhatItRunsOnAndWhatHappened()
{
    QFETCH(QString, expected);
    QCoreApplication::setApplicationVersion(u"0.1.0+g1a2b3c4"_s);
    ui::applyLook(*qApp, {ui::Theme::Dark, 1.3, true});
    ui::MainWindow window;
    const app::Help help(window, [] { return QStringList{u"one"_s, u"two"_s}; });
    QVERIFY2(help.report().contains(expected), qPrintable(help.report()));
}

void TestHelp::isMadeWhenItIsAskedFor()
{
    ui::MainWindow window;
    QStringList lines{u"before"_s};
    const app::Help help(window, [&lines] { return lines; });
    window.show();
    window.showHelp();
    lines.append(u"after"_s);
    for (auto *button : window.settings()->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == "Report a problem"_L1)
            button->click();
    }
    const auto texts = window.settings()->findChildren<QPlainTextEdit *>();
    QVERIFY(std::ranges::any_of(texts, [](const QPlainTextEdit *text) {
        return text->isVisible() && text->toPlainText().endsWith(u"before\nafter"_s);
    }));
}

PARLOR_TEST(TestHelp, QApplication)
#include "tst_report.moc"
