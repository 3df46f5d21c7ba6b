#include "demo.h"

#include "boards/lineboard.h"
#include "games/catalog.h"
#include "hand.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEventLoop>
#include <QTextStream>

namespace app {

using namespace Qt::Literals::StringLiterals;

static constexpr int patience = 30'000; // ms a step
static constexpr int settling = 400;    // ms until every movement has come to rest

Demo::Player::Player(const QString &name)
    : settings(folder.path())
    , table(window, settings, core::defaultPort)
{
    table.setName(name);
    window.show();
}

bool Demo::Player::click(const QString &text)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->isEnabled() && button->text().remove(u'&') == text) {
            Hand::click(*button);
            return true;
        }
    }
    return false;
}

void Demo::Player::say(const QString &text)
{
    QWidget &input = *room().chat()->input();
    Hand::type(input, text);
    Hand::press(input, Qt::Key_Return);
}

Demo::Demo(const QString &folder)
    : m_folder(folder)
    , m_ana(u"Ana"_s)
    , m_bo(u"Bo"_s)
{
}

bool Demo::until(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.exit(0);
    });
    look.start(15);
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    return isSo() || loop.exec() == 0;
}

void Demo::picture(const QString &what)
{
    QDeadlineTimer rest(settling);
    static_cast<void>(until([&rest] { return rest.hasExpired(); }));
    ++m_pictures;
    const auto path = [&](const QString &who) {
        return QDir(m_folder).filePath(u"%1-%2-%3.png"_s.arg(m_pictures, 2, 10, QChar(u'0')).arg(what, who));
    };
    m_ana.window.grab().save(path(u"ana"_s));
    m_bo.window.grab().save(path(u"bo"_s));
}

int Demo::run()
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!QDir().mkpath(m_folder)) {
        err << "parlor: the folder " << m_folder << " cannot be made. Name another one.\n";
        return 1;
    }
    std::vector<std::pair<QString, std::function<bool()>>> steps{{u"Ana hosts, Bo joins by address"_s,
                                                                  [this] { return sitDown(); }},
                                                                 {u"They talk"_s, [this] { return talk(); }}};
    for (const core::GameKind &game : core::catalog())
        steps.emplace_back(u"They play %1"_s.arg(game.id), [this, id = game.id] { return playGame(id); });
    steps.emplace_back(u"They look back, play again, and one resigns"_s,
                       [this] { return lookBack() && resign(); });
    steps.emplace_back(u"Bo leaves, Ana closes the table"_s, [this] { return leave(); });
    for (const auto &[what, step] : steps) {
        out << what << Qt::endl;
        if (!step()) {
            picture(u"failed"_s);
            err << "parlor: the demo failed here: " << what << ". The last pictures are in " << m_folder
                << ".\n";
            return 1;
        }
    }
    out << m_pictures * 2 << " pictures are in " << m_folder << Qt::endl;
    return 0;
}

bool Demo::sitDown()
{
    picture(u"home"_s);
    if (!m_ana.click(u"Host a game"_s) || !until([this] { return m_ana.window.isAt(m_ana.window.room()); }))
        return false;
    picture(u"invite"_s);
    QWidget &address = *m_bo.window.home()->addressField();
    Hand::type(address, u"127.0.0.1:%1"_s.arg(m_ana.table.hostedPort()));
    Hand::press(address, Qt::Key_Return);
    const bool joined = until([this] {
        return m_bo.window.isAt(m_bo.window.room()) && m_ana.room().stage()->board()->isVisible();
    });
    picture(u"joined"_s);
    return joined;
}

bool Demo::talk()
{
    const auto hears = [](Player &player, const QString &text) {
        return [&player, text] {
            const auto labels = player.room().chat()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
        };
    };
    m_bo.say(u"hi! loser makes tea?"_s);
    if (!until(hears(m_ana, u"hi! loser makes tea?"_s)))
        return false;
    m_ana.say(u"deal. best of five"_s);
    return until(hears(m_bo, u"deal. best of five"_s));
}

bool Demo::playGame(const QString &game)
{
    return chooseGame(game) && beginMatch() && playMatch(game);
}

bool Demo::chooseGame(const QString &game)
{
    auto *combo = m_ana.window.findChild<QComboBox *>(u"game"_s);
    if (!combo || !m_ana.click(u"Change"_s))
        return false;
    const int wanted = combo->findData(game);
    while (combo->currentIndex() != wanted)
        Hand::press(*combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    if (!m_ana.click(u"Set the table"_s))
        return false;
    return until([this, game] { return m_bo.room().gameId() == game && m_ana.room().gameId() == game; });
}

bool Demo::beginMatch()
{
    const auto ready = [](Player &player) { return player.click(u"Ready"_s) || player.click(u"Rematch"_s); };
    return until([&] { return ready(m_ana); }) && until([&] { return ready(m_bo); })
           && until([this] { return m_ana.room().isOwnTurn() || m_bo.room().isOwnTurn(); });
}

Demo::Player &Demo::mover()
{
    return m_ana.room().isOwnTurn() ? m_ana : m_bo;
}

// The one who begins builds a row along one edge, the other along the opposite one, so the beginner wins.
bool Demo::makeMove(Player &player, int number)
{
    auto *board = qobject_cast<ui::LineBoard *>(player.room().stage()->board());
    if (!board)
        return false;
    const bool begins = number % 2 == 0;
    const bool falls = player.room().gameId() == "four_in_a_row"_L1;
    if (falls) {
        Hand::press(*board, begins ? Qt::Key_3 : Qt::Key_5, begins ? u"3"_s : u"5"_s);
        Hand::press(*board, Qt::Key_Return);
    } else {
        Hand::click(*board, board->cellCentre(number / 2, begins ? board->rows() / 2 : board->rows() - 1));
    }
    return until([this, number] {
        return m_ana.room().stage()->moveTexts().size() > number
               && m_bo.room().stage()->moveTexts().size() > number;
    });
}

bool Demo::playMatch(const QString &game)
{
    int number = 0;
    while (m_ana.room().isOwnTurn() || m_bo.room().isOwnTurn()) {
        if (number == 3)
            picture(game + u"-turn"_s);
        if (!makeMove(mover(), number++))
            return false;
    }
    picture(game + u"-won"_s);
    return m_ana.room().stage()->isOver() && m_bo.room().stage()->isOver();
}

bool Demo::lookBack()
{
    auto *moves = m_bo.window.findChild<QWidget *>(u"moves"_s);
    if (!moves)
        return false;
    Hand::press(*moves, Qt::Key_Left);
    Hand::press(*moves, Qt::Key_Left);
    picture(u"looking-back"_s);
    return m_bo.click(u"Back to now"_s);
}

bool Demo::resign()
{
    if (!beginMatch() || !m_bo.click(u"Resign"_s) || !m_bo.click(u"Yes, resign"_s))
        return false;
    const bool over = until(
        [this] { return m_ana.room().stage()->isOver() && m_bo.room().stage()->isOver(); });
    picture(u"resigned"_s);
    return over;
}

bool Demo::leave()
{
    if (!m_bo.click(u"Back"_s) || !until([this] { return m_bo.window.isAt(m_bo.window.lobby()); }))
        return false;
    picture(u"lobby"_s);
    if (!m_ana.click(u"Back"_s) || !until([this] { return m_ana.window.isAt(m_ana.window.lobby()); }))
        return false;
    if (!m_ana.click(u"Back"_s) || !until([this] { return m_bo.window.isAt(m_bo.window.home()); }))
        return false;
    picture(u"closed"_s);
    return true;
}

} // namespace app
