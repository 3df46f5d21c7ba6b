#include "client/client.h"
#include "endtoend.h"
#include "hostileserver.h"
#include "protocol/names.h"
#include "relay.h"
#include "testclass.h"
#include "widgets/figuretexts.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

// The figure that somebody wishes goes to every server, and whoever gets another one is told why.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyLook(*qApp, {ui::Theme::Light, 1, true}); }
    void aWishComesAlong();
    void whoComesLaterIsToldOnce();
    void aWishIsMadeAtTheTable();
    void aWishOutlastsALostConnection();
    void aNewWishIsThatOfTheNextHello();
    void theNameCountsAgain();
    void anOlderServerGetsTheNameToo();
};

namespace {

// Somebody who watches the table, and what the server tells them of the others.
class Onlooker
{
public:
    explicit Onlooker(quint16 port)
    {
        QObject::connect(
            &m_client, &app::Client::received, &m_client, [this](const core::ServerMessage &message) {
                if (const auto *lobby = std::get_if<core::Lobby>(&message))
                    m_client.send(core::JoinRoom{lobby->rooms.front().room, {}, core::Role::Spectator});
                else if (const auto *room = std::get_if<core::RoomState>(&message))
                    look(*room);
            });
        m_client.connectTo({app::Address{.host = u"127.0.0.1"_s, .port = port}}, {u"Theo"_s, {}});
    }

    // -1: nobody is called so.
    [[nodiscard]] int figureOf(const QString &name) const { return m_figures.value(name, {-1}).last(); }
    // One after the other, as they were seen.
    [[nodiscard]] QList<int> figuresOf(const QString &name) const { return m_figures.value(name); }

private:
    void look(const core::RoomState &room)
    {
        for (const core::Person &person : room.people) {
            if (figureOf(person.name) != person.figure)
                m_figures[person.name].append(person.figure);
        }
    }

    app::Client m_client;
    QHash<QString, QList<int>> m_figures;
};

// On the page of the settings, wherever one is.
void wish(const Participant &person, const QString &what)
{
    person.window->toggleSettings();
    int clicked = 0;
    for (auto *button : person.window->settings()->findChildren<QAbstractButton *>()) {
        if (button->text() == what || button->accessibleName() == what) {
            button->click();
            ++clicked;
        }
    }
    QCOMPARE(clicked, 1);
    person.window->toggleSettings();
}

void wish(const Participant &person, int figure)
{
    wish(person, ui::FigureTexts::name(figure));
}

// How often the person is told that they are that figure, as another one is taken.
int toldOf(const Participant &person, int figure)
{
    const QString told = u"Somebody here has your figure already. At this table you are %1."_s.arg(
        ui::FigureTexts::name(figure));
    return static_cast<int>(person.window->room()->chat()->lines().count(told));
}

int notesOf(const Participant &person)
{
    return static_cast<int>(person.window->room()->chat()->lines().filter(u"Somebody here has"_s).size());
}

} // namespace

void TestFigures::aWishComesAlong()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    wish(bo, 21);
    bo.restart();
    QVERIFY(meet(ana, bo));
    const Onlooker theo(ana.port());
    QTRY_COMPARE_WITH_TIMEOUT(theo.figureOf(u"Bo"_s), 21, patience);
    QCOMPARE(theo.figureOf(u"Ana"_s), core::figureFor(u"Ana"_s));
    QCOMPARE(notesOf(bo), 0);
}

void TestFigures::whoComesLaterIsToldOnce()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    wish(ana, 5);
    wish(bo, 5);
    QVERIFY(meet(ana, bo));
    QTRY_COMPARE_WITH_TIMEOUT(toldOf(bo, 6), 1, patience);
    bo.request(core::SetReady{true}); // a room that shows it again
    bo.request(core::SendChat{u"hello"_s});
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"hello"_s) && ana.says(u"✓ ready"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"hello"_s) && bo.says(u"✓ ready"_s), patience);
    QCOMPARE(notesOf(bo), 1);
    QCOMPARE(notesOf(ana), 0);
}

