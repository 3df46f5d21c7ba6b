#pragma once

#include <QHostAddress>
#include <QTimer>

#include <functional>

namespace app {

// What this computer's network and clocks look like at one moment.
struct Surroundings
{
    QList<QHostAddress> addresses;
    qint64 wallMs = 0;   // since 1970
    qint64 steadyMs = 0; // stands still while the computer sleeps

    [[nodiscard]] static Surroundings now();
};

// Notices, within a second, that this computer got other addresses or has slept: a connection that was lost
// may work again, and one that seems to be there may be gone.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using Look = std::function<Surroundings()>;
    explicit NetworkWatch(QObject *parent = nullptr, Look look = Surroundings::now);

    // Looks around once a second from now on, or no longer.
    void setActive(bool active);
    // Looks around at once.
    void check();

signals:
    void changed();

private:
    Look m_look;
    Surroundings m_before;
    QTimer m_second;
};

} // namespace app
