#pragma once

#include "transportfixture.h"

#include <functional>

// The other end of a connection that a transport carries: does what it is told to, when it is told to.
class TransportClient
{
public:
    virtual ~TransportClient() = default;

    // One message.
    virtual void say(const QByteArray &text) = 0;
    // What comes is left to the kernel, until that takes no more; nothing is answered by itself either.
    virtual void stopReading() = 0;
    virtual void startReading() = 0;
    // Ends it on purpose, as its carrier does that.
    virtual void close() = 0;
    // Ends it without a word.
    virtual void vanish() = 0;

    // Whether it has been let in and knows of no end.
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual bool isClosed() const = 0;
    // Whether all that was said has left.
    [[nodiscard]] virtual bool hasSaid() const = 0;
    // The messages until now.
    [[nodiscard]] virtual const QByteArrayList &heard() const = 0;
    // What it was told about its end: 0 where that was nothing.
    [[nodiscard]] virtual int closeCode() const = 0;
    [[nodiscard]] virtual QString closeReason() const = 0;
};

// A message of that many bytes which every carrier carries as it is.
[[nodiscard]] inline QByteArray jsonText(qsizetype size)
{
    return '"' + QByteArray(size - 2, 'x') + '"';
}

// A transport under test.
struct Carrier
{
    const char *name;
    server::TransportFactory make;
    std::function<std::unique_ptr<TransportClient>(const QHostAddress &, quint16 port)> connect;
    QByteArray request;         // what a connection begins with
    QByteArray granted;         // how the answer to that begins
    int arrivals = 1;           // as what it counts towards an address's limit
    bool carriesAnyText = true; // no JSON, too
};

// Those with which every test of transports runs.
[[nodiscard]] std::vector<Carrier> carriers();

// Runs each test of a class with each carrier; what the sink is told in it has to be in order.
class EveryTransport : public QObject, protected TransportFixture
{
    Q_OBJECT

protected:
    // One that may or may not be let in.
    [[nodiscard]] std::unique_ptr<TransportClient> arrived(
        const QHostAddress &address = QHostAddress::LocalHost) const
    {
        return m_carrier.connect(address, m_transport->port());
    }
    // Nothing where it was not let in.
    [[nodiscard]] std::unique_ptr<TransportClient> joined(
        const QHostAddress &address = QHostAddress::LocalHost) const;

    void carry(const server::Effects &effects);
    void closeAll(int code, const QString &reason);

    // What a client is told that has been closed, 0 where that was nothing.
    [[nodiscard]] static int waitForClose(const TransportClient &client);

    Carrier m_carrier{};
    QObject m_decider;

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
};
