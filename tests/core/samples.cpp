#include "samples.h"

#include "game/gameof.h"
#include "games/bullsandcows/rules.h"
#include "games/linegame/rules.h"
#include "games/rockpaperscissors/rules.h"
#include "nim/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject lineOptions(int columns, int rows, int inARow)
{
    return {{u"columns"_s, columns}, {u"rows"_s, rows}, {u"in_a_row"_s, inARow}};
}

// Another guess that the code drawn from bytes of `r` answers alike.
template<int length, int symbols, bool repeats>
QJsonObject guessAnsweredAlike(const QJsonObject &move, QRandomGenerator &dice)
{
    const core::CodeForm form{length, symbols, repeats};
    const QString code = core::drawnCode(form, QByteArray(32, 'r'));
    const QString guess = move["guess"_L1].toString();
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const QString other = core::randomCode(form, dice);
        if (other != guess && core::feedback(code, other) == core::feedback(code, guess))
            return {{u"guess"_s, other}};
    }
    return move; // only the code itself is answered like the code
}

QJsonObject codeOptions(const char *mode, int length, int symbols, bool repeats, int guesses)
{
    return {{u"mode"_s, QString::fromLatin1(mode)},
            {u"length"_s, length},
            {u"symbols"_s, symbols},
            {u"repeats"_s, repeats},
            {u"guesses"_s, guesses}};
}

template<core::GameRules Rules>
std::optional<QByteArray> rewrittenBy(const QString &game, const QJsonObject &view)
{
    const auto read = Rules::readView(game, view);
    if (!read)
        return std::nullopt;
    return core::RawJson::written([&](core::JsonWriter &w) { Rules::write(w, *read); }).text();
}

QJsonObject rockOptions(int gestures, const char *rule, int firstTo)
{
    return {{u"gestures"_s, gestures}, {u"rule"_s, QString::fromLatin1(rule)}, {u"first_to"_s, firstTo}};
}

} // namespace

std::vector<Sample> samples()
{
    return {
        {"tic-tac-toe", "tic_tac_toe", {}, 2, nullptr, false},
        {"tic-tac-toe on a wide board", "tic_tac_toe", lineOptions(9, 4, 5), 2, nullptr, false},
        {"tic-tac-toe that can only be drawn", "tic_tac_toe", lineOptions(3, 4, 4), 2, nullptr, false},
        {"four in a row", "four_in_a_row", {}, 2, nullptr, false},
        {"four in a row on a tall board", "four_in_a_row", lineOptions(3, 19, 3), 2, nullptr, false},
        {"gomoku", "gomoku", {}, 2, nullptr, false},
        {"gomoku of the largest board", "gomoku", lineOptions(19, 19, 6), 2, nullptr, false},
        {"rock, paper, scissors for two", "rock_paper_scissors", {}, 2, nullptr, false, true},
        {"rock, paper, scissors for twenty", "rock_paper_scissors", rockOptions(15, "points", 12), 20,
         nullptr, false, true},
        {"a hundred and one gestures", "rock_paper_scissors", rockOptions(101, "elimination", 3), 3, nullptr,
         false, true},
        {"gestures for points", "rock_paper_scissors", rockOptions(5, "points", 6), 4, nullptr, false, true},
        {"a race for a code", "bulls_and_cows", codeOptions("race", 3, 6, false, 0), 3,
         guessAnsweredAlike<3, 6, false>, true, true},
        {"a race of one, with repeats", "bulls_and_cows", codeOptions("race", 8, 16, true, 0), 1,
         guessAnsweredAlike<8, 16, true>, true, true},
        {"a race for eight that nobody solves", "bulls_and_cows", codeOptions("race", 8, 16, false, 3), 8,
         guessAnsweredAlike<8, 16, false>, true, true},
        {"a code found together", "bulls_and_cows", codeOptions("co_op", 3, 4, false, 0), 4, nullptr, true},
        {"a code lost together", "bulls_and_cows", codeOptions("co_op", 8, 10, true, 7), 3, nullptr, true},
        {"a duel", "bulls_and_cows", codeOptions("duel", 3, 5, false, 0), 2, nullptr, false, true},
        {"a duel that nobody solves", "bulls_and_cows", codeOptions("duel", 8, 16, true, 5), 2, nullptr,
         false, true},
        {"nim", "nim", {}, 2, nullptr, false},
        {"nim with nine heaps, whose last piece loses",
         "nim",
         {{u"heaps"_s, 9}, {u"last_loses"_s, true}},
         2,
         nullptr,
         false},
        {"gomoku too long to win", "gomoku", lineOptions(19, 19, 19), 2, nullptr, false},
    };
}

