#pragma once

#include "memoryjournal.h"

#include "journal/durableauthority.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Ana (1) and Bo (2) play four in a row; Bo is to move after one disc. A durable authority stands between
// them and a journal that can be full, on a hand-turned clock.
class DurableAuthorityFixture
{
protected:
    using Message = QJsonObject;

    void sitDown()
    {
        m_heard.clear();
        m_closed.clear();
        m_closes.clear();
        m_journal = {};
        m_now = {5'000, 1'800'000'000'000};
        m_authority = std::make_unique<server::DurableAuthority>(
            server::AuthorityOptions{.serverName = {}, .app = {}, .messagesPerSecond = 0},
            [seed = 0](qsizetype count) mutable { return QByteArray(count, static_cast<char>(++seed)); });
        m_authority->start(m_journal, {}, m_now);
        hello(1, u"Ana"_s);
        hello(2, u"Bo"_s);
        m_token = m_heard[2].front()["content"_L1]["token"_L1].toString();
        ask(1, "create_room", {{"game"_L1, "four_in_a_row"_L1}, {"seconds_per_move"_L1, 30}});
        ask(2, "join_room", {{"room"_L1, "r1"_L1}});
        ask(1, "start_game");
        m_match = last(1, "start_game")["match"_L1].toString();
        QCOMPARE(ask(1, "play", play(3, 0))["type"_L1].toString(), u"ok"_s);
        m_heard.clear();
    }

    static QByteArray frame(const char *type, const QJsonObject &content, qint64 id)
    {
        return QJsonDocument(QJsonObject{{u"type"_s, QString::fromLatin1(type)},
                                         {u"content"_s, content},
                                         {u"id"_s, id}})
            .toJson(QJsonDocument::Compact);
    }

    // Sends without ending the turn.
    void say(server::ConnectionId from, const char *type, const QJsonObject &content, qint64 id)
    {
        hear(m_authority->received(from, frame(type, content, id), m_now));
    }

    // Sends, ends the turn, and gives the answer.
    Message ask(server::ConnectionId from, const char *type, const QJsonObject &content = {})
    {
        say(from, type, content, ++m_ids);
        commit();
        return answerTo(from, m_ids);
    }

    void hello(server::ConnectionId connection, const QString &name, const QString &token = {})
    {
        hear(m_authority->opened(connection, m_now));
        say(connection, "hello", {{"protocol"_L1, 1}, {"name"_L1, name}, {"token"_L1, token}}, 1);
        commit();
    }

    void commit() { hear(m_authority->commit(m_now)); }

    void pass(qint64 ms)
    {
        const qint64 end = m_now.steadyMs + ms;
        for (auto due = m_authority->nextDue(); due && *due <= end; due = m_authority->nextDue()) {
            m_now.steadyMs = std::max(*due, m_now.steadyMs);
            hear(m_authority->tick(m_now));
            commit();
        }
        m_now.steadyMs = end;
    }

    void hear(const server::Effects &effects)
    {
        for (const server::Effect &effect : effects) {
            if (const auto *sent = std::get_if<server::Send>(&effect))
                m_heard[sent->to].push_back(QJsonDocument::fromJson(sent->frame).object());
            if (const auto *close = std::get_if<server::Close>(&effect)) {
                m_closed[close->to] = close->code;
                m_closes.push_back(close->to);
            }
        }
    }

    [[nodiscard]] Message answerTo(server::ConnectionId connection, qint64 id)
    {
        const auto &heard = m_heard[connection];
        const auto answers = [id](const Message &message) { return message["re"_L1].toInteger() == id; };
        const auto answer = std::ranges::find_if(heard, answers);
        return answer == heard.end() ? Message() : *answer;
    }

    // The content of the last message of that type, or {}.
    [[nodiscard]] QJsonObject last(server::ConnectionId connection, const char *type)
    {
        QJsonObject content;
        for (const Message &message : m_heard[connection]) {
            if (message["type"_L1].toString() == QLatin1StringView(type))
                content = message["content"_L1].toObject();
        }
        return content;
    }

    [[nodiscard]] static QString codeOf(const Message &answer)
    {
        return answer["content"_L1]["code"_L1].toString();
    }

    [[nodiscard]] QJsonObject play(int column, int step) const
    {
        return {{"match"_L1, m_match}, {"step"_L1, step}, {"move"_L1, QJsonObject{{"column"_L1, column}}}};
    }

    MemoryJournal m_journal;
    std::unique_ptr<server::DurableAuthority> m_authority;
    server::Instant m_now;
    std::map<server::ConnectionId, std::vector<Message>> m_heard;
    std::map<server::ConnectionId, int> m_closed;
    std::vector<server::ConnectionId> m_closes; // in their order
    qint64 m_ids = 0;
    QString m_match;
    QString m_token; // Bo's
};
