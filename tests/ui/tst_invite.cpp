#include "pages/invitecard.h"
#include "pagetest.h"
#include "testclass.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLayout>

using namespace pages;
using ui::InviteDetails;
using ui::Light;

// The card that a host sees first: what it copies, what its lights say and when it speaks of the firewall.
class Invite : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sentencesWithTheLinksAreCopied_data();
    void sentencesWithTheLinksAreCopied();
    void theCodeIsForThePageWherePhonesMayJoin();
    void theAddressCanBeCopiedAlone();
    void theCodeIsBlackOnWhiteWithAMargin_data();
    void theCodeIsBlackOnWhiteWithAMargin();
    void withoutALinkThereIsNoCode();
    void lightsSayHowFarTheOthersGet();
    void theFirewallIsSpokenOfWhenNobodyComes();
    void withoutANetworkNothingIsCopied();
    void aGuestTellsWhereTheTableIs();

private:
    [[nodiscard]] static InviteDetails invitation();

    std::unique_ptr<ui::InviteCard> m_card;
};

void Invite::init()
{
    ui::applyLook(*qApp, {.theme = ui::Theme::Light, .textScale = 1.0, .lessMotion = true});
    m_card = std::make_unique<ui::InviteCard>();
    m_card->resize(600, 560);
    m_card->QWidget::show();
}

InviteDetails Invite::invitation()
{
    InviteDetails shown = tables::linkedInvitation();
    shown.firewallAdvice = u"Your firewall (ufw) keeps visitors out."_s;
    shown.firewallCommand = u"sudo ufw allow 7341/tcp"_s;
    return shown;
}

void Invite::sentencesWithTheLinksAreCopied_data()
{
    QTest::addColumn<InviteDetails>("shown");
    QTest::addColumn<QString>("copied");
    QTest::newRow("phones may join")
        << invitation()
        << u"Play Tic-tac-toe with Ana.\n"
           "In a browser, with nothing to install: http://192.168.1.20:7341/#room=r1\n"
           "With Parlor: open parlor://192.168.1.20:7341/r1?alt=10.0.3.1:7341 or type "
           "192.168.1.20."_s;
    InviteDetails nameless = invitation();
    nameless.host.clear();
    QTest::newRow("nobody knows who hosts")
        << nameless
        << u"Come and play.\n"
           "In a browser, with nothing to install: http://192.168.1.20:7341/#room=r1\n"
           "With Parlor: open parlor://192.168.1.20:7341/r1?alt=10.0.3.1:7341 or type 192.168.1.20."_s;
    QTest::newRow("they may not")
        << tables::linkedInvitation(false)
        << u"Play Tic-tac-toe with Ana: open parlor://192.168.1.20:7341/r1?alt=10.0.3.1:7341 or type "
           "192.168.1.20 in Parlor."_s;
}

void Invite::sentencesWithTheLinksAreCopied()
{
    QFETCH(InviteDetails, shown);
    m_card->show(shown);
    click(*m_card, u"Copy invitation"_s);
    QTEST(QGuiApplication::clipboard()->text(), "copied");
    QVERIFY(button(*m_card, u"Copied"_s));
}

void Invite::theCodeIsForThePageWherePhonesMayJoin()
{
    const auto holds = [this] { return m_card->findChild<ui::QrCode *>()->accessibleDescription(); };
    m_card->show(tables::linkedInvitation());
    QVERIFY(holds().endsWith(u" http://192.168.1.20:7341/#room=r1"_s));
    QVERIFY(says(*m_card, u"Scan with a phone, nothing to install"_s));
    m_card->show(tables::linkedInvitation(false));
    QVERIFY(holds().endsWith(u" parlor://192.168.1.20:7341/r1?alt=10.0.3.1:7341"_s));
    QVERIFY(says(*m_card, u"or let them scan it"_s));
    QVERIFY(!says(*m_card, u"Scan with a phone, nothing to install"_s));
}

void Invite::theAddressCanBeCopiedAlone()
{
    m_card->show(invitation());
    click(*m_card, u"Copy the address only"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"192.168.1.20"_s);
}

