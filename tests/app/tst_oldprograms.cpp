#include "endtoend.h"
#include "testclass.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace {

// Somebody who comes to the only room there, with a program that calls itself so.
class Guest
{
public:
    Guest(const QString &name, const QString &app, quint16 port, const QString &role = u"player"_s)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            if (message["type"_L1] == "welcome"_L1)
                m_token = message["content"_L1]["token"_L1].toString();
        });
        m_hello = {{"protocol"_L1, 1}, {"name"_L1, name}, {"app"_L1, app}};
        QObject::connect(&m_socket, &QWebSocket::connected, &m_socket, [this, role] {
            say(u"hello"_s, m_hello);
            if (m_token.isEmpty())
                say(u"join_room"_s, {{"room"_L1, "r1"_L1}, {"as"_L1, role}});
        });
        m_socket.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(port)));
    }

    [[nodiscard]] bool isWelcome() const { return !m_token.isEmpty(); }
    // The same person with another program.
    void comeBack(const QString &app)
    {
        m_hello["app"_L1] = app;
        m_hello["token"_L1] = m_token;
        const QUrl url = m_socket.requestUrl();
        m_socket.abort();
        m_socket.open(url);
    }
    void say(const QString &type, const QJsonObject &content = {})
    {
        const QJsonObject message{{"type"_L1, type}, {"content"_L1, content}};
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }

private:
    QWebSocket m_socket;
    QString m_token;
    QJsonObject m_hello;
};

// Ana's window at a table with guests.
class Table
{
public:
    explicit Table(const QString &mode = u"race"_s, const QString &game = u"bulls_and_cows"_s)
    {
        m_settings.game = game;
        if (game == "bulls_and_cows"_L1)
            m_settings.options = QJsonObject{{"mode"_L1, mode}};
    }

    [[nodiscard]] bool open()
    {
        if (!m_ana.host())
            return false;
        m_ana.request(core::ConfigureRoom{m_settings});
        return QTest::qWaitFor([this] { return m_ana.window->room()->match().room.game == m_settings.game; },
                               patience);
    }
    [[nodiscard]] bool add(const QString &name, const QString &app, const QString &role = u"player"_s)
    {
        m_guests.push_back(std::make_unique<Guest>(name, app, m_ana.port(), role));
        return QTest::qWaitFor([&] { return lists(name); }, patience);
    }
    [[nodiscard]] bool lists(const QString &name) const
    {
        const auto labels = m_ana.window->room()->people()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(name); });
    }
    // Until so many sit, Ana among them.
    [[nodiscard]] bool fill(int seats)
    {
        for (int seat = 2; seat <= seats; ++seat) {
            if (!add(u"Guest %1"_s.arg(seat), u"parlor 0.2.0"_s))
                return false;
        }
        return true;
    }
    [[nodiscard]] Guest &lastGuest() { return *m_guests.back(); }
    [[nodiscard]] Participant &ana() { return m_ana; }

    [[nodiscard]] bool hears(const QString &note) const
    {
        return QTest::qWaitFor([&] { return count(note) > 0; }, patience);
    }
    // How many lines of the chat say that.
    [[nodiscard]] qsizetype count(const QString &text) const
    {
        return m_ana.window->room()->chat()->lines().filter(text).size();
    }

private:
    core::RoomSettings m_settings;
    Participant m_ana{u"Ana"_s};
    std::vector<std::unique_ptr<Guest>> m_guests;
};

const QString warning = u"Bo has Parlor 0.1.0."_s;

} // namespace

// Parlor 0.1.0 calls a match of Bulls and Cows with more than eight players wrong; the host is told in time.
class TestOldPrograms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void warnsTheHost_data();
    void warnsTheHost();
    void warnsOnceForEachPerson();
    void knowsWhatStillHolds();
};

void TestOldPrograms::initTestCase()
{
    ui::applyLook(*qApp, {ui::Theme::Light, 1, true});
}

