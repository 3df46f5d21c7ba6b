#include "commandline.h"

#include "protocol/grace.h"
#include "protocol/names.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSysInfo>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

constexpr int longestName = 60;

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(server::CommandLine)
};

Notice wrong(const QString &sentence)
{
    return {sentence, 2};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Texts::tr("Serves Parlor's games without a window."));
    parser.addOptions({
        {u"listen"_s, Texts::tr("IP address to listen on (default: all)."), u"ADDRESS"_s},
        {u"port"_s, Texts::tr("Port to listen on; 0 takes any free one."), u"N"_s,
         QString::number(core::defaultPort)},
        {u"data"_s, Texts::tr("Folder that keeps what must outlive the server."), u"FOLDER"_s},
        {u"name"_s, Texts::tr("The server's name, as players see it."), u"TEXT"_s,
         defaultServerName(QSysInfo::machineHostName())},
        {u"grace"_s, Texts::tr("Seconds for which a lost player is expected back."), u"SECONDS"_s,
         QString::number(core::defaultGrace.count())},
        {u"rate"_s, Texts::tr("Messages a second from each player; 0 for no limit."), u"N"_s, u"20"_s},
        {u"address-limits"_s,
         Texts::tr("on, or off: nothing is counted by address, for a server behind a proxy that does."),
         u"WORD"_s, u"on"_s},
        {u"max-connections"_s, Texts::tr("Connections at the same time."), u"N"_s, u"1000"_s},
        {u"max-rooms"_s, Texts::tr("Rooms at the same time."), u"N"_s, u"200"_s},
        {u"answer-to"_s, Texts::tr("Another host name of this server; may be repeated."), u"HOST"_s},
        {u"no-announce"_s, Texts::tr("Does not tell the local networks that it is here.")},
        {u"verbose"_s, Texts::tr("Says on the error output what happens.")},
        {{u"h"_s, u"help"_s}, Texts::tr("Shows this help.")},
        {{u"v"_s, u"version"_s}, Texts::tr("Shows the version.")},
    });
}

// The options of a parsed command line, and the first thing that is wrong with them.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    int number(const QString &option, int least, int most)
    {
        bool isNumber = false;
        const int value = m_parser.value(option).toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            complain(Texts::tr("--%1 must be a number from %2 to %3.").arg(option).arg(least).arg(most));
        return value;
    }

    QHostAddress address()
    {
        const QString text = m_parser.value(u"listen"_s);
        if (!m_parser.isSet(u"listen"_s))
            return QHostAddress::Any;
        const QHostAddress address = text == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost)
                                                            : QHostAddress(text);
        if (address.isNull())
            complain(Texts::tr("--listen must be an IP address, such as 0.0.0.0 or ::1."));
        return address;
    }

    QString name()
    {
        const auto name = core::safeName(m_parser.value(u"name"_s), longestName);
        if (!name)
            complain(Texts::tr("--name must have 1 to %1 characters.").arg(longestName));
        return name.value_or(QString());
    }

    bool isOn(const QString &option)
    {
        const QString word = m_parser.value(option);
        if (word != "on"_L1 && word != "off"_L1)
            complain(Texts::tr("--%1 must be on or off.").arg(option));
        return word == "on"_L1;
    }

    QString folder()
    {
        if (m_parser.isSet(u"data"_s) && m_parser.value(u"data"_s).isEmpty())
            complain(Texts::tr("--data must name a folder."));
        return m_parser.value(u"data"_s);
    }

    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    void complain(const QString &sentence)
    {
        if (m_complaint.isEmpty())
            m_complaint = sentence;
    }

    const QCommandLineParser &m_parser;
    QString m_complaint;
};

std::variant<Command, Notice> readOptions(const QCommandLineParser &parser)
{
    Reader reader(parser);
    ServerOptions options;
    options.address = reader.address();
    options.port = static_cast<quint16>(reader.number(u"port"_s, 0, 65535));
    options.dataFolder = reader.folder();
    options.authority.serverName = reader.name();
    options.authority.isNamed = parser.isSet(u"name"_s);
    options.authority.app = u"parlor "_s + QCoreApplication::applicationVersion();
    options.authority.grace = std::chrono::seconds(reader.number(u"grace"_s, 0, 7 * 24 * 3600));
    options.authority.messagesPerSecond = reader.number(u"rate"_s, 0, 1'000'000);
    options.authority.addressLimits = reader.isOn(u"address-limits"_s);
    options.transport.addressLimits = options.authority.addressLimits;
    options.transport.maxConnections = reader.number(u"max-connections"_s, 1,
                                                     std::numeric_limits<int>::max());
    options.authority.rooms = reader.number(u"max-rooms"_s, 1, 1'000'000);
    options.transport.names = parser.values(u"answer-to"_s);
    // At a loopback address nobody else could reach it.
    options.announce = !parser.isSet(u"no-announce"_s) && !options.address.isLoopback();
    if (!reader.complaint().isEmpty())
        return wrong(reader.complaint());
    return Command{options, parser.isSet(u"verbose"_s) ? core::Verbosity::Verbose : core::Verbosity::Quiet};
}

} // namespace

std::variant<Command, Notice> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(u"help"_s))
        return Notice{parser.helpText().trimmed()};
    if (parser.isSet(u"version"_s))
        return Notice{u"parlor-server "_s + QCoreApplication::applicationVersion()};
    if (!parser.positionalArguments().isEmpty())
        return wrong(
            Texts::tr("‘%1’ is not an option; see --help.").arg(parser.positionalArguments().constFirst()));
    return readOptions(parser);
}

} // namespace server
