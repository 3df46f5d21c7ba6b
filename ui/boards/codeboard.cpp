#include "boards/codeboard.h"

#include "boards/boardaccess.h"
#include "keymeaning.h"
#include "style/style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int pageRows = 5;

// The symbol that a key stands for; null where it is none.
QChar symbolOf(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~Qt::KeypadModifier;
    const bool mayMean = held == Qt::NoModifier || held == Qt::ShiftModifier || held == Qt::ControlModifier;
    const QChar symbol = mayMean ? latinOf(event) : QChar();
    return u"0123456789abcdef"_s.contains(symbol) ? symbol : QChar();
}

} // namespace

CodeBoard::CodeBoard(QWidget *parent)
    : Board(parent)
{
    provideBoardAccess();
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Board"));
    connectParts();
}

void CodeBoard::connectParts()
{
    for (GuessGrid *grid : m_parts.grids) {
        connect(grid, &GuessGrid::placePressed, this, &CodeBoard::pressPlace);
        connect(grid, &GuessGrid::pegPressed, this, &CodeBoard::putAt);
        connect(grid, &GuessGrid::codePressed, this, &CodeBoard::lift);
    }
    connect(m_parts.keys, &SymbolPad::symbolChosen, this,
            [this](QChar symbol) { putAt(m_model.entry.cursor(), symbol); });
    connect(m_parts.keys, &SymbolPad::symbolStruck, this, &CodeBoard::strikeOut);
    connect(m_parts.send, &QPushButton::clicked, this, &CodeBoard::send);
    connect(m_parts.looks, &Segmented::chosen, this, [this](int index) {
        setShowsColours(index == 1);
        emit looksChanged(index == 1);
    });
}

void CodeBoard::showView(const QJsonObject &view, const BoardSituation &situation)
{
    const auto read = core::readCodeView(view);
    if (!read)
        return;
    m_model.take(*read, situation);
    m_isShown = true;
    refresh();
}

void CodeBoard::setPlayers(const QStringList &namesBySeat)
{
    if (std::exchange(m_model.players, namesBySeat) != namesBySeat)
        refresh();
}

void CodeBoard::setLooks(const QList<PlayerLook> &bySeat)
{
    if (std::exchange(m_model.looks, bySeat) != bySeat)
        refresh();
}

void CodeBoard::setShowsColours(bool shows)
{
    m_model.look = shows ? PegLook::Colours : PegLook::Digits;
    refresh();
}

void CodeBoard::refresh()
{
    if (!m_isShown)
        return;
    const bool hadFocus = hasFocus();
    m_parts.show(m_model);
    giveKeyboard(hadFocus);
    update();
}

// To where a code can be laid out, or guesses are to be scrolled.
void CodeBoard::giveKeyboard(bool hadFocus)
{
    PegTable *table = m_model.felts() > m_model.entryFelt() ? m_parts.entryGrid(m_model).keyboardTable()
                                                            : nullptr;
    if (table == focusProxy())
        return;
    if (focusProxy())
        focusProxy()->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(table);
    if (table)
        table->setFocusPolicy(Qt::StrongFocus);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void CodeBoard::putAt(int place, QChar symbol)
{
    if (!m_model.mayPrepare())
        return;
    if (symbolsOf(m_model.view.form).contains(symbol))
        m_model.entry.put(place, symbol);
    else
        emit moveRefused(m_model.texts().notInPlay());
    refresh();
}

void CodeBoard::strikeOut(QChar symbol)
{
    if (!m_model.isPlayed() || !symbolsOf(m_model.view.form).contains(symbol))
        return;
    if (!m_model.struck.remove(symbol))
        m_model.struck.insert(symbol);
    refresh();
}

// The right button takes the peg back.
void CodeBoard::pressPlace(int place, Qt::MouseButton button)
{
    setFocus(Qt::MouseFocusReason);
    m_model.entry.moveTo(place);
    if (button == Qt::RightButton)
        m_model.entry.clear(place);
    refresh();
}

// Others may look over one's shoulder.
void CodeBoard::lift()
{
    m_model.looksAtOwnCode = !m_model.looksAtOwnCode;
    refresh();
}

void CodeBoard::send()
{
    if (!m_model.mayAct()) {
        if (const QString reason = m_model.refusal(); !reason.isEmpty())
            emit moveRefused(reason);
        return;
    }
    if (core::codeError(m_model.view.form, m_model.entry.text())) {
        m_parts.hint->setRole(Role::Danger); // it says so already; until something else is laid out
        QAccessibleEvent event(m_parts.hint, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return;
    }
    const bool sets = m_model.view.phase == CodeView::Phase::Commit;
    emit moveChosen({{sets ? u"code"_s : u"guess"_s, m_model.entry.text()}});
}

bool CodeBoard::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // the board's own keys win over shortcuts of the window
        if (!m_isShown || !symbolsOf(m_model.view.form).contains(symbolOf(*static_cast<QKeyEvent *>(event))))
            break;
        event->accept();
        return true;
    case QEvent::MouseButtonPress: // between the parts, nothing is meant
        return true;
    case QEvent::Resize:
    case QEvent::StyleChange:
        refresh();
        break;
    default:
        break;
    }
    return Board::event(event);
}

void CodeBoard::keyPressEvent(QKeyEvent *event)
{
    const QChar symbol = m_isShown ? symbolOf(*event) : QChar();
    const bool isSend = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_isShown || scroll(event->key()))
        return;
    if (!symbol.isNull() && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!event->isAutoRepeat())
            strikeOut(symbol);
    } else if (!symbol.isNull()) {
        putAt(m_model.entry.cursor(), symbol);
    } else if (isSend) {
        if (!event->isAutoRepeat())
            send();
    } else if (latinOf(*event) == u'l' && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            lift();
    } else if (m_model.entry.edit(event->key(), event->modifiers())) {
        refresh();
    } else {
        Board::keyPressEvent(event);
    }
}

bool CodeBoard::scroll(int key)
{
    const bool isUp = key == Qt::Key_Up || key == Qt::Key_PageUp;
    const bool isPage = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (!isUp && !isPage && key != Qt::Key_Down)
        return false;
    for (GuessGrid *grid : m_parts.grids)
        grid->scroll((isUp ? -1 : 1) * (isPage ? pageRows : 1));
    return true;
}

// Of the felts, and of the card beside them.
QList<QLineF> CodeBoard::ledges() const
{
    QList<QLineF> edges;
    for (const GuessGrid *grid : m_parts.grids) {
        if (grid->isVisible())
            edges.append(grid->ledge().translated(grid->pos()));
    }
    if (m_parts.aside->isVisible()) {
        const QRectF card = QRectF(m_parts.aside->geometry())
                                .marginsRemoved(QMarginsF(Card::shadow, Card::shadow, Card::shadow, 0));
        edges.append(QLineF(card.topLeft(), card.topRight()));
    }
    return edges;
}

void CodeBoard::paintEvent(QPaintEvent *)
{
    if (!m_isShown || m_model.felts() > 0)
        return;
    QPainter painter(this);
    paintCaption(painter, m_parts.captionRect(), m_model.texts().watching(), lookOf(*this));
}

} // namespace ui
