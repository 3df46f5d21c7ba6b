#include "serverprocess.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace server;

// What leaves the server is compared with the oracle; a planted bug changes it before.

void ServerProcess::inspect(Id to, const QByteArray &frame)
{
    const QJsonObject message = QJsonDocument::fromJson(frame).object();
    const QString type = message["type"_L1].toString();
    const QJsonObject content = message["content"_L1].toObject();
    if (type == "welcome"_L1) {
        m_told[to] = {content["person"_L1].toString(), content["resumed"_L1].toBool()};
        m_tokens[content["person"_L1].toString()] = content["token"_L1].toString();
    }
    const QString person = m_told[to].person;
    inspectMatch(type, content, person);
    inspectSecrets(frame, person);
    if (type == "room"_L1) {
        m_lastRoom[person] = frame;
        m_told[to].hasResumed = false;
    }
}

void ServerProcess::inspectMatch(const QString &type, const QJsonObject &content, const QString &person)
{
    QString failure;
    if (type == "start_game"_L1 || type == "view"_L1)
        failure = m_world.oracle.failure(content, person);
    else if (type == "end_game"_L1)
        failure = m_world.oracle.failureAtEnd(content, person);
    else if (type == "room"_L1 && content["match"_L1].isObject())
        failure = m_world.oracle.failure(content["match"_L1].toObject(), person);
    else if (type == "room"_L1 && content["ended"_L1].isObject())
        failure = m_world.oracle.failureAtEnd(content["ended"_L1].toObject(), person);
    if (!failure.isEmpty())
        m_world.fail(failure);
}

void ServerProcess::inspectSecrets(const QByteArray &frame, const QString &person)
{
    for (const auto &[owner, token] : m_tokens) {
        if (owner != person && frame.contains(token.toLatin1()))
            m_world.fail(u"%1 is told the token of %2"_s.arg(person, owner));
    }
    for (const QString &match : m_world.oracle.matches()) {
        if (m_world.oracle.isOver(match))
            continue;
        if (!m_nonces.contains(match))
            m_nonces[match] = m_world.oracle.hiddenIn(match)["nonce"_L1].toString().toLatin1();
        if (!m_nonces[match].isEmpty() && frame.contains(m_nonces[match]))
            m_world.fail(u"%1 is told what the server hides in match %2"_s.arg(person, match));
    }
}

void ServerProcess::tamper(Effects &effects)
{
    if (m_world.bug == Bug::None)
        return;
    if (m_world.bug == Bug::UndoneWithoutAWord)
        std::erase_if(effects, [](const Effect &effect) {
            const auto *send = std::get_if<Send>(&effect);
            return send && send->frame.contains("\"code\":\"disk_full\"");
        });
    const QByteArray *view = nullptr;
    for (Effect &effect : effects) {
        auto *send = std::get_if<Send>(&effect);
        if (!send)
            continue;
        const bool isView = send->frame.contains("\"type\":\"view\"");
        if (m_world.bug == Bug::AnotherSeatsView && isView && view)
            send->frame = *view;
        view = isView && !view ? &send->frame : view;
        tamper(send->to, send->frame);
    }
}

void ServerProcess::tamper(Id to, QByteArray &frame)
{
    QJsonObject message = QJsonDocument::fromJson(frame).object();
    const QString type = message["type"_L1].toString();
    QJsonObject content = message["content"_L1].toObject();
    if (type == "welcome"_L1)
        m_told[to] = {content["person"_L1].toString(), content["resumed"_L1].toBool()};
    if (m_world.bug == Bug::StaleResume && type == "room"_L1 && m_told[to].hasResumed
        && m_lastRoom.contains(m_told[to].person))
        frame = m_lastRoom[m_told[to].person];
    if (m_world.bug == Bug::SecretTooEarly && type == "view"_L1) {
        const QJsonObject hidden = m_world.oracle.hiddenIn(content["match"_L1].toString());
        content.insert(u"hint"_s, hidden["nonce"_L1]);
    }
    if (m_world.bug == Bug::TokenTold && type == "player_joined"_L1)
        content.insert(u"token"_s, m_tokens[content["person"_L1].toString()]);
    if (m_world.bug == Bug::SecretTooEarly || m_world.bug == Bug::TokenTold) {
        message.insert(u"content"_s, content);
        frame = QJsonDocument(message).toJson(QJsonDocument::Compact);
    }
}