void TestOldPrograms::warnsTheHost_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<int>("others"); // who sit, but Bo
    QTest::addColumn<QString>("app");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("isWarned");
    const QString cows = u"bulls_and_cows"_s;
    const QString player = u"player"_s;
    const QString old = u"parlor 0.1.0"_s;
    QTest::newRow("as the eighth") << cows << 7 << old << player << true;
    QTest::newRow("from a checkout") << cows << 7 << u"parlor 0.1.0+g6a6113e"_s << player << true;
    QTest::newRow("watches eight") << cows << 8 << old << u"spectator"_s << true;
    QTest::newRow("watches nine") << cows << 9 << old << u"spectator"_s << true;
    QTest::newRow("as the seventh") << cows << 6 << old << player << false;
    QTest::newRow("in a game that always took more")
        << u"rock_paper_scissors"_s << 7 << old << player << false;
    QTest::newRow("the present Parlor") << cows << 7 << u"parlor 0.2.0"_s << player << false;
    QTest::newRow("a later one") << cows << 7 << u"parlor 0.1.01"_s << player << false;
    QTest::newRow("a program of somebody else's")
        << cows << 7 << u"parlor 0.1.0 for phones"_s << player << false;
    QTest::newRow("one that does not say") << cows << 7 << QString() << player << false;
}

void TestOldPrograms::warnsTheHost()
{
    QFETCH(const QString, game);
    QFETCH(const int, others);
    QFETCH(const QString, app);
    QFETCH(const QString, role);
    QFETCH(const bool, isWarned);
    Table table(u"race"_s, game);
    QVERIFY(table.open() && table.fill(others));
    QVERIFY(table.add(u"Bo"_s, app, role));
    QVERIFY(table.add(u"Cy"_s, {}, u"spectator"_s));
    QCOMPARE(table.count(warning), isWarned ? 1 : 0);
}

void TestOldPrograms::warnsOnceForEachPerson()
{
    Table table;
    QVERIFY(table.open() && table.add(u"Dee"_s, u"parlor 0.1.0"_s) && table.add(u"Bo"_s, u"parlor 0.1.0"_s));
    QCOMPARE(table.count(u"0.1.0"_s), 0);
    QVERIFY(table.fill(6) && table.hears(warning) && table.hears(u"Dee has Parlor 0.1.0."_s));
    QVERIFY(table.add(u"Eve"_s, u"parlor 0.1.0"_s));
    QVERIFY(table.hears(u"Eve has Parlor 0.1.0."_s));
    table.lastGuest().say(u"stand"_s);
    table.lastGuest().say(u"sit"_s);
    table.lastGuest().say(u"chat_message"_s, {{"text"_L1, "a better view"_L1}});
    QVERIFY(table.hears(u"a better view"_s));
    table.lastGuest().comeBack(u"parlor 0.2.0"_s);
    QVERIFY(table.hears(u"Eve is back"_s));
    QVERIFY(table.add(u"Cy"_s, {}, u"spectator"_s));
    QCOMPARE(table.count(u"0.1.0"_s), 3);
}

// Where the chat begins anew, it is said again.
void TestOldPrograms::knowsWhatStillHolds()
{
    const QTemporaryDir folder;
    app::Hosting hosting(folder.path());
    QSignalSpy opened(&hosting, &app::Hosting::opened);
    QSignalSpy warned(&hosting, &app::Hosting::warned);
    hosting.open(u"Ana"_s, 0);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    core::RoomState room;
    room.game = u"bulls_and_cows"_s;
    room.seats = {1, 20};
    for (int person = 1; person <= 8; ++person)
        room.people.push_back(
            {.person = u"p%1"_s.arg(person), .name = u"Bo"_s, .role = core::Role::Player, .seat = {}});
    hosting.note(room, u"p2"_s, false);
    Guest bo(u"Bo"_s, u"parlor 0.1.0"_s, hosting.port());
    QTRY_COMPARE_WITH_TIMEOUT(warned.size(), 1, patience);
    QCOMPARE(hosting.notices(), QStringList{warned.at(0).at(0).toString()});
    hosting.note(room, u"p2"_s, true);
    QCOMPARE(warned.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(bo.isWelcome(), patience);
    bo.comeBack(u"parlor 0.2.0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(hosting.notices(), QStringList(), patience);
}

PARLOR_TEST(TestOldPrograms, QApplication)
#include "tst_oldprograms.moc"
