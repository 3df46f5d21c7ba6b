#pragma once

#include "boards/board.h"
#include "boards/boardscene.h"
#include "boards/gesturechoice.h"
#include "boards/gesturegeometry.h"
#include "boards/gestureround.h"
#include "boards/openedround.h"
#include "boards/throwplaces.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

// The context of what the table says.
struct GestureBoardTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::GestureBoard)
};

// All that decides how the table of gestures looks at one moment.
struct GestureScene
{
    const BoardScene &board;
    const OpenedRound &round;
    GestureView view{{.gestures = 0}}; // with none before the first one is shown
    GestureGeometry geometry = {};
    QList<PlayerLook> looks = {}; // by seat
    std::optional<int> ownSeat = {};
    bool begun = false; // a match is on, or over; else the table only shows what will be played

    bool mayChoose = false;
    GestureChoice choice = {};
    std::optional<int> sealed = {}; // by the one who looks

    [[nodiscard]] std::optional<int> chosen() const { return choice.chosen(); }
    // What lies in lamp light: one's own throw, or the choice of one who may throw.
    [[nodiscard]] std::optional<int> lit() const { return sealed || !mayChoose ? sealed : chosen(); }
    [[nodiscard]] QString nameOf(int seat) const;

    // Shows the last round's throws instead of the gestures, as they turn over.
    [[nodiscard]] bool isOpened() const { return round.isOpen() && !view.rounds.empty(); }
    [[nodiscard]] bool mayGoOn() const { return isOpened() && mayChoose; }
    // The throws of the round that lies open, where they lie, and how many lines stand below each.
    [[nodiscard]] std::vector<OpenedThrow> throws() const;
    [[nodiscard]] std::vector<ThrowPlace> places() const;
    [[nodiscard]] int linesBelow() const;
};

// How a disc lies there: in lamp light, bright where the lit one beats it, dim where it does not.
[[nodiscard]] QColor gestureDisc(const GestureScene &scene, int gesture);
// "Throw rock", or "Throw" where nothing is chosen.
[[nodiscard]] QString throwWords(const GestureScene &scene);
// What is to be said of what is chosen, sealed or awaited.
[[nodiscard]] QString stateWords(const GestureScene &scene);
// A gesture and an opened throw as a screen reader says them.
[[nodiscard]] QString gestureText(const GestureScene &scene, int gesture);
[[nodiscard]] QString throwText(const GestureScene &scene, const OpenedThrow &thrown);
// The round that lies open, in sentences.
[[nodiscard]] QString openedText(const GestureScene &scene);
// Its name, or the round's where nothing is chosen.
[[nodiscard]] QString titleWords(const GestureScene &scene);

} // namespace ui
