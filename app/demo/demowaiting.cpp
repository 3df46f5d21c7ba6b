#include "demo/demowaiting.h"

#include "client/client.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <utility>

namespace app {

using namespace std::chrono_literals;

static constexpr auto longestWait = 2min;
static constexpr auto pace = 15ms;
static constexpr int exchanges = 4;
static constexpr int stillRounds = 3; // of the event loop, in which nothing moves
static constexpr int mostRounds = 300;

namespace {

// Notices when anything is laid out or painted.
class Stir : public QObject
{
public:
    Stir() { qApp->installEventFilter(this); }

    // Since the last time.
    [[nodiscard]] bool take() { return std::exchange(m_seen, false); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::LayoutRequest:
        case QEvent::Paint:
        case QEvent::Polish:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::StyleChange:
        case QEvent::UpdateRequest:
            m_seen = true;
            break;
        default:
            break;
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

bool until(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.exit(0);
    });
    look.start(pace);
    QTimer::singleShot(longestWait, &loop, [&loop] { loop.exit(1); });
    return isSo() || loop.exec() == 0;
}

void rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, [&loop] { loop.exit(); });
    loop.exec();
}

// What is laid out may ask for more to be laid out in the next round of the event loop, and on a busy
// computer a round may take long: so rounds are counted.
void untilStill()
{
    Stir stir;
    int still = 0;
    for (int round = 0; still < stillRounds && round < mostRounds; ++round) {
        rest(pace);
        still = stir.take() ? 0 : still + 1;
    }
}

// A question that is answered has everything before it behind it. After the first exchange the server has
// dealt with all that was said, after the next everybody has heard of it; the others are for what programs
// said then.
void settle(const std::vector<Client *> &clients)
{
    for (int exchange = 0; exchange < exchanges; ++exchange) {
        QObject here;
        std::size_t open = 0;
        for (Client *client : clients) {
            if (client->state() != Client::State::Online)
                continue;
            const qint64 asked = client->send(core::Ping{});
            QObject::connect(client, &Client::answered, &here, [&open, asked](qint64 id) {
                if (id == asked)
                    --open;
            });
            ++open;
        }
        static_cast<void>(until([&open] { return open == 0; }));
    }
}

} // namespace app
