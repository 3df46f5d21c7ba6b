#pragma once

#include "gesturesituations.h"

#include "boards/gestureboard.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

// What the tests of the table of gestures share: a board with somebody before it.
namespace gestureviews {

// A board of 500 × 500 with that table on it.
struct Seated
{
    explicit Seated(const Table &table, const ui::BoardSituation &situation = choosing())
    {
        board.resize(500, 500);
        board.setPlayers(names(table.players));
        board.showView(view(table), situation);
    }

    void see(const Table &table, const ui::BoardSituation &situation = choosing())
    {
        board.showView(view(table), situation);
    }
    void press(const QList<QKeyCombination> &keys)
    {
        for (const QKeyCombination key : keys)
            QTest::keyClick(&keyboard(), key.key(), key.keyboardModifiers());
    }
    // What has the keyboard while the board has the focus.
    [[nodiscard]] QWidget &keyboard() { return board.focusProxy() ? *board.focusProxy() : board; }
    [[nodiscard]] QLineEdit &field() { return *board.findChild<QLineEdit *>(); }
    void click(QPoint place) { QTest::mouseClick(&board, Qt::LeftButton, {}, place); }
    [[nodiscard]] QPoint centre(int cell) const { return board.cells().area(cell).center().toPoint(); }
    [[nodiscard]] QPoint button() const { return board.action().center().toPoint(); }
    [[nodiscard]] int thrown() const { return chosen.last().at(0).toJsonObject()[u"gesture"_s].toInt(-1); }

    ui::GestureBoard board;
    QSignalSpy chosen{&board, &ui::Board::moveChosen};
    QSignalSpy refused{&board, &ui::Board::moveRefused};
};

} // namespace gestureviews
