#include "client/invitation.h"
#include "client/linkextraction.h"
#include "demo/demo.h"
#include "demo/gallery.h"
#include "desktop/commandline.h"
#include "desktop/display.h"
#include "desktop/language.h"
#include "desktop/oneinstance.h"
#include "desktop/systemlook.h"
#include "desktop/termination.h"
#include "log/categories.h"
#include "log/log.h"
#include "noproxy.h"
#include "session/help.h"
#include "version.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <span>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What does not read as an invitation goes along as it is: the window that is open says what is wrong with
// it.
QString linkOf(const QString &typed)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    if (app::containsLink(typed))
        return typed.trimmed();
    const auto parsed = app::InvitationParser::parse(typed);
    if (const auto *invitation = std::get_if<app::Invitation>(&parsed))
        return app::linkOf(*invitation);
    return u"parlor://"_s + typed.trimmed().replace(blanks, u"%20"_s);
}

app::LaunchRequest requestOf(const app::Arguments &arguments)
{
    using Kind = app::LaunchRequest::Kind;
    if (!arguments.join.isEmpty())
        return {Kind::Join, linkOf(arguments.join)};
    return {arguments.host ? Kind::Host : arguments.find ? Kind::Find : Kind::ComeForward};
}

// Whether the program that is open on this profile does what is wanted. It may have started a moment ago and
// not listen yet.
bool isDoneByTheFirst(const app::Profile &profile, const app::LaunchRequest &request)
{
    using Answer = app::OneInstance::Answer;
    constexpr int attempts = 40;
    constexpr unsigned long pause = 50; // ms
    Answer answer = Answer::Nobody;
    for (int attempt = 0; attempt < attempts && answer == Answer::Nobody; ++attempt) {
        if (attempt > 0)
            QThread::msleep(pause);
        answer = app::OneInstance::handOver(profile.paths().state, request);
    }
    if (answer != Answer::Taken)
        QTextStream(stderr)
            << "parlor: "
            << QApplication::translate("main", "The Parlor that is open already does not answer, so this "
                                               "is a second one. Close the other, or start this one "
                                               "with --profile DIR.")
            << Qt::endl;
    return answer == Answer::Taken;
}

// Where nothing can be written, a program on this profile may be open although no lock says so.
bool isDoneElsewhere(const app::Profile &profile, app::OneInstance &instance,
                     const app::LaunchRequest &request)
{
    if (!profile.isFirst())
        return isDoneByTheFirst(profile, request);
    return !instance.listen()
           && app::OneInstance::handOver(profile.paths().state, request) == app::OneInstance::Answer::Taken;
}

void comeForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    QApplication::alert(&window); // where the desktop lets no window come forward by itself
}

void fulfil(const app::LaunchRequest &request, ui::MainWindow &window, app::SessionController &session)
{
    const bool isHome = window.isAt(window.home()) && !window.home()->joinCard()->isBusy();
    switch (request.kind) {
    case app::LaunchRequest::Kind::ComeForward:
        break;
    case app::LaunchRequest::Kind::Host:
        if (isHome)
            session.host();
        break;
    case app::LaunchRequest::Kind::Find:
        if (isHome)
            window.home()->joinCard()->addressField()->setFocus(Qt::OtherFocusReason);
        break;
    case app::LaunchRequest::Kind::Join:
        session.open(request.link);
        break;
    }
}

// What a window ends with that is to be made anew in another language.
constexpr int speakAnew = -1;

// Where a window begins.
enum class Opening { Home, Settings };

// How long guests may take for the host's goodbye when the program is told to end.
constexpr auto longestGoodbye = 1'200ms;

// What the window hears of from elsewhere on this computer.
struct Elsewhere
{
    app::OneInstance &instance;
    app::Termination &termination;
    const app::SystemLook &system;
};

// Until the window is closed.
int play(const app::Arguments &arguments, Opening opening, app::Profile &profile, const Elsewhere &elsewhere,
         const core::Log &log)
{
    ui::MainWindow window;
    app::SessionController session(window, profile, arguments.port, app::Discovery::On);
    session.follow(elsewhere.system);
    const app::Help help(window, [&log] { return log.lastLines(); });
    QObject::connect(&elsewhere.instance, &app::OneInstance::requested, &window,
                     [&](const app::LaunchRequest &request) {
                         comeForward(window);
                         fulfil(request, window, session);
                     });
    QObject::connect(&elsewhere.termination, &app::Termination::requested, &window, [&] {
        session.end();
        QTimer::singleShot(longestGoodbye, &window, &QWidget::close);
    });
    if (!arguments.name.isEmpty())
        session.setName(arguments.name);
    window.home()->showNotice(profile.notices().join(u'\n'));
    window.restoreGeometry(profile.settings().windowGeometry());
    QObject::connect(&window, &ui::MainWindow::closed, &window,
                     [&] { profile.settings().setWindowGeometry(window.saveGeometry()); });
    QObject::connect(
        &session, &app::SessionController::languageChosen, &window,
        [&] {
            profile.settings().setWindowGeometry(window.saveGeometry());
            QApplication::exit(speakAnew);
        },
        Qt::QueuedConnection);
    window.show();
    if (opening == Opening::Settings)
        window.toggleSettings();
    if (!arguments.join.isEmpty())
        session.join(arguments.join);
    else
        fulfil(requestOf(arguments), window, session);
    return QApplication::exec();
}

