#include "endtoend.h"
#include "testclass.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Somebody whom the host did not let in any more comes back once the host has undone it.
class TestLettingIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyLook(*qApp, {ui::Theme::Light, 1, true}); }
    void aBanIsUndoneBelowTheList();
};

void TestLettingIn::aBanIsUndoneBelowTheList()
{
    Participant ana(u"Ana"_s);
    Participant bo(u"Bo"_s);
    QVERIFY(meet(ana, bo));
    QVERIFY(!ana.sees(u"Let in"_s));
    ana.request(core::KickPlayer{.person = u"p2"_s, .ban = true, .reason = {}});
    QTRY_VERIFY_WITH_TIMEOUT(!bo.isInRoom(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bo.says(u"any more"_s) && !bo.says(u"You can still join"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ana.sees(u"Let in"_s), patience);

    QVERIFY(ana.click(u"Let in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!ana.sees(u"Let in"_s), patience);
    bo.restart();
    QVERIFY(bo.come(ana.port()));
    QTRY_VERIFY_WITH_TIMEOUT(ana.sees(u"Ready"_s), patience);
}

PARLOR_TEST(TestLettingIn, QApplication)
#include "tst_lettingin.moc"