void Invite::theCodeIsBlackOnWhiteWithAMargin_data()
{
    QTest::addColumn<ui::Theme>("theme");
    QTest::newRow("light") << ui::Theme::Light;
    QTest::newRow("dark") << ui::Theme::Dark;
}

void Invite::theCodeIsBlackOnWhiteWithAMargin()
{
    QFETCH(ui::Theme, theme);
    ui::applyLook(*qApp, {.theme = theme, .textScale = 1.0, .lessMotion = true});
    m_card->show(invitation());
    const auto *qrCode = m_card->findChild<ui::QrCode *>();
    QVERIFY(qrCode->isVisible());
    QVERIFY(qrCode->accessibleDescription().contains(u"http://192.168.1.20"_s));
    const QImage picture = m_card->findChild<ui::QrCode *>()->grab().toImage();
    int first = 0; // the upper left corner of the upper left mark
    while (first < picture.width() && picture.pixelColor(first, first) != QColor(Qt::black))
        ++first;
    int module = 0;
    while (picture.pixelColor(first + module, first + module) == QColor(Qt::black))
        ++module;
    QVERIFY(module >= 3);
    QVERIFY(first >= 4 * module);
    for (int i = 2; i < first; ++i)
        QCOMPARE(picture.pixelColor(i, picture.height() / 2), QColor(Qt::white));
}

void Invite::withoutALinkThereIsNoCode()
{
    m_card->show(tables::invitation());
    QVERIFY(!m_card->findChild<ui::QrCode *>()->isVisible());
}

void Invite::lightsSayHowFarTheOthersGet()
{
    InviteDetails shown = invitation();
    m_card->show(shown);
    QVERIFY(says(*m_card, u"yes ●"_s));
    QVERIFY(says(*m_card, u"not yet ○"_s));
    QVERIFY(!says(*m_card, u"no ●"_s));
    shown.visible = Light::Failed;
    m_card->show(shown);
    QVERIFY(says(*m_card, u"no ●"_s));
    shown.visible = Light::Yes;
    shown.reachedBy = u"Bo"_s;
    m_card->show(shown);
    QVERIFY(says(*m_card, u"Bo has reached you."_s));
    QVERIFY(!says(*m_card, u"not yet ○"_s));
}

void Invite::theFirewallIsSpokenOfWhenNobodyComes()
{
    InviteDetails shown = invitation();
    m_card->show(shown);
    QVERIFY(!says(*m_card, shown.firewallCommand));
    m_card->setPatience(std::chrono::milliseconds(0));
    QTRY_VERIFY(says(*m_card, shown.firewallCommand));
    QVERIFY(says(*m_card, shown.firewallAdvice));
    click(*m_card, u"Copy the command"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown.firewallCommand);
    shown.reachedBy = u"Bo"_s;
    m_card->show(shown);
    QVERIFY(!says(*m_card, shown.firewallCommand));
}

void Invite::withoutANetworkNothingIsCopied()
{
    InviteDetails shown = invitation();
    shown.addresses.clear();
    m_card->show(shown);
    QVERIFY(!button(*m_card, u"Copy invitation"_s)->isEnabled());
    QVERIFY(!m_card->findChild<ui::QrCode *>()->isVisible());
    QVERIFY(says(*m_card, u"no network"_s));
}

// How far others get to somebody else's table is not known here.
void Invite::aGuestTellsWhereTheTableIs()
{
    InviteDetails shown = invitation();
    shown.isOwnTable = false;
    shown.pageLink.clear(); // whether there is a page neither
    m_card->show(shown);
    QVERIFY(says(*m_card, u"They find the table in their list. If not, tell them this address."_s));
    QVERIFY(!says(*m_card, u"Visible on the network"_s));
    m_card->setPatience(std::chrono::milliseconds(0));
    QVERIFY(button(*m_card, u"Copy invitation"_s) && m_card->findChild<ui::QrCode *>()->isVisible());
    m_card->show(invitation());
    QVERIFY(says(*m_card, u"Visible on the network"_s));
}

PARLOR_TEST(Invite, QApplication)
#include "tst_invite.moc"
