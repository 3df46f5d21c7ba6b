#pragma once

#include <QByteArray>
#include <QtGlobal>

// Everything that chance decides in one run, from one seed; splitmix64, the same on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    [[nodiscard]] int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }
    [[nodiscard]] qint64 between(int least, int most) { return least + below(most - least + 1); }
    // Comes true so many times in a thousand.
    [[nodiscard]] bool happens(int permille) { return below(1000) < permille; }
    [[nodiscard]] QByteArray bytes(qsizetype count)
    {
        QByteArray drawn(count, '\0');
        for (char &byte : drawn)
            byte = static_cast<char>(next());
        return drawn;
    }
    template<typename Range>
    [[nodiscard]] const auto &any(const Range &range)
    {
        return *(std::begin(range) + below(static_cast<int>(std::size(range))));
    }

private:
    quint64 m_state;
};
