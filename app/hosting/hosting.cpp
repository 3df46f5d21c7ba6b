#include "hosting/hosting.h"

#include "hosting/guestpage.h"
#include "hosting/problemtexts.h"
#include "protocol/grace.h"
#include "server.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace app {

Hosting::Hosting(const QString &folder, Environment environment, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_tables(folder)
{
    connect(&m_server, &EmbeddedServer::started, this,
            [this](quint16 port) { emit opened(port, m_wantedPort); });
    connect(&m_server, &EmbeddedServer::startFailed, this, &Hosting::takeFailedStart);
    connect(&m_server, &EmbeddedServer::stopped, this, &Hosting::finish);
    connect(&m_server, &EmbeddedServer::reached, this, &Hosting::reached);
    connect(&m_server, &EmbeddedServer::beaconHeard, this, &Hosting::beaconHeard);
    connect(&m_server, &EmbeddedServer::started, &m_oldPrograms, &OldPrograms::clear);
    connect(&m_server, &EmbeddedServer::greeted, &m_oldPrograms, &OldPrograms::seeProgram);
    connect(&m_oldPrograms, &OldPrograms::warned, this, &Hosting::warned);
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
    m_table = {.id = m_tables.newId(), .game = {}, .others = {}, .at = m_environment.now()};
    m_isContinued = false;
    m_wantedPort = port;
    if (writeBeforeOpening())
        start(name, core::defaultGrace, server::RestoredClocks::GoOn);
}

void Hosting::open(const QString &name, const HostedTable &table)
{
    m_table = table;
    m_wasSaved = std::exchange(m_table.saved, false); // if it breaks off now, it was not saved
    m_isContinued = true;
    m_wantedPort = table.port ? table.port : core::defaultPort;
    if (writeBeforeOpening())
        start(name, core::graceOfContinued, server::RestoredClocks::Wait);
}

QStringList Hosting::notices() const
{
    if (!isOpen())
        return {};
    QStringList notices = m_oldPrograms.warnings();
    if (m_server.notice())
        notices.prepend(ProblemTexts::of(*m_server.notice()));
    return notices;
}

// What cannot be written down could not be continued on another day.
bool Hosting::writeBeforeOpening()
{
    if (m_tables.write(m_table))
        return true;
    const QString folder = QDir::toNativeSeparators(m_tables.folderOf(m_table.id));
    if (!m_isContinued)
        m_tables.forget(m_table.id);
    m_table = {};
    emit openFailed(tr("The table cannot be kept in %1.").arg(folder),
                    tr("Make room on the disk, or see to it that you may write there, then try again."));
    return false;
}

void Hosting::takeFailedStart(const server::Problem &problem)
{
    if (m_isContinued) {
        m_table.saved = m_wasSaved;
        m_tables.write(m_table);
    } else {
        m_tables.forget(m_table.id);
    }
    m_table = {};
    emit openFailed(ProblemTexts::of(problem), {});
}

void Hosting::start(const QString &name, std::chrono::seconds grace, server::RestoredClocks clocks)
{
    server::ServerOptions options = m_environment.hosting;
    options.port = m_wantedPort;
    options.portRule = server::PortRule::NextFree;
    options.dataFolder = m_tables.folderOf(m_table.id);
    options.announce = m_isAnnounced;
    options.page = guestPage();
    options.isPageServed = m_table.phonesMayJoin;
    options.authority.serverName = u"%1's parlor"_s.arg(name); // each window makes its own words of it
    options.authority.isNamed = false;
    options.authority.owner = name;
    options.authority.app = u"parlor "_s + QCoreApplication::applicationVersion();
    options.authority.grace = grace;
    options.authority.restoredClocks = clocks;
    if (m_server.isRunning()) // the one before is saying goodbye
        m_next = [this, options] { m_server.start(options); };
    else
        m_server.start(options);
}

void Hosting::note(const core::RoomState &room, const QString &ownPerson, bool playing)
{
    if (!isOpen())
        return;
    m_oldPrograms.seeRoom(room);
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
    m_table.at = m_environment.now();
    m_tables.write(m_table);
}

void Hosting::keepToken(const QString &token)
{
    if (!isOpen() || m_table.token == token)
        return;
    m_table.token = token;
    m_tables.write(m_table);
}

void Hosting::setPhonesMayJoin(bool mayJoin)
{
    if (!isOpen() || m_table.phonesMayJoin == mayJoin)
        return;
    m_table.phonesMayJoin = mayJoin;
    m_tables.write(m_table);
    m_server.servePage(mayJoin);
}

void Hosting::close(Ending ending, const QString &reason)
{
    if (!isOpen())
        return;
    m_next = {};
    m_table.saved = ending == Ending::Save && m_table.hasRoom();
    m_table.at = m_environment.now();
    if (m_table.saved) {
        m_tables.write(m_table);
    } else {
        m_tables.giveUp(m_table.id);
        m_forgotten = m_table.id;
    }
    const auto farewell = m_table.saved ? server::Ending::MayReturn : server::Ending::ForGood;
    m_table = {};
    if (m_server.isRunning())
        m_server.stop(reason, farewell);
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

} // namespace app
