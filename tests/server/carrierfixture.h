#pragma once

#include "httpanswer.h"
#include "transportfixture.h"
#include "transports.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

// A transport, a client on one connection of it that says any request, and the carrier that it opened last.
class CarrierFixture : protected TransportFixture
{
protected:
    using Client = std::unique_ptr<RawClient>;

    void openOne(const server::TransportLimits &limits = {})
    {
        listen(limits);
        m_unread.clear();
        m_client = client();
        open();
    }
    void end()
    {
        m_sink.disconnect(&m_taker);
        m_client.reset();
        m_transport.reset();
    }

    [[nodiscard]] Client client() const { return std::make_unique<RawClient>(m_transport->port()); }

    // Opens another one.
    void open()
    {
        const HttpAnswer answer = ask("POST /carrier", "{}");
        m_path = "/carrier/" + contentOf(answer)[QLatin1String("carrier")].toString().toLatin1();
        QTRY_VERIFY(!m_opened->isEmpty());
    }

    static void say(RawClient &client, const QByteArray &line, const QByteArray &body = {})
    {
        const QByteArray content = "Content-Type: application/json\r\nContent-Length: "
                                   + QByteArray::number(body.size()) + "\r\n";
        client.say(line + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + (body.isEmpty() ? QByteArray() : content)
                   + "\r\n" + body);
    }

    // The next answer; status 0 where none comes.
    [[nodiscard]] HttpAnswer next(RawClient &client)
    {
        std::optional<HttpAnswer> answer;
        const bool isThere = QTest::qWaitFor([&] {
            m_unread += client.takeHeard();
            answer = takeAnswer(m_unread);
            return answer.has_value();
        });
        return isThere ? *answer : HttpAnswer();
    }

    [[nodiscard]] HttpAnswer ask(const QByteArray &line, const QByteArray &body = {})
    {
        say(*m_client, line, body);
        const HttpAnswer answer = next(*m_client);
        if (answer.header("connection") == "close")
            m_client = client();
        return answer;
    }

    [[nodiscard]] HttpAnswer fetch(const QByteArray &query) { return ask("GET " + m_path + query); }

    [[nodiscard]] static QJsonObject contentOf(const HttpAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }

    void send(const QByteArray &frame) { m_transport->carry({server::Send{lastId(), frame}}); }

    // Whatever is received from now on has been taken at once.
    void takeAll()
    {
        QObject::connect(&m_sink, &ToldSink::hasReceived, &m_taker,
                         [this](server::ConnectionId id) { m_transport->carry({server::Taken{id}}); });
    }

    Client m_client;
    QByteArray m_path;

private:
    QObject m_taker;
    QByteArray m_unread;
};
