#include "pollingclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostAtOnce = 50;
constexpr qsizetype largestBody = 60 * 1024;

// As they stand in the list. No test has a message with an escaped backslash at the end of a string.
QByteArrayList messagesOf(const QByteArray &list)
{
    QByteArrayList messages;
    qsizetype depth = 0;
    bool isQuoted = false;
    for (qsizetype at = 1; at < list.size() - 1; ++at) {
        const char c = list.at(at);
        if (messages.isEmpty() || (c == ',' && depth == 0 && !isQuoted)) {
            messages.append(QByteArray());
            if (c == ',')
                continue;
        }
        if (c == '"' && (!isQuoted || list.at(at - 1) != '\\'))
            isQuoted = !isQuoted;
        if (!isQuoted)
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        messages.last().append(c);
    }
    return messages;
}

QByteArray request(const QByteArray &line, const QByteArray &body)
{
    const QByteArray content = "Content-Type: application/json\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n";
    return line + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + (body.isEmpty() ? QByteArray() : content) + "\r\n"
           + body;
}

} // namespace

QByteArray openingRequest()
{
    return "POST /carrier HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
           "Content-Length: 2\r\n\r\n{}";
}

PollingClient::PollingClient(const QHostAddress &address, quint16 port, const QByteArray &request)
    : m_address(address)
    , m_port(port)
{
    if (connectSayer())
        m_sayer->say(request);
}

bool PollingClient::connectSayer()
{
    if (m_sayer && !m_sayer->isClosed())
        return true;
    m_said.clear();
    m_sayer = std::make_unique<RawClient>(m_port, m_address);
    if (m_sayer->isClosed())
        lose();
    QObject::connect(&m_sayer->socket(), &QTcpSocket::readyRead, &m_follower, [this] { readSaid(); });
    QObject::connect(&m_sayer->socket(), &QTcpSocket::disconnected, &m_follower, [this] {
        if (m_id.isEmpty())
            lose();
    });
    return !m_hasEnded;
}

bool PollingClient::connectFetcher()
{
    if (m_fetcher && !m_fetcher->isClosed())
        return true;
    m_fetched.clear();
    m_fetcher = std::make_unique<RawClient>(m_port, m_address);
    if (m_fetcher->isClosed())
        lose();
    QObject::connect(&m_fetcher->socket(), &QTcpSocket::readyRead, &m_follower, [this] { readFetched(); });
    QObject::connect(&m_fetcher->socket(), &QTcpSocket::disconnected, &m_follower, [this] {
        if (m_isFetching)
            lose();
    });
    return !m_hasEnded;
}

void PollingClient::lose()
{
    m_hasEnded = true;
}

void PollingClient::say(const QByteArray &text)
{
    m_unsaid.push_back(text);
    sayMore();
}

// One request after the other.
void PollingClient::sayMore()
{
    if (m_id.isEmpty() || m_hasEnded || !m_saying.empty() || m_unsaid.empty() || !connectSayer())
        return;
    QByteArray body;
    while (!m_unsaid.empty() && m_saying.size() < mostAtOnce
           && (m_saying.empty() || body.size() + m_unsaid.front().size() < largestBody)) {
        body += (m_saying.empty() ? "" : ",") + m_unsaid.front();
        m_saying.push_back(m_unsaid.front());
        m_unsaid.pop_front();
    }
    m_sayer->say(request("POST /carrier/" + m_id + "?from=" + QByteArray::number(m_from), '[' + body + ']'));
}

void PollingClient::readSaid()
{
    m_said += m_sayer->takeHeard();
    while (const auto answer = takeAnswer(m_said))
        takeSaid(*answer);
}

void PollingClient::takeSaid(const HttpAnswer &answer)
{
    if (answer.status == 201) {
        m_id = QJsonDocument::fromJson(answer.body)[u"carrier"_s].toString().toLatin1();
        fetch();
    } else if (answer.status == 429 && !m_id.isEmpty()) {
        m_unsaid.insert(m_unsaid.begin(), m_saying.begin(), m_saying.end());
        m_saying.clear();
        QTimer::singleShot(50ms, &m_follower, [this] { sayMore(); });
        return;
    } else if (m_id.isEmpty()) {
        end(answer);
    } else {
        m_from += std::ssize(m_saying);
        m_saying.clear();
    }
    sayMore();
}

void PollingClient::fetch()
{
    if (!m_isReading || m_hasEnded || m_isFetching || m_id.isEmpty() || !connectFetcher())
        return;
    m_isFetching = true;
    m_fetcher->say(
        request("GET /carrier/" + m_id + "?after=" + QByteArray::number(m_after) + "&wait=25", {}));
}

void PollingClient::readFetched()
{
    m_fetched += m_fetcher->takeHeard();
    while (const auto answer = takeAnswer(m_fetched)) {
        m_isFetching = false;
        if (answer->status == 200)
            take(*answer);
        else if (answer->status == 429)
            QTimer::singleShot(50ms, &m_follower, [this] { fetch(); });
        else
            end(*answer);
    }
}

void PollingClient::take(const HttpAnswer &fetched)
{
    const QByteArray start = fetched.body.first(fetched.body.indexOf('['));
    const QByteArray list = fetched.body.sliced(start.size()).chopped(1);
    m_heard.append(messagesOf(list));
    m_after = start.mid(8, start.indexOf(',') - 8).toLongLong();
    fetch();
}

// It has been told how it ended.
void PollingClient::end(const HttpAnswer &answer)
{
    const QJsonDocument told = QJsonDocument::fromJson(answer.body);
    m_code = told[u"code"_s].toInt();
    m_reason = told[u"reason"_s].toString();
    m_hasEnded = true;
    m_sayer->socket().disconnectFromHost();
    if (m_fetcher)
        m_fetcher->socket().disconnectFromHost();
}

void PollingClient::stopReading()
{
    m_isReading = false;
    if (std::exchange(m_isFetching, false))
        m_fetcher->socket().abort();
}

void PollingClient::startReading()
{
    m_isReading = true;
    fetch();
}

void PollingClient::close()
{
    if (connectSayer())
        m_sayer->say(request("DELETE /carrier/" + m_id, {}));
}

void PollingClient::vanish()
{
    lose();
    m_sayer->socket().abort();
    if (m_fetcher)
        m_fetcher->socket().abort();
}
