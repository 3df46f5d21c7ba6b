#include "protocol/clientcodec.h"

#include "protocol/envelope.h"
#include "protocol/names.h"

#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

// What each message is called and how its content is read and written.

// The wish for a figure, where there is one.
std::optional<int> readFigure(FieldReader &r)
{
    if (!r.has("figure"_L1) && !r.isNull("figure"_L1))
        return std::nullopt;
    const qint64 figure = r.integer("figure"_L1);
    if (figure < 0 || figure >= figureCount)
        r.fail("figure"_L1, "a number from 0 to 31"_L1);
    return static_cast<int>(figure);
}

Hello readHello(FieldReader &r)
{
    Hello hello{.protocol = r.integer("protocol"_L1),
                .name = r.text("name"_L1),
                .app = {},
                .token = {},
                .figure = {}};
    hello.app = r.maybe("app"_L1, &FieldReader::text).value_or(QString());
    hello.token = r.maybe("token"_L1, &FieldReader::text).value_or(QString());
    hello.figure = readFigure(r);
    if (r.has("browser"_L1) || r.isNull("browser"_L1))
        hello.browser = r.boolean("browser"_L1);
    return hello;
}

QJsonObject write(const Hello &m)
{
    QJsonObject content{{"protocol"_L1, m.protocol}, {"name"_L1, m.name}, {"app"_L1, m.app}};
    if (!m.token.isEmpty())
        content.insert("token"_L1, m.token);
    if (m.figure)
        content.insert("figure"_L1, *m.figure);
    if (m.browser)
        content.insert("browser"_L1, true);
    return content;
}

