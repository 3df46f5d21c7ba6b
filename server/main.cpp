#include "commandline.h"
#include "log/categories.h"
#include "noproxy.h"
#include "page.h"
#include "terminationsignals.h"
#include "version.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTextStream>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

void print(FILE *where, const QString &line)
{
    QTextStream(where) << line << Qt::endl;
}

QString url(const QHostAddress &address, quint16 port)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? u"ws://[%1]:%2"_s : u"ws://%1:%2"_s).arg(address.toString()).arg(port);
}

int complain(const QString &sentence)
{
    print(stderr, u"parlor-server: "_s + sentence);
    return 1;
}

server::ServerOptions optionsOf(const server::Command &command)
{
    server::ServerOptions options = command.server;
    options.page = {web::page().before, web::page().after, server::pageFiles(web::files())};
    return options;
}

int serve(const server::Command &command)
{
    const core::Log log({.verbosity = command.verbosity});
    qCInfo(core::logProgram).noquote() << "parlor-server" << core::version() << "with Qt" << qVersion()
                                       << "on" << QSysInfo::prettyProductName();
    server::TerminationSignals termination;
    server::Server server(optionsOf(command));
    QObject::connect(&termination, &server::TerminationSignals::terminationRequested, &server,
                     [&server] { server.shutDown(u"The server is closing."_s); });
    QObject::connect(&server, &server::Server::finished, qApp, &QCoreApplication::quit);
    if (!server.start())
        return complain(englishText(*server.problem()));
    if (server.notice())
        complain(englishText(*server.notice()));
    print(stdout, u"listening on "_s + url(server.address(), server.port()));
    QCoreApplication::exec();
    return server.problem() ? complain(englishText(*server.problem())) : 0;
}

int notify(const server::Notice &notice)
{
    if (notice.exitCode == 0)
        print(stdout, notice.text);
    else
        complain(notice.text);
    return notice.exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    // GLib's event loop makes nearly twice the system calls for a message that Qt's own one makes.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"parlor-server"_s);
    QCoreApplication::setApplicationVersion(core::version());
    server::useNoProxy();
    // Whoever reads our output may go; that is no reason to stop serving.
    std::signal(SIGPIPE, SIG_IGN);
    const auto read = server::readCommandLine(QCoreApplication::arguments());
    const auto *command = std::get_if<server::Command>(&read);
    return command ? serve(*command) : notify(std::get<server::Notice>(read));
}
