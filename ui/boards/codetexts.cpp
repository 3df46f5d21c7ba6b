#include "boards/codetexts.h"

#include "widgets/refusaltexts.h"

#include <algorithm>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int fewLeft = 10; // worth saying where the host has set no limit
using Mode = CodeView::Mode;
using Phase = CodeView::Phase;

} // namespace

CodeTexts::CodeTexts(const CodeView &view, const BoardSituation &situation, const QStringList &players)
    : m_view(view)
    , m_situation(situation)
    , m_players(players)
{
}

QString CodeTexts::nameOf(int seat) const
{
    const QString name = m_players.value(seat);
    return name.isEmpty() ? tr("Player %1").arg(seat + 1) : name;
}

QString CodeTexts::guessesLeft(const CodeView::Board &board) const
{
    const int left = m_view.limit() - static_cast<int>(board.rows.size());
    if (m_view.phase == Phase::Over || board.solved || left < 0 || (m_view.guesses == 0 && left > fewLeft))
        return {};
    if (left == 0)
        return tr("none left", "guesses");
    return left == 1 ? tr("the last one", "guess") : tr("%n left", "guesses", left);
}

CodeCaption CodeTexts::ownRace(const CodeView::Board &board) const
{
    const int made = static_cast<int>(board.rows.size());
    if (board.solved)
        return {made == 1 ? tr("Solved with your first guess") : tr("Solved in %n guesses", nullptr, made),
                {}};
    if (m_view.phase == Phase::Over || made >= m_view.limit())
        return {tr("Your guesses"), m_view.phase == Phase::Over ? tr("not solved") : guessesLeft(board)};
    return {tr("Your guess %1").arg(made + 1), guessesLeft(board)};
}

CodeCaption CodeTexts::together() const
{
    const CodeView::Board &board = m_view.boards.front();
    const int made = static_cast<int>(board.rows.size());
    if (board.solved)
        return {tr("Solved together in %1").arg(made), {}};
    if (m_view.phase == Phase::Over)
        return {tr("Your guesses together"), tr("not solved")};
    return {tr("Guess %1, together").arg(made + 1), guessesLeft(board)};
}

CodeCaption CodeTexts::duel(int guesser) const
{
    const int owner = 1 - guesser;
    if (m_view.phase == Phase::Commit)
        return setting(guesser);
    const QString detail = duelDetail(guesser);
    if (isOwn(guesser))
        return {tr("You look for %1's code").arg(nameOf(owner)), detail};
    if (isOwn(owner))
        return {tr("%1 looks for yours").arg(nameOf(guesser)), detail};
    return {tr("%1 looks for %2's code").arg(nameOf(guesser), nameOf(owner)), detail};
}

QString CodeTexts::duelDetail(int guesser) const
{
    const CodeView::Board &board = *m_view.boardOf(guesser);
    if (m_view.pending && m_view.pending->seat == guesser)
        return tr("guess %1 waits for its answer").arg(board.rows.size() + 1);
    if (board.solved)
        return tr("solved in %1", "guesses").arg(board.rows.size());
    if (m_view.phase == Phase::Over)
        return tr("not solved");
    const QString left = guessesLeft(board);
    const QString made = left.isEmpty() ? progress(board) : left;
    return isOwn(1 - guesser) ? tr("%1 · only you see your code").arg(made) : made;
}

CodeCaption CodeTexts::setting(int guesser) const
{
    const int owner = 1 - guesser;
    const bool isSealed = m_view.commitments.contains(owner);
    if (!isOwn(owner))
        return {tr("%1's code").arg(nameOf(owner)),
                isSealed ? tr("sealed", "a code") : tr("being set", "a code")};
    return isSealed ? CodeCaption{tr("Your code"), tr("sealed · only you see it")}
                    : CodeCaption{tr("Set a code for %1").arg(nameOf(guesser)), tr("only you see it")};
}

