#include "roomfixture.h"
#include "testclass.h"

#include "protocol/names.h"

#include <QTest>

// Lobby, seats, host's rights and chat, over whole conversations.
class RoomsTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void init() { gather(); }
    void creatorIsSeatedHost();
    void refusals_data();
    void refusals();
    void passwordIsAsked();
    void passwordsThatLookTheSameAreTheSame_data();
    void passwordsThatLookTheSameAreTheSame();
    void blankPasswordIsNone();
    void keptPasswordStillOpens();
    void thirdPersonWatches();
    void seatsAreTakenAndLeft();
    void hostHandsOverByLeaving();
    void kickedAndBanned();
    void emptyRoomGoes();
    void noTwoLookAlike();
    void configureTakesReadyBack();
    void nameThatNobodyGave();
    void nameIsTakenBack();
    void nameThatNobodyGaveFits_data();
    void nameThatNobodyGaveFits();
    void twoHundredRooms();
    void lobbyBeyondAMessageHasFreeSeatsFirst();
};

void RoomsTest::creatorIsSeatedHost()
{
    const QString id = createRoom(m_ana);
    QCOMPARE(m_talk->types(m_ana), QStringList({u"ok"_s, u"room"_s, u"chat_history"_s}));
    const QJsonObject room = m_talk->last(m_ana, "room");
    QCOMPARE(room.value("room"_L1).toString(), id);
    QCOMPARE(room.value("name"_L1).toString(), u"Ana's room"_s);
    QCOMPARE(room.value("host"_L1).toString(), m_talk->idOf(m_ana));
    QCOMPARE(room.value("options"_L1).toObject(),
             (QJsonObject{{"columns"_L1, 3}, {"rows"_L1, 3}, {"in_a_row"_L1, 3}}));
    QVERIFY(room.value("seconds_per_move"_L1).isNull() && room.value("match"_L1).isNull()
            && room.value("ended"_L1).isNull());
    const QJsonObject self = room.value("people"_L1).toArray().at(0).toObject();
    QCOMPARE(self.value("seat"_L1).toInt(-1), 0);
    QCOMPARE(self.value("role"_L1).toString(), u"player"_s);
}

void RoomsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QJsonObject>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("who"); // 0 host, 1 the other player, 2 in the lobby
    const QJsonObject nobody{{"person"_L1, "p99"_L1}};
    QTest::newRow("join a room that is not there")
        << QByteArray("join_room") << QJsonObject{{"room"_L1, "r9"_L1}} << u"no_room"_s << 2;
    QTest::newRow("join from within a room")
        << QByteArray("join_room") << QJsonObject{{"room"_L1, "r1"_L1}} << u"already_in_room"_s << 1;
    QTest::newRow("unknown game") << QByteArray("create_room") << QJsonObject{{"game"_L1, "chess"_L1}}
                                  << u"no_game"_s << 2;
    QTest::newRow("options out of range")
        << QByteArray("create_room")
        << QJsonObject{{"game"_L1, "gomoku"_L1}, {"options"_L1, QJsonObject{{"columns"_L1, 99}}}}
        << u"bad_options"_s << 2;
    QTest::newRow("no time to move") << QByteArray("create_room")
                                     << QJsonObject{{"game"_L1, "gomoku"_L1}, {"seconds_per_move"_L1, 0}}
                                     << u"bad_options"_s << 2;
    QTest::newRow("leave from the lobby")
        << QByteArray("leave_room") << QJsonObject() << u"not_in_room"_s << 2;
    QTest::newRow("sit in the lobby") << QByteArray("sit") << QJsonObject() << u"not_in_room"_s << 2;
    QTest::newRow("taken seat") << QByteArray("sit") << QJsonObject{{"seat"_L1, 0}} << u"no_seat"_s << 1;
    QTest::newRow("seat that is none")
        << QByteArray("sit") << QJsonObject{{"seat"_L1, 2}} << u"no_seat"_s << 1;
    QTest::newRow("a name of nothing that is seen")
        << QByteArray("configure_room") << QJsonObject{{"name"_L1, u"\u3164\u2800"_s}} << u"bad_name"_s << 0;
    QTest::newRow("a line of nothing that is seen")
        << QByteArray("chat_message") << QJsonObject{{"text"_L1, u"\u3164 \u2800\u200d"_s}}
        << u"bad_message"_s << 1;
    QTest::newRow("guest starts") << QByteArray("start_game") << QJsonObject() << u"not_host"_s << 1;
    QTest::newRow("guest configures") << QByteArray("configure_room") << QJsonObject() << u"not_host"_s << 1;
    QTest::newRow("guest kicks") << QByteArray("kick_player") << nobody << u"not_host"_s << 1;
    QTest::newRow("guest mutes") << QByteArray("mute_player")
                                 << QJsonObject{{"person"_L1, "p1"_L1}, {"muted"_L1, true}} << u"not_host"_s
                                 << 1;
    QTest::newRow("guest hands over") << QByteArray("make_host") << nobody << u"not_host"_s << 1;
    QTest::newRow("host kicks nobody") << QByteArray("kick_player") << nobody << u"no_person"_s << 0;
    QTest::newRow("host kicks the host")
        << QByteArray("kick_player") << QJsonObject{{"person"_L1, "p1"_L1}} << u"no_person"_s << 0;
    QTest::newRow("host hands over to nobody") << QByteArray("make_host") << nobody << u"no_person"_s << 0;
    QTest::newRow("resign without a match")
        << QByteArray("resign") << QJsonObject{{"match"_L1, "x"_L1}} << u"no_match"_s << 0;
    QTest::newRow("chat of nothing") << QByteArray("chat_message") << QJsonObject{{"text"_L1, ""_L1}}
                                     << u"bad_message"_s << 0;
    QTest::newRow("chat of 501") << QByteArray("chat_message")
                                 << QJsonObject{{"text"_L1, u"x"_s.repeated(501)}} << u"bad_message"_s << 0;
}

