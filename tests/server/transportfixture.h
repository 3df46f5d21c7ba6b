#pragma once

#include "rawclient.h"
#include "toldsink.h"

#include "transport/websockets.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <memory>

// A transport that listens on this machine, what it tells, and clients that have joined it.
class TransportFixture
{
protected:
    void listen(const server::TransportLimits &limits = {},
                const QHostAddress &address = QHostAddress::LocalHost,
                const server::WebSocketOptions &options = {})
    {
        m_transport = made(limits, options);
        if (const auto problem = m_transport->listen(address, 0))
            qFatal("%s", qPrintable(englishText(*problem)));
        m_opened = std::make_unique<QSignalSpy>(&m_sink, &ToldSink::wasOpened);
        m_closed = std::make_unique<QSignalSpy>(&m_sink, &ToldSink::wasClosed);
        m_received = std::make_unique<QSignalSpy>(&m_sink, &ToldSink::hasReceived);
    }

    [[nodiscard]] std::unique_ptr<server::Transport> made(const server::TransportLimits &limits = {},
                                                          const server::WebSocketOptions &options = {})
    {
        return server::webSockets(options)(limits, m_ids, m_sink);
    }

    // Nothing where the server did not let the client in.
    [[nodiscard]] std::unique_ptr<QWebSocket> joined()
    {
        const qsizetype before = m_opened->size();
        auto client = std::make_unique<QWebSocket>();
        client->open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_transport->port())));
        const auto isOpen = [&] {
            return m_opened->size() > before && client->state() == QAbstractSocket::ConnectedState;
        };
        return QTest::qWaitFor(isOpen) ? std::move(client) : nullptr;
    }

    [[nodiscard]] std::unique_ptr<RawClient> joinedRaw()
    {
        const qsizetype before = m_opened->size();
        auto client = std::make_unique<RawClient>(m_transport->port());
        client->say(handshake());
        const auto isOpen = [&] { return m_opened->size() > before && !client->heard().isEmpty(); };
        return QTest::qWaitFor(isOpen) ? std::move(client) : nullptr;
    }

    // Of the connection that was opened last.
    [[nodiscard]] server::ConnectionId lastId() const
    {
        return m_opened->last().first().value<server::ConnectionId>();
    }

    // The close code that the client was told, or 0.
    [[nodiscard]] static int waitForClose(QWebSocket &client)
    {
        const auto isClosed = [&] { return client.state() == QAbstractSocket::UnconnectedState; };
        return QTest::qWaitFor(isClosed) ? client.closeCode() : 0;
    }

    ToldSink m_sink;
    server::ConnectionIds m_ids;
    std::unique_ptr<server::Transport> m_transport;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_closed;
    std::unique_ptr<QSignalSpy> m_received;
};
