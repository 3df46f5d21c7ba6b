#pragma once

#include "pages/matchmodel.h"

namespace ui {

// Keeps the model of a match up to what the server tells, and to what the person does with it.
class MatchTracker
{
public:
    [[nodiscard]] const MatchModel &model() const { return m_model; }

    void setRoom(const core::RoomState &room, const QString &ownPerson);
    void beginMatch(const core::MatchStarted &match);
    // False where it is of another match, which changes nothing.
    bool setView(const core::MatchView &view);
    void endMatch(const core::MatchEnded &ended);
    // To be called after the end of that match.
    void setVerdict(const core::Verdict &verdict) { m_model.verdict = verdict; }
    void setSealedChoice(const QJsonObject &choice) { m_model.sealedChoice = choice; }
    void setCanInvite(bool can) { m_model.canInvite = can; }
    // Without a connection nothing can be played, and what was asked for will not be answered.
    void setLive(bool live);
    // There is no room any more.
    void leaveRoom();

    // The position after that many moves is to be shown, where the game can show one; the match goes on
    // meanwhile.
    void lookAt(int moves);
    // False where another move waits for its answer: then this one is not to be made.
    bool ask(const QJsonObject &move);
    // Another move can be asked for.
    void dropAsked() { m_model.asked = {}; }

private:
    // Nothing is left of what only belongs to another match.
    void see(const QString &match);
    void put(const core::MatchView &view);
    void rememberColours();

    MatchModel m_model;
};

} // namespace ui
