#pragma once

#include "gestureviews.h"

#include "boards/board.h"
#include "catalog/catalog.h"

#include <QStringList>

// In which situation somebody sees a view of rock-paper-scissors, and who is there.
namespace gestureviews {

// The view as it was after the first `rounds` of those that it still holds.
inline QJsonObject positionAt(const QJsonObject &view, int rounds)
{
    return ui::findGameEntry(u"rock_paper_scissors")->moves.positionAt(view, rounds);
}

// One may throw; the others, too.
inline ui::BoardSituation choosing(int seat = 0, const QString &match = {})
{
    return {.ownSeat = seat, .turn = {seat}, .sealedChoice = {}, .asked = {}, .match = match};
}

inline ui::BoardSituation sealed(int gesture, int seat = 0)
{
    return {
        .ownSeat = seat, .turn = {}, .live = true, .over = false, .sealedChoice = {{u"gesture"_s, gesture}}};
}

inline ui::BoardSituation watching()
{
    return {.ownSeat = std::nullopt, .turn = {0, 1}, .live = true, .over = false, .sealedChoice = {}};
}

inline ui::BoardSituation after(int seat = 0)
{
    return {.ownSeat = seat, .turn = {}, .live = false, .over = true, .sealedChoice = {}};
}

inline QStringList names(int count)
{
    QStringList all{u"Jonas"_s, u"Bo"_s,    u"Mina"_s, u"Theo"_s,  u"Hyun-ju"_s, u"Ana"_s,  u"Lou"_s,
                    u"Kaya"_s,  u"Emil"_s,  u"Noor"_s, u"Olga"_s,  u"Sam"_s,     u"Ravi"_s, u"Ines"_s,
                    u"Pia"_s,   u"Marek"_s, u"Zoe"_s,  u"Anton"_s, u"Yuki"_s,    u"Bruno"_s};
    return all.first(count);
}

} // namespace gestureviews
