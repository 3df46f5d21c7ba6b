#pragma once

#include "client/client.h"
#include "hostileserver.h"
#include "received.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Client;
using app::Failure;
using app::FailureKind;

// What a client makes of a message.
enum class Made {
    Distrust, // the connection ends: this is no Parlor server
    Nothing   // it is overlooked, or shown as it is
};

// A value at a path such as `people.0.seat` is replaced, or taken out where it is undefined.
inline QJsonValue replaced(const QJsonValue &whole, QStringList path, const QJsonValue &by)
{
    if (path.isEmpty())
        return by;
    const QString key = path.takeFirst();
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        array[key.toInt()] = replaced(array[key.toInt()], path, by);
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue value = replaced(object[key], path, by);
    if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    return object;
}

inline QString message(const QByteArray &type, const QByteArray &content)
{
    return QString::fromUtf8(R"({"type":")" + type + R"(","content":)" + content + "}");
}

inline QString welcome(const QString &path = {}, const QJsonValue &by = {})
{
    const QJsonObject good{{"type"_L1, u"welcome"_s},
                           {"re"_L1, 1},
                           {"content"_L1, QJsonObject{{"protocol"_L1, 1},
                                                      {"person"_L1, u"p1"_s},
                                                      {"name"_L1, u"Ana"_s},
                                                      {"token"_L1, QString(32, u'a')},
                                                      {"resumed"_L1, false},
                                                      {"last_id"_L1, 0},
                                                      {"grace"_L1, 120},
                                                      {"server"_L1, QJsonObject{{"name"_L1, u"x"_s}}},
                                                      {"limits"_L1, QJsonObject{{"message"_L1, 16384}}}}}};
    const QJsonValue said = path.isEmpty() ? good : replaced(good, path.split(u'.'), by);
    return QString::fromUtf8(QJsonDocument(said.toObject()).toJson(QJsonDocument::Compact));
}

inline const QByteArray goodLobby =
    R"({"rooms":[{"room":"r1","name":"T","game":"gomoku","host":"Ana","players":1,
    "seats":2,"spectators":0,"playing":false,"locked":false}]})";
inline const QByteArray goodMatch = R"({"match":"m1","number":1,"game":"tic_tac_toe","options":{"columns":3},
    "players":[{"seat":0,"person":"p1","name":"Ana"},{"seat":1,"person":"p2","name":"Bo"}],
    "step":0,"turn":[0],"view":{"cells":"........."},"last":null,"seconds":30,"ms":0})";
inline const QByteArray goodEnd =
    R"({"match":"m1","step":5,"result":{"winners":[0],"ranking":[[0],[1]],"reason":"won"},
    "view":{"cells":"XXXOO...."},"ms":9,"transcript":{"moves":[]}})";
inline const QByteArray goodRoom = R"({"room":"r1","name":"T","host":"p1","game":"gomoku","options":{},
    "seconds_per_move":null,"locked":false,"seats":{"min":2,"max":2},"people":[{"person":"p1","name":"Ana",
    "role":"player","seat":0,"connected":true,"ready":false,"muted":false}],"spectators":0,"match":)"
                                   + goodMatch + R"(,"ended":null})";
inline const QByteArray goodChat =
    R"({"n":7,"person":"p1","name":"Ana","text":"hi","at":"2026-11-22T17:46:25.123Z"})";

inline void addSaid(const char *name, const QString &said, Made made)
{
    QTest::newRow(name) << said << made;
}

// A good message in which one value is another.
inline void addSpoilt(const char *name, const QByteArray &type, const QByteArray &content,
                      const QString &path, const QJsonValue &by, Made made = Made::Distrust)
{
    const QJsonObject good = QJsonDocument::fromJson(content).object();
    const QJsonObject bad = replaced(good, path.split(u'.'), by).toObject();
    addSaid(name, message(type, QJsonDocument(bad).toJson(QJsonDocument::Compact)), made);
}

inline const QJsonValue gone = QJsonValue::Undefined;

inline void addColumns()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<Made>("made");
}

// What the client makes of one message after a good welcome; whoever overlooks it sees the kick that follows.
inline void judge()
{
    QFETCH(QString, said);
    QFETCH(Made, made);
    HostileServer server([&said](QWebSocket &socket) {
        socket.sendTextMessage(welcome());
        socket.sendTextMessage(said);
        socket.sendTextMessage(u"{\"type\":\"kicked\",\"content\":{\"reason\":\"the end\"}}"_s);
    });
    Client client;
    QSignalSpy lost(&client, &Client::connectionLost);
    const Received received(client);
    client.connectTo({{u"127.0.0.1"_s, server.port(), true}}, {u"Ana"_s, {}});
    QTRY_VERIFY(!lost.isEmpty() || received.count<core::Kicked>() > 0);
    QCOMPARE(lost.isEmpty() ? Made::Nothing : Made::Distrust, made);
    QCOMPARE(client.state(), lost.isEmpty() ? Client::State::Online : Client::State::Idle);
    if (!lost.isEmpty())
        QCOMPARE(lost.at(0).at(0).value<Failure>().kind, FailureKind::NotAParlor);
    QCOMPARE(server.visits(), 1);
}
