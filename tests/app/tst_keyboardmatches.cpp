#include "boards/gestureboard.h"
#include "games/bullsandcows/codes.h"
#include "keyboard.h"
#include "testclass.h"
#include "widgets/segmented.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>

#include <array>

// A whole match of every game by two people who have nothing but the keys, from the first page on, in two
// windows with a server between them.
class KeyboardMatchesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyGameIsPlayedToItsEnd_data();
    void everyGameIsPlayedToItsEnd();
};

namespace {

struct Pair
{
    Participant ana{u"Ana"_s};
    Participant bo{u"Bo"_s};
    std::array<Keyboard, 2> keys{Keyboard(ana), Keyboard(bo)};

    [[nodiscard]] std::array<Participant *, 2> people() { return {&ana, &bo}; }
    [[nodiscard]] bool isOver() const { return ana.model().isOver() && bo.model().isOver(); }
    [[nodiscard]] bool isRunning() const { return ana.model().isRunning() && bo.model().isRunning(); }
};

bool sitDown(Pair &pair)
{
    Keyboard &ana = pair.keys[0];
    Keyboard &bo = pair.keys[1];
    if (!ana.pushButton(u"Host a game"_s)
        || !QTest::qWaitFor([&] { return pair.ana.isInRoom() && ana.isSound(); }, patience))
        return false;
    return bo.comeForward() && bo.tabTo(*pair.bo.window->home()->joinCard()->addressField())
           && bo.type(u"127.0.0.1:%1"_s.arg(pair.ana.port())) && bo.press(Qt::Key_Return)
           && QTest::qWaitFor([&] { return pair.bo.isInRoom() && bo.isSound(); }, patience)
           && QTest::qWaitFor([&] { return pair.ana.sees(u"Ready"_s); }, patience);
}

template<typename Chooser>
bool turnTo(Keyboard &keys, const Chooser &chooser, int (Chooser::*current)() const, int wanted, Qt::Key on,
            Qt::Key back)
{
    for (int step = 0; step < 20 && (chooser.*current)() != wanted; ++step) {
        if (!keys.press((chooser.*current)() < wanted ? on : back))
            return false;
    }
    return (chooser.*current)() == wanted && keys.isSound();
}

bool chooseOption(Pair &pair, const QString &key, int index)
{
    Keyboard &keys = pair.keys[0];
    auto *field = pair.ana.window->room()->findChild<QWidget *>(key);
    const auto isWithin = [field](QWidget &focused) {
        return &focused == field || field->isAncestorOf(&focused);
    };
    if (!field || !keys.tabTo(isWithin))
        return false;
    if (const auto *list = qobject_cast<QComboBox *>(field))
        return turnTo(keys, *list, &QComboBox::currentIndex, index, Qt::Key_Down, Qt::Key_Up);
    const auto *segments = qobject_cast<ui::Segmented *>(field);
    return segments && turnTo(keys, *segments, &ui::Segmented::current, index, Qt::Key_Right, Qt::Key_Left);
}

bool setTable(Pair &pair, const QString &game, const QString &option, int index)
{
    Keyboard &keys = pair.keys[0];
    auto *list = pair.ana.window->findChild<QComboBox *>(u"game"_s);
    if (!keys.comeForward() || !keys.pushButton(u"Change"_s)
        || !chooseOption(pair, u"game"_s, list->findData(game)))
        return false;
    if (!option.isEmpty() && !chooseOption(pair, option, index))
        return false;
    return keys.pushButton(u"Set the table"_s)
           && QTest::qWaitFor(
               [&] {
                   return std::ranges::all_of(pair.people(), [&](Participant *seat) {
                       return seat->window->room()->match().room.game == game;
                   });
               },
               patience);
}

bool begin(Pair &pair)
{
    for (Keyboard &keys : pair.keys) {
        if (!keys.comeForward() || !keys.pushButton(u"Ready"_s))
            return false;
    }
    return QTest::qWaitFor([&] { return pair.isRunning(); }, patience);
}

// The one who begins builds a row along one line, the other along another, so the beginner wins.
bool playLine(Keyboard &keys, ui::LineBoard &board, int number, bool falls)
{
    const bool begins = number % 2 == 0;
    if (falls)
        return keys.press(begins ? Qt::Key_3 : Qt::Key_5) && keys.press(Qt::Key_Return);
    const ui::Cell wanted(number / 2, begins ? board.rows() / 2 : board.rows() - 1);
    if (!keys.press(Qt::Key_Home, Qt::ControlModifier))
        return false;
    while (board.currentCell() != wanted) {
        const ui::Cell at = board.currentCell();
        if (!keys.press(at.x() < wanted.x() ? Qt::Key_Right : Qt::Key_Down) || board.currentCell() == at)
            return false;
    }
    return keys.press(Qt::Key_Space);
}

bool playThrow(Keyboard &keys, ui::GestureBoard &board, int wanted)
{
    if (board.isOpened() && !keys.press(Qt::Key_Return))
        return false;
    for (int step = 0; step < 10 && board.chosen() != wanted; ++step) {
        if (!keys.press(Qt::Key_Right))
            return false;
    }
    return keys.press(Qt::Key_Return);
}

// The first code that fits all answers so far.
QString fittingCode(const QJsonObject &view, const QJsonArray &rows)
{
    const core::CodeForm form{view["length"_L1].toInt(), view["symbols"_L1].toInt(),
                              view["repeats"_L1].toBool()};
    const auto fits = [&rows](const QString &code) {
        return std::ranges::all_of(rows, [&code](const QJsonValue &row) {
            const core::Feedback found = core::feedback(code, row["guess"_L1].toString());
            return found.bulls == row["bulls"_L1].toInt() && found.cows == row["cows"_L1].toInt();
        });
    };
    for (int number = 0; number < 10'000; ++number) {
        const QString code = QString::number(number).rightJustified(form.length, u'0');
        if (!core::codeError(form, code) && fits(code))
            return code;
    }
    return {};
}

bool playCode(Keyboard &keys, const Participant &person)
{
    const QJsonObject view = person.match().view.tree();
    const QJsonArray boards = view["boards"_L1].toArray();
    const int own = boards.size() == 1 ? 0 : *person.model().ownSeat();
    const QString code = view["phase"_L1] == "commit"_L1
                             ? (own == 0 ? u"1807"_s : u"3094"_s)
                             : fittingCode(view, boards[own]["rows"_L1].toArray());
    return keys.type(code) && keys.press(Qt::Key_Return);
}

bool move(Keyboard &keys, const Participant &person, int number)
{
    ui::Board *board = person.matchPanel().board();
    if (!board || !keys.comeForward() || !keys.tabTo([board](QWidget &focused) {
            return &focused == board || board->isAncestorOf(&focused);
        }))
        return false;
    if (auto *line = qobject_cast<ui::LineBoard *>(board))
        return playLine(keys, *line, number, person.window->room()->match().room.game == "four_in_a_row"_L1);
    if (auto *gestures = qobject_cast<ui::GestureBoard *>(board))
        return playThrow(keys, *gestures, *person.model().ownSeat());
    return playCode(keys, person);
}

bool playToTheEnd(Pair &pair)
{
    for (int number = 0; !pair.isOver(); ++number) {
        const auto isDue = [](Participant *seat) { return seat->model().isOwnTurn(); };
        const auto people = pair.people();
        if (!QTest::qWaitFor([&] { return pair.isOver() || std::ranges::any_of(people, isDue); }, patience))
            return false;
        if (pair.isOver())
            break;
        const auto mover = std::ranges::find_if(people, isDue);
        const core::MatchView before = (*mover)->match();
        if (!move(pair.keys[static_cast<std::size_t>(mover - people.begin())], **mover, number))
            return false;
        if (!QTest::qWaitFor([&] { return !isDue(*mover) || (*mover)->match().step != before.step; },
                             patience))
            return false;
        if (!QTest::qWaitFor([&] { return pair.ana.match().step == pair.bo.match().step; }, patience))
            return false;
    }
    return true;
}

} // namespace

