#include "hosting/hosting.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace app {
namespace {

// For people who have to be called together first.
constexpr auto graceOfContinued = std::chrono::duration_cast<std::chrono::seconds>(30min);

} // namespace

Hosting::Hosting(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_tables(folder)
{
    connect(&m_server, &EmbeddedServer::started, this, &Hosting::opened);
    connect(&m_server, &EmbeddedServer::startFailed, this, [this](const QString &reason) {
        if (!m_isContinued)
            m_tables.forget(m_table.id);
        m_table = {};
        emit openFailed(reason);
    });
    connect(&m_server, &EmbeddedServer::stopped, this, &Hosting::finish);
}

Hosting::~Hosting()
{
    m_server.disconnect(this);
    m_server.end();
    if (!m_forgotten.isEmpty())
        m_tables.forget(m_forgotten);
}

void Hosting::open(const QString &name, quint16 port)
{
    m_table = {.id = m_tables.newId(), .game = {}, .others = {}, .at = QDateTime::currentDateTime()};
    m_isContinued = false;
    m_wantedPort = port;
    m_tables.write(m_table);
    start(name, server::AuthorityOptions().grace);
}

void Hosting::open(const QString &name, const HostedTable &table)
{
    m_table = table;
    m_table.saved = false;
    m_isContinued = true;
    m_wantedPort = table.port ? table.port : core::defaultPort;
    m_tables.write(m_table); // if it breaks off now, it was not saved
    start(name, graceOfContinued);
}

void Hosting::start(const QString &name, std::chrono::seconds grace)
{
    server::HostOptions options;
    options.port = m_wantedPort;
    options.portRule = server::PortRule::NextFree;
    options.dataFolder = m_tables.folderOf(m_table.id);
    options.authority.serverName = tr("%1's parlor").arg(name);
    options.authority.app = u"parlor "_s + QCoreApplication::applicationVersion();
    options.authority.grace = grace;
    if (m_server.isRunning()) // the one before is saying goodbye
        m_next = [this, options] { m_server.start(options); };
    else
        m_server.start(options);
}

void Hosting::note(const core::RoomState &room, const QString &ownPerson, bool playing)
{
    if (!isOpen())
        return;
    QStringList others;
    for (const core::Person &person : room.people) {
        if (person.person != ownPerson && person.role == core::Role::Player)
            others.append(person.name);
    }
    const HostedTable before = m_table;
    m_table.game = room.game;
    m_table.others = others;
    m_table.playing = playing;
    m_table.port = m_server.port();
    if (m_table.game == before.game && m_table.others == before.others && m_table.playing == before.playing
        && m_table.port == before.port)
        return;
    m_table.at = QDateTime::currentDateTime();
    m_tables.write(m_table);
}

void Hosting::keepToken(const QString &token)
{
    if (!isOpen() || m_table.token == token)
        return;
    m_table.token = token;
    m_tables.write(m_table);
}

void Hosting::close(Ending ending, const QString &reason)
{
    if (!isOpen())
        return;
    m_next = {};
    m_table.saved = ending == Ending::Save && m_table.hasRoom();
    m_table.at = QDateTime::currentDateTime();
    if (m_table.saved) {
        m_tables.write(m_table);
    } else {
        m_tables.giveUp(m_table.id);
        m_forgotten = m_table.id;
    }
    const bool mayReturn = m_table.saved;
    m_table = {};
    if (m_server.isRunning())
        m_server.stop(reason, mayReturn);
    else
        finish();
}

void Hosting::finish()
{
    if (!m_forgotten.isEmpty())
        m_tables.forget(std::exchange(m_forgotten, {}));
    if (const auto next = std::exchange(m_next, {}))
        return next();
    m_table = {};
    emit closed();
}

void Hosting::forget(const QString &id)
{
    m_tables.forget(id);
}

} // namespace app
