#pragma once

#include "httpanswer.h"
#include "transports.h"

#include <deque>

// Long polling as the contract has it: one connection for what it says, another for what it hears.
class PollingClient : public TransportClient
{
public:
    PollingClient(const QHostAddress &address, quint16 port, const QByteArray &request);

    void say(const QByteArray &text) override;
    void stopReading() override;
    void startReading() override;
    void close() override;
    void vanish() override;

    [[nodiscard]] bool isOpen() const override { return !m_id.isEmpty() && !m_hasEnded; }
    [[nodiscard]] bool isClosed() const override { return m_hasEnded; }
    [[nodiscard]] bool hasSaid() const override
    {
        return m_hasEnded || (m_saying.empty() && m_unsaid.empty());
    }
    [[nodiscard]] const QByteArrayList &heard() const override { return m_heard; }
    [[nodiscard]] int closeCode() const override { return m_code; }
    [[nodiscard]] QString closeReason() const override { return m_reason; }

private:
    // Both may be closed between two requests; whether it is there.
    [[nodiscard]] bool connectSayer();
    [[nodiscard]] bool connectFetcher();
    void readSaid();
    void takeSaid(const HttpAnswer &answer);
    void readFetched();
    void sayMore();
    void fetch();
    void take(const HttpAnswer &fetched);
    void end(const HttpAnswer &answer);
    void lose();

    QHostAddress m_address;
    quint16 m_port;
    std::unique_ptr<RawClient> m_sayer;
    std::unique_ptr<RawClient> m_fetcher;
    QObject m_follower;
    QByteArray m_said;    // answers to that, not yet whole
    QByteArray m_fetched; // the same of the other
    QByteArray m_id;
    std::deque<QByteArray> m_unsaid;
    std::vector<QByteArray> m_saying; // on their way
    qint64 m_from = 0;
    qint64 m_after = 0;
    QByteArrayList m_heard;
    QString m_reason;
    int m_code = 0;
    bool m_isReading = true;
    bool m_isFetching = false;
    bool m_hasEnded = false;
};

// What it begins with.
[[nodiscard]] QByteArray openingRequest();
