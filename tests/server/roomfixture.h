#pragma once

#include "conversation.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

// Three people who have come to one server; what the tests of rooms and matches begin with.
class RoomFixture : public QObject
{
protected:
    void gather()
    {
        m_talk = std::make_unique<Conversation>();
        m_ana = m_talk->person(u"Ana"_s);
        m_bo = m_talk->person(u"Bo"_s);
        m_mina = m_talk->person(u"Mina"_s);
    }
    QString createRoom(Conversation::Connection by, QJsonObject content = {{"game"_L1, "tic_tac_toe"_L1}})
    {
        return m_talk->ask(by, "create_room", content)["content"_L1]["room"_L1].toString();
    }
    QJsonObject join(Conversation::Connection who, const QString &room)
    {
        return m_talk->ask(who, "join_room", {{"room"_L1, room}});
    }

    std::unique_ptr<Conversation> m_talk;
    Conversation::Connection m_ana = 0;
    Conversation::Connection m_bo = 0;
    Conversation::Connection m_mina = 0;
};

// Ana and Bo sit at a tic-tac-toe table, and Mina watches.
class RunningMatchFixture : public RoomFixture
{
protected:
    void sitDown()
    {
        gather();
        const QString room = createRoom(m_ana);
        join(m_bo, room);
        join(m_mina, room);
        m_match.clear();
    }
    void ready()
    {
        m_talk->ask(m_ana, "ready", {{"ready"_L1, true}});
        m_talk->ask(m_bo, "ready", {{"ready"_L1, true}});
        m_match = m_talk->last(m_bo, "start_game").value("match"_L1).toString();
    }
    QJsonObject play(Conversation::Connection who, int step, int column, int row)
    {
        return m_talk->ask(who, "play",
                           {{"match"_L1, m_match},
                            {"step"_L1, step},
                            {"move"_L1, QJsonObject{{"cell"_L1, QJsonArray{column, row}}}}});
    }
    void playToTheEnd()
    {
        for (int i = 0; i < 5; ++i)
            play(i % 2 ? m_bo : m_ana, i, i / 2, i % 2);
    }

    QString m_match;
};
