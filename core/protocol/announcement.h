#pragma once

#include "protocol/serveridentity.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace core {

inline constexpr quint16 discoveryPort = 7341; // UDP, whatever port the game is at
inline constexpr qsizetype largestAnnouncement = 1'200;
inline constexpr int longestServerName = 60; // Unicode code points

// How often a server announces itself where nothing changes, and after which silence it counts as gone: three
// announcements in a row may get lost. PROTOCOL.md, section 8, says both to others.
inline constexpr std::chrono::milliseconds announcementInterval{1'000};
inline constexpr std::chrono::milliseconds announcementLifetime = 4 * announcementInterval;
// The same where more comes in than can be read, and so an announcement may be missed that was not lost.
inline constexpr std::chrono::milliseconds announcementLifetimeInFlood = 3 * announcementLifetime;

// What a server says of itself to everybody on the local network, in one datagram.
struct Announcement
{
    QString instance;    // 32 hex digits, others with each start of a server
    qint64 protocol = 1; // what the server speaks
    QString app;         // such as `parlor 0.1.0`
    ServerIdentity server;
    quint16 port = 0; // TCP
    QString room;     // the id of the one that a newcomer is most likely to want; empty: there is none
    QString host;     // of that room: its host's name
    QString game;     // of that room: the game's id
    int players = 0;
    int seats = 0;
    int spectators = 0;
    bool playing = false;
    bool locked = false;
    int rooms = 0;  // in all
    int people = 0; // in all
    bool operator==(const Announcement &) const = default;
};

// Never longer than `largestAnnouncement`; names that are too long are shortened, and the owner is left out
// first.
[[nodiscard]] QByteArray encodeAnnouncement(const Announcement &announcement);
// Reads whatever came along: nothing, unless all of it is what it should be. Names are safe to show.
[[nodiscard]] std::optional<Announcement> decodeAnnouncement(QByteArrayView datagram);

// What a server says of itself at its end: nothing but the instance that it was.
[[nodiscard]] QByteArray encodeGoodbye(const QString &instance);
[[nodiscard]] std::optional<QString> decodeGoodbye(QByteArrayView datagram);

// What asks every server to announce itself at once.
[[nodiscard]] QByteArray encodeQuestion();
[[nodiscard]] bool isQuestion(QByteArrayView datagram);

} // namespace core
