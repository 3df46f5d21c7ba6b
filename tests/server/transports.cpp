#include "transports.h"

#include "pollingclient.h"

#include <algorithm>
#include <utility>

using namespace server;
using namespace std::chrono_literals;

namespace {

// Speaks RFC 6455 itself: one that is written to be used would not stop reading.
class FrameClient : public TransportClient
{
public:
    FrameClient(const QHostAddress &address, quint16 port, const QByteArray &request)
        : m_raw(port, address)
    {
        follow();
        m_raw.say(request);
    }

    void say(const QByteArray &text) override { sayFrame(1, text); }
    void stopReading() override { m_raw.stopReading(); }
    void startReading() override
    {
        m_raw.startReading();
        follow();
    }
    void close() override { sayClose(QByteArray("\x03\xe8", 2)); }
    void vanish() override { m_raw.socket().abort(); }

    [[nodiscard]] bool isOpen() const override { return m_isOpen && !isClosed() && m_code == 0; }
    [[nodiscard]] bool isClosed() const override { return m_raw.isClosed(); }
    [[nodiscard]] bool hasSaid() const override { return m_raw.bytesToWrite() == 0; }
    [[nodiscard]] const QByteArrayList &heard() const override { return m_heard; }
    [[nodiscard]] int closeCode() const override { return m_code; }
    [[nodiscard]] QString closeReason() const override { return m_reason; }

private:
    // Behind the raw client, which keeps what has come.
    void follow()
    {
        m_raw.socket().disconnect(&m_follower);
        QObject::connect(&m_raw.socket(), &QTcpSocket::readyRead, &m_follower, [this] { read(); });
        read();
    }

    void read()
    {
        m_unread += m_raw.takeHeard();
        if (!m_isOpen)
            readHead();
        while (m_isOpen && readFrame())
            ;
    }

    void readHead()
    {
        const qsizetype end = m_unread.indexOf("\r\n\r\n");
        m_isOpen = end >= 0 && m_unread.startsWith("HTTP/1.1 101 ");
        if (m_isOpen)
            m_unread.remove(0, end + 4);
    }

    // RFC 6455, section 5.2; a server masks nothing.
    bool readFrame()
    {
        const auto byte = [this](qsizetype at) { return static_cast<quint8>(m_unread.at(at)); };
        if (m_unread.size() < 2)
            return false;
        const int sizeBytes = byte(1) < 126 ? 0 : byte(1) == 126 ? 2 : 8;
        if (m_unread.size() < 2 + sizeBytes)
            return false;
        quint64 length = sizeBytes == 0 ? byte(1) : 0;
        for (qsizetype at = 2; at < 2 + sizeBytes; ++at)
            length = length << 8 | byte(at);
        const qsizetype end = 2 + sizeBytes + static_cast<qsizetype>(length);
        if (m_unread.size() < end)
            return false;
        take(byte(0), m_unread.first(end).sliced(2 + sizeBytes));
        m_unread.remove(0, end);
        return true;
    }

    void take(quint8 start, const QByteArray &payload)
    {
        switch (start & 0x0f) {
        case 8:
            return takeClose(payload);
        case 9:
            return sayFrame(10, payload);
        default:
            m_message += payload;
            if (start & 0x80)
                m_heard.append(std::exchange(m_message, {}));
        }
    }

    void takeClose(const QByteArray &payload)
    {
        m_code = payload.size() < 2
                     ? 1005
                     : static_cast<quint8>(payload.at(0)) << 8 | static_cast<quint8>(payload.at(1));
        m_reason = QString::fromUtf8(payload.sliced(std::min<qsizetype>(payload.size(), 2)));
        sayClose(payload.first(std::min<qsizetype>(payload.size(), 2)));
        m_raw.socket().disconnectFromHost();
    }

    void sayClose(const QByteArray &code)
    {
        if (!std::exchange(m_hasSaidClose, true))
            sayFrame(8, code);
    }

    void sayFrame(quint8 opcode, const QByteArray &payload)
    {
        if (!isClosed())
            m_raw.say(frameStart(opcode, static_cast<quint64>(payload.size())) + payload);
    }

    RawClient m_raw;
    QObject m_follower;
    QByteArray m_unread;
    QByteArray m_message; // what has come of one
    QByteArrayList m_heard;
    QString m_reason;
    int m_code = 0;
    bool m_isOpen = false;
    bool m_hasSaidClose = false;
};

Carrier webSocketByQt()
{
    const QByteArray request = handshake();
    return {.name = "WebSocket by Qt",
            .make = tcp({.pingInterval = 50ms}),
            .connect =
                [request](const QHostAddress &address, quint16 port) {
                    return std::make_unique<FrameClient>(address, port, request);
                },
            .request = request,
            .granted = "HTTP/1.1 101 "};
}

// What is counted from when a client is silent or gone is short, since nothing else tells that one is gone.
Carrier longPolling()
{
    const auto make = [](const TransportOptions &options, ConnectionIds &ids, TransportSink &sink) {
        TransportOptions shortened = options;
        shortened.limits.carriers.silence = std::min<std::chrono::milliseconds>(options.limits.silence, 1s);
        shortened.limits.idle = 300ms;
        return tcp()(shortened, ids, sink);
    };
    return {.name = "long polling",
            .make = make,
            .connect =
                [](const QHostAddress &address, quint16 port) {
                    return std::make_unique<PollingClient>(address, port, openingRequest());
                },
            .request = openingRequest(),
            .granted = "HTTP/1.1 201 ",
            .arrivals = 2,
            .carriesAnyText = false};
}

} // namespace

std::vector<Carrier> carriers()
{
    return {webSocketByQt(), longPolling()};
}

std::unique_ptr<TransportClient> EveryTransport::joined(const QHostAddress &address) const
{
    const qsizetype before = m_opened->size();
    auto client = arrived(address);
    const auto isOpen = [&] { return m_opened->size() > before && client->isOpen(); };
    return QTest::qWaitFor(isOpen) ? std::move(client) : nullptr;
}

void EveryTransport::carry(const Effects &effects)
{
    m_sink.setCalling(true);
    m_transport->carry(effects);
    m_sink.setCalling(false);
}

void EveryTransport::closeAll(int code, const QString &reason)
{
    m_sink.setCalling(true);
    m_transport->closeAll(code, reason);
    m_sink.setCalling(false);
}

int EveryTransport::waitForClose(const TransportClient &client)
{
    return QTest::qWaitFor([&] { return client.isClosed(); }) ? client.closeCode() : 0;
}

void EveryTransport::initTestCase_data()
{
    QTest::addColumn<Carrier>("carrier");
    for (const Carrier &carrier : carriers())
        QTest::newRow(carrier.name) << carrier;
}

void EveryTransport::init()
{
    QFETCH_GLOBAL(Carrier, carrier);
    m_carrier = carrier;
    m_factory = carrier.make;
    m_sink.forget();
    listen();
    // Whoever decides says so of each.
    connect(&m_sink, &ToldSink::hasReceived, &m_decider,
            [this](ConnectionId id) { m_transport->carry({Taken{id}}); });
}

void EveryTransport::cleanup()
{
    m_sink.disconnect(&m_decider);
    m_transport.reset();
    QCOMPARE(m_sink.faults(), QStringList());
}