void RoomsTest::refusals()
{
    QFETCH(QByteArray, type);
    QFETCH(QJsonObject, content);
    QFETCH(QString, code);
    QFETCH(int, who);
    join(m_bo, createRoom(m_ana));
    m_talk->pass(1'000);
    m_talk->forget();
    const auto by = who == 0 ? m_ana : who == 1 ? m_bo : m_mina;
    QCOMPARE(codeOf(m_talk->ask(by, type.constData(), content)), code);
    m_talk->pass(1'000);
    QVERIFY(Conversation::isRestored || m_talk->last(m_ana, "room").isEmpty()); // nothing has changed
}

void RoomsTest::passwordIsAsked()
{
    const QString room = createRoom(m_ana, {{"game"_L1, "gomoku"_L1}, {"password"_L1, "tea"_L1}});
    QCOMPARE(codeOf(join(m_bo, room)), u"wrong_password"_s);
    QVERIFY(isOk(m_talk->ask(m_bo, "join_room", {{"room"_L1, room}, {"password"_L1, "tea"_L1}})));
    QVERIFY(m_talk->last(m_bo, "room").value("locked"_L1).toBool());
    QVERIFY(isOk(m_talk->ask(m_ana, "configure_room", {{"password"_L1, QJsonValue()}})));
    QVERIFY(isOk(join(m_mina, room)));
}

void RoomsTest::passwordsThatLookTheSameAreTheSame_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("opens");
    QTest::newRow("composed in another way") << u"t\u00e9a"_s << u"te\u0301a"_s << true;
    QTest::newRow("in wide letters") << u"\uff54ea"_s << u"tea"_s << true;
    QTest::newRow("with blanks around") << u"tea"_s << u"\u3000 tea\n"_s << true;
    QTest::newRow("set with blanks around") << u" tea "_s << u"tea"_s << true;
    QTest::newRow("in capitals") << u"tea"_s << u"Tea"_s << false;
    QTest::newRow("with a blank within") << u"tea"_s << u"t ea"_s << false;
    QTest::newRow("a blank") << u"tea"_s << u" "_s << false;
}

void RoomsTest::passwordsThatLookTheSameAreTheSame()
{
    QFETCH(QString, set);
    QFETCH(QString, typed);
    const QString room = createRoom(m_ana, {{"game"_L1, "gomoku"_L1}, {"password"_L1, set}});
    const QJsonObject answer = m_talk->ask(m_bo, "join_room", {{"room"_L1, room}, {"password"_L1, typed}});
    QTEST(isOk(answer), "opens");
}

void RoomsTest::blankPasswordIsNone()
{
    const QString room = createRoom(m_ana, {{"game"_L1, "gomoku"_L1}, {"password"_L1, u" \u3000\t"_s}});
    QVERIFY(!m_talk->last(m_ana, "room").value("locked"_L1).toBool(true));
    QVERIFY(isOk(join(m_bo, room)));
    m_talk->ask(m_ana, "configure_room", {{"password"_L1, "tea"_L1}});
    m_talk->ask(m_ana, "configure_room", {{"password"_L1, " "_L1}});
    QVERIFY(isOk(join(m_mina, room)));
}

// Parlor 0.1.0 kept them as they were typed.
void RoomsTest::keptPasswordStillOpens()
{
    const QString first = createRoom(m_ana, {{"game"_L1, "gomoku"_L1}, {"password"_L1, "tea"_L1}});
    const QString second = createRoom(m_bo, {{"game"_L1, "gomoku"_L1}, {"password"_L1, "tea"_L1}});
    server::Snapshot kept = m_talk->snapshot();
    kept.rooms[0].setup.password = u" te\u0301a "_s;
    kept.rooms[1].setup.password = u"  "_s;
    m_talk->carry(m_talk->authority().restore(kept, m_talk->now()));
    if (Conversation::isRestored)
        QSKIP("Something else has been put back since.");
    QCOMPARE(codeOf(join(m_mina, first)), u"wrong_password"_s);
    QVERIFY(isOk(m_talk->ask(m_mina, "join_room", {{"room"_L1, first}, {"password"_L1, u" te\u0301a "_s}})));
    m_talk->ask(m_mina, "leave_room");
    QVERIFY(isOk(m_talk->ask(m_mina, "join_room", {{"room"_L1, first}, {"password"_L1, u"t\u00e9a"_s}})));
    m_talk->ask(m_mina, "leave_room");
    QVERIFY(isOk(join(m_mina, second)));
}

void RoomsTest::thirdPersonWatches()
{
    const QString room = createRoom(m_ana);
    QCOMPARE(join(m_bo, room).value("content"_L1).toObject().value("role"_L1).toString(), u"player"_s);
    QCOMPARE(join(m_mina, room).value("content"_L1).toObject().value("role"_L1).toString(), u"spectator"_s);
    QCOMPARE(m_talk->last(m_ana, "player_joined").value("name"_L1).toString(), u"Mina"_s);
}

void RoomsTest::seatsAreTakenAndLeft()
{
    const QString room = createRoom(m_ana);
    join(m_bo, room);
    join(m_mina, room);
    QCOMPARE(codeOf(m_talk->ask(m_mina, "sit")), u"no_seat"_s);
    QCOMPARE(codeOf(m_talk->ask(m_mina, "stand")), u"not_seated"_s);
    QVERIFY(isOk(m_talk->ask(m_bo, "stand")));
    QCOMPARE(codeOf(m_talk->ask(m_bo, "ready", {{"ready"_L1, true}})), u"not_seated"_s);
    QVERIFY(isOk(m_talk->ask(m_mina, "sit", {{"seat"_L1, 1}})));
}

void RoomsTest::hostHandsOverByLeaving()
{
    const QString room = createRoom(m_ana);
    join(m_bo, room);
    join(m_mina, room);
    QVERIFY(isOk(m_talk->ask(m_bo, "stand")));
    QVERIFY(isOk(m_talk->ask(m_mina, "sit")));
    QVERIFY(isOk(m_talk->ask(m_ana, "leave_room")));
    QCOMPARE(m_talk->types(m_ana), QStringList({u"ok"_s, u"lobby"_s}));
    QCOMPARE(m_talk->last(m_bo, "host_changed").value("name"_L1).toString(), u"Mina"_s);
}

void RoomsTest::kickedAndBanned()
{
    const QString room = createRoom(m_ana);
    join(m_bo, room);
    m_talk->forget();
    QVERIFY(isOk(m_talk->ask(m_ana, "kick_player",
                             {{"person"_L1, m_talk->idOf(m_bo)}, {"reason"_L1, "tea time"_L1}})));
    QCOMPARE(m_talk->last(m_bo, "kicked").value("reason"_L1).toString(), u"tea time"_s);
    QCOMPARE(m_talk->last(m_bo, "kicked").value("code"_L1).toString(), u"kicked"_s);
    QVERIFY(!m_talk->last(m_bo, "kicked").value("message"_L1).toString().isEmpty());
    QCOMPARE(m_talk->types(m_bo), QStringList({u"kicked"_s, u"lobby"_s}));
    QCOMPARE(m_talk->last(m_ana, "player_kicked").value("name"_L1).toString(), u"Bo"_s);
    QVERIFY(isOk(join(m_bo, room)));
    m_talk->ask(m_ana, "kick_player", {{"person"_L1, m_talk->idOf(m_bo)}, {"ban"_L1, true}});
    QCOMPARE(codeOf(join(m_bo, room)), u"banned"_s);
}

void RoomsTest::emptyRoomGoes()
{
    const QString room = createRoom(m_ana);
    m_talk->disconnect(m_ana);
    m_talk->pass(60'000);
    QVERIFY(isOk(join(m_bo, room)));
    m_talk->ask(m_bo, "leave_room");
    m_talk->pass(70'000);
    QCOMPARE(codeOf(join(m_bo, room)), u"no_room"_s);
    QVERIFY(m_talk->last(m_mina, "lobby").value("rooms"_L1).toArray().isEmpty());
}

void RoomsTest::noTwoLookAlike()
{
    const QString id = createRoom(m_ana);
    QSet<int> figures;
    for (int guest = 0; guest < 40; ++guest) {
        const auto connection = m_talk->person(u"Guest %1"_s.arg(guest));
        m_talk->ask(connection, "join_room", {{"room"_L1, id}});
        m_talk->pass(100);
    }
    const QJsonArray people = m_talk->last(m_ana, "room").value("people"_L1).toArray();
    QCOMPARE(people.size(), 41);
    QCOMPARE(people[0]["figure"_L1].toInt(-1), core::figureFor(u"Ana"_s)); // the first has what they like
    for (const QJsonValue &person : people)
        figures.insert(person["figure"_L1].toInt(-1));
    QCOMPARE(figures.size(), core::figureCount); // all are there before any is there twice
    QVERIFY(*std::ranges::min_element(figures) == 0 && *std::ranges::max_element(figures) == 31);
    m_talk->ask(m_ana, "rename", {{"name"_L1, "Guest 1"_L1}});
    m_talk->pass(100);
    QCOMPARE(m_talk->last(m_ana, "room").value("people"_L1)[0]["figure"_L1], people[0]["figure"_L1]);
}

void RoomsTest::configureTakesReadyBack()
{
    join(m_bo, createRoom(m_ana));
    m_talk->ask(m_bo, "ready", {{"ready"_L1, true}});
    QVERIFY(isOk(m_talk->ask(m_ana, "configure_room",
                             {{"game"_L1, "four_in_a_row"_L1}, {"seconds_per_move"_L1, 30}})));
    m_talk->pass(200);
    const QJsonObject room = m_talk->last(m_bo, "room");
    QCOMPARE(room.value("options"_L1).toObject().value("columns"_L1).toInt(), 7);
    QCOMPARE(room.value("seconds_per_move"_L1).toInt(), 30);
    QCOMPARE(room.value("people"_L1).toArray().at(1).toObject().value("ready"_L1).toBool(true), false);
}

void RoomsTest::nameThatNobodyGave()
{
    createRoom(m_ana);
    const auto line = [this] {
        m_talk->pass(1'000);
        return m_talk->last(m_mina, "lobby").value("rooms"_L1)[0];
    };
    QCOMPARE(m_talk->last(m_ana, "room").value("named"_L1), QJsonValue(false));
    QCOMPARE(line()["named"_L1], QJsonValue(false));
    QCOMPARE(line()["name"_L1].toString(), u"Ana's room"_s);
    m_talk->ask(m_ana, "configure_room", {{"name"_L1, "Attic"_L1}});
    QCOMPARE(line()["named"_L1], QJsonValue(true));
    QCOMPARE(line()["name"_L1].toString(), u"Attic"_s);
    QCOMPARE(m_talk->last(m_ana, "room").value("named"_L1), QJsonValue(true));
    m_talk->ask(m_ana, "configure_room", {{"game"_L1, "gomoku"_L1}}); // says nothing of the name
    QCOMPARE(line()["name"_L1].toString(), u"Attic"_s);
}

void RoomsTest::nameIsTakenBack()
{
    const QString room = createRoom(m_ana, {{"game"_L1, "gomoku"_L1}, {"name"_L1, "Attic"_L1}});
    join(m_bo, room);
    QCOMPARE(m_talk->last(m_bo, "room").value("named"_L1), QJsonValue(true));
    m_talk->ask(m_ana, "make_host", {{"person"_L1, m_talk->idOf(m_bo)}});
    QVERIFY(isOk(m_talk->ask(m_bo, "configure_room", {{"name"_L1, QJsonValue()}})));
    m_talk->pass(1'000);
    QCOMPARE(m_talk->last(m_bo, "room").value("named"_L1), QJsonValue(false));
    QCOMPARE(m_talk->last(m_bo, "room").value("name"_L1).toString(), u"Bo's room"_s);
}

void RoomsTest::nameThatNobodyGaveFits_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("room");
    QTest::newRow("a name of seventeen") << u"a"_s.repeated(17) << u"a"_s.repeated(17) + u"'s room"_s;
    QTest::newRow("a longer one is shortened") << u"a"_s.repeated(24) << u"a"_s.repeated(17) + u"'s room"_s;
    QTest::newRow("between joined pictographs")
        << u"\u2764\u200d"_s.repeated(11) + u"\u2764"_s << u"\u2764\u200d"_s.repeated(8) + u"\u2764's room"_s;
}

void RoomsTest::nameThatNobodyGaveFits()
{
    QFETCH(QString, person);
    const auto host = m_talk->person(person);
    createRoom(host);
    QTEST(m_talk->last(host, "room").value("name"_L1).toString(), "room");
}

void RoomsTest::twoHundredRooms()
{
    for (int i = 0; i < 200; ++i)
        QVERIFY(!createRoom(m_talk->person(u"P%1"_s.arg(i)),
                            {{"game"_L1, "gomoku"_L1}, {"name"_L1, u"🙂"_s.repeated(24)}})
                     .isEmpty());
    QCOMPARE(codeOf(m_talk->ask(m_ana, "create_room", {{"game"_L1, "gomoku"_L1}})), u"server_full"_s);
}

void RoomsTest::lobbyBeyondAMessageHasFreeSeatsFirst()
{
    if (Conversation::isRestored)
        QSKIP("A conversation has not so many tokens that all would be put back.");
    m_talk = std::make_unique<Conversation>(
        server::AuthorityOptions{.serverName = u"T"_s, .app = u"t"_s, .messagesPerSecond = 0, .rooms = 400});
    QStringList free;
    QStringList full;
    for (int i = 0; i < 260; ++i) {
        const auto host = m_talk->person(u"🙂"_s.repeated(24));
        const QString room = createRoom(host,
                                        {{"game"_L1, "gomoku"_L1}, {"name"_L1, u"🙂"_s.repeated(24)}});
        // Neither the oldest nor the newest are all of one kind.
        const bool isFree = i % 4 == 0;
        if (!isFree)
            join(m_talk->person(u"Guest"_s), room);
        (isFree ? free : full).prepend(room);
    }
    const QJsonObject lobby = m_talk->last(m_talk->person(u"Late"_s), "lobby");
    QStringList shown;
    const QJsonArray rooms = lobby.value("rooms"_L1).toArray();
    for (const QJsonValue &room : rooms)
        shown.append(room["room"_L1].toString());
    QStringList wanted = (free + full).first(shown.size());
    std::ranges::sort(wanted, {}, [](const QString &room) { return room.sliced(1).toInt(); });
    QCOMPARE(shown, wanted); // in the order of opening
    const auto size = Conversation::frame("lobby", lobby).size();
    QVERIFY(shown.size() > free.size() && shown.size() < free.size() + full.size());
    QVERIFY(size <= core::largestServerMessage && size > core::largestServerMessage - 400);
}

PARLOR_TEST(RoomsTest, testing::NoApplication)
#include "tst_rooms.moc"