RoomSettings readSettings(FieldReader &r)
{
    RoomSettings settings{.game = r.maybe("game"_L1, &FieldReader::text),
                          .options = r.maybe("options"_L1, &FieldReader::object),
                          .name = {},
                          .password = {},
                          .secondsPerMove = {},
                          .secondsEach = {},
                          .bestOf = {}};
    if (r.has("name"_L1) || r.isNull("name"_L1))
        settings.name = r.maybe("name"_L1, &FieldReader::text);
    if (r.has("password"_L1) || r.isNull("password"_L1))
        settings.password = r.maybe("password"_L1, &FieldReader::text);
    if (r.has("seconds_per_move"_L1) || r.isNull("seconds_per_move"_L1))
        settings.secondsPerMove = r.maybe("seconds_per_move"_L1, &FieldReader::integer);
    if (r.has("seconds_each"_L1) || r.isNull("seconds_each"_L1))
        settings.secondsEach = r.maybe("seconds_each"_L1, &FieldReader::integer);
    if (r.has("best_of"_L1) || r.isNull("best_of"_L1))
        settings.bestOf = r.maybe("best_of"_L1, &FieldReader::integer);
    return settings;
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject write(const RoomSettings &m)
{
    QJsonObject content;
    if (m.game)
        content.insert("game"_L1, *m.game);
    if (m.options)
        content.insert("options"_L1, *m.options);
    if (m.name)
        content.insert("name"_L1, *m.name ? QJsonValue(**m.name) : QJsonValue());
    if (m.password)
        content.insert("password"_L1, *m.password ? QJsonValue(**m.password) : QJsonValue());
    if (m.secondsPerMove)
        content.insert("seconds_per_move"_L1, numberOrNull(*m.secondsPerMove));
    if (m.secondsEach)
        content.insert("seconds_each"_L1, numberOrNull(*m.secondsEach));
    if (m.bestOf)
        content.insert("best_of"_L1, numberOrNull(*m.bestOf));
    return content;
}

CreateRoom readCreateRoom(FieldReader &r)
{
    CreateRoom create{readSettings(r)};
    if (!create.settings.game)
        r.fail("game"_L1, "there"_L1);
    return create;
}

ConfigureRoom readConfigureRoom(FieldReader &r)
{
    return {readSettings(r)};
}

QJsonObject write(const CreateRoom &m)
{
    return write(m.settings);
}

QJsonObject write(const ConfigureRoom &m)
{
    return write(m.settings);
}

JoinRoom readJoinRoom(FieldReader &r)
{
    return {.room = r.text("room"_L1),
            .password = r.maybe("password"_L1, &FieldReader::text).value_or(QString()),
            .as = r.has("as"_L1) ? readRole(r, "as"_L1) : Role::Player};
}

QJsonObject write(const JoinRoom &m)
{
    QJsonObject content{{"room"_L1, m.room}, {"as"_L1, roleName(m.as)}};
    if (!m.password.isEmpty())
        content.insert("password"_L1, m.password);
    return content;
}

template<typename Empty>
Empty readNothing(FieldReader &)
{
    return {};
}

QJsonObject write(const LeaveRoom &)
{
    return {};
}

QJsonObject write(const Stand &)
{
    return {};
}

QJsonObject write(const StartGame &)
{
    return {};
}

Sit readSit(FieldReader &r)
{
    return {r.maybe("seat"_L1, &FieldReader::integer)};
}

QJsonObject write(const Sit &m)
{
    return m.seat ? QJsonObject{{"seat"_L1, *m.seat}} : QJsonObject();
}

SetReady readReady(FieldReader &r)
{
    return {r.boolean("ready"_L1)};
}

QJsonObject write(const SetReady &m)
{
    return {{"ready"_L1, m.ready}};
}

SendChat readChat(FieldReader &r)
{
    return {r.text("text"_L1)};
}

QJsonObject write(const SendChat &m)
{
    return {{"text"_L1, m.text}};
}

KickPlayer readKick(FieldReader &r)
{
    return {.person = r.text("person"_L1),
            .ban = r.maybe("ban"_L1, &FieldReader::boolean).value_or(false),
            .reason = r.maybe("reason"_L1, &FieldReader::text).value_or(QString())};
}

QJsonObject write(const KickPlayer &m)
{
    return {{"person"_L1, m.person}, {"ban"_L1, m.ban}, {"reason"_L1, m.reason}};
}

MutePlayer readMute(FieldReader &r)
{
    return {.person = r.text("person"_L1), .muted = r.boolean("muted"_L1)};
}

QJsonObject write(const MutePlayer &m)
{
    return {{"person"_L1, m.person}, {"muted"_L1, m.muted}};
}

MakeHost readMakeHost(FieldReader &r)
{
    return {r.text("person"_L1)};
}

QJsonObject write(const MakeHost &m)
{
    return {{"person"_L1, m.person}};
}

Rename readRename(FieldReader &r)
{
    Rename rename;
    rename.figure = readFigure(r);
    if (!rename.figure || r.has("name"_L1) || r.isNull("name"_L1))
        rename.name = r.text("name"_L1);
    return rename;
}

QJsonObject write(const Rename &m)
{
    QJsonObject content;
    if (m.name)
        content.insert("name"_L1, *m.name);
    if (m.figure)
        content.insert("figure"_L1, *m.figure);
    return content;
}

UnbanPlayer readUnban(FieldReader &r)
{
    return {r.text("person"_L1)};
}

QJsonObject write(const UnbanPlayer &m)
{
    return {{"person"_L1, m.person}};
}

Choose readChoose(FieldReader &r)
{
    return {r.boolean("choosing"_L1)};
}

QJsonObject write(const Choose &m)
{
    return {{"choosing"_L1, m.choosing}};
}

React readReact(FieldReader &r)
{
    return {readReaction(r, "what"_L1)};
}

QJsonObject write(const React &m)
{
    return {{"what"_L1, reactionName(m.what)}};
}

GetTranscript readGetTranscript(FieldReader &r)
{
    GetTranscript get{.match = r.text("match"_L1), .from = r.integer("from"_L1)};
    if (get.from < 0)
        r.fail("from"_L1, "a number from 0 on"_L1);
    return get;
}

QJsonObject write(const GetTranscript &m)
{
    return {{"match"_L1, m.match}, {"from"_L1, m.from}};
}

QJsonObject write(const Ping &m)
{
    return m.content;
}

Play readPlay(FieldReader &r)
{
    return {.match = r.text("match"_L1), .step = r.integer("step"_L1), .move = r.value("move"_L1)};
}

QJsonObject write(const Play &m)
{
    return {{"match"_L1, m.match}, {"step"_L1, m.step}, {"move"_L1, m.move}};
}

template<typename OfMatch>
OfMatch readMatch(FieldReader &r)
{
    return {r.text("match"_L1)};
}

QJsonObject write(const Resign &m)
{
    return {{"match"_L1, m.match}};
}

QJsonObject write(const StopGame &m)
{
    return {{"match"_L1, m.match}};
}

struct Kind
{
    QLatin1StringView type;
    ClientMessage (*read)(FieldReader &);
};

template<auto Read>
ClientMessage readAs(FieldReader &reader)
{
    return Read(reader);
}

// In the order of the variant's alternatives. A ping's content is whatever it is, so it is not read.
constexpr std::array kinds{
    Kind{"hello"_L1, readAs<readHello>},
    Kind{"create_room"_L1, readAs<readCreateRoom>},
    Kind{"join_room"_L1, readAs<readJoinRoom>},
    Kind{"leave_room"_L1, readAs<readNothing<LeaveRoom>>},
    Kind{"sit"_L1, readAs<readSit>},
    Kind{"stand"_L1, readAs<readNothing<Stand>>},
    Kind{"configure_room"_L1, readAs<readConfigureRoom>},
    Kind{"ready"_L1, readAs<readReady>},
    Kind{"start_game"_L1, readAs<readNothing<StartGame>>},
    Kind{"chat_message"_L1, readAs<readChat>},
    Kind{"kick_player"_L1, readAs<readKick>},
    Kind{"mute_player"_L1, readAs<readMute>},
    Kind{"make_host"_L1, readAs<readMakeHost>},
    Kind{"rename"_L1, readAs<readRename>},
    Kind{"get_transcript"_L1, readAs<readGetTranscript>},
    Kind{"ping"_L1, readAs<readNothing<Ping>>},
    Kind{"play"_L1, readAs<readPlay>},
    Kind{"resign"_L1, readAs<readMatch<Resign>>},
    Kind{"stop_game"_L1, readAs<readMatch<StopGame>>},
    Kind{"unban_player"_L1, readAs<readUnban>},
    Kind{"choosing"_L1, readAs<readChoose>},
    Kind{"react"_L1, readAs<readReact>},
};
static_assert(kinds.size() == std::variant_size_v<ClientMessage>);

} // namespace

std::variant<ClientFrame, DecodeError> decodeClient(const QByteArray &text)
{
    auto opened = openEnvelope(text, "id"_L1);
    if (auto *problem = std::get_if<DecodeError>(&opened))
        return std::move(*problem);
    const auto &envelope = std::get<Envelope>(opened);

    const auto kind = std::ranges::find(kinds, envelope.type, &Kind::type);
    if (kind == kinds.end())
        return decodeError(Rejection{ErrorCode::UnknownType}, envelope);
    FieldReader reader(envelope.content);
    ClientMessage message = kind->read(reader);
    if (reader.failure())
        return decodeError(*reader.failure(), envelope);
    if (auto *ping = std::get_if<Ping>(&message))
        ping->content = envelope.content;
    return ClientFrame{envelope.number, std::move(message)};
}

QByteArray encode(const ClientFrame &frame)
{
    const QJsonObject content = std::visit([](const auto &message) { return write(message); }, frame.message);
    return sealEnvelope(kinds[frame.message.index()].type, frame.id, "id"_L1,
                        [&](JsonWriter &writer) { writer.fields(content); });
}

} // namespace core
