#include "games/catalog.h"
#include "randomplayer.h"

#include <QJsonDocument>
#include <QTextStream>

#include <map>

using namespace Qt::Literals::StringLiterals;

// random-moves SEED: for each line {"game", "match", "seat", "view"} on the standard input one line with the
// move of a seat in turn, {} where there is none. Remembers what its players have sealed.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QRandomGenerator random(QByteArray(argv[1]).toUInt());
    std::map<std::pair<QString, core::Seat>, RandomPlayer> players;
    QTextStream in(stdin);
    QTextStream out(stdout);
    for (QString line = in.readLine(); !line.isNull(); line = in.readLine()) {
        const QJsonObject question = QJsonDocument::fromJson(line.toUtf8()).object();
        const core::GameKind *kind = core::findGame(question["game"_L1].toString());
        if (!kind)
            return 1;
        const QString match = question["match"_L1].toString();
        const core::Seat seat = question["seat"_L1].toInt();
        RandomPlayer &player = players.try_emplace({match, seat}, *kind, match, seat).first->second;
        const auto move = player.move(question["view"_L1].toObject(), random);
        out << QJsonDocument(move.value_or(QJsonObject())).toJson(QJsonDocument::Compact) << Qt::endl;
    }
    return 0;
}
