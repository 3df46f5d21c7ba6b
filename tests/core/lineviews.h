#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

// Views of line games for tests: the moves as [column][row] pairs of digits, such as "11 20".
namespace lineviews {

inline QJsonArray cellsOf(const QString &text)
{
    QJsonArray cells;
    for (const QString &cell : text.split(u' ', Qt::SkipEmptyParts))
        cells.append(QJsonArray{cell.at(0).digitValue(), cell.at(1).digitValue()});
    return cells;
}

inline QJsonObject view(int columns, int rows, int inARow, const QString &moves, const QString &line = {})
{
    QString cells(columns * rows, u'.');
    const QJsonArray played = cellsOf(moves);
    for (int index = 0; index < played.size(); ++index) {
        const QJsonArray cell = played.at(index).toArray();
        cells[cell.at(1).toInt() * columns + cell.at(0).toInt()] = index % 2 == 0 ? u'X' : u'O';
    }
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows},
            {QStringLiteral("in_a_row"), inARow}, {QStringLiteral("cells"), cells},
            {QStringLiteral("moves"), played},    {QStringLiteral("line"), cellsOf(line)}};
}

} // namespace lineviews
