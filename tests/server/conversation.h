#pragma once

#include "memoryjournal.h"

#include "authority/authority.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

// A parlor without sockets on a hand-turned clock: messages go in as text, and what comes out lies in the
// inbox of the connection that it is for. Where PARLOR_RESTORED_AFTER_EVERY_STEP is set in the environment,
// the authority is put back to what was kept after each call, and nobody may notice.
class Conversation
{
public:
    using Connection = server::ConnectionId;
    inline static const bool isRestored = qEnvironmentVariableIsSet("PARLOR_RESTORED_AFTER_EVERY_STEP");

    explicit Conversation(server::AuthorityOptions options = {.serverName = QStringLiteral("Test parlor"),
                                                              .app = QStringLiteral("parlor test"),
                                                              .messagesPerSecond = 0})
        : m_authority(std::move(options), [this](qsizetype count) { return QByteArray(count, ++m_random); })
    {
    }

    // From an address, where it is to be counted.
    Connection connect(const QString &address = {})
    {
        carry(m_authority.opened(++m_connections, m_now, address));
        return m_connections;
    }

    void disconnect(Connection connection, core::Away how = core::Away::Lost)
    {
        carry(m_authority.closed(connection, m_now, how));
    }
    void send(Connection from, const QByteArray &text) { carry(m_authority.received(from, text, m_now)); }
    void sendBinary(Connection from) { carry(m_authority.receivedBinary(from, m_now)); }

    // Sends with the next id and returns what answered it.
    QJsonObject ask(Connection from, const char *type, const QJsonObject &content = {})
    {
        const qint64 id = ++m_ids;
        m_inbox[from].clear();
        send(from, frame(type, content, id));
        return answerTo(from, id);
    }

    static QByteArray frame(const char *type, const QJsonObject &content, qint64 id = 0)
    {
        QJsonObject object{{QStringLiteral("type"), QString::fromLatin1(type)},
                           {QStringLiteral("content"), content}};
        if (id)
            object.insert(QStringLiteral("id"), id);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] QJsonObject answerTo(Connection connection, qint64 id) const
    {
        const auto inbox = m_inbox.find(connection);
        if (inbox == m_inbox.end())
            return {};
        for (const QJsonObject &message : inbox->second) {
            if (message.value(QStringLiteral("re")).toInteger() == id)
                return message;
        }
        return {};
    }

    // The last message of that type, or {}.
    [[nodiscard]] QJsonObject last(Connection connection, const char *type) const
    {
        const auto inbox = m_inbox.find(connection);
        QJsonObject found;
        for (const QJsonObject &message :
             inbox == m_inbox.end() ? std::vector<QJsonObject>() : inbox->second) {
            if (message.value(QStringLiteral("type")).toString() == QLatin1StringView(type))
                found = message.value(QStringLiteral("content")).toObject();
        }
        return found;
    }

    [[nodiscard]] QStringList types(Connection connection) const
    {
        QStringList types;
        const auto inbox = m_inbox.find(connection);
        for (const QJsonObject &message : inbox == m_inbox.end() ? std::vector<QJsonObject>() : inbox->second)
            types.append(message.value(QStringLiteral("type")).toString());
        return types;
    }

    // Lets time pass, ticking whenever something is due.
    void pass(qint64 ms)
    {
        const qint64 end = m_now.steadyMs + ms;
        deliver(restored());
        for (auto due = m_authority.nextDue(); due && *due <= end; due = m_authority.nextDue()) {
            turn(std::max(*due, m_now.steadyMs) - m_now.steadyMs);
            carry(m_authority.tick(m_now));
        }
        turn(end - m_now.steadyMs);
    }

    // A person who has said hello.
    Connection person(const QString &name)
    {
        const Connection connection = connect();
        m_welcome[connection] = ask(connection, "hello",
                                    {{QStringLiteral("protocol"), 1}, {QStringLiteral("name"), name}})
                                    .value(QStringLiteral("content"))
                                    .toObject();
        return connection;
    }

    // Another connection of the person whose token that connection was given.
    Connection again(Connection of)
    {
        const Connection connection = connect();
        m_welcome[connection] = ask(connection, "hello",
                                    {{QStringLiteral("protocol"), 1},
                                     {QStringLiteral("name"), QStringLiteral("x")},
                                     {QStringLiteral("token"), welcome(of, "token")}})
                                    .value(QStringLiteral("content"))
                                    .toObject();
        return connection;
    }

    [[nodiscard]] QJsonValue welcome(Connection connection, const char *key) const
    {
        return m_welcome.at(connection).value(QLatin1StringView(key));
    }
    [[nodiscard]] QString idOf(Connection connection) const
    {
        return welcome(connection, "person").toString();
    }
    [[nodiscard]] int closeCode(Connection connection) const
    {
        return m_closed.contains(connection) ? m_closed.at(connection) : 0;
    }
    void forget() { m_inbox.clear(); }
    server::Authority &authority() { return m_authority; }
    // What the authority has handed out to be kept, call by call.
    [[nodiscard]] const std::vector<server::Records> &records() const { return m_records; }
    [[nodiscard]] server::Snapshot snapshot() const { return m_journal.snapshot(); }
    [[nodiscard]] server::Instant now() const { return m_now; }
    void carry(const server::Output &output)
    {
        deliver(output);
        std::ignore = restored();
    }

private:
    void deliver(const server::Output &output)
    {
        m_records.push_back(output.records);
        m_journal.keep(output.records);
        for (const server::Effect &effect : output.effects) {
            if (const auto *sent = std::get_if<server::Send>(&effect))
                m_inbox[sent->to].push_back(QJsonDocument::fromJson(sent->frame).object());
            if (const auto *closed = std::get_if<server::Close>(&effect)) {
                m_closed[closed->to] = closed->code;
                if (closed->reason.isEmpty() || closed->reason.toUtf8().size() > 123)
                    qFatal("A close frame has a sentence of at most 123 bytes.");
            }
        }
    }

    // Rooms show themselves once more then; that is left for the next time that time passes.
    server::Output restored()
    {
        if (isRestored)
            return m_authority.restore(m_journal.snapshot(), m_now);
        return {};
    }

    void turn(qint64 ms)
    {
        m_now.steadyMs += ms;
        m_now.utcMs += ms;
    }

    char m_random = 0;
    MemoryJournal m_journal;
    std::vector<server::Records> m_records;
    server::Authority m_authority;
    server::Instant m_now{.steadyMs = 5'000, .utcMs = 1'800'000'000'000};
    Connection m_connections = 0;
    qint64 m_ids = 0;
    std::map<Connection, std::vector<QJsonObject>> m_inbox;
    std::map<Connection, QJsonObject> m_welcome;
    std::map<Connection, int> m_closed;
};

// The code of an error, or the empty string.
inline QString codeOf(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("content")).toObject().value(QStringLiteral("code")).toString();
}
inline bool isOk(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("type")).toString() == QStringLiteral("ok");
}
