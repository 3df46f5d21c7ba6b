#pragma once

#include <QHash>
#include <QHostAddress>

namespace server {

// How much of something an address may still have: a bucket that fills by so much a second up to the burst.
class AddressBudget
{
public:
    AddressBudget(int perSecond, int burst)
        : m_perSecond(perSecond)
        , m_burst(burst)
    {
    }

    // Takes one from the address's bucket, or says that it is empty. `nowMs` runs evenly.
    [[nodiscard]] bool take(const QHostAddress &address, qint64 nowMs);

private:
    struct Bucket
    {
        double left;
        qint64 atMs;
    };

    [[nodiscard]] double filled(const Bucket &bucket, qint64 nowMs) const;
    void forgetFull(qint64 nowMs);

    int m_perSecond;
    int m_burst;
    qint64 m_sweptMs = 0;
    QHash<QHostAddress, Bucket> m_buckets;
};

} // namespace server
