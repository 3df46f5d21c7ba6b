#pragma once

#include "fairness/observationlog.h"
#include "games/catalog.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace core {

// Plays one transcript again. Each step returns a sentence where something does not hold.
class Replay
{
public:
    // `first` is the seat that begins, in case there is one.
    Replay(const QJsonObject &transcript, const ObservationLog *observed, Seat first, GameLookup find)
        : m_transcript(transcript)
        , m_observed(observed)
        , m_first(first)
        , m_find(find)
    {
    }

    [[nodiscard]] std::optional<QString> failure();
    // How many entries hold.
    [[nodiscard]] int entriesPlayed() const { return m_played; }

private:
    [[nodiscard]] std::optional<QString> readHead();
    [[nodiscard]] std::optional<QString> readPlayers();
    [[nodiscard]] bool readPlayer(const QJsonObject &player);
    [[nodiscard]] std::optional<QString> playEntries();
    [[nodiscard]] std::optional<QString> playEntry(const QJsonObject &entry);
    [[nodiscard]] std::optional<QString> depart(Seat seat, const QJsonValue &event);
    [[nodiscard]] std::optional<QString> stop(const QJsonObject &entry);
    [[nodiscard]] std::optional<QString> compareResult() const;
    [[nodiscard]] std::optional<QString> compareSecrets() const;
    [[nodiscard]] std::optional<QString> compareHead() const;
    [[nodiscard]] std::optional<QString> compareObservations() const;
    // Whether the match has gone on beyond something that was seen and that it does not explain.
    [[nodiscard]] bool isPastAnObservation() const;
    // Notes what of the observations is explained by the match as it stands.
    void look();
    [[nodiscard]] std::optional<Seat> seatOf(const QJsonValue &json) const;
    [[nodiscard]] QString moveFails(Seat seat, const QString &why) const;

    const QJsonObject m_transcript;
    const ObservationLog *const m_observed; // or null
    const Seat m_first;
    const GameLookup m_find;
    int m_played = 0;
    std::size_t m_explained = 0; // of the observations
    const GameKind *m_kind = nullptr;
    QJsonObject m_options;
    std::vector<std::optional<QString>> m_names; // by seat; empty until the seat's player was read
    std::unique_ptr<Game> m_game;
    qint64 m_time = 0;
};

} // namespace core
