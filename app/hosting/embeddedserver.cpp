#include "hosting/embeddedserver.h"

#include "server.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr unsigned long longestGoodbye = 3'500; // ms

} // namespace

EmbeddedServer::EmbeddedServer(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"server"_s);
    connect(&m_thread, &QThread::finished, this, [this] {
        m_thread.wait(); // the thread clears up after the signal, and until then holds the data folder
        m_isRunning = false;
        m_isOpen = false;
        m_port = 0;
        emit stopped();
    });
}

EmbeddedServer::~EmbeddedServer()
{
    end();
}

void EmbeddedServer::end()
{
    m_thread.disconnect(this);
    stop(u"The host has closed Parlor."_s, server::Ending::MayReturn);
    if (m_thread.wait(longestGoodbye))
        return;
    m_thread.quit();
    m_thread.wait();
}

void EmbeddedServer::start(const server::ServerOptions &options)
{
    Q_ASSERT(!isRunning());
    m_isRunning = true;
    m_people.clear();
    const int start = ++m_start;
    auto home = std::make_unique<QObject>();
    home->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, home.get(), &QObject::deleteLater);
    m_thread.start();
    QObject *there = home.release();
    QMetaObject::invokeMethod(there, [this, there, options, start] { open(there, options, start); });
}

void EmbeddedServer::stop(const QString &reason, server::Ending ending)
{
    if (!std::exchange(m_isOpen, false)) {
        ++m_start; // whether it starts concerns nobody any more
        m_thread.quit();
        return;
    }
    emit stopWanted(reason, ending);
}

// Runs in the server's thread, and so do all of the server's own slots.
void EmbeddedServer::open(QObject *home, const server::ServerOptions &options, int start)
{
    auto *server = new server::Server(options, home);
    connect(server, &server::Server::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(this, &EmbeddedServer::stopWanted, server, &server::Server::shutDown);
    connect(this, &EmbeddedServer::pageWanted, server, &server::Server::servePage);
    connectNews(*server, start);
    const bool isOpen = server->start();
    const auto tell = [this, start, isOpen, port = server->port(), notice = server->notice(),
                       problem = server->problem()] {
        if (start != m_start)
            return;
        if (isOpen)
            tellStarted(port, notice);
        else
            tellFailed(*problem);
    };
    QMetaObject::invokeMethod(this, tell);
}

// These arrive in this object's thread, when the server may be another already.
void EmbeddedServer::connectNews(const server::Server &server, int start)
{
    connect(&server, &server::Server::greeted, this,
            [this, start](const QString &person, const QString &app) {
                if (start != m_start || m_port == 0)
                    return;
                m_people.insert(person);
                emit greeted(person, app);
            });
    connect(&server, &server::Server::reached, this, [this, start](const QString &who) {
        if (start == m_start && m_port != 0)
            emit reached(who);
    });
    connect(&server, &server::Server::beaconHeard, this, [this, start] {
        if (start == m_start && m_port != 0)
            emit beaconHeard();
    });
}

void EmbeddedServer::tellStarted(quint16 port, const std::optional<server::Problem> &notice)
{
    m_isOpen = true;
    m_port = port;
    m_notice = notice;
    emit started(port);
}

void EmbeddedServer::tellFailed(const server::Problem &problem)
{
    m_thread.quit();
    emit startFailed(problem);
}

} // namespace app
