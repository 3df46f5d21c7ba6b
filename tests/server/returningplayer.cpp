#include "returningplayer.h"

#include "games/catalog.h"
#include "randomplayer.h"

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
    RandomPlayer player(kind(), match()["match"_L1].toString(), seat(), m_choices);
    QRandomGenerator random(static_cast<quint32>(match()["step"_L1].toInt()));
    const auto move = player.move(match()["view"_L1].toObject(), random);
    m_choices = player.sealed();
    return move.value_or(QJsonObject());
}
