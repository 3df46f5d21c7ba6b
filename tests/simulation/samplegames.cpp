#include "samplegames.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject codes(const char *mode, int length, int symbols, int guesses)
{
    return {{u"mode"_s, QString::fromLatin1(mode)},
            {u"length"_s, length},
            {u"symbols"_s, symbols},
            {u"guesses"_s, guesses}};
}

} // namespace

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