const core::GameKind *findSampleGame(QStringView id)
{
    static const core::GameKindOf<Nim> nim(u"nim"_s);
    return id == nim.id ? &nim : core::findGame(id);
}

std::optional<QByteArray> rewritten(const QString &game, const QJsonObject &view)
{
    if (game == "nim"_L1)
        return rewrittenBy<Nim>(game, view);
    if (game == core::RockPaperScissors::id)
        return rewrittenBy<core::RockPaperScissors>(game, view);
    if (game == "bulls_and_cows"_L1)
        return rewrittenBy<core::BullsAndCows>(game, view);
    return rewrittenBy<core::LineGame>(game, view);
}

std::vector<BadOptions> badOptions()
{
    return {
        {"two columns", "tic_tac_toe", {{u"columns"_s, 2}}},
        {"no columns", "tic_tac_toe", {{u"columns"_s, 0}}},
        {"twenty rows", "gomoku", {{u"rows"_s, 20}}},
        {"a negative number of rows", "gomoku", {{u"rows"_s, -3}}},
        {"half a row", "four_in_a_row", {{u"rows"_s, 6.5}}},
        {"rows in words", "four_in_a_row", {{u"rows"_s, u"6"_s}}},
        {"columns that are true", "four_in_a_row", {{u"columns"_s, true}}},
        {"columns that are null", "four_in_a_row", {{u"columns"_s, QJsonValue::Null}}},
        {"columns in a list", "four_in_a_row", {{u"columns"_s, QJsonArray{7}}}},
        {"two in a row", "tic_tac_toe", {{u"in_a_row"_s, 2}}},
        {"more in a row than the larger side", "four_in_a_row", {{u"in_a_row"_s, 8}}},
        {"a default that no longer fits a smaller board", "gomoku", {{u"columns"_s, 4}, {u"rows"_s, 4}}},
        {"an even number of gestures", "rock_paper_scissors", {{u"gestures"_s, 4}}},
        {"one gesture", "rock_paper_scissors", {{u"gestures"_s, 1}}},
        {"a hundred and three gestures", "rock_paper_scissors", {{u"gestures"_s, 103}}},
        {"a rule that does not exist", "rock_paper_scissors", {{u"rule"_s, u"luck"_s}}},
        {"a rule that is a number", "rock_paper_scissors", {{u"rule"_s, 0}}},
        {"no points to reach", "rock_paper_scissors", {{u"first_to"_s, 0}}},
        {"a hundred and one points to reach", "rock_paper_scissors", {{u"first_to"_s, 101}}},
        {"a mode that does not exist", "bulls_and_cows", {{u"mode"_s, u"solo"_s}}},
        {"a code of two", "bulls_and_cows", {{u"length"_s, 2}}},
        {"a code of nine", "bulls_and_cows", {{u"length"_s, 9}}},
        {"one symbol", "bulls_and_cows", {{u"symbols"_s, 1}, {u"repeats"_s, true}}},
        {"seventeen symbols", "bulls_and_cows", {{u"symbols"_s, 17}}},
        {"fewer symbols than places without repeats",
         "bulls_and_cows",
         {{u"length"_s, 5}, {u"symbols"_s, 4}}},
        {"repeats in words", "bulls_and_cows", {{u"repeats"_s, u"no"_s}}},
        {"less than no guesses", "bulls_and_cows", {{u"guesses"_s, -1}}},
        {"a hundred and one guesses", "bulls_and_cows", {{u"guesses"_s, 101}}},
        {"a number beyond 32 bits", "gomoku", {{u"columns"_s, 4294967299.0}}},
    };
}
