#include "simulation.h"

#include "client.h"
#include "serverprocess.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 stormMs = 15'000;
constexpr qint64 calmMs = 60'000;

// A run: a storm in which everything breaks, then a calm in which everything has to come to rest.
class Run
{
public:
    Run(quint64 seed, Bug bug)
        : m_world(seed, bug)
        , m_network(m_world)
        , m_server(m_world, m_network)
    {
        const auto count = static_cast<int>(m_world.dice.between(2, 5));
        for (int number = 1; number <= count; ++number)
            m_clients.push_back(std::make_unique<Client>(m_world, m_network, number));
    }

    [[nodiscard]] Report report()
    {
        m_server.start();
        for (const auto &client : m_clients)
            client->begin();
        breakSomething();
        goOn(stormMs);
        calmDown();
        return {m_world.failure,
                m_world.hash,
                m_world.agenda.now(),
                m_world.crashes,
                m_world.cuts,
                m_world.messages,
                static_cast<int>(m_world.oracle.matches().size()),
                m_world.oracle.entries()};
    }

private:
    void goOn(qint64 end)
    {
        while (m_world.failure.isEmpty() && m_world.agenda.goOn(end)) {}
    }

    void breakSomething()
    {
        m_world.agenda.in(m_world.dice.between(100, 2'500), [this] {
            if (m_world.isCalm)
                return;
            const int what = m_world.dice.below(100);
            if (what < 45)
                m_network.cutAny();
            else if (what < 65)
                m_server.die();
            else if (what < 70)
                m_server.restart();
            else if (what < 80)
                m_server.fillDisk(m_world.dice.between(100, 3'000));
            else if (what < 93)
                anyClient().takeOver();
            else
                anyClient().stayAway(m_world.dice.between(100, 15'000));
            breakSomething();
        });
    }

    Client &anyClient() { return *m_world.dice.any(m_clients); }

    void calmDown()
    {
        m_world.isCalm = true;
        for (const auto &client : m_clients)
            client->wrapUp();
        while (!unrest().isEmpty() && m_world.failure.isEmpty() && m_world.agenda.now() < stormMs + calmMs)
            goOn(m_world.agenda.now() + 1'000);
        if (const QString restless = unrest(); !restless.isEmpty())
            m_world.fail(restless);
        for (const auto &client : m_clients)
            client->compareMoves();
    }

    [[nodiscard]] QString unrest() const
    {
        for (const auto &client : m_clients) {
            if (QString restless = client->unrest(); !restless.isEmpty())
                return restless;
        }
        return {};
    }

    World m_world;
    Network m_network;
    ServerProcess m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace

Report simulate(quint64 seed, Bug bug)
{
    return Run(seed, bug).report();
}
