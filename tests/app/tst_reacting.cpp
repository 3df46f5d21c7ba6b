#include "endtoend.h"
#include "pages/matchline.h"
#include "testclass.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

// A face goes through the server to everybody at the table, and nobody is bothered where it may not.
class TestReacting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyLook(*qApp, {ui::Theme::Light, 1, true}); }
    void everybodySeesAFace();
    void aRefusalIsNotShown();
};

void TestReacting::everybodySeesAFace()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    const auto faceOfBo = [](const Participant &eye) {
        return eye.window->room()->people()->faces().of(u"p2"_s);
    };
    QSignalSpy heard(ana.window->room(), &ui::RoomPage::said);
    bo.window->room()->chat()->faces()->toggleMenu();
    QVERIFY(bo.click(u"Thinking"_s));
    QTRY_VERIFY_WITH_TIMEOUT(faceOfBo(ana) && faceOfBo(bo), patience);
    QCOMPARE(faceOfBo(ana)->what, core::Reaction::Think);
    QVERIFY(
        std::ranges::any_of(heard, [](const QVariantList &said) { return said[0] == u"Bo: thinking"_s; }));
    QVERIFY(!ana.says(u"Thinking"_s)); // nothing is left in the chat
}

void TestReacting::aRefusalIsNotShown()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    ana.request(core::MutePlayer{u"p2"_s, true});
    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"muted"_s), patience);
    QSignalSpy heard(bo.window->room(), &ui::RoomPage::said);
    bo.request(core::React{core::Reaction::Clap});
    bo.request(core::SendChat{u"hi"_s}); // whose refusal comes after that of the face
    QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty(), patience);
    QCOMPARE(heard.size(), 1);
    QVERIFY(bo.says(heard[0][0].toString()));
    QVERIFY(!ana.window->room()->people()->faces().of(u"p2"_s));
    QCOMPARE(ui::MatchLine(bo.model()).whole(), ui::MatchLine(ana.model()).whole());
}

PARLOR_TEST(TestReacting, QApplication)
#include "tst_reacting.moc"
