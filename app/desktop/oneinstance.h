#pragma once

#include <QLocalServer>
#include <QObject>

namespace app {

// What a second start wants of the program that is open: to come forward, and then to host, to show where one
// joins, or to follow a link.
struct LaunchRequest
{
    enum class Kind { ComeForward, Host, Find, Join };
    Kind kind = Kind::ComeForward;
    QString link = {}; // of Join

    friend bool operator==(const LaunchRequest &, const LaunchRequest &) = default;
};

// The program that runs for one person on one profile: hears of what is requested of it elsewhere on this
// computer. Takes nothing but a request from anybody.
class OneInstance : public QObject
{
    Q_OBJECT

public:
    enum class Answer { Taken, Nobody, Silent };

    // `folder` is the profile's, where programs on it keep their state.
    explicit OneInstance(const QString &folder, QObject *parent = nullptr);

    // False where another program on that profile already does, or where there is no folder for it.
    bool listen();
    // Tells the program that runs on that profile, and waits until it has taken the request: Nobody where
    // there is none, Silent where it does not answer within 2 s or does not take it.
    [[nodiscard]] static Answer handOver(const QString &folder, const LaunchRequest &request);
    // Where programs on that profile meet, which only their owner can reach; empty where there is no such
    // place.
    [[nodiscard]] static QString socketName(const QString &folder);

signals:
    void requested(const app::LaunchRequest &request);

private:
    void takeCaller();
    void read(QLocalSocket &caller);

    QString m_folder;
    QLocalServer m_server;
};

} // namespace app
