#pragma once

#include "authority/crowds.h"
#include "authority/effects.h"
#include "authority/ratelimiter.h"
#include "authority/record.h"
#include "protocol/messages.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>

namespace server {

// Hands out that many bytes from the system's random source; a test hands out its own.
using RandomBytes = std::function<QByteArray(qsizetype count)>;

// The replies that a session may ask for again, and the highest id answered.
class ReplyMemory
{
public:
    static constexpr int capacity = 64;

    [[nodiscard]] std::optional<QByteArray> find(qint64 id) const;
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    // Ids come in ascending order. Gives the slot that the reply takes.
    int remember(qint64 id, const QByteArray &reply);
    void restore(const ReplyRecord &reply);

private:
    std::deque<std::pair<qint64, QByteArray>> m_replies;
    qint64 m_lastId = 0;
    int m_nextSlot = 0;
};

// Of a connection, and meaningful while there is no other. The times are steady.
struct Loss
{
    qint64 atMs = 0;
    qint64 missedAtMs = 0; // from then on a room of theirs wants another host
    core::Away how = core::Away::Lost;
};

// One person on this server, from the first hello until the grace time is over.
struct Session
{
    QString person;
    QString name;
    QString token;
    std::optional<ConnectionId> connection;
    QString address; // that the connection is counted with
    Loss loss;
    std::optional<int> figure = {}; // the wish
    bool wishesAnew = false;        // the room has not followed that wish yet
    bool isInBrowser = false;       // says the present connection
    QString app = {};               // says the present connection, shortened; nobody else is told
    QString room;                   // empty: in the lobby
    quint64 roomSeen = 0;           // the room's changes as this person was last shown them
    ReplyMemory replies;
    RateLimiter messages;
    RateLimiter chat;

    [[nodiscard]] bool isConnected() const { return connection.has_value(); }
    [[nodiscard]] bool hasClosed() const { return !isConnected() && loss.how == core::Away::Closed; }
    [[nodiscard]] SessionRecord record() const { return {person, name, token, figure, hasClosed()}; }
};

// Everybody on the server, by person and by token. Owns the sessions; pointers stay good until `remove`.
class Sessions
{
public:
    Sessions(RandomBytes random, int messagesPerSecond, bool addressLimits);

    // A new person under that name, or a distinct one like it.
    [[nodiscard]] Session &open(const QString &safeName);
    // How many there have been.
    [[nodiscard]] qint64 opened() const { return m_opened; }
    [[nodiscard]] Session *byToken(const QString &token) const;
    [[nodiscard]] Session *find(const QString &person) const;
    void rename(Session &session, const QString &safeName);
    void remove(const QString &person);
    // Takes everybody who was kept in place of those who are here. Who was here already keeps what is not
    // kept: the connection, or since when it is lost. Everybody else is lost from now.
    void restore(const Snapshot &snapshot, qint64 nowMs);

    // Notes that a session has no connection any more. Calls come in the order of time.
    void lose(Session &session, core::Away how, qint64 nowMs);
    // What the hello of somebody who is known changes is kept a little later: they are welcomed on a full
    // disk, too. This notes it, and hands out those of whom something has to be kept.
    void keepLater(const Session &session) { m_unkept.insert(session.person); }
    [[nodiscard]] bool hasUnkept() const { return !m_unkept.empty(); }
    [[nodiscard]] std::vector<Session *> takeUnkept();
    // Those still lost who were so at `thenMs` already; each is named once.
    [[nodiscard]] std::vector<QString> takeLostSince(qint64 thenMs);
    // What is counted by address.
    [[nodiscard]] Crowds &crowds() { return m_crowds; }

    // When the one lost longest was lost.
    [[nodiscard]] std::optional<qint64> oldestLoss();
    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto &entry : m_byPerson)
            visit(*entry.second);
    }

private:
    Session &add(const SessionRecord &record);
    void forgetReturned();
    void forgetName(const Session &session);
    [[nodiscard]] QString distinct(const QString &name, const Session *except) const;

    RandomBytes m_random;
    int m_messagesPerSecond;
    Crowds m_crowds;
    qint64 m_opened = 0;
    std::unordered_map<QString, std::unique_ptr<Session>> m_byPerson;
    QHash<QString, Session *> m_byToken;
    QHash<QString, Session *> m_byName;            // by nameKey()
    std::deque<std::pair<qint64, QString>> m_lost; // oldest first; some have come back since
    std::set<QString> m_unkept;
};

} // namespace server
