#pragma once

#include "authority/match.h"

#include <QStringList>

#include <optional>

// A match of tests/fixtures/0.1.0/matches, whose README.md says how it is written.
struct MatchFixture
{
    QString game;
    int seed = 0;
    int number = 1;
    int players = 2;
    std::optional<qint64> secondsPerMove;
    QJsonObject options; // as the host gave them
    QStringList actions;
    QStringList digests; // of the entries, the views and the transcript, as they are in 0.1.0
};

// Nothing where the line is not one of these.
[[nodiscard]] std::optional<MatchFixture> readMatchFixture(const QString &game, const QString &line);

// Plays such a match on a clock turned by hand and writes down all that it brings.
class MatchReplay
{
public:
    explicit MatchReplay(const MatchFixture &fixture);

    // False where the action is none or is refused.
    [[nodiscard]] bool act(const QString &action);
    [[nodiscard]] const server::Match &match() const { return m_match; }

    // Of the entries, of the views and, once the match is over, of the transcript.
    [[nodiscard]] QStringList digests() const;
    // The same in words, line by line: what a record of a whole match holds.
    [[nodiscard]] const QByteArrayList &lines() const { return m_lines; }

private:
    [[nodiscard]] bool play(core::Seat seat, const QString &move);
    [[nodiscard]] std::optional<QJsonObject> moveOf(core::Seat seat, const QString &move) const;
    [[nodiscard]] QByteArray nonceOf(core::Seat seat) const;
    [[nodiscard]] QJsonObject sealed(core::Seat seat, const QByteArray &choice) const;
    [[nodiscard]] QJsonObject viewOf(core::Seat seat) const;
    void lookAround();

    MatchFixture m_fixture;
    server::Instant m_now{.steadyMs = 5'000, .utcMs = 1'800'000'000'000};
    server::Match m_match;
    QByteArrayList m_lines;
};
