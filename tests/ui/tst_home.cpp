#include "pagetest.h"
#include "testclass.h"
#include "widgets/avatar.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// The shelf of the home page, the game that is chosen there, and the card that asks who one is.
class Home : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void gamesAreChosenByKeys_data();
    void gamesAreChosenByKeys();
    void theShelfIsOneStopForTab();
    void eachGameSaysWhatItIs();
    void theChosenGameIsShownBelow();
    void theChosenGameIsHosted_data();
    void theChosenGameIsHosted();
    void anUnknownGameIsNotChosen();
    void everyGameLiesOnTheShelf_data();
    void everyGameLiesOnTheShelf();
    void whoIsKnownIsNotAsked();
    void aNameAndAFigureAreGiven();
    void aFigureComesWithTheName();
    void theOtherFiguresAreShownWhenAskedFor();
    void escapeSkipsTheQuestion();
    void whatIsTypedCountsAsSoonAsOneHosts_data();
    void whatIsTypedCountsAsSoonAsOneHosts();
    void theBarSaysThatThereIsNoName();

private:
    [[nodiscard]] ui::HomePage &home() { return *m_window->home(); }
    [[nodiscard]] QAbstractButton &game(const QString &name) { return *button(*home().shelf(), name); }
    [[nodiscard]] QLineEdit &nameField() { return *home().introduction()->findChild<QLineEdit *>(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void Home::init()
{
    m_window = openWindow();
    m_window->showHome();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Home::gamesAreChosenByKeys_data()
{
    using Keys = QList<Qt::Key>;
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char *name, const Keys &keys, const QString &chosen,
                        Qt::LayoutDirection direction = Qt::LeftToRight) {
        QTest::newRow(name) << keys << direction << chosen;
    };
    row("none", {}, u"tic_tac_toe"_s);
    row("one to the right", {Qt::Key_Right}, u"four_in_a_row"_s);
    row("there and back", {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}, u"four_in_a_row"_s);
    row("beyond the first", {Qt::Key_Left}, u"tic_tac_toe"_s);
    row("to the end", {Qt::Key_End}, u"bulls_and_cows"_s);
    row("beyond the last", {Qt::Key_End, Qt::Key_Right}, u"bulls_and_cows"_s);
    row("home again", {Qt::Key_End, Qt::Key_Home}, u"tic_tac_toe"_s);
    row("down, where there is no other plank", {Qt::Key_Right, Qt::Key_Down}, u"four_in_a_row"_s);
    row("read from the right, one to the left", {Qt::Key_Left}, u"four_in_a_row"_s, Qt::RightToLeft);
    row("read from the right, beyond the first", {Qt::Key_Right}, u"tic_tac_toe"_s, Qt::RightToLeft);
    row("read from the right, to the end", {Qt::Key_End}, u"bulls_and_cows"_s, Qt::RightToLeft);
}

void Home::gamesAreChosenByKeys()
{
    QFETCH(const QList<Qt::Key>, keys);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, chosen);
    home().shelf()->setLayoutDirection(direction);
    game(u"Tic-tac-toe"_s).setFocus();
    for (const Qt::Key key : keys)
        QTest::keyClick(m_window->focusWidget(), key);
    QCOMPARE(home().shelf()->chosenGame().id, chosen);
    QCOMPARE(m_window->focusWidget(), &game(home().shelf()->chosenGame().name()));
}

void Home::theShelfIsOneStopForTab()
{
    home().shelf()->choose(u"gomoku"_s);
    QCOMPARE(m_window->focusWidget(), home().hostButton());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab);
    QCOMPARE(m_window->focusWidget(), &game(u"Gomoku"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), home().hostButton());
}

void Home::eachGameSaysWhatItIs()
{
    home().shelf()->choose(u"four_in_a_row"_s);
    QCOMPARE(game(u"Tic-tac-toe"_s).accessibleName(), u"Tic-tac-toe, 2 players, 1 of 5"_s);
    QCOMPARE(game(u"Four in a row"_s).accessibleName(), u"Four in a row, 2 players, chosen, 2 of 5"_s);
    QCOMPARE(game(u"Rock, paper, scissors"_s).accessibleName(),
             u"Rock, paper, scissors, 2 to 20 players, 4 of 5"_s);
    QCOMPARE(game(u"Bulls and cows"_s).accessibleName(), u"Bulls and cows, 1 to 20 players, 5 of 5"_s);
}

