#include "desktop/commandline.h"

#include "client/linkextraction.h"
#include "protocol/messages.h"
#include "protocol/names.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Texts::tr("Small games for people in the same house."));
    parser.addOptions({
        {u"host"_s, Texts::tr("Host a game at once.")},
        {u"find"_s, Texts::tr("Show where one joins a game.")},
        {u"join"_s, Texts::tr("Join the game at this address or with this link."), u"ADDRESS"_s},
        {u"name"_s, Texts::tr("Play under this name."), u"NAME"_s},
        {u"port"_s, Texts::tr("Host on this port (7341)."), u"N"_s},
        {u"profile"_s, Texts::tr("Keep settings, games and logs in this folder."), u"DIR"_s},
        {u"demo"_s, Texts::tr("Play every game by itself, with pictures."), u"DIR"_s},
        {u"gallery"_s, Texts::tr("The same in every look and in two languages."), u"DIR"_s},
        {u"verbose"_s, Texts::tr("Say on the error output what happens.")},
        {{u"h"_s, u"help"_s}, Texts::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, Texts::tr("Show the version.")},
    });
    parser.addPositionalArgument(u"link"_s,
                                 Texts::tr("Join with this link, in the window that is open if any."),
                                 u"[LINK]"_s);
}

// Whatever a desktop may hand over of ours, also what is damaged: the window says what is wrong with it.
bool isMeantAsLink(const QString &word)
{
    return containsLink(word) || word.trimmed().startsWith("parlor:"_L1, Qt::CaseInsensitive);
}

std::variant<Arguments, Notice> readArguments(const QCommandLineParser &parser)
{
    const auto wrong = [](const QString &sentence) { return Notice{sentence, 2}; };
    const QStringList others = parser.positionalArguments();
    const bool isLink = others.size() == 1 && isMeantAsLink(others.constFirst());
    const bool joins = isLink || parser.isSet(u"join"_s);
    bool isPort = true;
    const quint16 port = parser.isSet(u"port"_s) ? parser.value(u"port"_s).toUShort(&isPort)
                                                 : core::defaultPort;
    if (!isPort || port == 0)
        return wrong(
            Texts::tr("“%1” is no port. A port is a number from 1 to 65535.").arg(parser.value(u"port"_s)));
    const QString name = parser.value(u"name"_s);
    if (parser.isSet(u"name"_s) && !core::safeName(name, core::longestName))
        return wrong(
            name.trimmed().isEmpty()
                ? Texts::tr("After --name comes a name.")
                : Texts::tr("“%1” is no name. A name has at most %n characters.", nullptr, core::longestName)
                      .arg(core::shownText(name, 2 * core::longestName)));
    if (!others.isEmpty() && !isLink)
        return wrong(Texts::tr("“%1” means nothing here. See parlor --help.").arg(others.constFirst()));
    if (isLink && parser.isSet(u"join"_s))
        return wrong(Texts::tr("Two invitations at once are one too many."));
    if (int(parser.isSet(u"host"_s)) + int(joins) + int(parser.isSet(u"find"_s)) > 1)
        return wrong(Texts::tr("Host, find or join: one at a time."));
    return Arguments{.host = parser.isSet(u"host"_s),
                     .find = parser.isSet(u"find"_s),
                     .join = isLink ? others.constFirst() : parser.value(u"join"_s),
                     .name = name,
                     .port = port,
                     .profile = parser.value(u"profile"_s),
                     .demo = parser.value(u"demo"_s),
                     .gallery = parser.value(u"gallery"_s),
                     .verbosity = parser.isSet(u"verbose"_s) ? core::Verbosity::Verbose
                                                             : core::Verbosity::Quiet};
}

} // namespace

std::variant<Arguments, Notice> readCommandLine(const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(words))
        return Notice{parser.errorText(), 2};
    if (parser.isSet(u"help"_s))
        return Notice{parser.helpText().trimmed()};
    if (parser.isSet(u"version"_s))
        return Notice{u"parlor "_s + QCoreApplication::applicationVersion()};
    return readArguments(parser);
}

} // namespace app