CodeCaption CodeTexts::caption(int guesser) const
{
    switch (m_view.mode) {
    case Mode::Race:
        return ownRace(*m_view.boardOf(guesser));
    case Mode::CoOp:
        return together();
    case Mode::Duel:
        return duel(guesser);
    }
    Q_UNREACHABLE();
}

CodeCaption CodeTexts::watching() const
{
    const bool over = m_view.phase == Phase::Over;
    return {tr("The race"), over ? tr("every guess, opened") : tr("the guesses are shown at the end")};
}

QString CodeTexts::progress(const CodeView::Board &board) const
{
    const int made = static_cast<int>(board.rows.size());
    if (board.solved)
        return tr("solved in %1", "guesses").arg(made);
    return tr("%n guesses", nullptr, made);
}

QString CodeTexts::notice() const
{
    const auto best = m_view.best();
    const auto *own = m_situation.ownSeat ? m_view.boardOf(*m_situation.ownSeat) : nullptr;
    if (m_view.mode != Mode::Race || m_view.phase == Phase::Over || !best || !own || own->solved)
        return {};
    const auto solver = std::ranges::find_if(m_view.boards, [&](const CodeView::Board &board) {
        return board.solved && static_cast<int>(board.rows.size()) == *best;
    });
    const QString who = nameOf(*solver->seat);
    const QString needed = QString::number(*best);
    const int left = *best - static_cast<int>(own->rows.size());
    if (left <= 0)
        return tr("%1 needed %2.").arg(who, needed);
    if (left == 1)
        return tr("%1 needed %2. Solve it with your next guess to share the win.").arg(who, needed);
    return tr("%1 needed %2. You can still do better.").arg(who, needed);
}

QString CodeTexts::entryHint(const TypedCode &entry) const
{
    const QString text = entry.text();
    const auto twice = [&text](QChar symbol) { return text.count(symbol) > 1; };
    if (!m_view.form.repeats && std::ranges::any_of(text, twice))
        return RefusalTexts::ofMove({"code_has_repeats"_L1});
    if (entry.missing() > 0)
        return tr("%n more symbols", nullptr, entry.missing());
    if (m_view.phase == Phase::Commit)
        return tr("Enter seals it; nobody else sees it.");
    for (const CodeView::Board &board : m_view.boards) {
        const bool counts = m_view.mode == Mode::CoOp || board.seat == m_situation.ownSeat;
        if (counts
            && std::ranges::find(board.rows, std::optional(text), &CodeView::Row::guess) != board.rows.end())
            return tr("That has been guessed already.");
    }
    return m_situation.isOwnTurn() ? tr("Enter guesses.") : tr("Prepared for your turn.");
}

QString CodeTexts::refusal() const
{
    switch (m_view.phase) {
    case Phase::Commit:
        return tr("Your code is sealed already.");
    case Phase::Guess:
        return m_view.mode == Mode::Race ? tr("You have no guess left to make.")
                                         : tr("It is not your turn yet.");
    case Phase::Answer:
        return tr("The answer comes by itself.");
    case Phase::Reveal:
    case Phase::Over:
        return {};
    }
    Q_UNREACHABLE();
}

QString CodeTexts::notInPlay() const
{
    return RefusalTexts::ofMove(
        {"code_symbols"_L1, {{"last"_L1, QString(core::symbolsOf(m_view.form).back())}}});
}

QString CodeTexts::waitingHint() const
{
    const auto own = m_situation.ownSeat;
    switch (m_view.phase) {
    case Phase::Commit:
        return own ? tr("Your code is sealed. Waiting for %1's.").arg(nameOf(1 - *own))
                   : tr("Both set a code for the other.");
    case Phase::Answer:
        return pending();
    case Phase::Reveal:
        return tr("Both codes are opened and every answer is checked, by itself.");
    case Phase::Over:
        return {};
    case Phase::Guess:
        return own && m_view.mode == Mode::Race ? tr("The others still guess.") : QString();
    }
    Q_UNREACHABLE();
}

