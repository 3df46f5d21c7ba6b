#pragma once

#include "fairness/transcript.h"
#include "playthrough.h"

// A finished match of a sample, and what the player of seat 0 and a spectator saw of it, message by message
// as a server sends them. The players have names of their own.
class RecordedMatch
{
public:
    RecordedMatch(const Sample &sample, quint32 seed);

    // Plays to the end; false where a move was refused. After each `every` moves somebody in turn resigns;
    // with 0 nobody does.
    [[nodiscard]] bool playToEnd(int every = 0);

    // As it comes over the wire.
    [[nodiscard]] QJsonObject transcript() const;
    [[nodiscard]] const core::ObservationLog &player() const { return m_player; }
    [[nodiscard]] const core::ObservationLog &spectator() const { return m_spectator; }
    // Somebody who came in after the fifth entry; has seen nothing where there are fewer.
    [[nodiscard]] const core::ObservationLog &latecomer() const { return m_latecomer; }
    // What the server sends to a viewer at the end.
    [[nodiscard]] core::MatchEnded endFor(core::Viewer viewer) const;

private:
    [[nodiscard]] core::MatchView viewFor(core::Viewer viewer) const;
    [[nodiscard]] core::MatchStarted startFor(core::Viewer viewer) const;
    void look();

    Sample m_sample;
    core::Seat m_first;
    Playthrough m_play;
    int m_entries = 0;
    core::ObservationLog m_player;
    core::ObservationLog m_spectator;
    core::ObservationLog m_latecomer;
};
