#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QWebSocket>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

// A person who comes back to whatever server there is and asks again what was not answered.
class Player
{
public:
    using Message = QJsonObject;

    // With a token, somebody who was there before.
    explicit Player(const QString &name, const QString &token = {})
        : m_name(name)
        , m_token(token)
    {
    }

    [[nodiscard]] bool join(const QUrl &url)
    {
        m_heard.clear();
        m_socket = std::make_unique<QWebSocket>();
        QObject::connect(m_socket.get(), &QWebSocket::textMessageReceived, m_socket.get(),
                         [this](const QString &text) {
                             take(QJsonDocument::fromJson(text.toUtf8()).object());
                         });
        QObject::connect(m_socket.get(), &QWebSocket::connected, m_socket.get(), [this] {
            write("hello", {{"protocol"_L1, 1}, {"name"_L1, m_name}, {"token"_L1, m_token}}, 1);
        });
        m_socket->open(url);
        return QTest::qWaitFor([this] { return m_heard.size() >= 2; });
    }

    void say(const char *type, const QJsonObject &content = {})
    {
        m_unanswered = ++m_lastId;
        m_asked = {type, content};
        sayAgain();
    }
    void sayAgain()
    {
        if (m_unanswered)
            write(m_asked.first, m_asked.second, m_unanswered);
    }
    [[nodiscard]] Message answer()
    {
        return QTest::qWaitFor([this] { return m_unanswered == 0; }) ? m_answer : Message();
    }
    [[nodiscard]] Message ask(const char *type, const QJsonObject &content = {})
    {
        say(type, content);
        return answer();
    }
    // With an id that was used before.
    [[nodiscard]] Message askAgain(qint64 id, const char *type, const QJsonObject &content = {})
    {
        m_unanswered = id;
        m_asked = {type, content};
        sayAgain();
        return answer();
    }
    [[nodiscard]] bool hasSent() const { return m_socket->bytesToWrite() == 0; }
    [[nodiscard]] const QString &token() const { return m_token; }

    // The last contents of these kinds.
    [[nodiscard]] const QJsonObject &welcome() const { return m_welcome; }
    [[nodiscard]] const QJsonObject &room() const { return m_room; }
    [[nodiscard]] const QJsonArray &history() const { return m_history; }
    // Who plays the match.
    [[nodiscard]] const QJsonArray &players() const { return m_players; }

    // The last content that told of the match: `start_game`, `view`, `end_game`, or the one in a `room`.
    [[nodiscard]] const QJsonObject &match() const { return m_match; }

private:
    void write(const char *type, const QJsonObject &content, qint64 id)
    {
        const QJsonObject object{{u"type"_s, QString::fromLatin1(type)},
                                 {u"content"_s, content},
                                 {u"id"_s, id}};
        m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }

    void take(const Message &message)
    {
        m_heard.push_back(message);
        const QString type = message["type"_L1].toString();
        const QJsonObject content = message["content"_L1].toObject();
        if (type == "welcome"_L1)
            takeWelcome(content);
        else if (message["re"_L1].toInteger() == m_unanswered && (type == "ok"_L1 || type == "error"_L1))
            m_answer = std::exchange(m_unanswered, 0) ? message : Message();
        if (type == "start_game"_L1 || type == "view"_L1 || type == "end_game"_L1)
            m_match = content;
        else if (type == "room"_L1 && content["match"_L1].isObject())
            m_match = content["match"_L1].toObject();
        if (m_match.contains("players"_L1))
            m_players = m_match["players"_L1].toArray();
        if (type == "room"_L1)
            m_room = content;
        else if (type == "chat_history"_L1)
            m_history = content["messages"_L1].toArray();
    }

    void takeWelcome(const QJsonObject &content)
    {
        m_welcome = content;
        m_token = content["token"_L1].toString();
        m_lastId = std::max(m_lastId, content["last_id"_L1].toInteger());
    }

    QString m_name;
    QString m_token;
    std::unique_ptr<QWebSocket> m_socket;
    std::vector<Message> m_heard;
    QJsonObject m_welcome;
    QJsonObject m_room;
    QJsonObject m_match;
    QJsonArray m_players;
    QJsonArray m_history;
    std::pair<const char *, QJsonObject> m_asked;
    Message m_answer;
    qint64 m_unanswered = 0;
    qint64 m_lastId = 1;
};