QString CodeTexts::hint(const TypedCode &entry) const
{
    const bool prepares = m_view.mode != Mode::Race && m_view.phase == Phase::Guess && m_situation.ownSeat
                          && m_situation.live && !m_situation.over;
    const bool acts = m_situation.isOwnTurn()
                      && (m_view.phase == Phase::Commit || m_view.phase == Phase::Guess);
    const bool isEmpty = entry.missing() == entry.length();
    if (acts || (prepares && !isEmpty))
        return entryHint(entry);
    if (prepares && !m_situation.turn.isEmpty())
        return tr("%1 is to guess. You may lay out yours.").arg(nameOf(m_situation.turn.front()));
    return waitingHint();
}

QString CodeTexts::action() const
{
    return m_view.phase == Phase::Commit ? tr("Sea&l") : tr("&Guess");
}

QString CodeTexts::shown(const core::CodeSecret &secret)
{
    constexpr int longest = 8;
    return secret.code.left(longest);
}

QString CodeTexts::counted(const core::Feedback &found)
{
    const QString bulls = tr("%n bulls", nullptr, found.bulls);
    const QString cows = tr("%n cows", nullptr, found.cows);
    return tr("%1, %2", "bulls, cows").arg(bulls, cows);
}

QString CodeTexts::spelled(const QString &code)
{
    QStringList symbols;
    for (const QChar symbol : code)
        symbols.append(QString(symbol));
    return symbols.join(u' ');
}

QString CodeTexts::opponent(const CodeView::Board &board) const
{
    QStringList told{nameOf(*board.seat) + u", "_s + progress(board)};
    for (const CodeView::Row &row : board.rows)
        told.append(row.guess ? spelled(*row.guess) + u", "_s + counted(row.feedback)
                              : counted(row.feedback));
    return told.join(u"; "_s);
}

QString placeText(const TypedCode &entry, int place)
{
    const QChar symbol = entry.at(place);
    const QString what = symbol.isNull() ? CodeTexts::tr("empty", "a place of a code") : QString(symbol);
    return CodeTexts::tr("place %1 of %2, %3")
        .arg(QString::number(place + 1), QString::number(entry.length()), what);
}

QString codeText(const GuessGridScene &scene)
{
    using Code = GuessGridScene::Code;
    switch (scene.code) {
    case Code::Covered:
        return CodeTexts::tr("the code, covered");
    case Code::Missing:
        return CodeTexts::tr("no code yet");
    case Code::Open:
        if (scene.isUnderLid)
            return CodeTexts::tr("the code, covered");
        return (scene.isOwnCode ? CodeTexts::tr("your code: %1") : CodeTexts::tr("the code: %1"))
            .arg(CodeTexts::spelled(scene.codeText));
    case Code::Entered:
        return CodeTexts::tr("your code, being set");
    }
    Q_UNREACHABLE();
}

QString codeHint(const GuessGridScene &scene)
{
    if (!scene.isOwnCode || scene.code != GuessGridScene::Code::Open)
        return {};
    return scene.isUnderLid ? CodeTexts::tr("Look at your code (L)") : CodeTexts::tr("Cover your code (L)");
}

QString symbolText(QChar symbol, bool isStruck)
{
    return isStruck ? CodeTexts::tr("%1, struck out").arg(symbol) : QString(symbol);
}

QString CodeTexts::row(const CodeView::Row &row, int index) const
{
    const QString what = row.guess
                             ? tr("%1, %2", "guess, answer").arg(spelled(*row.guess), counted(row.feedback))
                             : counted(row.feedback);
    if (row.seat)
        return tr("%1's guess %2: %3").arg(nameOf(*row.seat), QString::number(index + 1), what);
    return tr("guess %1: %2").arg(QString::number(index + 1), what);
}

QString CodeTexts::pending() const
{
    if (!m_view.pending)
        return {};
    const int owner = 1 - m_view.pending->seat;
    if (isOwn(owner))
        return tr("Your program answers %1 by itself.").arg(m_view.pending->guess);
    return tr("%1's program answers %2 by itself.").arg(nameOf(owner), m_view.pending->guess);
}

} // namespace ui
