#include "client.h"

#include "serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

Client::Client(World &world, Network &network, int number)
    : m_world(world)
    , m_network(network)
    , m_name(u"Player %1"_s.arg(number))
{
}

void Client::begin()
{
    connectIn(m_world.dice.between(0, 500));
    think();
}

void Client::connectIn(qint64 ms)
{
    m_world.agenda.in(ms, [this] {
        if (!m_line && m_world.agenda.now() >= m_awayUntilMs)
            call();
    });
}

void Client::call()
{
    const auto id = std::make_shared<Network::Id>(0);
    *id = m_network.call(
        {[this, id](const QByteArray &frame) { hear(*id, frame); }, [this, id] { lose(*id); }});
    m_line = *id;
    m_isIn = false;
    QJsonObject hello{{u"protocol"_s, 1}, {u"name"_s, m_name}};
    if (!m_token.isEmpty())
        hello.insert(u"token"_s, m_token);
    const QJsonObject message{{u"type"_s, u"hello"_s}, {u"id"_s, 1}, {u"content"_s, hello}};
    m_network.say(*id, QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void Client::takeOver()
{
    if (m_isIn)
        call();
}

void Client::stayAway(qint64 ms)
{
    m_awayUntilMs = m_world.agenda.now() + ms;
    if (m_line)
        m_network.cut(*m_line);
    m_line.reset();
    m_isIn = false;
    connectIn(ms);
}

void Client::lose(Network::Id id)
{
    if (m_line != id)
        return;
    m_line.reset();
    m_isIn = false;
    connectIn(m_world.dice.between(10, 1'500));
}

void Client::hear(Network::Id id, const QByteArray &frame)
{
    if (m_line != id)
        return;
    if (m_isIn)
        m_goneMs = m_world.agenda.now();
    const QJsonObject message = QJsonDocument::fromJson(frame).object();
    const QString type = message["type"_L1].toString();
    const QJsonObject content = message["content"_L1].toObject();
    if (type == "welcome"_L1)
        return welcome(content);
    if (!m_isIn) { // a hello that the disk has no room for
        if (content["code"_L1].toString() != "disk_full"_L1)
            m_world.fail(u"%1 is told %2 in place of a welcome"_s.arg(m_name, QString::fromUtf8(frame)));
        return m_world.agenda.in(500, [this, id] {
            if (m_line == id)
                m_network.cut(id);
        });
    }
    if (message.contains("re"_L1))
        return answer(message["re"_L1].toInteger(), frame, type, content);
    see(type, content);
}

void Client::welcome(const QJsonObject &content)
{
    m_isIn = true;
    const qint64 away = m_world.agenda.now() - std::exchange(m_goneMs, m_world.agenda.now());
    if (!content["resumed"_L1].toBool())
        return beNew(content, away);
    const qint64 last = content["last_id"_L1].toInteger();
    if (content["person"_L1].toString() != m_person)
        m_world.fail(u"%1 comes back as %2"_s.arg(m_person, content["person"_L1].toString()));
    if (last < m_answeredId || last > m_lastId)
        m_world.fail(
            u"%1 has ids %2 to %3 and is told %4"_s.arg(m_person).arg(m_answeredId).arg(m_lastId).arg(last));
    m_said = 0;
    if (m_open)
        m_network.say(*m_line, m_open->text);
}

void Client::beNew(const QJsonObject &content, qint64 awayMs)
{
    // The line was good when the last frame was sent; nobody can have given them up within the grace time.
    if (!m_token.isEmpty()
        && awayMs + Network::slowestMs < std::chrono::milliseconds(ServerProcess::grace).count())
        m_world.fail(u"%1 was forgotten within the grace time"_s.arg(m_person));
    m_token = content["token"_L1].toString();
    m_person = content["person"_L1].toString();
    m_lastId = 1;
    m_answeredId = 0;
    m_open.reset();
    m_answered.clear();
    m_room.clear();
    m_match = {};
    m_hasWrappedUp = false;
}

void Client::answer(qint64 re, const QByteArray &frame, const QString &type, const QJsonObject &content)
{
    const QString code = type == "error"_L1 ? content["code"_L1].toString() : QString();
    const bool isRemembered = code != "disk_full"_L1;
    const auto known = m_answered.find(re);
    if (known != m_answered.end() && known->second.second != frame)
        return m_world.fail(u"%1 is answered %2 once more, and otherwise"_s.arg(m_person).arg(re));
    if (known != m_answered.end() && (!m_open || m_open->id != re))
        return;
    if (!m_open || m_open->id != re)
        return m_world.fail(u"%1 is answered %2 and has not asked"_s.arg(m_person).arg(re));
    if (isRemembered) {
        m_answeredId = std::max(m_answeredId, re);
        m_answered[re] = {m_open->text, frame};
        if (m_answered.size() > 40)
            m_answered.erase(m_answered.begin());
    }
    settleRequest(type, content);
}

void Client::settleRequest(const QString &type, const QJsonObject &content)
{
    const Request request = *std::exchange(m_open, std::nullopt);
    if (request.type == "play"_L1)
        m_plays[request.play].outcome = type == "ok"_L1 ? Outcome::Done : Outcome::Refused;
    if (type != "ok"_L1)
        return;
    if (request.type == "leave_room"_L1) {
        m_room.clear();
        m_match = {};
    }
    if (request.type == "rename"_L1)
        m_hasWrappedUp = m_world.isCalm;
    if (request.type == "create_room"_L1 || request.type == "join_room"_L1) {
        m_room = content["room"_L1].toString();
        m_said = 0;
    }
}