void Home::theChosenGameIsShownBelow()
{
    QVERIFY(says(home(), u"Tic-tac-toe"_s) && says(home(), u"Classic 3 × 3"_s));
    QVERIFY(says(home(), u"2 players"_s) && says(home(), u"Three in a row win."_s));
    QTest::mouseClick(&game(u"Gomoku"_s), Qt::LeftButton);
    QVERIFY(says(home(), u"Gomoku"_s) && says(home(), u"Classic 15 × 15"_s));
    QVERIFY(says(home(), u"Five in a row on a large board."_s));
    QTest::mouseClick(&game(u"Rock, paper, scissors"_s), Qt::LeftButton);
    QVERIFY(says(home(), u"2 to 20 players"_s) && !says(home(), u"Classic 15 × 15"_s));
}

void Home::theChosenGameIsHosted_data()
{
    using Act = std::function<void(ui::HomePage &, QAbstractButton &)>;
    QTest::addColumn<Act>("act");
    QTest::newRow("by the button") << Act([](ui::HomePage &home, QAbstractButton &game) {
        QTest::mouseClick(&game, Qt::LeftButton);
        QTest::mouseClick(home.hostButton(), Qt::LeftButton);
    });
    QTest::newRow("by a double click") << Act([](ui::HomePage &, QAbstractButton &game) {
        QTest::mouseClick(&game, Qt::LeftButton);
        QTest::mouseDClick(&game, Qt::LeftButton);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        QTest::addRow("by the key %x", key) << Act([key](ui::HomePage &, QAbstractButton &game) {
            game.setFocus();
            QTest::keyClick(&game, Qt::Key_Space);
            QTest::keyClick(&game, key);
        });
}

void Home::theChosenGameIsHosted()
{
    QFETCH(const std::function<void(ui::HomePage &, QAbstractButton &)>, act);
    const QSignalSpy hosted(&home(), &ui::HomePage::hostChosen);
    act(home(), game(u"Gomoku"_s));
    QCOMPARE(hosted.size(), 1);
    QCOMPARE(hosted.front().front().toString(), u"gomoku"_s);
}

void Home::anUnknownGameIsNotChosen()
{
    home().shelf()->choose(u"gomoku"_s);
    for (const QString &unknown : {u"chess"_s, QString()}) {
        home().shelf()->choose(unknown);
        QCOMPARE(home().shelf()->chosenGame().id, u"gomoku"_s);
    }
    QVERIFY(says(home(), u"Classic 15 × 15"_s));
}

void Home::everyGameLiesOnTheShelf_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("textScale");
    for (const int width : {420, 520, 616, 808, 1240}) {
        for (const qreal scale : {1.0, 1.5, 2.0})
            QTest::addRow("%d px, %.1f", width, scale) << width << scale;
    }
}

void Home::everyGameLiesOnTheShelf()
{
    QFETCH(const int, width);
    QFETCH(const qreal, textScale);
    ui::applyLook(*qApp, {ui::Theme::Light, textScale, true});
    ui::Shelf shelf;
    shelf.resize(width, shelf.heightForWidth(width));
    shelf.show();
    QRect before(-1, 0, 1, 0);
    for (const ui::GameEntry &entry : ui::gameEntries()) {
        const QRect place = button(shelf, entry.name())->geometry();
        QVERIFY2(shelf.rect().contains(place), qPrintable(entry.id));
        QVERIFY2(place.left() > before.right() && place.top() == before.top(), qPrintable(entry.id));
        before = place;
    }
}

void Home::whoIsKnownIsNotAsked()
{
    QVERIFY(!home().introduction()->isVisible());
    home().introduction()->ask(true);
    m_window->showHome();
    QVERIFY(home().introduction()->isVisible());
    QCOMPARE(m_window->focusWidget(), &nameField());
    QCOMPARE(nameField().text(), QString());
}

void Home::aNameAndAFigureAreGiven()
{
    home().introduction()->ask(true);
    m_window->showHome();
    const QSignalSpy answered(home().introduction(), &ui::IntroductionCard::answered);
    click(*home().introduction(), u"That's me"_s); // nothing stands there
    QTest::keyClicks(&nameField(), u"  "_s);
    QTest::keyClick(&nameField(), Qt::Key_Return);
    QCOMPARE(answered.size(), 0);
    QCOMPARE(m_window->focusWidget(), &nameField());
    nameField().clear();
    auto *figures = home().introduction()->findChild<ui::FigureGrid *>();
    const auto buttons = figures->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons[7], Qt::LeftButton);
    QTest::keyClicks(&nameField(), u"Ana"_s); // the figure stays
    click(*home().introduction(), u"That's me"_s);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.front(), (QVariantList{u"Ana"_s, 7}));
    QVERIFY(!home().introduction()->isVisible());
    QCOMPARE(m_window->focusWidget(), home().hostButton());
}

