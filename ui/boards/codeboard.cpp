#include "boards/codeboard.h"

#include "style/style.h"

#include <QAccessible>

#include <algorithm>

// What a CodeBoard is made of, what it is shown, and what is played. How that looks stands in
// codeboardscene.cpp and codeboardlayout.cpp, what pointer and keyboard do in codeboardinput.cpp.
namespace ui {

using namespace Qt::Literals::StringLiterals;

CodeBoard::CodeBoard(QWidget *parent)
    : Board(parent)
    , m_felts{new GuessGrid(this), new GuessGrid(this)}
    , m_keys(new SymbolPad(this))
    , m_aside(new CodeSidebar(this))
    , m_send(new Button(ButtonKind::Main, tr("&Guess"), u"check"_s, this))
    , m_hint(new Label({}, TypeRole::Small, Role::Muted, this))
    , m_looks(new Segmented(tr("How the symbols look"), {tr("Digits"), tr("Colours")}, this))
{
    provideBoardAccess();
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Board"));
    m_send->setFocusPolicy(Qt::TabFocus); // the keyboard stays on the board after a click
    for (GuessGrid *felt : m_felts)
        felt->setToolTip(CodeLegend::words());
    connectParts();
    place();
}

void CodeBoard::connectParts()
{
    for (GuessGrid *felt : m_felts) {
        connect(felt, &GuessGrid::placePressed, this, &CodeBoard::pressPlace);
        connect(felt, &GuessGrid::pegPressed, this, &CodeBoard::putAt);
    }
    connect(m_keys, &SymbolPad::symbolChosen, this, &CodeBoard::choose);
    connect(m_keys, &SymbolPad::symbolStruck, this, &CodeBoard::strikeOut);
    connect(m_send, &QPushButton::clicked, this, &CodeBoard::send);
    connect(m_looks, &Segmented::chosen, this, [this](int index) {
        setShowsColours(index == 1);
        emit looksChanged(index == 1);
    });
}

void CodeBoard::showView(const QJsonObject &view, const BoardSituation &situation)
{
    const auto read = core::readCodeView(view);
    if (!read)
        return;
    const std::optional<CodeView> before = m_view;
    m_situation = situation;
    const bool hasBoard = read->mode == CodeView::Mode::CoOp
                          || (situation.ownSeat && read->boardOf(*situation.ownSeat));
    if (!hasBoard)
        m_situation.ownSeat.reset();
    setView(*read);
    place();
    if (before)
        announce(*before);
}

// What is laid out stays until the view shows that it was played; the notebook lasts for a match.
void CodeBoard::setView(const CodeView &view)
{
    if (!m_view || !view.isOfSameMatch(*m_view)) {
        m_entry = TypedCode(view.form.length);
        m_struck.clear();
        m_ownMoves = 0;
    }
    m_view = view;
    if (!m_situation.ownSeat)
        return;
    const int moves = view.guessesOf(*m_situation.ownSeat) + view.commitments.contains(*m_situation.ownSeat);
    if (moves > m_ownMoves)
        m_entry.clear();
    m_ownMoves = std::max(moves, m_ownMoves);
}

void CodeBoard::announce(const CodeView &before)
{
    if (!QAccessible::isActive())
        return;
    for (std::size_t index = 0; index < std::min(before.boards.size(), m_view->boards.size()); ++index) {
        const auto &rows = m_view->boards[index].rows;
        if (rows.size() != before.boards[index].rows.size() + 1)
            continue;
        tell(*this, QAccessible::ObjectReorder);
        const QString said = texts().row(rows.back(), static_cast<int>(rows.size()) - 1);
        const int part = findPart([&said](const BoardPart &found) { return found.name == said; });
        if (part >= 0)
            tell(*this, QAccessible::NameChanged, part);
    }
}

void CodeBoard::setPlayers(const QStringList &namesBySeat)
{
    if (m_players == namesBySeat)
        return;
    m_players = namesBySeat;
    refresh();
}

void CodeBoard::setLooks(const QList<PlayerLook> &bySeat)
{
    if (m_looksBySeat == bySeat)
        return;
    m_looksBySeat = bySeat;
    refresh();
}

void CodeBoard::setShowsColours(bool shows)
{
    m_look = shows ? PegLook::Colours : PegLook::Digits;
    m_looks->setCurrent(shows ? 1 : 0);
    refresh();
}

bool CodeBoard::mayAct() const
{
    const bool asks = m_view
                      && (m_view->phase == CodeView::Phase::Guess
                          || m_view->phase == CodeView::Phase::Commit);
    return asks && m_situation.isOwnTurn();
}

// Where turns alternate a guess can be laid out before its time.
bool CodeBoard::mayPrepare() const
{
    const bool waits = m_view && m_view->mode != CodeView::Mode::Race && m_situation.ownSeat
                       && m_situation.live && !m_situation.over;
    return mayAct()
           || (waits
               && (m_view->phase == CodeView::Phase::Guess || m_view->phase == CodeView::Phase::Answer));
}

void CodeBoard::choose(QChar symbol)
{
    putAt(m_entry.cursor(), symbol);
}

void CodeBoard::putAt(int place, QChar symbol)
{
    if (!mayPrepare())
        return;
    if (symbolsOf(m_view->form).contains(symbol))
        m_entry.put(place, symbol);
    else
        emit moveRefused(texts().notInPlay());
    refresh();
    moveCursor(m_entry.cursor());
}

void CodeBoard::strikeOut(QChar symbol)
{
    if (!m_view || !m_situation.ownSeat || !symbolsOf(m_view->form).contains(symbol))
        return;
    if (!m_struck.remove(symbol))
        m_struck.insert(symbol);
    refresh();
}

QString CodeBoard::refusal() const
{
    if (!m_view || !m_situation.ownSeat || !m_situation.live || m_situation.over)
        return {};
    switch (m_view->phase) {
    case CodeView::Phase::Commit:
        return tr("Your code is sealed already.");
    case CodeView::Phase::Guess:
        return m_view->mode == CodeView::Mode::Race ? tr("You have no guess left to make.")
                                                    : tr("It is not your turn yet.");
    case CodeView::Phase::Answer:
        return tr("The answer comes by itself.");
    case CodeView::Phase::Reveal:
    case CodeView::Phase::Over:
        return {};
    }
    Q_UNREACHABLE();
}

void CodeBoard::send()
{
    if (!mayAct()) {
        if (const QString reason = refusal(); !reason.isEmpty())
            emit moveRefused(reason);
        return;
    }
    if (core::codeError(m_view->form, m_entry.text())) {
        m_hint->setRole(Role::Danger); // it says so already; until something else is laid out
        QAccessibleEvent event(m_hint, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return;
    }
    const bool sets = m_view->phase == CodeView::Phase::Commit;
    emit moveChosen({{sets ? u"code"_s : u"guess"_s, m_entry.text()}});
}

QSize CodeBoard::sizeHint() const
{
    return {600, 600};
}

QSize CodeBoard::minimumSizeHint() const
{
    return {320, 280};
}

} // namespace ui