void KeyboardMatchesTest::everyGameIsPlayedToItsEnd_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("index");
    QTest::newRow("tic-tac-toe") << u"tic_tac_toe"_s << QString() << 0;
    QTest::newRow("four in a row") << u"four_in_a_row"_s << QString() << 0;
    QTest::newRow("gomoku") << u"gomoku"_s << QString() << 0;
    QTest::newRow("rock, paper, scissors until one is left") << u"rock_paper_scissors"_s << u"rule"_s << 0;
    QTest::newRow("rock, paper, scissors for points") << u"rock_paper_scissors"_s << u"rule"_s << 1;
    QTest::newRow("a race for a code") << u"bulls_and_cows"_s << u"mode"_s << 0;
    QTest::newRow("a code together") << u"bulls_and_cows"_s << u"mode"_s << 1;
    QTest::newRow("a duel of codes") << u"bulls_and_cows"_s << u"mode"_s << 2;
}

void KeyboardMatchesTest::everyGameIsPlayedToItsEnd()
{
    QFETCH(QString, game);
    QFETCH(QString, option);
    QFETCH(int, index);
    Pair pair;
    QByteArray reason;
    const auto why = [&] {
        reason = pair.keys[0].error() + " / " + pair.keys[1].error();
        return reason.constData();
    };
    QVERIFY2(sitDown(pair), why());
    QVERIFY2(setTable(pair, game, option, index), why());
    QVERIFY2(begin(pair), why());
    QVERIFY2(playToTheEnd(pair), why());
    QVERIFY2(pair.keys[0].comeForward() && pair.keys[0].isSound(), why());
    QVERIFY2(pair.keys[0].tabToButton(u"Rematch"_s), why());
}

PARLOR_TEST(KeyboardMatchesTest, QApplication)
#include "tst_keyboardmatches.moc"
