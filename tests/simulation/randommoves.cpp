#include "randommoves.h"

#include "fairness/commitment.h"
#include "games/bullsandcows/codes.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject anyCell(const QJsonObject &view, Dice &dice)
{
    const QString cells = view["cells"_L1].toString();
    const int columns = view["columns"_L1].toInt();
    int cell = dice.below(static_cast<int>(cells.size()));
    while (cells[cell] != u'.')
        cell = static_cast<int>((cell + 1) % cells.size());
    return {{u"cell"_s, QJsonArray{cell % columns, cell / columns}}};
}

QJsonObject anyColumn(const QJsonObject &view, Dice &dice)
{
    const QString top = view["cells"_L1].toString().first(view["columns"_L1].toInt());
    int column = dice.below(static_cast<int>(top.size()));
    while (top[column] != u'.')
        column = static_cast<int>((column + 1) % top.size());
    return {{u"column"_s, column}};
}

QByteArray nonceFor(const QByteArray &key, const QString &match, int round)
{
    return QCryptographicHash::hash(key + match.toLatin1() + QByteArray::number(round),
                                    QCryptographicHash::Sha256);
}

QJsonObject aThrow(const QString &match, const QJsonObject &view, core::Seat seat, const QByteArray &key)
{
    const int round = view["round"_L1].toInt();
    const QByteArray nonce = nonceFor(key, match, round);
    const int gesture = static_cast<quint8>(nonce[3]) % view["gestures"_L1].toInt();
    if (view["phase"_L1] == "reveal"_L1)
        return {{u"gesture"_s, gesture}, {u"nonce"_s, QString::fromLatin1(nonce.toHex())}};
    return {{u"commit"_s, core::commitment({.match = match,
                                            .round = static_cast<quint32>(round),
                                            .seat = static_cast<quint32>(seat),
                                            .game = u"rock_paper_scissors"_s,
                                            .nonce = nonce,
                                            .payload = QByteArray(1, static_cast<char>(gesture))})}};
}

core::CodeForm formOf(const QJsonObject &view)
{
    return {view["length"_L1].toInt(), view["symbols"_L1].toInt(), view["repeats"_L1].toBool()};
}

QJsonObject aGuess(const QJsonObject &view, Dice &dice)
{
    return {{u"guess"_s, core::drawnCode(formOf(view), dice.bytes(32))}};
}

QJsonObject aDuelMove(const QString &match, const QJsonObject &view, core::Seat seat, const QByteArray &key,
                      Dice &dice)
{
    const QByteArray nonce = nonceFor(key, match, 0);
    const QString code = core::drawnCode(formOf(view), nonce);
    const QString phase = view["phase"_L1].toString();
    if (phase == "commit"_L1)
        return {{u"commit"_s, core::commitment({.match = match,
                                                .round = 0,
                                                .seat = static_cast<quint32>(seat),
                                                .game = u"bulls_and_cows"_s,
                                                .nonce = nonce,
                                                .payload = code.toLatin1()})}};
    if (phase == "reveal"_L1)
        return {{u"code"_s, code}, {u"nonce"_s, QString::fromLatin1(nonce.toHex())}};
    if (phase == "guess"_L1)
        return aGuess(view, dice);
    const auto found = core::feedback(code, view["pending"_L1]["guess"_L1].toString());
    return {{u"answer"_s, QJsonObject{{u"bulls"_s, found.bulls}, {u"cows"_s, found.cows}}}};
}

QJsonObject codes(const char *mode, int length, int symbols, int guesses)
{
    return {{u"mode"_s, QString::fromLatin1(mode)},
            {u"length"_s, length},
            {u"symbols"_s, symbols},
            {u"guesses"_s, guesses}};
}

} // namespace

QJsonObject moveFor(const QString &game, const QString &match, const QJsonObject &view, core::Seat seat,
                    const QByteArray &key, Dice &dice)
{
    if (game == "four_in_a_row"_L1)
        return anyColumn(view, dice);
    if (game == "rock_paper_scissors"_L1)
        return aThrow(match, view, seat, key);
    if (game != "bulls_and_cows"_L1)
        return anyCell(view, dice);
    return view["mode"_L1] == "duel"_L1 ? aDuelMove(match, view, seat, key, dice) : aGuess(view, dice);
}

const std::vector<SampleGame> &sampleGames()
{
    static const std::vector<SampleGame> all{
        {"tic_tac_toe", {}},
        {"four_in_a_row", {{u"columns"_s, 4}, {u"rows"_s, 4}}},
        {"gomoku", {{u"columns"_s, 5}, {u"rows"_s, 4}, {u"in_a_row"_s, 4}}},
        {"rock_paper_scissors", {}},
        {"rock_paper_scissors", {{u"gestures"_s, 5}, {u"rule"_s, u"points"_s}, {u"first_to"_s, 2}}},
        {"bulls_and_cows", codes("race", 3, 4, 5)},
        {"bulls_and_cows", codes("co_op", 3, 5, 4)},
        {"bulls_and_cows", codes("duel", 3, 4, 3)},
    };
    return all;
}