QString languageOf(const app::Profile &profile)
{
    return app::languageToSpeak(profile.settings().language(), QLocale::system().uiLanguages());
}

int playInEveryLanguage(const app::Arguments &arguments, app::Profile &profile, const core::Log &log)
{
    app::Termination termination; // before others can hear that this program is there
    app::OneInstance instance(profile.paths().state);
    {
        const app::TranslatorScope translator(languageOf(profile));
        if (isDoneElsewhere(profile, instance, requestOf(arguments)))
            return 0;
    }
    for (const QString &notice : profile.notices())
        qCWarning(core::logProgram).noquote() << notice;
    const app::SystemLook system; // before anything is dressed
    app::Arguments wanted = arguments;
    Opening opening = Opening::Home;
    for (;;) {
        const app::TranslatorScope translator(languageOf(profile));
        const int code = play(wanted, opening, profile, {instance, termination, system}, log);
        if (code != speakAnew)
            return code;
        wanted.host = wanted.find = false; // once is enough
        wanted.join.clear();
        wanted.name.clear();
        opening = Opening::Settings; // where the language was chosen
    }
}

int run(const app::Arguments &arguments)
{
    if (!arguments.demo.isEmpty() || !arguments.gallery.isEmpty()) { // whose people leave no trace
        const core::Log log({.verbosity = arguments.verbosity});
        const app::TranslatorScope translator(app::languageToSpeak({}, QLocale::system().uiLanguages()));
        return arguments.demo.isEmpty() ? app::writeGallery(arguments.gallery)
                                        : app::Demo(arguments.demo).run();
    }
    app::Profile profile(arguments.profile);
    const core::Log log({.verbosity = arguments.verbosity, .folder = profile.paths().logs});
    qCInfo(core::logProgram).noquote() << "parlor" << core::version() << "with Qt" << qVersion() << "on"
                                       << QSysInfo::prettyProductName() << QGuiApplication::platformName();
    const int code = playInEveryLanguage(arguments, profile, log);
    qCInfo(core::logProgram) << "ends with" << code;
    return code;
}

// Pictures need no display.
void chooseDisplay(const app::Arguments &arguments)
{
    const bool isDemo = !arguments.demo.isEmpty() || !arguments.gallery.isEmpty();
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY")
                            || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (isDemo && !hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"parlor"_s);
    QCoreApplication::setApplicationVersion(core::version());
}

// What is said before there is a window, or instead of one: in a program that needs no display.
struct Beginning
{
    std::variant<app::Arguments, app::Notice> read;
    QString noDisplay;
};

// `words` are all of them: QApplication takes some for itself, under X11 also --name.
Beginning begin(int argc, char **argv, const QStringList &words)
{
    std::vector<char *> own(argv, argv + argc + 1);
    const QCoreApplication application(argc, own.data());
    nameProgram();
    const app::TranslatorScope translator(app::languageToSpeak({}, QLocale::system().uiLanguages()));
    return {app::readCommandLine(words),
            QCoreApplication::translate("main",
                                        "There is no display on which a window could open. Start Parlor "
                                        "on a desktop; parlor-server needs none.")};
}

QString asError(const QString &sentence)
{
    return u"parlor: "_s + sentence;
}

} // namespace

int main(int argc, char **argv)
{
    server::useNoProxy();
    QStringList words;
    for (const char *word : std::span(argv, static_cast<std::size_t>(argc)))
        words.append(QString::fromLocal8Bit(word));
    const Beginning beginning = begin(argc, argv, words);
    if (const auto *notice = std::get_if<app::Notice>(&beginning.read)) {
        QTextStream(notice->exitCode == 0 ? stdout : stderr)
            << (notice->exitCode == 0 ? notice->text : asError(notice->text)) << Qt::endl;
        return notice->exitCode;
    }
    const auto &arguments = std::get<app::Arguments>(beginning.read);
    chooseDisplay(arguments);
    const auto application = app::madeApplication(argc, argv, asError(beginning.noDisplay).toLocal8Bit(),
                                                  arguments.verbosity == core::Verbosity::Verbose);
    nameProgram();
    QApplication::setApplicationDisplayName(u"Parlor"_s);
    QApplication::setDesktopFileName(u"parlor"_s);
    return run(arguments);
}
