#pragma once

#include "discovery/lansocket.h"

#include <QElapsedTimer>

#include <functional>

namespace server {

// Tells the local networks every second, and whenever something has changed, that a server is here; says
// goodbye at the end. Who asks is answered by telling everybody once more, at most four times a second, so
// that nobody can be drowned in answers.
class Beacon : public QObject
{
    Q_OBJECT

public:
    // What there is to announce now; the beacon fills in the instance.
    using Look = std::function<core::Announcement()>;

    Beacon(const LanSocketOptions &options, Look look, QObject *parent = nullptr);
    ~Beacon() override;

    void start();
    // Something may have changed.
    void touch();
    // Says goodbye, a few times while it lives.
    void stop();
    [[nodiscard]] const QString &instance() const { return m_instance; }

signals:
    // What is announced now; it may be the same as before.
    void announced(const core::Announcement &announcement);
    // What it said came back to it from the network.
    void heard();

private:
    void take(const QByteArray &datagram, const QHostAddress &from);
    void look();
    void say();
    void sayGoodbye();
    void tellSoon();
    [[nodiscard]] QByteArray present();

    const QString m_instance;
    Look m_look;
    LanSocket m_socket;
    QByteArray m_said;
    QElapsedTimer m_sinceLook;
    QTimer m_soon;
    QTimer m_beat;
    QTimer m_goodbye;
    int m_goodbyes = 0;   // still to be said
    bool m_asked = false; // has to be said though nothing has changed
};

} // namespace server
