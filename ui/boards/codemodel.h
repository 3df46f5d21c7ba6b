#pragma once

#include "boards/codetexts.h"
#include "boards/opponentprogress.h"

#include <QSet>

#include <optional>
#include <vector>

namespace ui {

// What a code board shows, and what can be done there now.
struct CodeModel
{
    CodeView view;
    BoardSituation situation;
    QStringList players;
    QList<PlayerLook> looks;
    // What this player has done on this screen only.
    TypedCode entry;
    QSet<QChar> struck;
    PegLook look = PegLook::Colours;
    bool looksAtOwnCode = false; // in a duel, after it was sealed
    int ownMoves = 0;            // guesses and seals that the views have shown so far

    // What is laid out stays until the view shows that it was played; the notebook lasts for a match.
    void take(const CodeView &next, const BoardSituation &now);

    [[nodiscard]] CodeTexts texts() const { return {view, situation, players}; }
    // Before the first match the board lies there for everybody.
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool isPlayed() const { return situation.ownSeat.has_value(); }
    // A felt of one's own, or of all; in a duel two.
    [[nodiscard]] int felts() const;
    // On which something can be laid out. One's own code in a duel lies where the other guesses.
    [[nodiscard]] int entryFelt() const { return view.phase == CodeView::Phase::Commit ? 1 : 0; }

    [[nodiscard]] bool mayAct() const;
    // Where turns alternate a guess can be laid out before its time.
    [[nodiscard]] bool mayPrepare() const;
    // Why nothing can be sent; empty where that is plain.
    [[nodiscard]] QString refusal() const;

    // Null before a race begins, where the felt lies empty.
    [[nodiscard]] const CodeView::Board *boardOn(int felt) const;
    // Without its measures and its dress.
    [[nodiscard]] GuessGridScene sceneOf(int felt) const;
    // The others of a race.
    [[nodiscard]] bool hasOthers() const;
    [[nodiscard]] std::vector<CodeProgress> others() const;

private:
    [[nodiscard]] std::optional<int> guesserOn(int felt) const;
    [[nodiscard]] std::vector<GuessGridRow> rowsOf(int felt) const;
    void showCode(GuessGridScene &scene, int felt) const;
    [[nodiscard]] int colourOf(int seat) const { return looks.value(seat, {0, seat}).colour; }
};

} // namespace ui
