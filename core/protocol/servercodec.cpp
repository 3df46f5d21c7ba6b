#include "protocol/matchcodec.h"
#include "protocol/roomcodec.h"

#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject write(const Ok &m)
{
    return m.content;
}

QJsonObject write(const Pong &m)
{
    return m.content;
}

QJsonObject write(const Error &m)
{
    QJsonObject content{{"code"_L1, m.code}, {"message"_L1, m.message}};
    QJsonArray speaks;
    for (const qint64 version : m.speaks)
        speaks.append(version);
    if (!speaks.isEmpty())
        content.insert("speaks"_L1, speaks);
    return content;
}

Error readError(FieldReader &r)
{
    Error error{.code = r.text("code"_L1), .message = r.text("message"_L1), .speaks = {}};
    if (r.has("speaks"_L1)) {
        for (const int version : r.naturals("speaks"_L1))
            error.speaks.push_back(version);
    }
    return error;
}

QJsonObject write(const Welcome &m)
{
    return {{"protocol"_L1, m.protocol},
            {"person"_L1, m.person},
            {"name"_L1, m.name},
            {"token"_L1, m.token},
            {"resumed"_L1, m.resumed},
            {"last_id"_L1, m.lastId},
            {"grace"_L1, m.graceSeconds},
            {"server"_L1, QJsonObject{{"name"_L1, m.serverName}, {"app"_L1, m.serverApp}}},
            {"limits"_L1,
             QJsonObject{{"message"_L1, m.messageLimit}, {"messages_per_second"_L1, m.messagesPerSecond}}}};
}

Welcome readWelcome(FieldReader &r)
{
    Welcome welcome{.protocol = r.integer("protocol"_L1),
                    .person = r.text("person"_L1),
                    .name = r.text("name"_L1),
                    .token = r.text("token"_L1),
                    .resumed = r.boolean("resumed"_L1),
                    .lastId = r.integer("last_id"_L1),
                    .serverName = {},
                    .serverApp = {}};
    FieldReader server(r.object("server"_L1));
    welcome.serverName = server.text("name"_L1);
    welcome.serverApp = server.maybe("app"_L1, &FieldReader::text).value_or(QString());
    if (server.failure())
        r.failWith(*server.failure());
    FieldReader limits(r.maybe("limits"_L1, &FieldReader::object).value_or(QJsonObject()));
    welcome.messageLimit = limits.maybe("message"_L1, &FieldReader::integer).value_or(largestClientMessage);
    welcome.messagesPerSecond = limits.maybe("messages_per_second"_L1, &FieldReader::integer).value_or(20);
    welcome.graceSeconds = r.maybe("grace"_L1, &FieldReader::natural).value_or(120);
    // Our own ids go on above it.
    if (welcome.lastId < 0 || welcome.lastId >= largestNumber)
        r.fail("last_id"_L1, "an id"_L1);
    return welcome;
}

QJsonObject write(const PersonEvent &m)
{
    return {{"person"_L1, m.person}, {"name"_L1, m.name}};
}

QJsonObject write(const ChatLine &m)
{
    return {
        {"n"_L1, m.n}, {"person"_L1, m.person}, {"name"_L1, m.name}, {"text"_L1, m.text}, {"at"_L1, m.at}};
}

ChatLine readChatLine(FieldReader &r)
{
    return {.n = r.integer("n"_L1),
            .person = r.text("person"_L1),
            .name = r.text("name"_L1),
            .text = r.text("text"_L1),
            .at = r.text("at"_L1)};
}

QJsonObject write(const ChatHistory &m)
{
    return {{"messages"_L1, listJson(m.messages, write)}};
}

ChatHistory readHistory(FieldReader &r)
{
    return {r.list<ChatLine>("messages"_L1, readChatLine)};
}

QJsonObject write(const Kicked &m)
{
    return {{"reason"_L1, m.reason}};
}

Kicked readKicked(FieldReader &r)
{
    return {r.maybe("reason"_L1, &FieldReader::text).value_or(QString())};
}

QJsonObject write(const Closing &m)
{
    return {{"reason"_L1, m.reason}, {"kept"_L1, m.kept}};
}

Closing readClosing(FieldReader &r)
{
    return {.reason = r.maybe("reason"_L1, &FieldReader::text).value_or(QString()),
            .kept = r.maybe("kept"_L1, &FieldReader::boolean).value_or(false)};
}

template<Happening What>
PersonEvent readEvent(FieldReader &r)
{
    return {.what = What, .person = r.text("person"_L1), .name = r.text("name"_L1)};
}

// What is big enough to have a codec of its own.
template<typename Message>
auto write(const Message &m) -> decltype(toJson(m))
{
    return toJson(m);
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

std::variant<ServerFrame, Unreadable> decodeServer(const QByteArray &text)
{
    if (text.size() > largestServerMessage)
        return unreadable(Code::BadMessage, u"The message is larger than a server may send."_s);
    auto opened = openEnvelope(text, "re"_L1);
    if (auto *problem = std::get_if<Unreadable>(&opened))
        return std::move(*problem);
    const auto &envelope = std::get<Envelope>(opened);

    const Kind *kind = findKind(envelope.type);
    if (!kind)
        return unreadable(Code::UnknownType, u"There is no message of this type."_s, envelope);
    FieldReader reader(envelope.content);
    ServerMessage message = kind->read(reader);
    if (reader.failure())
        return unreadable(Code::BadMessage, *reader.failure(), envelope);
    if (auto *ok = std::get_if<Ok>(&message))
        ok->content = envelope.content;
    if (auto *pong = std::get_if<Pong>(&message))
        pong->content = envelope.content;
    return ServerFrame{envelope.number, std::move(message)};
}

QByteArray encode(const ServerFrame &frame)
{
    const QJsonObject content = std::visit([](const auto &message) { return write(message); }, frame.message);
    return sealEnvelope(typeOf(frame.message), content, frame.re, "re"_L1);
}

} // namespace core
