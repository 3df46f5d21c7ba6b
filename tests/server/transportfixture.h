#pragma once

#include "rawclient.h"
#include "toldsink.h"

#include "transport/tcp.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

// A transport that listens on this machine, TCP's where no other is asked for, and what it tells.
class TransportFixture
{
protected:
    void listen(const server::TransportLimits &limits = {},
                const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_transport = made(limits);
        if (const auto problem = m_transport->listen(address, 0))
            qFatal("%s", qPrintable(englishText(*problem)));
        m_opened = std::make_unique<QSignalSpy>(&m_sink, &ToldSink::wasOpened);
        m_closed = std::make_unique<QSignalSpy>(&m_sink, &ToldSink::wasClosed);
        m_received = std::make_unique<QSignalSpy>(&m_sink, &ToldSink::hasReceived);
    }

    [[nodiscard]] std::unique_ptr<server::Transport> made(const server::TransportLimits &limits = {})
    {
        return m_factory({.limits = limits}, m_ids, m_sink);
    }

    // Of the connection that was opened last.
    [[nodiscard]] server::ConnectionId lastId() const
    {
        return m_opened->last().first().value<server::ConnectionId>();
    }

    server::TransportFactory m_factory = server::tcp();
    ToldSink m_sink;
    server::ConnectionIds m_ids;
    std::unique_ptr<server::Transport> m_transport;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_closed;
    std::unique_ptr<QSignalSpy> m_received;
};
