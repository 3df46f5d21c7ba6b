#pragma once

#include "games/catalog.h"
#include "randomplayer.h"
#include "samples.h"

// One match of a sample, played at random, that keeps its transcript.
class Playthrough
{
public:
    Playthrough(const Sample &sample, quint32 seed, const QByteArray &random = QByteArray(64, 'r'));

    // Lets one of the seats that may act make a move; false where it was refused.
    [[nodiscard]] bool playOne();
    [[nodiscard]] bool playToEnd();
    // A move of a seat in turn, which is not made.
    [[nodiscard]] std::optional<QJsonObject> moveOf(core::Seat seat);
    void depart(core::Seat seat, core::Departure departure);
    void stop();

    [[nodiscard]] core::Game &game() const { return *m_game; }
    [[nodiscard]] QRandomGenerator &dice() { return m_dice; }
    // The seat and the move that playOne() made last.
    [[nodiscard]] core::Seat lastSeat() const { return m_lastSeat; }
    [[nodiscard]] QJsonObject lastMove() const { return m_lastMove; }
    // What every seat and a spectator see, as bytes, the spectator last.
    [[nodiscard]] std::vector<QByteArray> views() const;
    // The transcript as it would come over the wire.
    [[nodiscard]] QJsonObject transcript() const;

private:
    Sample m_sample;
    QJsonObject m_options;
    QRandomGenerator m_dice;
    std::unique_ptr<core::Game> m_game;
    std::vector<RandomPlayer> m_players; // by seat
    QJsonArray m_entries;
    core::Seat m_lastSeat = 0;
    QJsonObject m_lastMove;
};

[[nodiscard]] core::Viewer viewerAt(std::size_t place, int players);
