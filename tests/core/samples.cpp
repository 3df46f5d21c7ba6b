#include "samples.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject lineOptions(int columns, int rows, int inARow)
{
    return {{u"columns"_s, columns}, {u"rows"_s, rows}, {u"in_a_row"_s, inARow}};
}

std::vector<int> freeCells(const QJsonObject &view, qsizetype among)
{
    const QString cells = view["cells"_L1].toString().first(among);
    std::vector<int> free;
    for (int i = 0; i < cells.size(); ++i) {
        if (cells[i] == u'.')
            free.push_back(i);
    }
    return free;
}

int anyOf(const std::vector<int> &choices, QRandomGenerator &dice)
{
    return choices[dice.bounded(static_cast<quint32>(choices.size()))];
}

QJsonObject anyCell(const QJsonObject &view, core::Seat, QRandomGenerator &dice)
{
    const int columns = view["columns"_L1].toInt();
    const int cell = anyOf(freeCells(view, columns * view["rows"_L1].toInt()), dice);
    return {{u"cell"_s, QJsonArray{cell % columns, cell / columns}}};
}

QJsonObject anyColumn(const QJsonObject &view, core::Seat, QRandomGenerator &dice)
{
    return {{u"column"_s, anyOf(freeCells(view, view["columns"_L1].toInt()), dice)}};
}

} // namespace

std::vector<Sample> samples()
{
    return {
        {"tic-tac-toe", "tic_tac_toe", {}, 2, anyCell, nullptr, false},
        {"tic-tac-toe on a wide board", "tic_tac_toe", lineOptions(9, 4, 5), 2, anyCell, nullptr, false},
        {"tic-tac-toe that can only be drawn", "tic_tac_toe", lineOptions(3, 4, 4), 2, anyCell, nullptr,
         false},
        {"four in a row", "four_in_a_row", {}, 2, anyColumn, nullptr, false},
        {"four in a row on a tall board", "four_in_a_row", lineOptions(3, 19, 3), 2, anyColumn, nullptr,
         false},
        {"gomoku", "gomoku", {}, 2, anyCell, nullptr, false},
        {"gomoku of the largest board", "gomoku", lineOptions(19, 19, 6), 2, anyCell, nullptr, false},
        {"gomoku too long to win", "gomoku", lineOptions(19, 19, 19), 2, anyCell, nullptr, false},
    };
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
        {"a number beyond 32 bits", "gomoku", {{u"columns"_s, 4294967299.0}}},
    };
}
