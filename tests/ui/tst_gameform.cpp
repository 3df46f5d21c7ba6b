#include "catalog/optionsform.h"
#include "pagetest.h"
#include "requests.h"
#include "testclass.h"

#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QStyleOptionComboBox>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace pages;

// The form in which the host of a room chooses the game.
class GameForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void isGoneThroughInItsOrder();
    void asksForPhonesAtTheOwnTableAlone();
    void tellsOfPhonesWhatWasChanged_data();
    void tellsOfPhonesWhatWasChanged();
    void cutsNothingOff();
    void rowsAreAsHighAsTheirWidthNeeds_data();
    void rowsAreAsHighAsTheirWidthNeeds();

private:
    [[nodiscard]] ui::RoomPage &room() { return *m_window->room(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void GameForm::init()
{
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

// Tab goes from top to bottom, whichever game is chosen, and Enter in the last field sets the table.
void GameForm::isGoneThroughInItsOrder()
{
    Requests requests(room());
    room().setInvitation(tables::invitation());
    enter(*m_window, tables::room());
    click(room(), u"Change"_s);
    auto *games = room().findChild<QComboBox *>(u"game"_s);
    for (int game = 0; game < games->count(); ++game) {
        games->setCurrentIndex(game);
        games->setFocus();
        QWidget *cancel = button(room(), u"Cancel"_s);
        int before = -1;
        int stops = 0;
        for (; m_window->focusWidget() != cancel && stops < 30; ++stops) {
            const int y = m_window->focusWidget()->mapTo(m_window.get(), QPoint()).y();
            QVERIFY2(y >= before, qPrintable(games->currentText()));
            before = y;
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(stops > 3 && stops < 30);
    }
    button(room(), u"Ask for a password"_s)->setChecked(true);
    QLineEdit *password = nullptr;
    for (auto *field : room().findChildren<ui::Field *>())
        password = field->isVisible() && field->accessibleName() == u"Password"_s ? field : password;
    QVERIFY(password);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(requests.count<core::ConfigureRoom>(), 0); // there is none yet
    QTest::keyClicks(password, u"secret"_s);
    QTest::keyClick(password, Qt::Key_Return);
    const core::RoomSettings chosen = requests.last<core::ConfigureRoom>().settings;
    QCOMPARE(chosen.password.value_or(std::nullopt).value_or(QString()), u"secret"_s);
}

void GameForm::asksForPhonesAtTheOwnTableAlone()
{
    ui::InviteDetails invitation = tables::invitation();
    invitation.isOwnTable = false;
    room().setInvitation(invitation);
    enter(*m_window, tables::room());
    click(room(), u"Change"_s);
    QVERIFY(!button(room(), u"Phones may join"_s));
    click(room(), u"Cancel"_s);
    room().setInvitation(tables::invitation());
    click(room(), u"Change"_s);
    QVERIFY(button(room(), u"Phones may join"_s));
    QCOMPARE(button(room(), u"Phones may join"_s)->accessibleDescription(),
             u"In their browser, with the code"_s);
    QVERIFY(says(room(), u"In their browser, with the code"_s));
}

void GameForm::tellsOfPhonesWhatWasChanged_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<int>("clicks");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QList<bool>>("told");
    const QString set = u"Set the table"_s;
    QTest::newRow("turned off") << true << 1 << set << QList{false};
    QTest::newRow("turned on") << false << 1 << set << QList{true};
    QTest::newRow("left as it was") << true << 0 << set << QList<bool>();
    QTest::newRow("turned off and on again") << true << 2 << set << QList<bool>();
    QTest::newRow("turned off, then cancelled") << true << 1 << u"Cancel"_s << QList<bool>();
}

void GameForm::tellsOfPhonesWhatWasChanged()
{
    QFETCH(bool, before);
    QFETCH(int, clicks);
    QFETCH(QString, way);
    QList<bool> told;
    connect(room().gameCard(), &ui::GameCard::phonesChosen, this, [&told](bool may) { told.append(may); });
    room().setInvitation(tables::linkedInvitation(before));
    enter(*m_window, tables::room());
    click(room(), u"Change"_s);
    QCOMPARE(button(room(), u"Phones may join"_s)->isChecked(), before);
    for (int i = 0; i < clicks; ++i)
        button(room(), u"Phones may join"_s)->click();
    room().setInvitation(
        tables::linkedInvitation(before)); // what comes meanwhile changes nothing in the form
    click(room(), way);
    QTEST(told, "told");
}

void GameForm::cutsNothingOff()
{
    room().setInvitation(tables::invitation());
    for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
        m_window->resize(size);
        enter(*m_window, tables::room());
        if (QAbstractButton *people = button(room(), u"People"_s))
            people->click();
        click(room(), u"Change"_s);
        auto *games = room().findChild<QComboBox *>(u"game"_s);
        for (int game = 0; game < games->count(); ++game) {
            games->setCurrentIndex(game);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            for (const auto *list : room().findChildren<QComboBox *>()) {
                QStyleOptionComboBox option;
                option.initFrom(list);
                const int has = list->style()
                                    ->subControlRect(QStyle::CC_ComboBox, &option,
                                                     QStyle::SC_ComboBoxEditField, list)
                                    .width();
                const int needs = list->fontMetrics().horizontalAdvance(list->currentText());
                QVERIFY2(!list->isVisible() || has >= needs, qPrintable(list->currentText()));
            }
        }
        click(room(), u"Cancel"_s);
    }
}

void GameForm::rowsAreAsHighAsTheirWidthNeeds_data()
{
    QTest::addColumn<std::function<void(const QWidget &, int)>>("ask");
    const auto row = [](const char *name, const std::function<void(const QWidget &, int)> &ask) {
        QTest::newRow(name) << ask;
    };
    row("nothing else is asked", [](const QWidget &, int) {});
    row("the size that the form would like",
        [](const QWidget &form, int) { static_cast<void>(form.sizeHint()); });
    row("the height where there is no scroll bar",
        [](const QWidget &form, int width) { static_cast<void>(form.heightForWidth(width + 10)); });
    row("the height beside a scroll bar",
        [](const QWidget &form, int width) { static_cast<void>(form.heightForWidth(width - 10)); });
}

// What is lower than it needs to be.
static QString squeezedIn(const QWidget &form)
{
    for (const auto *part : form.findChildren<const QWidget *>()) {
        const int needed = part->hasHeightForWidth() ? part->heightForWidth(part->width())
                                                     : part->minimumSizeHint().height();
        if (part->isVisible() && part->height() < needed
            && !part->parentWidget()->inherits("QAbstractSpinBox"))
            return QString::fromLatin1(part->metaObject()->className());
    }
    return {};
}

// Rows wrap where the form is narrow, whatever is asked of it between one layout and the next.
void GameForm::rowsAreAsHighAsTheirWidthNeeds()
{
    QFETCH(const std::function<void(const QWidget &, int)>, ask);
    QWidget window;
    auto *form = new ui::OptionsForm(&window);
    form->show(tables::watchedRoom());
    form->showPhones(true);
    window.resize(800, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *games = form->findChild<QComboBox *>(u"game"_s);
    for (int game = 0; game < games->count(); ++game) {
        games->setCurrentIndex(game);
        QCoreApplication::processEvents();
        const int widest = form->sizeHint().width() + 10;
        for (int width = form->minimumSizeHint().width(); width < widest; ++width) {
            form->layout()->invalidate();
            form->resize(width, 1);
            ask(*form, width);
            form->resize(width, form->heightForWidth(width));
            QVERIFY2(squeezedIn(*form).isEmpty(),
                     qPrintable(u"%1, %2: %3"_s.arg(games->currentText()).arg(width).arg(squeezedIn(*form))));
        }
    }
}

PARLOR_TEST(GameForm, QApplication)
#include "tst_gameform.moc"
