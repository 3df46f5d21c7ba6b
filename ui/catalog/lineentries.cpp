#include "catalog/lineentries.h"

#include "boards/cells.h"
#include "boards/lineboard.h"
#include "boards/linelook.h"
#include "boards/linethumbnail.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

// The context of what this file says.
struct LineGameTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::LineGames)
};

QString nameOf(const QString &id)
{
    if (id == "tic_tac_toe"_L1)
        return LineGameTexts::tr("Tic-tac-toe");
    if (id == "four_in_a_row"_L1)
        return LineGameTexts::tr("Four in a row");
    if (id == "gomoku"_L1)
        return LineGameTexts::tr("Gomoku");
    QString name = id;
    name.replace(u'_', u' ');
    return name.left(1).toUpper() + name.mid(1);
}

// "Three" up to "Ten"; digits beyond.
QString countWord(int count)
{
    const std::array<QString, 8> words{LineGameTexts::tr("Three"), LineGameTexts::tr("Four"),
                                       LineGameTexts::tr("Five"),  LineGameTexts::tr("Six"),
                                       LineGameTexts::tr("Seven"), LineGameTexts::tr("Eight"),
                                       LineGameTexts::tr("Nine"),  LineGameTexts::tr("Ten")};
    const int index = count - 3;
    return index >= 0 && index < static_cast<int>(words.size()) ? words[static_cast<std::size_t>(index)]
                                                                : QString::number(count);
}

QString descriptionOf(const core::LinePreset &preset)
{
    if (preset.gravity)
        return LineGameTexts::tr("Discs fall; %1 in a row win.").arg(countWord(preset.inARow).toLower());
    if (preset.columns > 5)
        return LineGameTexts::tr("%1 in a row on a large board.").arg(countWord(preset.inARow));
    return LineGameTexts::tr("%1 in a row win.").arg(countWord(preset.inARow));
}

QJsonObject optionsOf(int columns, int rows, int inARow)
{
    return {{u"columns"_s, columns}, {u"rows"_s, rows}, {u"in_a_row"_s, inARow}};
}

std::vector<OptionRow> rowsFor(const core::LinePreset &preset)
{
    return optionRowsOf(preset.id, {{LineGameTexts::tr("Columns")},
                                    {LineGameTexts::tr("Rows")},
                                    {LineGameTexts::tr("In a row to win")}});
}

std::vector<OptionPreset> presetsFor(const core::LinePreset &preset)
{
    const auto named = [](const QString &label, int columns, int rows, int inARow) {
        return OptionPreset{label.arg(columns).arg(rows), optionsOf(columns, rows, inARow)};
    };
    std::vector<OptionPreset> presets{
        named(LineGameTexts::tr("Classic %1 × %2"), preset.columns, preset.rows, preset.inARow)};
    if (preset.gravity)
        presets.push_back(named(LineGameTexts::tr("Large %1 × %2"), 9, 7, 4));
    else if (preset.columns > 5)
        presets.insert(presets.end(), {named(LineGameTexts::tr("Quick %1 × %2"), 9, 9, 5),
                                       named(LineGameTexts::tr("Large %1 × %2"), 19, 19, 5)});
    else
        presets.insert(presets.end(), {named(LineGameTexts::tr("Wide %1 × %2"), 5, 5, 4),
                                       named(LineGameTexts::tr("Large %1 × %2"), 8, 8, 5)});
    return presets;
}

QString shortLineOptions(const core::LinePreset &preset, const QJsonObject &options)
{
    const int columns = options.value("columns"_L1).toInt(preset.columns);
    const int rows = options.value("rows"_L1).toInt(preset.rows);
    const int inARow = options.value("in_a_row"_L1).toInt(preset.inARow);
    if (columns == preset.columns && rows == preset.rows && inARow == preset.inARow && columns <= 7)
        return {};
    const QString size = LineGameTexts::tr("%1 × %2").arg(columns).arg(rows);
    return inARow == preset.inARow ? size : LineGameTexts::tr("%1, %2 in a row").arg(size).arg(inARow);
}

std::optional<Cell> cellOfMove(const std::optional<LineView> &view, int index)
{
    if (!view || index < 0 || index >= static_cast<int>(view->moves.size()))
        return std::nullopt;
    return view->moves[static_cast<std::size_t>(index)];
}

QString wonTextOf(const std::optional<LineView> &view)
{
    const auto runs = view ? view->winningRuns() : std::vector<LineView::Run>();
    if (runs.empty())
        return {};
    const QPoint way = runs.front().to - runs.front().from;
    const int length = std::max(std::abs(way.x()), std::abs(way.y())) + 1;
    return LineGameTexts::tr("%1 in a row on move %2").arg(countWord(length)).arg(view->moves.size());
}

GameEntry entryOf(const core::LinePreset &preset)
{
    const QString id = preset.id;
    GameEntry entry;
    entry.id = id;
    entry.name = [id] { return nameOf(id); };
    entry.description = [preset] { return descriptionOf(preset); };
    entry.makeBoard = [id](QWidget *parent) { return std::make_unique<LineBoard>(id, parent); };
    entry.paintThumbnail = [look = lookOf(preset)](QPainter &painter, const QRectF &area, Theme theme) {
        paintLineThumbnail(painter, area, look, theme);
    };
    entry.optionRows = [preset] { return rowsFor(preset); };
    entry.presets = [preset] { return presetsFor(preset); };
    entry.optionsText = [preset](const QJsonObject &options) { return shortLineOptions(preset, options); };
    entry.seatText = [](int seat) {
        return seat == 0 ? LineGameTexts::tr("plays X") : LineGameTexts::tr("plays O");
    };
    const auto read = [id](const QJsonObject &view) { return core::LineGame::readView(id, view); };
    entry.moves.seat = [read](const QJsonObject &json, int index) {
        const auto view = read(json);
        const auto cell = cellOfMove(view, index);
        return cell ? view->seatAt(*cell).value_or(0) : 0;
    };
    entry.moves.texts = [read](const QJsonObject &json) {
        QStringList texts;
        const auto view = read(json);
        for (const Cell &cell : view ? view->moves : std::vector<Cell>())
            texts.append(coordinatesOf(cell.x(), cell.y()));
        return texts;
    };
    entry.moves.positionAt = [read](const QJsonObject &json, int moves) {
        const auto view = read(json);
        return view ? core::toJson<core::LineGame>(view->after(moves)) : json;
    };
    entry.wonText = [read](const QJsonObject &json) { return wonTextOf(read(json)); };
    return entry;
}

} // namespace

std::vector<GameEntry> lineEntries()
{
    std::vector<GameEntry> entries;
    for (const core::LinePreset &preset : core::linePresets())
        entries.push_back(entryOf(preset));
    return entries;
}

} // namespace ui
