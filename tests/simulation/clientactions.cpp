#include "client.h"
#include "samplegames.h"

#include "games/catalog.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// What a client does when it has time.

void Client::think()
{
    const int most = m_world.isCalm ? 80 : 500;
    m_world.agenda.in(m_world.dice.between(20, most), [this] {
        if (m_isIn && !m_open)
            act();
        think();
    });
}

void Client::wrapUp()
{
    m_hasWrappedUp = false;
    m_awayUntilMs = 0;
    if (!m_line)
        connectIn(0);
}

void Client::act()
{
    if (isSeatOnTurn() && m_world.dice.happens(m_world.isCalm ? 1'000 : 850))
        return play();
    if (m_world.isCalm)
        return m_hasWrappedUp ? void() : ask(u"rename"_s, {{u"name"_s, m_name}});
    if (m_world.dice.happens(60))
        return repeatOne();
    if (!m_room.isEmpty())
        return actInRoom();
    if (!m_rooms.isEmpty() && m_world.dice.happens(900))
        return ask(u"join_room"_s, {{u"room"_s, m_world.dice.any(m_rooms)}});
    const SampleGame &pastime = m_world.dice.any(sampleGames());
    QJsonObject content{{u"game"_s, QString::fromLatin1(pastime.game)}, {u"options"_s, pastime.options}};
    if (m_world.dice.happens(500))
        content.insert(u"seconds_per_move"_s, m_world.dice.between(1, 6));
    ask(u"create_room"_s, content);
}

bool Client::isSeatOnTurn() const
{
    return m_seat >= 0 && m_match["turn"_L1].toArray().contains(m_seat);
}

void Client::actInRoom()
{
    if (m_world.dice.happens(250))
        return ask(u"chat_message"_s, {{u"text"_s, u"%1"_s.arg(m_world.dice.next())}});
    if (m_world.dice.happens(20))
        return ask(u"rename"_s, {{u"name"_s, u"%1 %2"_s.arg(m_name).arg(m_world.dice.below(9))}});
    if (m_world.dice.happens(20))
        return ask(u"rename"_s, {{u"figure"_s, m_world.dice.below(32)}});
    if (m_world.dice.happens(20))
        return ask(u"react"_s, {{u"what"_s, u"clap"_s}});
    if (!m_match.isEmpty() && m_world.dice.happens(30))
        return ask(u"resign"_s, {{u"match"_s, m_match["match"_L1]}});
    if (!m_match.isEmpty() && m_isHost && m_world.dice.happens(10))
        return ask(u"stop_game"_s, {{u"match"_s, m_match["match"_L1]}});
    if (m_world.dice.happens(15))
        return ask(u"leave_room"_s);
    if (m_match.isEmpty())
        actBetweenMatches();
}

void Client::actBetweenMatches()
{
    if (!m_isSeated)
        return ask(u"sit"_s);
    if (m_isHost && m_world.dice.happens(80)) {
        const SampleGame &pastime = m_world.dice.any(sampleGames());
        return ask(u"configure_room"_s,
                   {{u"game"_s, QString::fromLatin1(pastime.game)}, {u"options"_s, pastime.options}});
    }
    if (m_isHost && m_world.dice.happens(20))
        return ask(u"configure_room"_s,
                   {{u"name"_s, m_world.dice.happens(500) ? QJsonValue(m_name + u"'s"_s) : QJsonValue()}});
    if (m_isHost && m_world.dice.happens(60))
        return ask(u"choosing"_s, {{u"choosing"_s, m_world.dice.happens(500)}});
    if (m_isHost && m_world.dice.happens(60))
        return ask(u"configure_room"_s,
                   {{u"best_of"_s, m_world.dice.happens(800) ? QJsonValue(3) : QJsonValue()}});
    if (m_isHost && m_world.dice.happens(300))
        return ask(u"start_game"_s);
    if (m_world.dice.happens(30))
        return ask(u"stand"_s);
    ask(u"ready"_s, {{u"ready"_s, m_world.dice.happens(900)}});
}

void Client::play()
{
    const QString match = m_match["match"_L1].toString();
    const int step = m_match["step"_L1].toInt() - (m_world.dice.happens(20) ? 1 : 0);
    RandomPlayer &player = m_players.try_emplace({match, m_seat}, *core::findGame(m_game), match, m_seat)
                               .first->second;
    QRandomGenerator random(static_cast<quint32>(m_world.dice.next()));
    const auto move = player.move(m_match["view"_L1].toObject(), random);
    if (!move)
        return m_world.fail(u"%1 has no move in %2"_s.arg(m_name, match));
    m_plays.push_back({match, m_person, *move});
    ask(u"play"_s, {{u"match"_s, match}, {u"step"_s, std::max(step, 0)}, {u"move"_s, *move}});
    m_open->play = m_plays.size() - 1;
}

void Client::ask(const QString &type, const QJsonObject &content)
{
    const QJsonObject message{{u"type"_s, type}, {u"id"_s, ++m_lastId}, {u"content"_s, content}};
    m_open = Request{m_lastId, type, QJsonDocument(message).toJson(QJsonDocument::Compact)};
    m_network.say(*m_line, m_open->text);
}

// Something that was answered already, word for word.
void Client::repeatOne()
{
    if (m_answered.empty())
        return;
    auto one = m_answered.begin();
    std::advance(one, m_world.dice.below(static_cast<int>(m_answered.size())));
    m_network.say(*m_line, one->second.first);
}
