#pragma once

#include "boards/board.h"
#include "boards/boardaccess.h"
#include "boards/codesidebar.h"
#include "boards/codetexts.h"
#include "boards/guessgrid.h"
#include "boards/symbolpad.h"
#include "widgets/button.h"
#include "widgets/segmented.h"

#include <QSet>

#include <array>
#include <optional>

namespace ui {

// The board of bulls and cows, as a race, together or as a duel: pegs on felt, and a notebook in which
// symbols can be struck out. The symbols' keys put a peg, with Ctrl they strike out; Left, Right, Home and
// End move the cursor, Backspace takes a peg back, Enter guesses or, in a duel, seals one's code; Up, Down
// and the page keys scroll. Guesses that cannot be played are refused before they are sent.
class CodeBoard : public Board, public ListedParts
{
    Q_OBJECT

public:
    explicit CodeBoard(QWidget *parent = nullptr);

    void showView(const QJsonObject &view, const BoardSituation &situation) override;
    void setPlayers(const QStringList &namesBySeat) override;
    void setLooks(const QList<PlayerLook> &bySeat) override;

    // Whether symbols are shown as colours; on this screen only. Emits nothing.
    void setShowsColours(bool shows);
    [[nodiscard]] bool showsColours() const { return m_look == PegLook::Colours; }

    [[nodiscard]] const TypedCode &entry() const { return m_entry; }
    [[nodiscard]] const QSet<QChar> &struckOut() const { return m_struck; }
    // Where things lie in this widget, for the screen reader and for tests.
    [[nodiscard]] QRect placeRect(int place) const;
    [[nodiscard]] QRect symbolRect(QChar symbol) const;
    [[nodiscard]] std::vector<BoardPart> parts() const override;
    void act(int part, Action action) override;
    [[nodiscard]] QWidgetList partWidgets() const override;

    void choose(QChar symbol);
    void strikeOut(QChar symbol);
    void moveCursor(int place);
    // Sends what is laid out, or says why that cannot be.
    void send();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void looksChanged(bool showsColours);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void setView(const CodeView &view);
    void place();
    void refresh();
    void refreshFelt(std::size_t index);
    void refreshAside();
    void refreshActions();
    void fitHint();
    void announce(const CodeView &before);
    void paintRing(QPainter &painter) const;
    void putAt(int place, QChar symbol);
    void pressPlace(int place, Qt::MouseButton button);
    bool steer(int key);
    bool edit(const QKeyEvent &event);
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool mayAct() const;
    [[nodiscard]] bool mayPrepare() const;
    [[nodiscard]] std::optional<int> guesserOn(std::size_t felt) const;
    [[nodiscard]] const CodeView::Board *boardOn(std::size_t felt) const;
    [[nodiscard]] std::size_t entryFelt() const;
    [[nodiscard]] CodeContent content() const;
    [[nodiscard]] CodeTexts texts() const { return {*m_view, m_situation, m_players}; }
    [[nodiscard]] GuessGridScene sceneOf(std::size_t felt) const;
    [[nodiscard]] std::vector<GuessGridRow> rowsOf(std::size_t felt) const;
    void showCode(GuessGridScene &scene, std::size_t felt) const;
    [[nodiscard]] std::vector<CodeProgress> others() const;
    [[nodiscard]] QRect inBoard(const QWidget &part, const QRect &area) const;
    void addFeltParts(std::vector<BoardPart> &parts, std::size_t felt) const;
    void addOtherParts(std::vector<BoardPart> &parts) const;

    std::optional<CodeView> m_view;
    BoardSituation m_situation;
    QStringList m_players;
    QList<PlayerLook> m_looksBySeat;
    CodeGeometry m_geometry;
    TypedCode m_entry;
    int m_ownMoves = 0; // guesses and seals that the views have shown so far
    QSet<QChar> m_struck;
    PegLook m_look = PegLook::Digits;
    std::array<GuessGrid *, 2> m_felts;
    SymbolPad *m_keys;
    CodeSidebar *m_aside;
    Button *m_send;
    Label *m_hint;
    Segmented *m_looks;
};

} // namespace ui
