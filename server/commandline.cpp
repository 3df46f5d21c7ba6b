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

Notice wrong(const QString &sentence)
{
    return {sentence, 2};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Serves Parlor's games without a window."_s);
    parser.addOptions({
        {u"listen"_s, u"IP address to listen on (default: all)."_s, u"ADDRESS"_s},
        {u"port"_s, u"Port to listen on; 0 takes any free one."_s, u"N"_s,
         QString::number(core::defaultPort)},
        {u"data"_s, u"Folder that keeps what must outlive the server."_s, u"FOLDER"_s},
        {u"name"_s, u"The server's name, as players see it."_s, u"TEXT"_s,
         defaultServerName(QSysInfo::machineHostName())},
        {u"grace"_s, u"Seconds for which a lost player is expected back."_s, u"SECONDS"_s,
         QString::number(core::defaultGrace.count())},
        {u"rate"_s, u"Messages a second from each player; 0 for no limit."_s, u"N"_s, u"20"_s},
        {u"address-limits"_s,
         u"on, or off: nothing is counted by address, for a server behind a proxy that does."_s, u"WORD"_s,
         u"on"_s},
        {u"max-connections"_s, u"Connections at the same time."_s, u"N"_s, u"1000"_s},
        {u"max-rooms"_s, u"Rooms at the same time."_s, u"N"_s, u"200"_s},
        {u"answer-to"_s, u"Another host name of this server; may be repeated."_s, u"HOST"_s},
        {u"no-page"_s, u"Serves no page to browsers, only programs that speak to it."_s},
        {u"no-announce"_s, u"Does not tell the local networks that it is here."_s},
        {u"verbose"_s, u"Says on the error output what happens."_s},
        {{u"h"_s, u"help"_s}, u"Shows this help."_s},
        {{u"v"_s, u"version"_s}, u"Shows the version."_s},
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
            complain(u"--%1 must be a number from %2 to %3."_s.arg(option).arg(least).arg(most));
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
            complain(u"--listen must be an IP address, such as 0.0.0.0 or ::1."_s);
        return address;
    }

    QString name()
    {
        const auto name = core::safeName(m_parser.value(u"name"_s), longestName);
        if (!name)
            complain(u"--name must have 1 to %1 characters."_s.arg(longestName));
        return name.value_or(QString());
    }

    bool isOn(const QString &option)
    {
        const QString word = m_parser.value(option);
        if (word != "on"_L1 && word != "off"_L1)
            complain(u"--%1 must be on or off."_s.arg(option));
        return word == "on"_L1;
    }

    QString folder()
    {
        if (m_parser.isSet(u"data"_s) && m_parser.value(u"data"_s).isEmpty())
            complain(u"--data must name a folder."_s);
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
    options.limits.address.areOn = options.authority.addressLimits;
    options.limits.maxConnections = reader.number(u"max-connections"_s, 1, std::numeric_limits<int>::max());
    options.authority.rooms = reader.number(u"max-rooms"_s, 1, 1'000'000);
    options.limits.names = parser.values(u"answer-to"_s);
    options.isPageServed = !parser.isSet(u"no-page"_s);
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
        return wrong(u"‘%1’ is not an option; see --help."_s.arg(parser.positionalArguments().constFirst()));
    return readOptions(parser);
}

} // namespace server
