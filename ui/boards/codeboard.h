#pragma once

#include "boards/board.h"
#include "boards/codemodel.h"
#include "boards/codeparts.h"

namespace ui {

// The board of bulls and cows, as a race, together or as a duel: pegs on felt, and a notebook in which
// symbols can be struck out. The symbols' keys put a peg, with Ctrl they strike out; Left, Right, Home and
// End move the cursor, Backspace takes a peg back, Enter guesses or, in a duel, seals one's code; L lifts the
// lid of one's own and puts it back; Up, Down and the page keys scroll. Guesses that cannot be played are
// refused before they are sent.
class CodeBoard : public Board
{
    Q_OBJECT

public:
    explicit CodeBoard(QWidget *parent = nullptr);

    void showView(const QJsonObject &view, const BoardSituation &situation) override;
    void setPlayers(const QStringList &namesBySeat) override;
    void setLooks(const QList<PlayerLook> &bySeat) override;

    // Whether symbols are shown as colours; on this screen only. Emits nothing.
    void setShowsColours(bool shows);
    [[nodiscard]] bool showsColours() const { return m_model.look == PegLook::Colours; }

    [[nodiscard]] const TypedCode &entry() const { return m_model.entry; }
    [[nodiscard]] const QSet<QChar> &struckOut() const { return m_model.struck; }
    void strikeOut(QChar symbol);

    [[nodiscard]] QList<QLineF> ledges() const override;
    [[nodiscard]] QSize sizeHint() const override { return {600, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 280}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; } // all of it fits any height

signals:
    void looksChanged(bool showsColours);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectParts();
    void refresh();
    void giveKeyboard(bool hadFocus);
    void putAt(int place, QChar symbol);
    void pressPlace(int place, Qt::MouseButton button);
    void lift();
    bool scroll(int key);
    void send();

    CodeModel m_model;
    CodeParts m_parts{*this};
    bool m_isShown = false; // a view was read
};

} // namespace ui
