#include "session/help.h"

#include "style/style.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace app {

using namespace Qt::Literals::StringLiterals;

static QString libraries()
{
    return u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR));
}

static QString system()
{
    return u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                  QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
}

static QString display(const QWidget &window)
{
    const QSize size = window.screen()->size();
    return u"%1 %2, %3 × %4 at %5 %, the window %6 × %7"_s
        .arg(QGuiApplication::platformName(), qEnvironmentVariable("XDG_CURRENT_DESKTOP"))
        .arg(size.width())
        .arg(size.height())
        .arg(qRound(window.devicePixelRatioF() * 100))
        .arg(window.width())
        .arg(window.height());
}

static QString look(const QWidget &window)
{
    const ui::Look look = ui::lookOf(window);
    return u"%1, text %2 %%3, %4"_s.arg(look.theme == ui::Theme::Dark ? u"dark"_s : u"light"_s)
        .arg(qRound(look.textScale * 100))
        .arg(look.lessMotion ? u", less motion"_s : QString(), QLocale().name());
}

Help::Help(ui::MainWindow &window, Lines lastLines, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_lastLines(std::move(lastLines))
{
    connect(m_window.settings(), &ui::SettingsPage::reportWanted, this,
            [this] { m_window.settings()->showReport(report()); });
}

QString Help::report() const
{
    const QStringList lines = m_lastLines();
    const QStringList facts{u"Parlor "_s + QCoreApplication::applicationVersion(),
                            libraries(),
                            u"System: "_s + system(),
                            u"Display: "_s + display(m_window),
                            u"Look: "_s + look(m_window),
                            QString(),
                            lines.isEmpty() ? u"The log is empty."_s
                                            : u"The last %1 lines of the log:"_s.arg(lines.size())};
    return (facts + lines).join(u'\n');
}

} // namespace app
