#include "boards/codemodel.h"

#include <algorithm>

namespace ui {

using Mode = CodeView::Mode;
using Phase = CodeView::Phase;

void CodeModel::take(const CodeView &next, const BoardSituation &now)
{
    situation = now;
    if (next.mode != Mode::CoOp && now.ownSeat && !next.boardOf(*now.ownSeat))
        situation.ownSeat.reset();
    if (view.boards.empty() || !next.isOfSameMatch(view)) {
        entry = TypedCode(next.form.length);
        struck.clear();
        ownMoves = 0;
        looksAtOwnCode = false;
    }
    view = next;
    if (!situation.ownSeat)
        return;
    const int moves = view.guessesOf(*situation.ownSeat) + view.commitments.contains(*situation.ownSeat);
    if (moves > ownMoves) {
        entry.clear();
        looksAtOwnCode = false;
    }
    ownMoves = std::max(moves, ownMoves);
}

bool CodeModel::isWaiting() const
{
    return !situation.ownSeat && !situation.live && !situation.over
           && std::ranges::all_of(view.boards, &std::vector<CodeView::Row>::empty, &CodeView::Board::rows);
}

int CodeModel::felts() const
{
    if (view.mode == Mode::Duel)
        return 2;
    return view.mode == Mode::CoOp || isPlayed() || isWaiting() ? 1 : 0;
}

bool CodeModel::mayAct() const
{
    return (view.phase == Phase::Guess || view.phase == Phase::Commit) && situation.isOwnTurn();
}

bool CodeModel::mayPrepare() const
{
    const bool waits = view.mode != Mode::Race && situation.ownSeat && situation.live && !situation.over;
    return mayAct() || (waits && (view.phase == Phase::Guess || view.phase == Phase::Answer));
}

QString CodeModel::refusal() const
{
    const bool isPlaying = situation.ownSeat && situation.live && !situation.over;
    return isPlaying ? texts().refusal() : QString();
}

std::optional<int> CodeModel::guesserOn(int felt) const
{
    switch (view.mode) {
    case Mode::Race:
        return situation.ownSeat;
    case Mode::CoOp:
        return std::nullopt;
    case Mode::Duel:
        return felt == 0 ? situation.ownSeat.value_or(0) : 1 - situation.ownSeat.value_or(0);
    }
    Q_UNREACHABLE();
}

const CodeView::Board *CodeModel::boardOn(int felt) const
{
    if (view.mode == Mode::CoOp)
        return &view.boards.front();
    const auto guesser = guesserOn(felt);
    return guesser ? view.boardOf(*guesser) : nullptr;
}

std::vector<GuessGridRow> CodeModel::rowsOf(int felt) const
{
    std::vector<GuessGridRow> rows;
    const CodeView::Board *board = boardOn(felt);
    for (const CodeView::Row &row : board ? board->rows : std::vector<CodeView::Row>())
        rows.push_back({.guess = row.guess.value_or(QString()),
                        .feedback = row.feedback,
                        .isPending = false,
                        .name = row.seat ? texts().nameOf(*row.seat) : QString(),
                        .colour = row.seat ? colourOf(*row.seat) : 0,
                        .said = texts().row(row, static_cast<int>(rows.size()))});
    if (view.pending && view.pending->seat == guesserOn(felt))
        rows.push_back({.guess = view.pending->guess,
                        .feedback = {},
                        .isPending = true,
                        .name = {},
                        .colour = 0,
                        .said = texts().pending()});
    return rows;
}

void CodeModel::showCode(GuessGridScene &scene, int felt) const
{
    using Code = GuessGridScene::Code;
    if (view.mode != Mode::Duel) {
        scene.code = view.secret ? Code::Open : Code::Covered;
        scene.codeText = view.secret ? CodeTexts::shown(*view.secret) : QString();
        return;
    }
    const int owner = 1 - *guesserOn(felt);
    const auto secret = view.secrets.find(owner);
    const bool isRevealed = secret != view.secrets.end();
    scene.isOwnCode = owner == situation.ownSeat && !isRevealed;
    if (isRevealed)
        scene.codeText = CodeTexts::shown(secret->second);
    else if (scene.isOwnCode)
        scene.codeText = situation.sealedChoice.value(QLatin1StringView("code")).toString();
    if (scene.isOwnCode && view.phase == Phase::Commit && mayAct())
        scene.code = Code::Entered;
    else if (!scene.codeText.isEmpty())
        scene.code = Code::Open;
    else
        scene.code = view.commitments.contains(owner) ? Code::Covered : Code::Missing;
    scene.isUnderLid = scene.isOwnCode && scene.code == Code::Open && !looksAtOwnCode;
}

GuessGridScene CodeModel::sceneOf(int felt) const
{
    GuessGridScene scene;
    const CodeView::Board *board = boardOn(felt);
    scene.limit = view.limit();
    scene.rows = rowsOf(felt);
    scene.caption = board ? texts().caption(guesserOn(felt).value_or(0)) : CodeCaption();
    scene.isAwaited = view.mode != Mode::Race && mayAct()
                      && felt == entryFelt(); // in a race it is always one's turn
    scene.symbols = entry;
    scene.look = look;
    showCode(scene, felt);
    const bool isFull = !board || board->solved || std::ssize(scene.rows) >= scene.limit;
    const bool isForRow = view.phase != Phase::Commit && !isFull;
    if (felt == entryFelt() && mayPrepare() && (isForRow || scene.entersCode()))
        scene.entry = mayAct() ? GuessGridScene::Entry::Ready : GuessGridScene::Entry::Idle;
    return scene;
}

bool CodeModel::hasOthers() const
{
    return view.mode == Mode::Race && !isWaiting()
           && std::ranges::any_of(view.boards, [this](const CodeView::Board &board) {
                  return board.seat != situation.ownSeat;
              });
}

std::vector<CodeProgress> CodeModel::others() const
{
    std::vector<CodeProgress> all;
    if (!hasOthers())
        return all;
    for (const CodeView::Board &board : view.boards) {
        if (board.seat == situation.ownSeat)
            continue;
        all.push_back({.colour = colourOf(*board.seat),
                       .name = texts().nameOf(*board.seat),
                       .state = texts().progress(board),
                       .isSolved = board.solved,
                       .guesses = board.rows,
                       .said = texts().opponent(board)});
    }
    return all;
}

} // namespace ui
