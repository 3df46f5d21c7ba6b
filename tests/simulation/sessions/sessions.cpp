#include "sessions.h"

#include "participant.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 busyMs = 60'000;
constexpr qint64 restMs = 60'000;

class Evening
{
public:
    Evening(quint64 seed, SessionBug bug)
        : m_world(seed, Bug::None)
    {
        const auto count = static_cast<int>(m_world.dice.between(2, 4));
        for (int number = 1; number <= count; ++number)
            m_people.push_back(std::make_unique<Participant>(m_world, m_neighbourhood, bug, number));
    }

    [[nodiscard]] Report report()
    {
        for (const auto &person : m_people)
            person->begin();
        breakSomething();
        goOn(busyMs);
        m_world.isCalm = true;
        for (const auto &person : m_people)
            person->goHome();
        while (!unrest().isEmpty() && m_world.failure.isEmpty() && m_world.agenda.now() < busyMs + restMs)
            goOn(m_world.agenda.now() + 1'000);
        if (const QString restless = unrest(); !restless.isEmpty())
            m_world.fail(restless);
        Report report;
        report.failure = m_world.failure;
        report.hash = m_world.hash;
        report.virtualMs = m_world.agenda.now();
        report.crashes = m_world.crashes;
        report.cuts = m_world.cuts;
        report.messages = m_world.messages;
        return report;
    }

private:
    void goOn(qint64 end)
    {
        while (m_world.failure.isEmpty() && m_world.agenda.goOn(end)) {}
    }

    void breakSomething()
    {
        m_world.agenda.in(m_world.dice.between(500, 6'000), [this] {
            if (m_world.isCalm)
                return;
            Program &person = m_world.dice.any(m_people)->program();
            const int what = m_world.dice.below(100);
            if (what < 60)
                person.client().cut();
            else if (what < 80)
                person.crash();
            else
                person.move();
            breakSomething();
        });
    }

    // A table that nobody hosts, or somebody who is not at home.
    [[nodiscard]] QString unrest() const
    {
        for (const auto &person : m_people) {
            if (QString restless = person->program().unrest(); !restless.isEmpty())
                return restless;
        }
        for (const auto &server : m_neighbourhood.servers) {
            if (server->isUp())
                return u"table %1 is still open"_s.arg(server->store().id);
        }
        return {};
    }

    World m_world;
    Neighbourhood m_neighbourhood;
    std::vector<std::unique_ptr<Participant>> m_people;
};

} // namespace

Report simulateSessions(quint64 seed, SessionBug bug)
{
    return Evening(seed, bug).report();
}
