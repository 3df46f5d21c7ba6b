#pragma once

#include "authority/record.h"

#include <QStringList>

#include <map>
#include <memory>

// What really happened: every match as the disk has it, played again beside the server with the rules alone.
// What anybody is shown is compared with it. Nothing is ever forgotten here.
class Oracle
{
public:
    void begin(const server::MatchRecord &match, qint64 upMs);
    // `upMs` is for how long there has been a server by then; a clock may run for no longer than that.
    void add(const server::EntryRecord &entry, qint64 upMs);

    // How many entries of each match there are.
    using Mark = std::map<QString, std::size_t>;
    [[nodiscard]] Mark mark() const;
    // What there was then has to stand in everything that is shown from now on.
    void require(const Mark &then) { m_required = then; }
    // What is wrong with a shown match, or nothing.
    [[nodiscard]] QString failure(const QJsonObject &shown, const QString &person) const;
    [[nodiscard]] QString failureAtEnd(const QJsonObject &ended, const QString &person) const;
    // What was played in a match from a person's seat.
    [[nodiscard]] std::vector<QJsonObject> movesOf(const QString &match, const QString &person) const;
    // What the server hides in a match, whoever it is that wants to know.
    [[nodiscard]] QJsonObject hiddenIn(const QString &match) const;
    [[nodiscard]] bool isOver(const QString &match) const;
    [[nodiscard]] QStringList matches() const;
    // How many moves and events there have been in all.
    [[nodiscard]] int entries() const;

    // The first thing about what is on the disk itself that cannot be.
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    struct Moment
    {
        int step = 0;
        qint64 ms = 0;
        QJsonArray turn;
        std::vector<QJsonObject> views; // by seat, the spectators' last
    };
    struct Clock
    {
        int phase = 0;
        qint64 sinceMs = 0;
    };
    struct History
    {
        server::MatchRecord match;
        std::unique_ptr<core::Game> game;
        std::vector<QJsonObject> entries;
        std::vector<Moment> moments; // after so many entries
        std::vector<Clock> clocks;
    };

    [[nodiscard]] static std::unique_ptr<core::Game> started(const server::MatchPlan &plan);
    [[nodiscard]] static Moment momentNow(const History &history, qint64 ms);
    [[nodiscard]] static std::size_t placeOf(const History &history, const QString &person);
    [[nodiscard]] static std::optional<std::size_t> find(const History &history, const QJsonObject &shown,
                                                         const QString &person);
    [[nodiscard]] static bool isSameMoment(const History &history, const QJsonObject &entry);
    void checkClock(const History &history, core::Seat seat, qint64 upMs);

    std::map<QString, History> m_histories;
    Mark m_required;
    QString m_failure;
};
