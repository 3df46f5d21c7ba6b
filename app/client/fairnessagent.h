#pragma once

#include "client/sealedchoicestore.h"
#include "fairness/transcript.h"
#include "protocol/messages.h"

#include <QObject>
#include <QTimer>

namespace app {

// The player's own fairness agent, which trusts no server: seals and keeps hidden choices, plays by itself
// what a sealed choice binds it to, and after the match plays its transcript again.
class FairnessAgent : public QObject
{
    Q_OBJECT

public:
    // `folder` is where choices are kept.
    explicit FairnessAgent(const QString &folder, QObject *parent = nullptr);

    // Knows of no match any more; what was sealed stays kept.
    void reset();
    // A match that begins, or is come into.
    void begin(const core::MatchStarted &match, const QString &ownPerson);
    void see(const core::MatchView &view);
    // What a room shows of its match when one comes into it or back to it.
    void see(const core::RoomState &room, const QString &ownPerson);
    void finish(const core::MatchEnded &ended);
    // The answer to `pageWanted`: a part of the moves of a transcript that did not come with the end.
    void addPage(const QString &match, const QJsonObject &page);
    // An own move was refused. What the program does by itself is tried again where that may help.
    void takeRefusal(const core::Play &play, const core::Error &error);

    // What to send for what was chosen on the board: itself, or its commitment; or why it cannot be chosen;
    // or a sentence that says why it cannot be kept.
    [[nodiscard]] std::variant<QJsonObject, core::Refusal, QString> moveFor(const QJsonObject &choice);
    // What is kept of the present round's choice; empty where nothing is.
    [[nodiscard]] QJsonObject sealedChoice() const;

signals:
    // To be sent without asking anybody.
    void moveDue(const core::Play &play);
    void alarmed(core::Violation violation);
    void pageWanted(const QString &match, int from);
    void judged(const core::Verdict &verdict);

private:
    void act();
    void judge();
    // A match that ended while one was away, which is judged all the same.
    void catchUp(const core::MatchEnded &ended);
    [[nodiscard]] bool isOpen() const;

    SealedChoiceStore m_choices;
    const core::GameKind *m_kind = nullptr;
    std::optional<core::Seat> m_seat;
    core::MatchView m_view;
    core::ObservationLog m_observed;
    std::optional<core::SealedChoice> m_sealed;
    bool m_sealing = false;                  // the commitment is on its way
    std::optional<core::AutoMove> m_lastDue; // the move that was made last without asking
    QTimer m_again;                          // after a server that could not take it
    QJsonObject m_transcript;                // of the match that has ended, while its moves are fetched
    QString m_ended;                         // the match that is judged, or is about to be
};

} // namespace app
