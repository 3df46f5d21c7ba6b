#include "desktop/language.h"
#include "pages/titles.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// What rooms and servers are called on screen, which the host's language has nothing to do with.
class TitlesTest : public QObject
{
    Q_OBJECT

private slots:
    void unnamedOnesSpeakTheReadersLanguage_data();
    void unnamedOnesSpeakTheReadersLanguage();
    void namesThatSomebodyGaveStay();
    void tableIsCalledAfterItsPresentHost();
    void serverWithoutAnOwnerKeepsItsName();
};

namespace {

core::RoomState roomOf(const QString &host)
{
    core::RoomState room;
    room.name = u"Ana's room"_s;
    room.named = false;
    room.host = host;
    room.people = {{.person = u"p1"_s, .name = u"Ana"_s, .seat = {}},
                   {.person = u"p2"_s, .name = u"Bo"_s, .seat = {}}};
    return room;
}

core::RoomSummary lineOf(const QString &host)
{
    core::RoomSummary room;
    room.name = u"Ana's room"_s;
    room.named = false;
    room.host = host;
    return room;
}

} // namespace

void TitlesTest::unnamedOnesSpeakTheReadersLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("server");
    QTest::newRow("English") << u"en"_s << u"Ana's table"_s << u"Ana's parlor"_s;
    QTest::newRow("German") << u"de"_s << u"Tisch von Ana"_s << u"Stube von Ana"_s;
    QTest::newRow("French") << u"fr"_s << u"Table de Ana"_s << u"Chez Ana"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Mesa de Ana"_s << u"Casa de Ana"_s;
    QTest::newRow("Korean") << u"ko"_s << u"Ana 님의 테이블"_s << u"Ana 님의 사랑방"_s;
}

void TitlesTest::unnamedOnesSpeakTheReadersLanguage()
{
    QFETCH(QString, language);
    const app::TranslatorScope scope(language);
    QTEST(ui::titleOf(roomOf(u"p1"_s)), "table");
    QTEST(ui::titleOf(lineOf(u"Ana"_s)), "table");
    QTEST(ui::titleOf(core::ServerIdentity{.name = u"Casa de Ana"_s, .named = false, .owner = u"Ana"_s}),
          "server");
}

void TitlesTest::namesThatSomebodyGaveStay()
{
    const app::TranslatorScope scope(u"de"_s);
    core::RoomState room = roomOf(u"p1"_s);
    room.named = true;
    QCOMPARE(ui::titleOf(room), u"Ana's room"_s);
    core::RoomSummary line = lineOf(u"Ana"_s);
    line.named = true;
    QCOMPARE(ui::titleOf(line), u"Ana's room"_s);
    QCOMPARE(ui::titleOf(core::ServerIdentity{.name = u"Attic"_s, .named = true, .owner = u"Ana"_s}),
             u"Attic"_s);
}

void TitlesTest::tableIsCalledAfterItsPresentHost()
{
    const app::TranslatorScope scope(u"de"_s);
    QCOMPARE(ui::titleOf(roomOf(u"p2"_s)), u"Tisch von Bo"_s);
    QCOMPARE(ui::titleOf(lineOf(u"Bo"_s)), u"Tisch von Bo"_s);
    QCOMPARE(ui::titleOf(roomOf(u"p9"_s)), u"Ana's room"_s); // who is not among those that are named
}

void TitlesTest::serverWithoutAnOwnerKeepsItsName()
{
    const app::TranslatorScope scope(u"de"_s);
    QCOMPARE(ui::titleOf(core::ServerIdentity{.name = u"attic"_s, .named = false}), u"attic"_s);
}

PARLOR_TEST(TitlesTest, QCoreApplication)
#include "tst_titles.moc"
