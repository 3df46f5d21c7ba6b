#include "boards/codeboard.h"

#include <algorithm>

// What a CodeBoard shows: its felts' scenes, the others, the notebook.
namespace ui {

using Mode = CodeView::Mode;
using Phase = CodeView::Phase;

std::optional<int> CodeBoard::guesserOn(std::size_t felt) const
{
    switch (m_view->mode) {
    case Mode::Race:
        return m_situation.ownSeat;
    case Mode::CoOp:
        return std::nullopt;
    case Mode::Duel:
        return felt == 0 ? m_situation.ownSeat.value_or(0) : 1 - m_situation.ownSeat.value_or(0);
    }
    Q_UNREACHABLE();
}

// Null before a race begins, where the felt lies empty.
const CodeView::Board *CodeBoard::boardOn(std::size_t felt) const
{
    if (m_view->mode == Mode::CoOp)
        return &m_view->boards.front();
    const auto guesser = guesserOn(felt);
    return guesser ? m_view->boardOf(*guesser) : nullptr;
}

// One's own code in a duel lies on the felt at which the other guesses.
std::size_t CodeBoard::entryFelt() const
{
    return m_view->phase == Phase::Commit ? 1 : 0;
}

std::vector<GuessGridRow> CodeBoard::rowsOf(std::size_t felt) const
{
    std::vector<GuessGridRow> rows;
    const CodeView::Board *board = boardOn(felt);
    for (const CodeView::Row &row : board ? board->rows : std::vector<CodeView::Row>())
        rows.push_back({.guess = row.guess.value_or(QString()),
                        .feedback = row.feedback,
                        .isPending = false,
                        .name = row.seat ? texts().nameOf(*row.seat) : QString(),
                        .colour = row.seat ? m_looksBySeat.value(*row.seat, {0, *row.seat}).colour : 0});
    if (m_view->pending && m_view->pending->seat == guesserOn(felt))
        rows.push_back(
            {.guess = m_view->pending->guess, .feedback = {}, .isPending = true, .name = {}, .colour = 0});
    return rows;
}

void CodeBoard::showCode(GuessGridScene &scene, std::size_t felt) const
{
    using Code = GuessGridScene::Code;
    if (m_view->mode != Mode::Duel) {
        scene.code = m_view->secret ? Code::Open : Code::Covered;
        scene.codeText = m_view->secret ? CodeTexts::shown(*m_view->secret) : QString();
        return;
    }
    const int owner = 1 - *guesserOn(felt);
    const QString kept = m_situation.sealedChoice.value(QLatin1StringView("code")).toString();
    const auto secret = m_view->secrets.find(owner);
    const bool isRevealed = secret != m_view->secrets.end();
    scene.isOwnCode = owner == m_situation.ownSeat && !isRevealed;
    if (isRevealed)
        scene.codeText = CodeTexts::shown(secret->second);
    else if (scene.isOwnCode)
        scene.codeText = kept;
    if (scene.isOwnCode && m_view->phase == Phase::Commit && mayAct())
        scene.code = Code::Entered;
    else if (!scene.codeText.isEmpty())
        scene.code = Code::Open;
    else
        scene.code = m_view->commitments.contains(owner) ? Code::Covered : Code::Missing;
}

GuessGridScene CodeBoard::sceneOf(std::size_t felt) const
{
    GuessGridScene scene;
    scene.metrics = m_geometry.metrics;
    scene.rowsSeen = m_geometry.rows;
    scene.limit = m_view->limit();
    scene.rows = rowsOf(felt);
    scene.look = m_look;
    scene.symbols = m_entry;
    scene.hasFocus = hasFocus();
    showCode(scene, felt);
    const CodeView::Board *board = boardOn(felt);
    const bool isFull = !board || board->solved || static_cast<int>(scene.rows.size()) >= scene.limit;
    const bool isForRow = m_view->phase != Phase::Commit && !isFull;
    if (felt == entryFelt() && mayPrepare() && (isForRow || scene.code == GuessGridScene::Code::Entered))
        scene.entry = mayAct() ? GuessGridScene::Entry::Ready : GuessGridScene::Entry::Idle;
    return scene;
}

std::vector<CodeProgress> CodeBoard::others() const
{
    std::vector<CodeProgress> all;
    for (const CodeView::Board &board : m_view->boards) {
        if (m_view->mode != Mode::Race || isWaiting() || board.seat == m_situation.ownSeat)
            continue;
        CodeProgress progress{.colour = m_looksBySeat.value(*board.seat, {0, *board.seat}).colour,
                              .name = texts().nameOf(*board.seat),
                              .state = texts().progress(board),
                              .isSolved = board.solved,
                              .guesses = {}};
        for (const CodeView::Row &row : board.rows)
            progress.guesses.push_back({row.feedback, row.guess.value_or(QString())});
        all.push_back(std::move(progress));
    }
    return all;
}

void CodeBoard::refresh()
{
    if (m_view) {
        for (std::size_t felt = 0; felt < m_geometry.felts.size(); ++felt)
            m_felts[felt]->show(sceneOf(felt));
        m_keys->show({symbolsOf(m_view->form), m_struck, mayPrepare(), m_look});
        refreshAside();
    }
    refreshActions();
    update();
}

void CodeBoard::refreshAside()
{
    m_aside->showOthers(others(), m_view->form.length, m_look);
    m_aside->showNotice(texts().notice());
    m_aside->setPlayed(!m_geometry.keys.isEmpty());
}

} // namespace ui
