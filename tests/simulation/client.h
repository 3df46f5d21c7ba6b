#pragma once

#include "network.h"
#include "randomplayer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <QSet>

#include <optional>
#include <set>

// A person who plays at random, comes back whenever the connection is lost, and sends again what was not
// answered.
class Client
{
public:
    Client(World &world, Network &network, int number);

    void begin();
    // Opens a new connection while the old one may still be there.
    void takeOver();
    // Stays away so long that nobody expects them back.
    void stayAway(qint64 ms);
    // Hurries to what is left to do once nothing breaks any more.
    void wrapUp();
    // What has not come to rest; nothing where all has.
    [[nodiscard]] QString unrest() const;
    // Compares what was answered with what was played.
    void compareMoves();

private:
    struct Request
    {
        qint64 id = 0;
        QString type;
        QByteArray text;
        std::size_t play = 0; // its place among the plays, where it is one
    };
    enum class Outcome { Unknown, Done, Refused };
    struct Play
    {
        QString match;
        QString person;
        QJsonObject move;
        Outcome outcome = Outcome::Unknown;
    };

    void connectIn(qint64 ms);
    void call();
    void hear(Network::Id id, const QByteArray &frame);
    void lose(Network::Id id);
    void welcome(const QJsonObject &content);
    void beNew(const QJsonObject &content, qint64 awayMs);
    void answer(qint64 re, const QByteArray &frame, const QString &type, const QJsonObject &content);
    void settleRequest(const QString &type, const QJsonObject &content);
    void see(const QString &type, const QJsonObject &content);
    void seeLine(const QJsonObject &line);
    void seeRoom(const QJsonObject &room);
    void seeScore(const QJsonArray &score);
    void seeMatch(const QJsonObject &match);
    void think();
    void act();
    void actInRoom();
    void actBetweenMatches();
    void play();
    void ask(const QString &type, const QJsonObject &content = {});
    void repeatOne();
    [[nodiscard]] bool isSeatOnTurn() const;
    void compare(const QString &match, const QString &person);

    World &m_world;
    Network &m_network;
    QString m_name;
    std::optional<Network::Id> m_line;
    bool m_isIn = false; // has been welcomed on this line
    qint64 m_goneMs = 0; // when the last line was known to be good
    qint64 m_awayUntilMs = 0;
    QString m_token;
    QString m_person;
    qint64 m_lastId = 0;     // used
    qint64 m_answeredId = 0; // that the server has to remember
    std::optional<Request> m_open;
    std::map<qint64, std::pair<QByteArray, QByteArray>> m_answered; // what was asked and what came
    std::vector<Play> m_plays;
    QStringList m_rooms; // in the lobby
    QString m_room;
    bool m_isSeated = false;
    bool m_isHost = false;
    qint64 m_said = 0; // the number of the last line in the room
    QString m_game;
    QJsonObject m_match;                                  // as shown last; {}: none is running
    std::map<QString, int> m_steps;                       // the latest shown of each match
    std::map<std::pair<QString, QString>, int> m_matches; // as shown last, by room and person
    int m_seat = -1;
    std::map<std::pair<QString, core::Seat>, RandomPlayer>
        m_players; // as whom they have played in which match
    bool m_hasWrappedUp = false;
};
