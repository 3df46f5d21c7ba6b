#include "demo/demogames.h"

#include "boards/gestureboard.h"
#include "boards/gesturewords.h"
#include "boards/lineboard.h"
#include "demo/demowaiting.h"
#include "demo/inputdriver.h"
#include "games/bullsandcows/view.h"
#include "games/rockpaperscissors/rules.h"
#include "pages/gamecard.h"

#include <QComboBox>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

DemoGames::DemoGames(const DemoParty &party, DemoPictures &pictures)
    : m_party(party)
    , m_pictures(pictures)
{
}

bool DemoGames::chooseGame(const QString &game)
{
    DemoPlayer &host = m_party.ana();
    auto *combo = host.window.findChild<QComboBox *>(u"game"_s);
    if (!combo || !host.click(ui::GameCard::tr("Chan&ge")))
        return false;
    const int wanted = combo->findData(game);
    while (combo->currentIndex() != wanted)
        InputDriver::press(*combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    if (!host.click(ui::GameCard::tr("S&et the table")))
        return false;
    return m_party.everybodySees([&](DemoPlayer &player) { return player.room().match().room.game == game; });
}

bool DemoGames::chooseOptions(const QString &game, const QJsonObject &options)
{
    if (!chooseGame(game))
        return false;
    core::RoomSettings settings;
    settings.options = options;
    emit m_party.ana().room().requested(core::ConfigureRoom{settings});
    m_party.settle(); // it may change nothing that is seen, and takes back who is ready
    return m_party.everybodySees([&](DemoPlayer &player) {
        const QJsonObject shown = player.room().match().room.options;
        return std::ranges::all_of(options.keys(),
                                   [&](const QString &key) { return shown[key] == options[key]; });
    });
}

bool DemoGames::beginMatch()
{
    for (const auto &player : m_party.players()) {
        if (!until([&] {
                return player->click(ui::MatchPanel::tr("&Ready"))
                       || player->click(ui::MatchPanel::tr("&Rematch"));
            }))
            return false;
    }
    return m_party.everybodySees([](DemoPlayer &player) { return player.room().match().isRunning(); });
}

// The columns and rows of a game that whoever begins wins, from 0.
static std::vector<ui::Cell> lineGame(const QString &game)
{
    if (game == "four_in_a_row"_L1)
        return {{4, 0}, {2, 0}, {3, 0}, {3, 1}, {5, 0}, {6, 0}, {3, 2}, {1, 0}, {3, 3}, {2, 1},
                {3, 4}, {3, 5}, {4, 1}, {1, 1}, {4, 2}, {4, 3}, {2, 2}, {1, 2}, {2, 3}};
    if (game == "gomoku"_L1)
        return {{7, 7}, {6, 6}, {7, 6}, {7, 5}, {8, 4}, {6, 5},  {6, 7}, {8, 5},
                {9, 5}, {5, 5}, {4, 5}, {5, 7}, {4, 8}, {5, 6},  {5, 8}, {5, 4},
                {5, 3}, {4, 9}, {6, 8}, {7, 8}, {8, 6}, {10, 4}, {5, 9}};
    return {{1, 1}, {2, 0}, {0, 0}, {2, 1}, {2, 2}};
}

bool DemoGames::makeLineMove(DemoPlayer &player, QPoint cell)
{
    auto *board = qobject_cast<ui::LineBoard *>(&player.board());
    if (!board)
        return false;
    const auto made = player.room().match().moveTexts().size();
    if (player.room().match().room.game == "four_in_a_row"_L1) {
        const QString column = QString::number(cell.x() + 1);
        InputDriver::press(*board, static_cast<Qt::Key>(column.front().unicode()), column);
        InputDriver::press(*board, Qt::Key_Return);
    } else {
        InputDriver::click(*board, board->cellCentre(cell.x(), cell.y()));
    }
    return m_party.everybodySees(
        [made](DemoPlayer &p) { return p.room().match().moveTexts().size() > made; });
}

bool DemoGames::makeLineMoves(double share)
{
    DemoPlayer &any = m_party.ana();
    const std::vector<ui::Cell> moves = lineGame(any.room().match().room.game);
    const auto end = static_cast<qsizetype>(share * static_cast<double>(moves.size()));
    for (auto number = any.room().match().moveTexts().size(); number < end; ++number) {
        DemoPlayer *mover = m_party.mover();
        if (!mover || !makeLineMove(*mover, moves[static_cast<std::size_t>(number)]))
            return false;
    }
    return share < 1 || until([this] { return m_party.isOver(); });
}

bool DemoGames::playLineGame(const QString &game)
{
    if (!chooseGame(game) || !beginMatch() || !makeLineMoves(0.6))
        return false;
    m_pictures.take(game + u"-turn"_s);
    if (!makeLineMoves(1))
        return false;
    m_pictures.take(game + u"-won"_s);
    return true;
}

bool DemoGames::lookBack()
{
    DemoPlayer &bo = m_party.bo();
    auto *moves = bo.window.findChild<QWidget *>(u"moves"_s);
    if (!moves)
        return false;
    InputDriver::press(*moves, Qt::Key_Left);
    InputDriver::press(*moves, Qt::Key_Left);
    m_pictures.take(u"looking-back"_s);
    return bo.click(ui::MatchPanel::tr("&Back to now"));
}

bool DemoGames::resign()
{
    DemoPlayer &bo = m_party.bo();
    if (!beginMatch() || !bo.click(ui::MatchPanel::tr("Re&sign"))
        || !bo.click(ui::MatchPanel::tr("Yes, re&sign")))
        return false;
    const bool over = until([this] { return m_party.isOver(); });
    m_pictures.take(u"resigned"_s);
    return over;
}

bool DemoGames::throwGesture(DemoPlayer &player, int gesture)
{
    auto *board = qobject_cast<ui::GestureBoard *>(&player.board());
    if (!board)
        return false;
    if (board->isOpened())
        InputDriver::press(*board, Qt::Key_Return);
    while (board->chosen() != gesture)
        InputDriver::press(*board, Qt::Key_Right);
    InputDriver::press(*board, Qt::Key_Return);
    return until([&] { return !player.room().match().isOwnTurn(); });
}

bool DemoGames::playManyGestures()
{
    if (!chooseOptions(u"rock_paper_scissors"_s, {{u"gestures"_s, 101}}) || !beginMatch())
        return false;
    DemoPlayer &ana = m_party.ana();
    DemoPlayer &bo = m_party.bo();
    InputDriver::type(ana.board(), ui::gestureName(101, 50).left(2));
    m_pictures.take(u"gestures-101-searching"_s);
    InputDriver::press(ana.board(), Qt::Key_Down);
    InputDriver::press(ana.board(), Qt::Key_Return);
    if (!until([&] { return !ana.room().match().isOwnTurn(); }))
        return false;
    m_pictures.take(u"gestures-101-sealed"_s);
    if (!throwGesture(bo, 4) || !until([this] { return m_party.isOver(); }))
        return false;
    m_pictures.take(u"gestures-101-over"_s);
    return true;
}

static int roundOf(const core::MatchView &state)
{
    const auto view = core::RockPaperScissors::readView(core::RockPaperScissors::id, state.view.tree());
    return view ? view->round : 0;
}

// Rock twice and scissors twice, then paper against rock.
bool DemoGames::playElimination()
{
    if (!chooseOptions(u"rock_paper_scissors"_s, {{u"gestures"_s, 5}}) || !beginMatch())
        return false;
    constexpr std::array first{0, 0, 1, 1};
    for (std::size_t i = 0; i < m_party.players().size(); ++i) {
        if (i == 3)
            m_pictures.take(u"gestures-5-choosing"_s);
        if (!throwGesture(*m_party.players()[i], first[i]))
            return false;
    }
    if (!m_party.everybodySees([](DemoPlayer &p) { return roundOf(p.match()) == 2; }))
        return false;
    m_pictures.take(u"gestures-5-opening"_s);
    m_pictures.take(u"gestures-5-opened"_s);
    if (!throwGesture(m_party.ana(), 3) || !throwGesture(m_party.bo(), 0))
        return false;
    const bool over = until([this] { return m_party.isOver(); });
    m_pictures.take(u"gestures-5-over"_s);
    return over;
}

// The first code that fits all answers on a board.
static QString fittingCode(const core::CodeForm &form, const core::CodeView::Board &board)
{
    const auto fits = [&](const QString &code) {
        return std::ranges::all_of(board.rows, [&](const core::CodeView::Row &row) {
            return core::feedback(code, row.guess.value_or(QString())) == row.feedback;
        });
    };
    int count = 1;
    for (int place = 0; place < form.length; ++place)
        count *= form.symbols;
    for (int number = 0; number < count; ++number) {
        const QString code = QString::number(number, form.symbols).rightJustified(form.length, u'0');
        if (!core::codeError(form, code) && fits(code))
            return code;
    }
    return {};
}

void DemoGames::guess(DemoPlayer &player)
{
    const auto view = core::readCodeView(player.match().view.tree());
    if (!view)
        return;
    const bool isShared = view->boards.size() == 1;
    const auto own = static_cast<std::size_t>(isShared ? 0 : player.seat());
    const bool commits = view->phase == core::CodeView::Phase::Commit;
    InputDriver::type(player.board(), commits ? (own == 0 ? u"1807"_s : u"3094"_s)
                                              : fittingCode(view->form, view->boards[own]));
    InputDriver::press(player.board(), Qt::Key_Return);
}

bool DemoGames::playCodes(const QString &mode)
{
    if (!chooseOptions(u"bulls_and_cows"_s, {{u"mode"_s, mode}}) || !beginMatch())
        return false;
    for (int moves = 0; !m_party.isOver(); ++moves) {
        if (!until([&] { return m_party.isOver() || m_party.mover(); }))
            return false;
        if (m_party.isOver())
            break;
        DemoPlayer &player = *m_party.mover();
        const int step = player.match().step;
        guess(player);
        const auto sees = [step](DemoPlayer &p) { return p.match().step > step; };
        if (!until([&] { return m_party.isOver() || m_party.all(sees); }))
            return false;
        if (moves == 7)
            m_pictures.take(u"codes-"_s + mode);
    }
    m_pictures.take(u"codes-%1-over"_s.arg(mode));
    return true;
}

} // namespace app
