#pragma once

#include "boards/board.h"
#include "boards/guessgridpainting.h"
#include "games/bullsandcows/view.h"

#include <QCoreApplication>

namespace ui {

using core::CodeView;

// What is said on a code board: pure functions of the view and of who looks at it.
class CodeTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::CodeBoard)

public:
    CodeTexts(const CodeView &view, const BoardSituation &situation, const QStringList &players);

    [[nodiscard]] QString nameOf(int seat) const;
    // Above the one felt, or above that of a duel on which this seat guesses.
    [[nodiscard]] CodeCaption caption(int guesser) const;
    // Above the others' progress, where nobody plays here.
    [[nodiscard]] CodeCaption watching() const;
    // What somebody else's having solved means for this player; else empty.
    [[nodiscard]] QString notice() const;
    // Beside the button: what is missing, or who is waited for.
    [[nodiscard]] QString hint(const TypedCode &entry) const;
    [[nodiscard]] QString action() const;
    // Why nothing can be sent in this phase; empty where that is plain.
    [[nodiscard]] QString refusal() const;
    // Why another symbol cannot be laid out.
    [[nodiscard]] QString notInPlay() const;
    // "3 guesses", "solved in 4".
    [[nodiscard]] QString progress(const CodeView::Board &board) const;

    // For the screen reader: "guess 3: 1 8 0 7, 1 bull, 2 cows".
    [[nodiscard]] QString row(const CodeView::Row &row, int index) const;
    [[nodiscard]] QString pending() const;
    // "Bo, 2 guesses; 1 bull, 0 cows; 0 bulls, 2 cows".
    [[nodiscard]] QString opponent(const CodeView::Board &board) const;
    [[nodiscard]] static QString counted(const core::Feedback &found);
    // A code that breaks its own options is shown as it was said, as far as there is room for it.
    [[nodiscard]] static QString shown(const core::CodeSecret &secret);
    [[nodiscard]] static QString spelled(const QString &code);

private:
    [[nodiscard]] CodeCaption ownRace(const CodeView::Board &board) const;
    [[nodiscard]] CodeCaption together() const;
    [[nodiscard]] CodeCaption duel(int guesser) const;
    [[nodiscard]] CodeCaption setting(int guesser) const;
    [[nodiscard]] QString duelDetail(int guesser) const;
    [[nodiscard]] QString guessesLeft(const CodeView::Board &board) const;
    [[nodiscard]] QString entryHint(const TypedCode &entry) const;
    [[nodiscard]] QString waitingHint() const;
    [[nodiscard]] bool isOwn(int seat) const { return m_situation.ownSeat == seat; }

    const CodeView &m_view;
    const BoardSituation &m_situation;
    const QStringList &m_players;
};

// What a place of an entry is called: "place 3 of 4, empty"; the code of a felt; a symbol's key.
[[nodiscard]] QString placeText(const TypedCode &entry, int place);
[[nodiscard]] QString codeText(const GuessGridScene &scene);
// What pressing one's own code does; empty for what is none.
[[nodiscard]] QString codeHint(const GuessGridScene &scene);
[[nodiscard]] QString symbolText(QChar symbol, bool isStruck);

} // namespace ui
