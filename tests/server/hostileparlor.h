#pragma once

#include "player.h"
#include "rawclient.h"

#include "server.h"

#include <QTest>

// A real server on a real port with Ana and Bo at its tables: whatever a stranger does next to them, they are
// served, and nothing that they see has changed.
class HostileParlor
{
protected:
    void open(const server::TransportFactory &transport = server::tcp())
    {
        close();
        server::ServerOptions options;
        options.address = QHostAddress::LocalHost;
        options.port = 0;
        options.authority.messagesPerSecond = 0;
        options.transport = transport;
        m_server = std::make_unique<server::Server>(options);
        QVERIFY(m_server->start());
        m_ana = std::make_unique<Player>(u"Ana"_s);
        m_bo = std::make_unique<Player>(u"Bo"_s);
        m_eve = std::make_unique<Player>(u"Eve"_s);
        QVERIFY(m_ana->join(url()) && m_bo->join(url()) && m_eve->join(url()));
    }
    void close()
    {
        m_ana.reset();
        m_bo.reset();
        m_eve.reset();
        m_server.reset();
        m_game.clear();
    }

    // A room with a running match of that game, in which Ana and Bo play and Eve watches; the one that is
    // there, where there is one.
    void play(const QString &game)
    {
        if (m_game == game)
            return;
        open();
        m_game = game;
        QCOMPARE(m_ana->ask("create_room", {{"game"_L1, game}})["type"_L1], u"ok"_s);
        QCOMPARE(m_bo->ask("join_room", {{"room"_L1, u"r1"_s}})["type"_L1], u"ok"_s);
        QCOMPARE(m_eve->ask("join_room", {{"room"_L1, u"r1"_s}, {"as"_L1, u"spectator"_s}})["type"_L1],
                 u"ok"_s);
        QCOMPARE(m_ana->ask("start_game")["type"_L1], u"ok"_s);
        QTRY_VERIFY(!m_bo->match().isEmpty() && !m_ana->match().isEmpty());
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"ws://127.0.0.1:%1"_s.arg(m_server->port())); }
    [[nodiscard]] static QJsonObject contentOf(const QJsonObject &message)
    {
        return message["content"_L1].toObject();
    }
    [[nodiscard]] static QString codeOf(const QJsonObject &answer)
    {
        return contentOf(answer)["code"_L1].toString();
    }
    [[nodiscard]] bool servesTheOthers()
    {
        m_ana->say("rename", {{"name"_L1, u"Ana"_s}});
        m_bo->say("rename", {{"name"_L1, u"Bo"_s}});
        return m_ana->answer()["type"_L1] == "ok"_L1 && m_bo->answer()["type"_L1] == "ok"_L1;
    }

    std::unique_ptr<server::Server> m_server;
    std::unique_ptr<Player> m_ana;
    std::unique_ptr<Player> m_bo;
    std::unique_ptr<Player> m_eve; // the stranger
    QString m_game;
};
