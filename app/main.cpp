#include "demo.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Arguments
{
    bool host = false;
    QString join;
    QString name;
    quint16 port = core::defaultPort;
    QString profile;
    QString demo;
};

// What was asked for; or nothing, and what is wrong has been said.
std::optional<Arguments> argumentsOf(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Small games for people in the same house."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption host(u"host"_s, QApplication::translate("main", "Host a game at once."));
    const QCommandLineOption join(u"join"_s,
                                  QApplication::translate("main", "Join the game at this address."),
                                  u"ADDRESS"_s);
    const QCommandLineOption name(u"name"_s, QApplication::translate("main", "Play under this name."),
                                  u"NAME"_s);
    const QCommandLineOption port(u"port"_s, QApplication::translate("main", "Host on this port (7341)."),
                                  u"N"_s);
    const QCommandLineOption profile(u"profile"_s,
                                     QApplication::translate("main", "Keep settings in this folder."),
                                     u"DIR"_s);
    const QCommandLineOption demo(
        u"demo"_s, QApplication::translate("main", "Play every game by itself, with pictures."), u"DIR"_s);
    parser.addOptions({host, join, name, port, profile, demo});
    parser.process(words);

    bool isPort = true;
    const quint16 number = parser.isSet(port) ? parser.value(port).toUShort(&isPort) : core::defaultPort;
    QString trouble;
    if (!isPort || number == 0)
        trouble = u"\"%1\" is no port. A port is a number from 1 to 65535."_s.arg(parser.value(port));
    else if (!parser.positionalArguments().isEmpty())
        trouble = u"\"%1\" means nothing here. See parlor --help."_s.arg(
            parser.positionalArguments().constFirst());
    else if (parser.isSet(host) && parser.isSet(join))
        trouble = u"Host or join, not both at once."_s;
    if (!trouble.isEmpty()) {
        QTextStream(stderr) << "parlor: " << trouble << Qt::endl;
        return std::nullopt;
    }
    return Arguments{parser.isSet(host),    parser.value(join), parser.value(name), number,
                     parser.value(profile), parser.value(demo)};
}

int play(const Arguments &arguments)
{
    app::Settings settings(arguments.profile);
    ui::MainWindow window;
    app::Table table(window, settings, arguments.port);
    if (!arguments.name.isEmpty())
        table.setName(arguments.name);
    window.restoreGeometry(settings.windowGeometry());
    QObject::connect(&window, &ui::MainWindow::closed, &window,
                     [&] { settings.setWindowGeometry(window.saveGeometry()); });
    window.show();
    if (arguments.host)
        table.host();
    else if (!arguments.join.isEmpty())
        table.join(arguments.join);
    return QApplication::exec();
}

// Pictures need no display.
void chooseDisplay(int argc, char **argv)
{
    const bool demo = std::any_of(argv, argv + argc,
                                  [](const char *word) { return QByteArrayView(word).startsWith("--demo"); });
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY")
                            || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (demo && !hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char **argv)
{
    chooseDisplay(argc, argv);
    QStringList words; // of which QApplication takes some for itself: under X11 also --name
    for (const char *word : std::span(argv, static_cast<std::size_t>(argc)))
        words.append(QString::fromLocal8Bit(word));
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"parlor"_s);
    QApplication::setApplicationDisplayName(u"Parlor"_s);
    QApplication::setApplicationVersion(QStringLiteral(PARLOR_VERSION));
    const auto arguments = argumentsOf(words);
    if (!arguments)
        return 2;
    return arguments->demo.isEmpty() ? play(*arguments) : app::Demo(arguments->demo).run();
}
