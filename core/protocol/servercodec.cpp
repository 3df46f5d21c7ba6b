#include "protocol/servercodec.h"

#include "protocol/announcement.h"
#include "protocol/matchcodec.h"
#include "protocol/names.h"
#include "protocol/roomcodec.h"

#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestReason = 40; // a word

void write(JsonWriter &w, const Ok &m)
{
    w.fields(m.content);
}

void write(JsonWriter &w, const Pong &m)
{
    w.fields(m.content);
}

void write(JsonWriter &w, const Error &m)
{
    w.field("code"_L1, m.code);
    w.field("message"_L1, m.message);
    if (!m.speaks.empty())
        w.list("speaks"_L1, m.speaks);
    if (!m.reason.isEmpty())
        w.field("reason"_L1, m.reason);
    if (!m.values.isEmpty())
        w.field("values"_L1, m.values);
}

Error readError(FieldReader &r)
{
    Error error{.code = r.text("code"_L1), .message = r.shown("message"_L1, longestSentence), .speaks = {}};
    if (r.has("speaks"_L1)) {
        for (const int version : r.naturals("speaks"_L1))
            error.speaks.push_back(version);
    }
    if (r.has("reason"_L1))
        error.reason = r.shown("reason"_L1, longestReason);
    error.values = r.maybe("values"_L1, &FieldReader::object).value_or(QJsonObject());
    return error;
}

void write(JsonWriter &w, const Welcome &m)
{
    w.field("protocol"_L1, m.protocol);
    w.field("person"_L1, m.person);
    w.field("name"_L1, m.name);
    w.field("token"_L1, m.token);
    w.field("resumed"_L1, m.resumed);
    w.field("last_id"_L1, m.lastId);
    if (m.figure)
        w.field("figure"_L1, *m.figure);
    w.field("grace"_L1, m.graceSeconds);
    w.object("server"_L1, [&] {
        w.field("name"_L1, m.server.name);
        w.field("named"_L1, m.server.named);
        w.field("app"_L1, m.serverApp);
        if (!m.server.owner.isEmpty())
            w.field("owner"_L1, m.server.owner);
        if (!m.server.id.isEmpty())
            w.field("id"_L1, m.server.id);
    });
    w.object("limits"_L1, [&] {
        w.field("message"_L1, m.messageLimit);
        w.field("messages_per_second"_L1, m.messagesPerSecond);
    });
}

// Whatever is no id counts as none.
ServerIdentity readIdentity(FieldReader &r)
{
    ServerIdentity server{.name = r.shown("name"_L1, longestServerName),
                          .named = r.maybe("named"_L1, &FieldReader::boolean).value_or(true),
                          .owner = r.has("owner"_L1) ? r.shown("owner"_L1, longestName) : QString(),
                          .id = r.maybe("id"_L1, &FieldReader::text).value_or(QString())};
    if (!isHex128(server.id))
        server.id.clear();
    return server;
}

Welcome readWelcome(FieldReader &r)
{
    Welcome welcome{.protocol = r.integer("protocol"_L1),
                    .person = r.text("person"_L1),
                    .name = r.shown("name"_L1, longestName),
                    .token = r.text("token"_L1),
                    .resumed = r.boolean("resumed"_L1),
                    .lastId = r.integer("last_id"_L1),
                    .server = {},
                    .serverApp = {},
                    .figure = r.maybe("figure"_L1, &FieldReader::natural)};
    FieldReader server(r.object("server"_L1));
    welcome.server = readIdentity(server);
    welcome.serverApp = server.maybe("app"_L1, &FieldReader::text).value_or(QString());
    if (server.failure())
        r.failWith(*server.failure());
    FieldReader limits(r.maybe("limits"_L1, &FieldReader::object).value_or(QJsonObject()));
    welcome.messageLimit = limits.maybe("message"_L1, &FieldReader::integer).value_or(largestClientMessage);
    welcome.messagesPerSecond = limits.maybe("messages_per_second"_L1, &FieldReader::integer).value_or(20);
    welcome.graceSeconds = r.maybe("grace"_L1, &FieldReader::natural).value_or(defaultGrace.count());
    // Our own ids go on above it.
    if (welcome.lastId < 0 || welcome.lastId >= largestNumber)
        r.fail("last_id"_L1, "an id"_L1);
    return welcome;
}

void write(JsonWriter &w, const PersonEvent &m)
{
    w.field("person"_L1, m.person);
    w.field("name"_L1, m.name);
    if (m.away)
        w.field("away"_L1, awayName(*m.away));
}

void write(JsonWriter &w, const PersonReaction &m)
{
    w.field("person"_L1, m.person);
    w.field("what"_L1, reactionName(m.what));
}

PersonReaction readPersonReaction(FieldReader &r)
{
    return {.person = r.text("person"_L1), .what = readReaction(r, "what"_L1)};
}

void write(JsonWriter &w, const ChatLine &m)
{
    w.field("n"_L1, m.n);
    w.field("person"_L1, m.person);
    w.field("name"_L1, m.name);
    w.field("text"_L1, m.text);
    w.field("at"_L1, m.at);
}

ChatLine readChatLine(FieldReader &r)
{
    return {.n = r.integer("n"_L1),
            .person = r.text("person"_L1),
            .name = r.shown("name"_L1, longestName),
            .text = r.shown("text"_L1, longestChat),
            .at = r.text("at"_L1)};
}

void write(JsonWriter &w, const ChatHistory &m)
{
    w.list("messages"_L1, m.messages, write);
}

