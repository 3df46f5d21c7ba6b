#pragma once

#include "discovery/lansocket.h"
#include "discovery/serverdirectory.h"

#include <QElapsedTimer>
#include <QTimer>

namespace app {

// `NoNetwork`: none but this computer itself. `Blocked`: nothing can be heard, as another program keeps the
// port.
enum class Looking { No, Yes, NoNetwork, Blocked };

// Looks for servers on the local networks: asks once who is there, then listens.
class Browser : public QObject
{
    Q_OBJECT

public:
    explicit Browser(QObject *parent = nullptr, const server::LanSocketOptions &options = {});

    void start();
    // Knows nobody any more.
    void stop();
    // In the order in which they were first heard.
    [[nodiscard]] const std::vector<NearbyServer> &servers() const { return m_directory.servers(); }
    [[nodiscard]] Looking state() const;

signals:
    // The servers or the state, at most ten times a second.
    void changed();

private:
    void take(const QByteArray &datagram, const QHostAddress &from);
    void ask();
    void expire();
    void note(bool hasChanged);

    server::LanSocket m_socket;
    ServerDirectory m_directory;
    QElapsedTimer m_clock;
    QTimer m_telling;
    QTimer m_expiry;
    QTimer m_question;
    int m_questions = 0; // still to be asked
};

} // namespace app
