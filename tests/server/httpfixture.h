#pragma once

#include "httpanswer.h"
#include "transportfixture.h"

#include <memory>

// A transport that has a page with two files, and clients that ask it for anything.
class HttpFixture : protected TransportFixture
{
protected:
    using Client = std::unique_ptr<RawClient>;

    void listenWithPage(const server::TransportLimits &limits = {})
    {
        m_factory = [](const server::TransportOptions &options, server::ConnectionIds &ids,
                       server::TransportSink &sink) {
            server::TransportOptions withPage = options;
            withPage.serverId = "00112233445566778899aabbccddeeff";
            withPage.page = {.before = "<html data-server=\"",
                             .after = "\">",
                             .files = {{"main.0123456789abcdef.js", "text/javascript; charset=utf-8",
                                        QByteArray(1'500'000, ' '), "zipped"},
                                       {"dot.fedcba9876543210.png", "image/png", "png", ""}}};
            return server::tcp()(withPage, ids, sink);
        };
        listen(limits);
    }

    [[nodiscard]] Client client() const { return std::make_unique<RawClient>(m_transport->port()); }

    [[nodiscard]] static QByteArray get(const QByteArray &path, const QByteArray &more = {})
    {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + more + "\r\n";
    }

    // The next answer; status 0 where none comes.
    [[nodiscard]] static HttpAnswer next(RawClient &client, QByteArray &unread, bool toHead = false)
    {
        std::optional<HttpAnswer> answer;
        const bool isThere = QTest::qWaitFor([&] {
            unread += client.takeHeard();
            answer = takeAnswer(unread, toHead);
            return answer.has_value();
        });
        return isThere ? *answer : HttpAnswer();
    }
    [[nodiscard]] static HttpAnswer ask(RawClient &client, const QByteArray &request, bool toHead = false)
    {
        QByteArray unread;
        client.say(request);
        return next(client, unread, toHead);
    }
};