ChatHistory readHistory(FieldReader &r)
{
    return {r.list<ChatLine>("messages"_L1, readChatLine)};
}

void write(JsonWriter &w, const Kicked &m)
{
    w.field("reason"_L1, m.reason);
    w.field("code"_L1, m.code);
    w.field("message"_L1, m.message);
}

// A sentence or a word of the server's, where it says one.
QString maybeShown(FieldReader &r, QLatin1StringView key, int most)
{
    return r.has(key) ? r.shown(key, most) : QString();
}

Kicked readKicked(FieldReader &r)
{
    return {.reason = maybeShown(r, "reason"_L1, longestSentence),
            .code = maybeShown(r, "code"_L1, longestReason),
            .message = maybeShown(r, "message"_L1, longestSentence)};
}

void write(JsonWriter &w, const Closing &m)
{
    w.field("reason"_L1, m.reason);
    w.field("kept"_L1, m.kept);
    w.field("code"_L1, m.code);
}

Closing readClosing(FieldReader &r)
{
    return {.reason = maybeShown(r, "reason"_L1, longestSentence),
            .kept = r.maybe("kept"_L1, &FieldReader::boolean).value_or(false),
            .code = maybeShown(r, "code"_L1, longestReason)};
}

template<Happening What>
PersonEvent readEvent(FieldReader &r)
{
    return {.what = What,
            .person = r.text("person"_L1),
            .name = r.shown("name"_L1, longestName),
            .away = readAway(r)};
}

struct Kind
{
    QLatin1StringView type;
    ServerMessage (*read)(FieldReader &);
};

template<auto Read>
ServerMessage readAs(FieldReader &reader)
{
    return Read(reader);
}

template<typename Whole>
ServerMessage readLater(FieldReader &)
{
    return Whole{};
}

// In the order of Happening.
constexpr std::array eventKinds{
    Kind{"player_joined"_L1, readAs<readEvent<Happening::Joined>>},
    Kind{"player_left"_L1, readAs<readEvent<Happening::Left>>},
    Kind{"player_dropped"_L1, readAs<readEvent<Happening::Dropped>>},
    Kind{"player_returned"_L1, readAs<readEvent<Happening::Returned>>},
    Kind{"player_ready"_L1, readAs<readEvent<Happening::Ready>>},
    Kind{"player_kicked"_L1, readAs<readEvent<Happening::Kicked>>},
    Kind{"host_changed"_L1, readAs<readEvent<Happening::HostChanged>>},
};

// In the order of the variant's alternatives; the type of a PersonEvent stands above.
constexpr std::array kinds{
    Kind{"ok"_L1, readLater<Ok>},
    Kind{"error"_L1, readAs<readError>},
    Kind{"pong"_L1, readLater<Pong>},
    Kind{"welcome"_L1, readAs<readWelcome>},
    Kind{"lobby"_L1, readAs<readLobby>},
    Kind{"room"_L1, readAs<readRoom>},
    Kind{{}, nullptr},
    Kind{"chat_message"_L1, readAs<readChatLine>},
    Kind{"chat_history"_L1, readAs<readHistory>},
    Kind{"kicked"_L1, readAs<readKicked>},
    Kind{"closing"_L1, readAs<readClosing>},
    Kind{"start_game"_L1, readAs<readMatchStarted>},
    Kind{"view"_L1, readAs<readMatchView>},
    Kind{"end_game"_L1, readAs<readMatchEnded>},
    Kind{"reaction"_L1, readAs<readPersonReaction>},
};
static_assert(kinds.size() == std::variant_size_v<ServerMessage>);

const Kind *findKind(const QString &type)
{
    for (const Kind &kind : kinds) {
        if (kind.read && kind.type == type)
            return &kind;
    }
    const auto event = std::ranges::find(eventKinds, type, &Kind::type);
    return event == eventKinds.end() ? nullptr : &*event;
}

QLatin1StringView typeOf(const ServerMessage &message)
{
    if (const auto *event = std::get_if<PersonEvent>(&message))
        return eventKinds[static_cast<std::size_t>(event->what)].type;
    return kinds[message.index()].type;
}

} // namespace

std::variant<ServerFrame, DecodeError> decodeServer(const QByteArray &text)
{
    if (text.size() > largestServerMessage)
        return decodeError({ErrorCode::BadMessage, {}, u"The message is larger than a server may send."_s});
    auto opened = openEnvelope(text, "re"_L1);
    if (auto *problem = std::get_if<DecodeError>(&opened))
        return std::move(*problem);
    const auto &envelope = std::get<Envelope>(opened);

    const Kind *kind = findKind(envelope.type);
    if (!kind)
        return decodeError(Rejection{ErrorCode::UnknownType}, envelope);
    FieldReader reader(envelope.content);
    ServerMessage message = kind->read(reader);
    if (reader.failure())
        return decodeError(*reader.failure(), envelope);
    if (auto *ok = std::get_if<Ok>(&message))
        ok->content = envelope.content;
    if (auto *pong = std::get_if<Pong>(&message))
        pong->content = envelope.content;
    return ServerFrame{envelope.number, std::move(message)};
}

QByteArray encode(const ServerFrame &frame)
{
    return sealEnvelope(typeOf(frame.message), frame.re, "re"_L1, [&](JsonWriter &writer) {
        std::visit([&](const auto &message) { write(writer, message); }, frame.message);
    });
}

} // namespace core
