#include "returningplayer.h"

#include "games/bullsandcows/codes.h"
#include "games/catalog.h"

#include <QCryptographicHash>

namespace {

// A code that fits the view's options and follows from the word.
QString codeOf(const QJsonObject &view, const QByteArray &word)
{
    return core::drawnCode({view["length"_L1].toInt(), view["symbols"_L1].toInt(),
                            view["repeats"_L1].toBool()},
                           word);
}

// The first free cell; where pieces fall, the column it is in.
QJsonObject freeCell(const QJsonObject &view, bool isFalling)
{
    const int columns = view["columns"_L1].toInt();
    const int cell = int(view["cells"_L1].toString().indexOf(u'.'));
    if (isFalling)
        return {{"column"_L1, cell % columns}};
    return {{"cell"_L1, QJsonArray{cell % columns, cell / columns}}};
}

} // namespace

core::Seat ReturningPlayer::seat() const
{
    for (const QJsonValue &player : players()) {
        if (player["person"_L1].toString() == person())
            return player["seat"_L1].toInt();
    }
    return -1;
}

bool ReturningPlayer::isInTurn() const
{
    return !isMatchOver() && match()["turn"_L1].toArray().contains(seat());
}

const core::GameKind &ReturningPlayer::kind() const
{
    return *core::findGame(room()["game"_L1].toString());
}

bool ReturningPlayer::playOn()
{
    const QJsonObject move = nextMove();
    const QJsonObject content{{"match"_L1, match()["match"_L1]},
                              {"step"_L1, match()["step"_L1]},
                              {"move"_L1, move}};
    return !move.isEmpty() && ask("play", content)["type"_L1] == "ok"_L1;
}

QJsonObject ReturningPlayer::nextMove()
{
    const QJsonObject view = match()["view"_L1].toObject();
    const core::CommitmentScheme *commitmentScheme = kind().commitmentScheme();
    if (!commitmentScheme)
        return freeCell(view, kind().id == "four_in_a_row"_L1);
    if (const auto round = commitmentScheme->openRound(view, seat()))
        return sealedMove(seat(), *round);
    for (const core::SealedChoice &kept : m_choices) {
        const bool isOurs = kept.match == match()["match"_L1].toString() && kept.seat == seat();
        const auto act = isOurs ? commitmentScheme->act(view, kept) : core::AutoAction();
        if (const auto *move = std::get_if<core::AutoMove>(&act))
            return move->move;
    }
    return openMove();
}

QJsonObject ReturningPlayer::sealedMove(core::Seat seat, int round)
{
    const QJsonObject view = match()["view"_L1].toObject();
    const QByteArray word = u"%1 %2"_s.arg(person()).arg(round).toUtf8();
    const QByteArray nonce = QCryptographicHash::hash(word, QCryptographicHash::Sha256);
    const int gesture = static_cast<quint8>(nonce[0]) % std::max(1, view["gestures"_L1].toInt());
    const QJsonObject choice = kind().id == "rock_paper_scissors"_L1
                                   ? QJsonObject{{"gesture"_L1, gesture}}
                                   : QJsonObject{{"code"_L1, codeOf(view, word)}};
    const auto sealed = core::sealChoice(kind(), match()["match"_L1].toString(), seat, view, choice, nonce);
    const auto *kept = std::get_if<core::SealedChoice>(&sealed);
    if (!kept)
        return {};
    std::erase_if(m_choices, [&](const core::SealedChoice &one) { return one.match == kept->match; });
    m_choices.push_back(*kept);
    return {{"commit"_L1, kept->commitment}};
}

// A guess that follows from who makes it and when.
QJsonObject ReturningPlayer::openMove() const
{
    const QByteArray word = u"%1 %2"_s.arg(person()).arg(match()["step"_L1].toInt()).toUtf8();
    return {{"guess"_L1, codeOf(match()["view"_L1].toObject(), word)}};
}