void TestFigures::aWishIsMadeAtTheTable()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    const Onlooker theo(ana.port());
    QTRY_VERIFY_WITH_TIMEOUT(theo.figureOf(u"Bo"_s) >= 0, patience);
    wish(ana, 12);
    QTRY_COMPARE_WITH_TIMEOUT(theo.figureOf(u"Ana"_s), 12, patience);
    wish(bo, 12);
    QTRY_COMPARE_WITH_TIMEOUT(toldOf(bo, 13), 1, patience);
    QCOMPARE(theo.figureOf(u"Bo"_s), 13);
    wish(bo, 11);
    QTRY_COMPARE_WITH_TIMEOUT(theo.figureOf(u"Bo"_s), 11, patience);
    wish(bo, 12); // the next is one's own again, which counts as free
    QTRY_COMPARE_WITH_TIMEOUT(toldOf(bo, 13), 2, patience);
    QCOMPARE(notesOf(ana), 0);
}

void TestFigures::aWishOutlastsALostConnection()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    wish(bo, 3);
    QVERIFY(ana.host());
    Relay relay(ana.port());
    QVERIFY(bo.come(relay.port()));
    const Onlooker theo(ana.port());
    QTRY_COMPARE_WITH_TIMEOUT(theo.figureOf(u"Bo"_s), 3, patience);
    wish(bo, 4);
    QTRY_COMPARE_WITH_TIMEOUT(theo.figureOf(u"Bo"_s), 4, patience);
    relay.cut();
    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"We are back."_s), patience);
    bo.request(core::SendChat{u"hello"_s}); // after which the table has been shown again
    QTRY_VERIFY_WITH_TIMEOUT(ana.says(u"hello"_s), patience);
    QCOMPARE(theo.figuresOf(u"Bo"_s), (QList<int>{3, 4}));
}

void TestFigures::aNewWishIsThatOfTheNextHello()
{
    Participant ana(u"Ana"_s);
    QVERIFY(ana.host());
    Relay relay(ana.port());
    app::Client bo;
    QSignalSpy welcomed(&bo, &app::Client::welcomed);
    bo.connectTo({app::Address{.host = u"127.0.0.1"_s, .port = relay.port()}}, {u"Bo"_s, {}, 3});
    QTRY_COMPARE_WITH_TIMEOUT(welcomed.size(), 1, patience);
    QCOMPARE(bo.welcome().figure, 3);
    bo.send(core::Rename{u"Bo"_s, 4});
    QTRY_COMPARE_WITH_TIMEOUT(bo.welcome().figure, 4, patience);
    relay.cut();
    QTRY_COMPARE_WITH_TIMEOUT(welcomed.size(), 2, patience);
    QVERIFY(bo.welcome().resumed);
    QCOMPARE(bo.welcome().figure, 4);
}

// A wish cannot be taken back on the wire, so it is one for the figure of the name until one is somebody new.
void TestFigures::theNameCountsAgain()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    wish(bo, 3);
    QVERIFY(meet(ana, bo));
    const Onlooker theo(ana.port());
    QTRY_COMPARE_WITH_TIMEOUT(theo.figureOf(u"Bo"_s), 3, patience);
    wish(bo, u"As my name has it"_s);
    QTRY_COMPARE_WITH_TIMEOUT(theo.figureOf(u"Bo"_s), core::figureFor(u"Bo"_s), patience);
    emit bo.window->bar()->nameChosen(u"Jonas"_s);
    QTRY_COMPARE_WITH_TIMEOUT(theo.figureOf(u"Jonas"_s), core::figureFor(u"Jonas"_s), patience);
}

// It refuses a change of name without a name, and says nothing of figures.
void TestFigures::anOlderServerGetsTheNameToo()
{
    QStringList asked;
    HostileServer older([&asked](QWebSocket &socket) {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&asked](const QString &text) {
            const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
            if (frame[u"type"_s] == u"rename"_s)
                asked.append(frame[u"content"_s][u"name"_s].toString() + u' '
                             + QString::number(frame[u"content"_s][u"figure"_s].toInt(-1)));
        });
        socket.sendTextMessage(welcomeText);
        socket.sendTextMessage(uR"({"type":"lobby","content":{"rooms":[]}})"_s);
    });
    Participant ana(u"Ana"_s);
    wish(ana, 9);
    ana.paste(u"127.0.0.1:%1"_s.arg(older.port()));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isInLobby(), patience);
    wish(ana, 17);
    QTRY_COMPARE_WITH_TIMEOUT(asked, QStringList{u"Ana 17"_s}, patience);
}

PARLOR_TEST(TestFigures, QApplication)
#include "tst_figures.moc"
