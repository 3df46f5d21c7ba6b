#pragma once

#include "boards/board.h"
#include "game/activity.h"
#include "style/roles.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <vector>

class QPainter;
class QRectF;

namespace ui {

// One of the values that an option may have.
struct OptionChoice
{
    QJsonValue value;
    QString label;
};

// An option that the host may choose for a game: a number, or one of a few choices.
struct OptionRow
{
    QString key; // in the options
    QString label;
    int least = 0;
    int most = 0;
    QJsonValue standard;
    int stride = 1;                         // from one number to the next, counted from `least`
    std::vector<OptionChoice> choices = {}; // not empty: one of these instead of a number
    // Whether the row has a meaning beside these other options; where it is not set, always.
    std::function<bool(const QJsonObject &options)> applies = {};
};

// What an option is called: its label, and those of its choices where it has some, in the game's order.
struct OptionWords
{
    QString label;
    QStringList choices = {};
    std::function<bool(const QJsonObject &options)> applies = {}; // as in OptionRow
};

// The options of a game of core's catalog, all of them, in its order.
[[nodiscard]] std::vector<OptionRow> optionRowsOf(const QString &game, const std::vector<OptionWords> &words);

// Options with a name of their own, such as "Classic 15 × 15".
struct OptionPreset
{
    QString label;
    QJsonObject options;
};

// The moves of a match, in the order in which they were made.
struct GameMoves
{
    // By their names in the move list, such as "b2".
    std::function<QStringList(const QJsonObject &view)> texts;
    // Which seat made move `index`, from 0; -1: no seat alone.
    std::function<int(const QJsonObject &view, int index)> seat;
    // The view as it was after the first `moves` moves.
    std::function<QJsonObject(const QJsonObject &view, int moves)> positionAt;
};

// How a game of core's catalog looks to a person. Texts are made when asked for, in the present language.
// What stands behind paintThumbnail may be left out; nothing is said there then.
struct GameEntry
{
    QString id;
    std::function<QString()> name;
    std::function<QString()> description;
    // The board for a layout; `parent` may be null.
    std::function<std::unique_ptr<Board>(QWidget *parent)> makeBoard;
    std::function<void(QPainter &painter, const QRectF &area, Theme theme)> paintThumbnail;

    std::function<std::vector<OptionRow>()> optionRows;
    std::function<std::vector<OptionPreset>()> presets;
    // The options in short where they are not the standard, such as "15 × 15"; else empty.
    std::function<QString(const QJsonObject &options)> optionsText;

    // "plays X", under a player's name.
    std::function<QString(int seat)> seatText;
    GameMoves moves;
    // One sentence under the options, such as how many codes there are; not set or empty: none.
    std::function<QString(const QJsonObject &options)> optionsHint = {};
    // What nobody can cheat at in this game, in one or two sentences for whoever clicks the mark.
    std::function<QString(const QJsonObject &options)> promise = {};
    // What is said of an end that is the same for all, such as "You have found it together"; not set or
    // empty: who has won. `isOwn` where the reader is one of the winners.
    std::function<QString(core::Ending ending, bool isOwn)> endingText = {};
    // How it was won, such as "Three in a row on move 5", for the line above the board; else empty.
    std::function<QString(const QJsonObject &view)> wonText;
};

// Every game with a board, in the order in which a person chooses among them.
[[nodiscard]] std::span<const GameEntry> gameEntries();
// "2 to 20 players", with its standard options.
[[nodiscard]] QString playersText(const GameEntry &game);
// The game of that id, or null where this program has no board for it.
[[nodiscard]] const GameEntry *findGameEntry(QStringView id);

} // namespace ui
