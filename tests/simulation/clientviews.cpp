#include "client.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// What a client is shown, and what it holds against it.

void Client::see(const QString &type, const QJsonObject &content)
{
    if (type == "lobby"_L1) {
        m_rooms.clear();
        const QJsonArray rooms = content["rooms"_L1].toArray();
        for (const QJsonValue &room : rooms)
            m_rooms.append(room["room"_L1].toString());
    } else if (type == "room"_L1) {
        seeRoom(content);
    } else if (type == "start_game"_L1 || type == "view"_L1) {
        seeMatch(content);
    } else if (type == "end_game"_L1) {
        m_match = {};
    } else if (type == "kicked"_L1) {
        m_room.clear();
        m_match = {};
    } else if (type == "chat_message"_L1) {
        seeLine(content);
    } else if (type == "chat_history"_L1) {
        const QJsonArray lines = content["messages"_L1].toArray();
        for (const QJsonValue &line : lines)
            seeLine(line.toObject());
    }
}

// Whatever was said once under a number is what everybody hears under it, for ever.
void Client::seeLine(const QJsonObject &line)
{
    const qint64 n = line["n"_L1].toInteger();
    if (m_said != 0 && n != m_said + 1)
        m_world.fail(u"%1 hears line %2 after line %3"_s.arg(m_person).arg(n).arg(m_said));
    m_said = n;
    auto &known = m_world.lines[{m_room, n}];
    if (!known.isEmpty() && known != line)
        m_world.fail(u"line %1 of %2 is another than before"_s.arg(n).arg(m_room));
    known = line;
}

void Client::seeRoom(const QJsonObject &room)
{
    m_room = room["room"_L1].toString();
    // A name that nobody gave ends otherwise than one that a client gives.
    const bool isNamed = !room["name"_L1].toString().endsWith("'s room"_L1);
    if (room["named"_L1] != QJsonValue(isNamed))
        m_world.fail(
            u"%1 is told that %2 is named: %3"_s.arg(m_person, room["name"_L1].toString(),
                                                     room["named"_L1].toBool() ? u"yes"_s : u"no"_s));
    m_isHost = room["host"_L1].toString() == m_person;
    m_isSeated = false;
    const QJsonArray people = room["people"_L1].toArray();
    for (const QJsonValue &person : people)
        m_isSeated = m_isSeated
                     || (person["person"_L1].toString() == m_person && person["seat"_L1].isDouble());
    seeScore(room["score"_L1].toArray());
    if (room["match"_L1].isObject())
        seeMatch(room["match"_L1].toObject());
    else
        m_match = {};
}

// What was counted once stays counted, whatever breaks.
void Client::seeScore(const QJsonArray &score)
{
    for (const QJsonValue &entry : score) {
        const int matches = entry["matches"_L1].toInt();
        int &known = m_matches[{m_room, entry["person"_L1].toString()}];
        if (matches < known)
            m_world.fail(u"%1 is shown %2 matches after %3"_s.arg(m_person).arg(matches).arg(known));
        known = matches;
    }
}

void Client::seeMatch(const QJsonObject &match)
{
    const QString id = match["match"_L1].toString();
    const int step = match["step"_L1].toInt();
    int &latest = m_steps[id];
    if (step < latest)
        m_world.fail(u"%1 is shown step %2 after step %3"_s.arg(m_person).arg(step).arg(latest));
    latest = step;
    if (match.contains("players"_L1)) {
        m_game = match["game"_L1].toString();
        m_seat = -1;
        const QJsonArray players = match["players"_L1].toArray();
        for (const QJsonValue &player : players) {
            if (player["person"_L1].toString() == m_person)
                m_seat = player["seat"_L1].toInt();
        }
    }
    m_match = match;
}

QString Client::unrest() const
{
    if (!m_isIn)
        return u"%1 is not back"_s.arg(m_name);
    if (m_open)
        return u"%1 has no answer to %2"_s.arg(m_name, m_open->type);
    if (!m_hasWrappedUp)
        return u"%1 could do nothing any more"_s.arg(m_name);
    if (!m_match.isEmpty())
        return u"%1 sees a match that does not end"_s.arg(m_name);
    return {};
}

// Each move that was answered `ok` was played, once and in its order; what was refused was not; what was
// never answered may have been.
void Client::compareMoves()
{
    QSet<std::pair<QString, QString>> seen;
    for (const Play &play : m_plays) {
        if (!seen.contains({play.match, play.person})) {
            seen.insert({play.match, play.person});
            compare(play.match, play.person);
        }
    }
}

void Client::compare(const QString &match, const QString &person)
{
    const auto played = m_world.oracle.movesOf(match, person);
    std::set<std::size_t> places{0}; // how many of them what was asked so far may account for
    for (const Play &play : m_plays) {
        if (play.match != match || play.person != person || play.outcome == Outcome::Refused)
            continue;
        std::set<std::size_t> next;
        if (play.outcome == Outcome::Unknown)
            next = places;
        for (const std::size_t place : places) {
            if (place < played.size() && played[place] == play.move)
                next.insert(place + 1);
        }
        places = std::move(next);
    }
    if (!places.contains(played.size()))
        m_world.fail(u"%1 did not play in match %2 what was answered"_s.arg(person, match));
}