void Home::aFigureComesWithTheName()
{
    home().introduction()->ask(true);
    const auto *figures = home().introduction()->findChild<ui::FigureGrid *>();
    QSet<int> seen;
    for (const QString &name : {u"Ana"_s, u"Bo"_s, u"Mina"_s, u"Theo"_s, u"Jun"_s, u"Noor"_s}) {
        nameField().setText(name);
        QVERIFY(figures->shown() >= 0 && figures->shown() < ui::FigureGrid::some);
        seen.insert(figures->shown());
    }
    QVERIFY(seen.size() > 2);
}

void Home::theOtherFiguresAreShownWhenAskedFor()
{
    home().introduction()->ask(true);
    const auto *figures = home().introduction()->findChild<ui::FigureGrid *>();
    const auto shown = [&] {
        const auto all = figures->findChildren<QAbstractButton *>();
        return std::ranges::count_if(all, &QWidget::isVisible);
    };
    QCOMPARE(shown(), ui::FigureGrid::some + 1); // and the button for the others
    click(*figures, u"all 32"_s);
    QCOMPARE(shown(), 32);
}

void Home::escapeSkipsTheQuestion()
{
    home().introduction()->ask(true);
    m_window->showHome();
    const QSignalSpy answered(home().introduction(), &ui::IntroductionCard::answered);
    QTest::keyClicks(&nameField(), u"An"_s);
    QTest::keyClick(&nameField(), Qt::Key_Escape);
    QVERIFY(!home().introduction()->isVisible());
    QCOMPARE(answered.size(), 0);
    QCOMPARE(m_window->focusWidget(), home().hostButton());
}

void Home::whatIsTypedCountsAsSoonAsOneHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("happens");
    QTest::newRow("a name") << u"Ana"_s << QStringList{u"Ana"_s, u"hosts"_s};
    QTest::newRow("nothing") << QString() << QStringList{u"hosts"_s};
}

void Home::whatIsTypedCountsAsSoonAsOneHosts()
{
    QFETCH(const QString, typed);
    home().introduction()->ask(true);
    QStringList happens;
    connect(home().introduction(), &ui::IntroductionCard::answered, this,
            [&](const QString &name) { happens.append(name); });
    connect(&home(), &ui::HomePage::hostChosen, this, [&] { happens.append(u"hosts"_s); });
    nameField().setText(typed);
    QTest::mouseClick(home().hostButton(), Qt::LeftButton);
    QTEST(happens, "happens");
}

void Home::theBarSaysThatThereIsNoName()
{
    auto *field = m_window->bar()->findChild<QLineEdit *>();
    m_window->bar()->setName({}, 3);
    QVERIFY(says(*m_window->bar(), u"no name yet"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(field->text(), QString());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(says(*m_window->bar(), u"no name yet"_s));
    m_window->bar()->setName(u"Ana"_s);
    QVERIFY(says(*m_window->bar(), u"Ana"_s) && !says(*m_window->bar(), u"no name yet"_s));
}

PARLOR_TEST(Home, QApplication)
#include "tst_home.moc"
