#include "authority/sessions.h"

#include "protocol/envelope.h"
#include "protocol/names.h"

#include <algorithm>

namespace server {

using namespace Qt::Literals::StringLiterals;

static constexpr int tokenBytes = 16; // 128 bits
// For so long a host may be away: after a loss, and after the server's start.
static constexpr qint64 hostAwayMs = 10'000;
static constexpr qint64 hostAwayAfterStartMs = 60'000;

std::optional<QByteArray> ReplyMemory::find(qint64 id) const
{
    const auto reply = std::ranges::find(m_replies, id, &std::pair<qint64, QByteArray>::first);
    return reply == m_replies.end() ? std::nullopt : std::optional(reply->second);
}

int ReplyMemory::remember(qint64 id, const QByteArray &reply)
{
    m_lastId = std::max(m_lastId, id);
    m_replies.emplace_back(id, reply);
    if (m_replies.size() > capacity)
        m_replies.pop_front();
    return std::exchange(m_nextSlot, (m_nextSlot + 1) % capacity);
}

void ReplyMemory::restore(const ReplyRecord &reply)
{
    m_nextSlot = std::clamp(reply.slot, 0, capacity - 1);
    remember(reply.id, reply.reply);
}

Sessions::Sessions(RandomBytes random, int messagesPerSecond, bool addressLimits)
    : m_random(std::move(random))
    , m_messagesPerSecond(messagesPerSecond)
    , m_crowds(addressLimits && messagesPerSecond > 0)
{
}

Session &Sessions::open(const QString &safeName)
{
    do
        ++m_opened;
    while (find(u"p%1"_s.arg(m_opened))); // only where what was kept miscounts
    return add({u"p%1"_s.arg(m_opened),
                distinct(safeName, nullptr),
                QString::fromLatin1(m_random(tokenBytes).toHex()),
                {},
                false});
}

Session &Sessions::add(const SessionRecord &record)
{
    const double rate = m_messagesPerSecond;
    auto session = std::make_unique<Session>(
        Session{.person = record.person,
                .name = record.name,
                .token = record.token,
                .connection = {},
                .address = {},
                .loss = {.how = record.hasClosed ? core::Away::Closed : core::Away::Lost},
                .figure = record.figure,
                .room = {},
                .replies = {},
                .messages = RateLimiter(rate, rate * 3),
                .chat = RateLimiter(rate > 0 ? 1 : 0, 5)});
    Session &added = *session;
    m_byToken.insert(added.token, &added);
    m_byName.insert(core::nameKey(added.name), &added);
    m_byPerson.insert_or_assign(added.person, std::move(session));
    return added;
}

static void carryOver(const Session &from, Session &to)
{
    if (from.token != to.token)
        return;
    to.connection = from.connection;
    to.address = from.address;
    to.isInBrowser = from.isInBrowser;
    to.app = from.app;
    if (!from.isConnected())
        to.loss = from.loss;
    to.messages = from.messages;
    to.chat = from.chat;
}

void Sessions::restore(const Snapshot &snapshot, qint64 nowMs)
{
    const auto before = std::exchange(m_byPerson, {});
    m_byToken.clear();
    m_byName.clear();
    m_lost.clear();
    m_opened = std::clamp(snapshot.personsEver, 0LL, core::largestNumber);
    for (const SessionRecord &one : snapshot.sessions) {
        // Only a file that was tampered with has somebody twice.
        if (m_byPerson.contains(one.person) || m_byToken.contains(one.token))
            continue;
        Session &session = add(one);
        session.loss.atMs = nowMs;
        session.loss.missedAtMs = nowMs + hostAwayAfterStartMs;
        if (const auto same = before.find(one.person); same != before.end()) {
            carryOver(*same->second, session);
            if (m_unkept.contains(one.person)) {
                session.figure = same->second->figure;
                session.wishesAnew = same->second->wishesAnew;
            }
        }
        if (!session.isConnected())
            m_lost.emplace_back(session.loss.atMs, session.person);
    }
    std::ranges::sort(m_lost);
    for (const ReplyRecord &reply : snapshot.replies) {
        Session *session = find(reply.person);
        if (session && reply.id > session->replies.lastId() && reply.id <= core::largestNumber)
            session->replies.restore(reply);
    }
}

Session *Sessions::byToken(const QString &token) const
{
    return m_byToken.value(token, nullptr);
}

Session *Sessions::find(const QString &person) const
{
    const auto session = m_byPerson.find(person);
    return session == m_byPerson.end() ? nullptr : session->second.get();
}

void Sessions::rename(Session &session, const QString &safeName)
{
    const QString name = distinct(safeName, &session);
    forgetName(session);
    session.name = name;
    m_byName.insert(core::nameKey(name), &session);
}

void Sessions::remove(const QString &person)
{
    const auto session = m_byPerson.find(person);
    if (session == m_byPerson.end())
        return;
    m_byToken.remove(session->second->token);
    forgetName(*session->second);
    m_byPerson.erase(session);
}

void Sessions::lose(Session &session, core::Away how, qint64 nowMs)
{
    session.connection.reset();
    session.loss.how = how;
    session.loss.atMs = nowMs;
    session.loss.missedAtMs = nowMs + hostAwayMs;
    if (session.hasClosed())
        keepLater(session);
    m_lost.emplace_back(nowMs, session.person);
}

std::vector<Session *> Sessions::takeUnkept()
{
    std::vector<Session *> unkept;
    for (const QString &person : std::exchange(m_unkept, {})) {
        if (Session *session = find(person))
            unkept.push_back(session);
    }
    return unkept;
}

void Sessions::forgetReturned()
{
    const auto isStillLost = [this](const std::pair<qint64, QString> &loss) {
        const Session *session = find(loss.second);
        return session && !session->isConnected() && session->loss.atMs == loss.first;
    };
    while (!m_lost.empty() && !isStillLost(m_lost.front()))
        m_lost.pop_front();
}

std::vector<QString> Sessions::takeLostSince(qint64 thenMs)
{
    std::vector<QString> lost;
    for (forgetReturned(); !m_lost.empty() && m_lost.front().first <= thenMs; forgetReturned()) {
        lost.push_back(m_lost.front().second);
        m_lost.pop_front();
    }
    return lost;
}

std::optional<qint64> Sessions::oldestLoss()
{
    forgetReturned();
    return m_lost.empty() ? std::nullopt : std::optional(m_lost.front().first);
}

// Released versions took some names for two that are one now: both are there then.
void Sessions::forgetName(const Session &session)
{
    const QString key = core::nameKey(session.name);
    if (m_byName.value(key, nullptr) == &session)
        m_byName.remove(key);
}

QString Sessions::distinct(const QString &name, const Session *except) const
{
    return core::distinctName(name, core::longestName, [&](const QString &candidate) {
        const Session *holder = m_byName.value(core::nameKey(candidate), nullptr);
        return holder && holder != except;
    });
}

} // namespace server
