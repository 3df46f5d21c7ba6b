#include "protocol/announcement.h"

#include "protocol/json.h"
#include "protocol/messages.h"
#include "protocol/names.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype largestQuestion = 64;
constexpr qsizetype longestWord = 40;
constexpr int longestApp = 40; // Unicode code points
constexpr int mostCounted = 1'000'000;

bool isWordCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
}

// An id as programs give it: of a room or a game.
bool isWord(const QString &text)
{
    return text.size() <= longestWord && std::ranges::all_of(text, isWordCharacter);
}

std::optional<QString> shown(const QString &raw, int most)
{
    if (raw.size() > largestAnnouncement)
        return std::nullopt;
    return safeName(raw, most);
}

QString shortened(const QString &name, int most)
{
    return fittedName(name, most).value_or(QString());
}

// Reads the fields, and remembers whether one of them was not what it should be.
class AnnouncementReader
{
public:
    explicit AnnouncementReader(const QJsonObject &object)
        : m_fields(object)
    {
    }

    [[nodiscard]] bool isGood() const { return m_isGood && !m_fields.failure(); }

    [[nodiscard]] QString instance() { return checked(m_fields.text("instance"_L1), isHex128); }
    [[nodiscard]] QString word(QLatin1StringView key) { return checked(m_fields.text(key), isWord); }
    [[nodiscard]] bool flag(QLatin1StringView key) { return m_fields.boolean(key); }

    [[nodiscard]] QString name(QLatin1StringView key, int most)
    {
        const auto name = shown(m_fields.text(key), most);
        m_isGood &= name.has_value();
        return name.value_or(QString());
    }

    [[nodiscard]] ServerIdentity server()
    {
        return {.name = name("server"_L1, longestServerName),
                .named = m_fields.maybe("named"_L1, &FieldReader::boolean).value_or(true),
                .owner = m_fields.has("owner"_L1) ? maybeName("owner"_L1, longestName) : QString(),
                .id = m_fields.has("id"_L1) ? checked(m_fields.text("id"_L1), isHex128) : QString()};
    }

    [[nodiscard]] QString maybeName(QLatin1StringView key, int most)
    {
        const QString raw = m_fields.text(key);
        return raw.isEmpty() ? QString() : name(key, most);
    }

    [[nodiscard]] qint64 number(QLatin1StringView key, qint64 least, qint64 most)
    {
        const qint64 value = m_fields.integer(key);
        m_isGood &= value >= least && value <= most;
        return value;
    }

    [[nodiscard]] int count(QLatin1StringView key)
    {
        return static_cast<int>(std::clamp<qint64>(number(key, 0, mostCounted), 0, mostCounted));
    }

private:
    template<typename Check>
    QString checked(const QString &text, Check check)
    {
        m_isGood &= check(text);
        return text;
    }

    FieldReader m_fields;
    bool m_isGood = true;
};

Announcement readAnnouncement(AnnouncementReader &reader)
{
    return {.instance = reader.instance(),
            .protocol = reader.number("protocol"_L1, 1, mostCounted),
            .app = reader.name("app"_L1, longestApp),
            .server = reader.server(),
            .port = static_cast<quint16>(reader.number("port"_L1, 1, 65535)),
            .room = reader.word("room"_L1),
            .host = reader.maybeName("host"_L1, longestName),
            .game = reader.word("game"_L1),
            .players = reader.count("players"_L1),
            .seats = reader.count("seats"_L1),
            .spectators = reader.count("spectators"_L1),
            .playing = reader.flag("playing"_L1),
            .locked = reader.flag("locked"_L1),
            .rooms = reader.count("rooms"_L1),
            .people = reader.count("people"_L1)};
}

QJsonObject objectOf(QByteArrayView datagram, qsizetype largest)
{
    if (datagram.size() > largest)
        return {};
    return QJsonDocument::fromJson(datagram.toByteArray()).object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray encodeAnnouncement(const Announcement &a)
{
    const QString server = shortened(a.server.name, longestServerName);
    const QString app = shortened(a.app, longestApp);
    QJsonObject all{{u"parlor"_s, u"here"_s},
                    {u"instance"_s, a.instance},
                    {u"protocol"_s, a.protocol},
                    {u"app"_s, app.isEmpty() ? u"parlor"_s : app},
                    {u"server"_s, server.isEmpty() ? u"Parlor"_s : server},
                    {u"named"_s, a.server.named},
                    {u"port"_s, a.port},
                    {u"room"_s, a.room},
                    {u"host"_s, shortened(a.host, longestName)},
                    {u"game"_s, a.game},
                    {u"players"_s, a.players},
                    {u"seats"_s, a.seats},
                    {u"spectators"_s, a.spectators},
                    {u"playing"_s, a.playing},
                    {u"locked"_s, a.locked},
                    {u"rooms"_s, a.rooms},
                    {u"people"_s, a.people}};
    if (isHex128(a.server.id))
        all.insert(u"id"_s, a.server.id);
    const QByteArray ownerless = compact(all);
    const QString owner = shortened(a.server.owner, longestName);
    if (owner.isEmpty())
        return ownerless;
    all.insert(u"owner"_s, owner);
    const QByteArray whole = compact(all);
    return whole.size() <= largestAnnouncement ? whole : ownerless;
}

std::optional<Announcement> decodeAnnouncement(QByteArrayView datagram)
{
    const QJsonObject object = objectOf(datagram, largestAnnouncement);
    if (object.value("parlor"_L1) != "here"_L1)
        return std::nullopt;
    AnnouncementReader reader(object);
    const Announcement announcement = readAnnouncement(reader);
    return reader.isGood() ? std::optional(announcement) : std::nullopt;
}

QByteArray encodeGoodbye(const QString &instance)
{
    return compact({{u"parlor"_s, u"leaving"_s}, {u"instance"_s, instance}});
}

std::optional<QString> decodeGoodbye(QByteArrayView datagram)
{
    const QJsonObject object = objectOf(datagram, largestAnnouncement);
    if (object.value("parlor"_L1) != "leaving"_L1)
        return std::nullopt;
    AnnouncementReader reader(object);
    const QString instance = reader.instance();
    return reader.isGood() ? std::optional(instance) : std::nullopt;
}

QByteArray encodeQuestion()
{
    return compact({{u"parlor"_s, u"who"_s}});
}

bool isQuestion(QByteArrayView datagram)
{
    return objectOf(datagram, largestQuestion).value("parlor"_L1).toString() == "who"_L1;
}

} // namespace core
