#include "lineboards.h"

#include "games/catalog.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

Drawing::Drawing(const QString &text)
    : rows(text.simplified().split(u' '))
{
}

QJsonArray Drawing::cellsWith(const QString &signs) const
{
    QJsonArray found;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            if (signs.contains(rows[row][column]))
                found.append(QJsonArray{column, row});
        }
    }
    return found;
}

LineGame::State Drawing::before(int inARow, Seat mover) const
{
    const LineGame::Options options{int(rows.first().size()), int(rows.size()), inARow, false};
    auto state = LineGame::initial(options, {});
    const QJsonArray own = cellsWith(u"Xx"_s);
    const QJsonArray foreign = cellsWith(u"O"_s);
    for (const QJsonValue &cell : own)
        state = LineGame::applied(state, mover, moveTo(cell));
    for (const QJsonValue &cell : foreign)
        state = LineGame::applied(state, 1 - mover, moveTo(cell));
    return state;
}

std::unique_ptr<Game> started(const QString &id, const QJsonObject &options, Seat first)
{
    const GameKind *kind = findGame(id);
    const auto checked = kind->checkedOptions(options);
    return kind->start(std::get<QJsonObject>(checked), {2, first, u"m"_s, {}});
}

QJsonObject cellMove(const QJsonValue &cell)
{
    return {{u"cell"_s, cell}};
}

QJsonObject columnMove(const QJsonValue &column)
{
    return {{u"column"_s, column}};
}

QJsonObject seen(const Game &game)
{
    return game.view({}).tree();
}

LineGame::Move moveTo(const QJsonValue &cell)
{
    return {{cell[0].toInt(), cell[1].toInt()}, false};
}

QString diagonal(int size)
{
    QStringList rows;
    for (int row = 0; row < size; ++row) {
        rows.append(QString(size, u'.'));
        rows.last()[row] = row == size / 2 ? u'*' : u'x';
    }
    return rows.join(u' ');
}

Places lineOf(const QJsonObject &view)
{
    Places line;
    const QJsonArray cells = view["line"_L1].toArray();
    for (const QJsonValue &cell : cells)
        line.insert({cell[1].toInt(), cell[0].toInt()});
    return line;
}

SlowReferee::SlowReferee(const QJsonObject &view, bool falls, Seat first)
    : next(first)
    , m_inARow(view["in_a_row"_L1].toInt())
    , m_falls(falls)
{
    for (int row = 0; row < view["rows"_L1].toInt(); ++row)
        m_rows.append(QString(view["columns"_L1].toInt(), u'.'));
}

QJsonObject SlowReferee::randomMove(QRandomGenerator &dice)
{
    int column = 0;
    int row = 0;
    do {
        column = dice.bounded(int(m_rows.first().size()));
        row = m_falls ? 0 : dice.bounded(int(m_rows.size()));
    } while (at(column, row) != u'.');
    while (m_falls && at(column, row + 1) == u'.')
        ++row;
    m_rows[row][column] = next == 0 ? u'X' : u'O';
    next = 1 - next;
    if (m_falls)
        return {{u"column"_s, column}};
    return {{u"cell"_s, QJsonArray{column, row}}};
}

QString SlowReferee::cells() const
{
    return m_rows.join(QString());
}

Places SlowReferee::line() const
{
    Places line;
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_rows.first().size(); ++column) {
            const QChar piece = at(column, row);
            for (const auto &[dx, dy] : {std::pair{1, 0}, {0, 1}, {1, 1}, {-1, 1}}) {
                if (piece == u'.' || at(column - dx, row - dy) == piece)
                    continue;
                int length = 1;
                while (at(column + length * dx, row + length * dy) == piece)
                    ++length;
                for (int i = 0; length >= m_inARow && i < length; ++i)
                    line.insert({row + i * dy, column + i * dx});
            }
        }
    }
    return line;
}

bool SlowReferee::isFull() const
{
    return !cells().contains(u'.');
}

QChar SlowReferee::at(int column, int row) const
{
    const bool isInside = row >= 0 && row < m_rows.size() && column >= 0 && column < m_rows[row].size();
    return isInside ? m_rows[row][column] : u'#';
}
