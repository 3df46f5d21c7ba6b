#pragma once

#include "fairness/transcript.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace core {

// Plays one transcript again. Each step returns what does not hold.
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

    [[nodiscard]] std::optional<TranscriptFault> fault();
    // How many entries hold.
    [[nodiscard]] int entriesPlayed() const { return m_played; }

private:
    [[nodiscard]] std::optional<TranscriptFault> readHead();
    [[nodiscard]] std::optional<TranscriptFault> readPlayers();
    [[nodiscard]] bool readPlayer(const QJsonObject &player);
    [[nodiscard]] std::optional<TranscriptFault> playEntries();
    [[nodiscard]] std::optional<TranscriptFault> playEntry(const QJsonObject &entry);
    [[nodiscard]] std::optional<TranscriptFault> depart(Seat seat, const QJsonValue &event);
    [[nodiscard]] std::optional<TranscriptFault> stop(const QJsonObject &entry);
    [[nodiscard]] std::optional<TranscriptFault> compareResult() const;
    [[nodiscard]] std::optional<TranscriptFault> compareSecrets() const;
    [[nodiscard]] std::optional<TranscriptFault> compareHead() const;
    [[nodiscard]] std::optional<TranscriptFault> compareObservations() const;
    // Whether the match has gone on beyond something that was seen and that it does not explain.
    [[nodiscard]] bool isPastAnObservation() const;
    // Notes what of the observations is explained by the match as it stands.
    void look();
    [[nodiscard]] std::optional<Seat> seatOf(const QJsonValue &json) const;
    [[nodiscard]] TranscriptFault moveFault(Seat seat, TranscriptFault::Kind kind) const;

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
