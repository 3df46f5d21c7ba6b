#pragma once

#include "game/activity.h"
#include "games/bullsandcows/moves.h"
#include "games/bullsandcows/view.h"

namespace core {

// What the rules of bulls and cows say of a view, of whichever mode it is.
struct CodeViewRules
{
    using View = CodeView;

    static const CodeOptions &optionsOf(const View &view) { return view; }
    static void write(JsonWriter &writer, const View &view) { core::write(writer, view); }
    static std::optional<View> readView(const QString &, const QJsonObject &json)
    {
        return readCodeView(json);
    }
    static SeatActivity activity(const View &view, Seat seat, bool acts);
    static Ending ending(const View &view);
    // A guess; answers and reveals are not for the player to choose.
    static std::optional<CodeMove> anyMove(const View &view, Seat seat, QRandomGenerator &random);
};

} // namespace core
