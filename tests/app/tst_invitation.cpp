#include "client/invitation.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Address;
using app::Invitation;
using app::InvitationParser;

namespace {

// What of an invitation a row can name: every address with its port, then room and password.
QString told(const InvitationParser::Result &result)
{
    if (const auto *why = std::get_if<QString>(&result))
        return *why;
    const auto invitation = std::get<Invitation>(result);
    QStringList words;
    for (const Address &address : invitation.addresses)
        words.append(address.textWithPort());
    if (!invitation.room.isEmpty())
        words.append(u"room "_s + invitation.room);
    if (!invitation.password.isEmpty())
        words.append(u"password "_s + invitation.password);
    return words.join(u", "_s);
}

std::vector<Address> addresses(const QStringList &hosts)
{
    std::vector<Address> result;
    for (const QString &host : hosts)
        result.push_back({host, 7341, true});
    return result;
}

QString alternatives(int count)
{
    QString query;
    for (int i = 1; i <= count; ++i)
        query += u"&alt=10.0.0.%1:7341"_s.arg(i);
    return query;
}

} // namespace

class TestInvitation : public QObject
{
    Q_OBJECT

private slots:
    void makesLinks_data();
    void makesLinks();
    void makesLinksToThePage_data();
    void makesLinksToThePage();
    void readsItsOwnLinks_data();
    void readsItsOwnLinks();
    void readsWhatIsPasted_data();
    void readsWhatIsPasted();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesNothingButLinksFromOutside();
    void survivesWhatIsCutOff();
};

void TestInvitation::makesLinks_data()
{
    QTest::addColumn<Invitation>("invitation");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QStringList &hosts, const QString &room,
                        const QString &password, const QString &link) {
        QTest::newRow(name) << Invitation{addresses(hosts), room, password} << link;
    };
    row("an address alone", {u"192.168.1.20"_s}, {}, {}, u"parlor://192.168.1.20:7341"_s);
    row("a room", {u"192.168.1.20"_s}, u"r1"_s, {}, u"parlor://192.168.1.20:7341/r1"_s);
    row("two addresses", {u"192.168.1.20"_s, u"10.0.0.5"_s}, u"r1"_s, {},
        u"parlor://192.168.1.20:7341/r1?alt=10.0.0.5:7341"_s);
    row("IPv6", {u"fd00::2"_s, u"fd00::3"_s}, u"r1"_s, {},
        u"parlor://[fd00::2]:7341/r1?alt=%5Bfd00::3%5D:7341"_s);
    row("link-local: its card stays at home", {u"fe80::1%eth0"_s}, {}, {}, u"parlor://[fe80::1]:7341"_s);
    row("the same on two cards", {u"fe80::1%eth0"_s, u"fe80::1%wlan0"_s}, {}, {},
        u"parlor://[fe80::1]:7341"_s);
    row("a password", {u"anas-laptop.local"_s}, u"r1"_s, u"a&b=c/ü?."_s,
        u"parlor://anas-laptop.local:7341/r1?password=a%26b%3Dc%2F%C3%BC%3F%2E"_s);
    row("no address", {}, u"r1"_s, {}, {});
}

void TestInvitation::makesLinks()
{
    QFETCH(Invitation, invitation);
    QTEST(app::linkOf(invitation), "link");
}

void TestInvitation::makesLinksToThePage_data()
{
    QTest::addColumn<Invitation>("invitation");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QStringList &hosts, const QString &room,
                        const QString &password, const QString &link) {
        QTest::newRow(name) << Invitation{addresses(hosts), room, password} << link;
    };
    const QString one = u"http://192.168.1.20:7341/#room=r1"_s;
    row("an address alone", {u"192.168.1.20"_s}, {}, {}, u"http://192.168.1.20:7341/"_s);
    row("a room", {u"192.168.1.20"_s}, u"r1"_s, {}, one);
    row("two addresses: the first", {u"192.168.1.20"_s, u"10.0.0.5"_s}, u"r1"_s, {}, one);
    row("IPv4 after IPv6", {u"fd00::2"_s, u"192.168.1.20"_s}, u"r1"_s, {}, one);
    row("IPv6 alone", {u"fd00::2"_s, u"fd00::3"_s}, u"r1"_s, {}, u"http://[fd00::2]:7341/#room=r1"_s);
    row("link-local first", {u"fe80::1%eth0"_s, u"169.254.3.4"_s, u"fd00::2"_s}, u"r1"_s, {},
        u"http://[fd00::2]:7341/#room=r1"_s);
    row("link-local alone", {u"fe80::1%eth0"_s, u"169.254.3.4"_s}, u"r1"_s, {}, {});
    row("a name", {u"anas-laptop.local"_s}, u"r1"_s, {}, u"http://anas-laptop.local:7341/#room=r1"_s);
    row("a password", {u"192.168.1.20"_s}, u"r1"_s, u"a&b=c#/ü+?."_s,
        one + u"&password=a%26b%3Dc%23%2F%C3%BC%2B%3F%2E"_s);
    row("no address", {}, u"r1"_s, {}, {});
}

void TestInvitation::makesLinksToThePage()
{
    QFETCH(Invitation, invitation);
    QFETCH(QString, link);
    QCOMPARE(app::pageLinkOf(invitation), link);
    if (invitation.addresses.empty() || !link.contains(invitation.addresses.front().host))
        return;
    invitation.addresses.resize(1); // the others stand in Parlor's own link alone
    QCOMPARE(told(InvitationParser::parse(link)), told(invitation));
}

void TestInvitation::readsItsOwnLinks_data()
{
    QTest::addColumn<Invitation>("invitation");
    QStringList many;
    for (int i = 1; i <= 17; ++i)
        many.append(u"2001:db8:aaaa:bbbb:cccc:dddd:eeee:10%1"_s.arg(i));
    QTest::newRow("one address") << Invitation{addresses({u"192.168.1.20"_s}), {}, {}};
    QTest::newRow("everything") << Invitation{addresses(
                                                  {u"fd00::2"_s, u"10.0.0.5"_s, u"anas-laptop.local"_s}),
                                              u"r12"_s, u"open sesame"_s};
    QTest::newRow("a room of signs") << Invitation{addresses({u"10.0.0.5"_s}), u"a/b?c#d&e"_s, {}};
    QTest::newRow("a password of signs")
        << Invitation{addresses({u"10.0.0.5"_s}), {}, u"\"<%25>*_~.;,!)]}+ &alt=1.2.3.4\u00e9\U0001F600"_s};
    QTest::newRow("as long as can be")
        << Invitation{addresses(many), u"r"_s.repeated(64), u"\U0001F600"_s.repeated(128)};
}

void TestInvitation::readsItsOwnLinks()
{
    QFETCH(Invitation, invitation);
    const QString link = app::linkOf(invitation);
    const QString expected = told(invitation);
    QVERIFY2(link.size() <= app::longestLink, qPrintable(QString::number(link.size())));
    QCOMPARE(told(InvitationParser::parse(link)), expected);
    QCOMPARE(told(InvitationParser::parse(u"Join me! ("_s + link + u")."_s)), expected);
    QCOMPARE(told(InvitationParser::parse(u"Join me:\n<"_s + link + u">\nAna"_s)), expected);
}

void TestInvitation::readsWhatIsPasted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("means");
    const auto row = [](const char *name, const QString &typed, const QString &means) {
        QTest::newRow(name) << typed << means;
    };
    const QString one = u"192.168.1.20:7341, room r1"_s;
    row("a link", u"parlor://192.168.1.20:7341/r1"_s, one);
    row("the usual port, unsaid", u"parlor://192.168.1.20/r1"_s, one);
    row("a slash too many", u"parlor://192.168.1.20/r1/"_s, one);
    row("its scheme in capitals", u"PARLOR://192.168.1.20/r1"_s, one);
    row("blanks around it", u"  parlor://192.168.1.20/r1\n"_s, one);
    row("at the end of a sentence", u"Come to parlor://192.168.1.20/r1."_s, one);
    row("within a sentence", u"Click parlor://192.168.1.20/r1, then sit down!"_s, one);
    row("in quotes", u"Here: \"parlor://192.168.1.20/r1\"!"_s, one);
    row("in curved quotes", u"Here: “parlor://192.168.1.20/r1”…"_s, one);
    row("in round brackets", u"(parlor://192.168.1.20/r1)"_s, one);
    row("in angle brackets", u"<parlor://192.168.1.20/r1>"_s, one);
    row("in Markdown", u"[Join](parlor://192.168.1.20/r1)"_s, one);
    row("in stars", u"*parlor://192.168.1.20/r1*"_s, one);
    row("an address in brackets at its end", u"Come: parlor://[fd00::2]."_s, u"[fd00::2]:7341"_s);
    row("that in brackets", u"[parlor://[fd00::2]]"_s, u"[fd00::2]:7341"_s);
    row("two links: the first", u"parlor://10.0.0.1/r1 or parlor://10.0.0.2/r2"_s,
        u"10.0.0.1:7341, room r1"_s);
    row("a broken link, then a whole one", u"parlor://? parlor://10.0.0.2/r2"_s, u"10.0.0.2:7341, room r2"_s);

    row("wrapped before a further address",
        u"parlor://10.0.0.1/r1?alt=10.0.0.2:7341\n&alt=10.0.0.3:7341\nSee you"_s,
        u"10.0.0.1:7341, 10.0.0.2:7341, 10.0.0.3:7341, room r1"_s);
    row("wrapped after a sign", u"parlor://10.0.0.1/r1?\r\nalt=10.0.0.2:7341&\r\npassword=\r\nx"_s,
        u"10.0.0.1:7341, 10.0.0.2:7341, room r1, password x"_s);
    row("wrapped within an escape", u"parlor://10.0.0.1/r1?alt=%5\nBfd00::2%5D:7341"_s,
        u"10.0.0.1:7341, [fd00::2]:7341, room r1"_s);
    row("wrapped in the middle of an address",
        u"parlor://10.0.0.1/r1?alt=10.0\n.0.2:7341&alt=10.0.0.3:7341"_s,
        u"10.0.0.1:7341, 10.0.0.2:7341, 10.0.0.3:7341, room r1"_s);
    row("wrapped anywhere, in angle brackets", u"<parlor://10.0.0.1:73\n  41/r1?alt=10.0.0.\n  2:7341>"_s,
        u"10.0.0.1:7341, 10.0.0.2:7341, room r1"_s);
    row("a line that does not belong to it", u"parlor://10.0.0.1/r1\nSee you at 8"_s,
        u"10.0.0.1:7341, room r1"_s);
    row("a link on the next line", u"parlor://10.0.0.1/r1\nparlor://10.0.0.2/r2?alt=10.0.0.3:7341"_s,
        u"10.0.0.1:7341, room r1"_s);
    row("words on the same line", u"parlor://10.0.0.1/r1?password=x &alt=10.0.0.2:7341"_s,
        u"10.0.0.1:7341, room r1, password x"_s);

    row("wrapped without end", u"parlor://10.0.0.1/r1?"_s + u"\n&"_s.repeated(30'000),
        u"10.0.0.1:7341, room r1"_s);

    row("an escaped card of a link-local address", u"parlor://[fe80::1%25eth0]:7341"_s, u"[fe80::1]:7341"_s);
    row("the same, not escaped", u"parlor://[fe80::1%eth0]:7341"_s, u"[fe80::1]:7341"_s);
    row("a name with an umlaut", u"parlor://küche.local/r1"_s, u"xn--kche-0ra.local:7341, room r1"_s);
    row("the same, escaped", u"parlor://k%C3%BCche.local/r1"_s, u"xn--kche-0ra.local:7341, room r1"_s);
    row("an address twice", u"parlor://10.0.0.1/r1?alt=10.0.0.1:7341&alt=10.0.0.2"_s,
        u"10.0.0.1:7341, 10.0.0.2:7341, room r1"_s);
    row("16 others", u"parlor://10.0.1.1/?"_s + alternatives(16),
        u"10.0.1.1:7341, 10.0.0.1:7341, 10.0.0.2:7341, 10.0.0.3:7341, 10.0.0.4:7341, 10.0.0.5:7341, "
        "10.0.0.6:7341, 10.0.0.7:7341, 10.0.0.8:7341, 10.0.0.9:7341, 10.0.0.10:7341, 10.0.0.11:7341, "
        "10.0.0.12:7341, 10.0.0.13:7341, 10.0.0.14:7341, 10.0.0.15:7341, 10.0.0.16:7341"_s);
    row("a password without a room", u"parlor://10.0.0.1?password=x"_s, u"10.0.0.1:7341, password x"_s);
    row("what it does not know", u"parlor://10.0.0.1/r1?run=rm&name=Eve&host=1#top"_s,
        u"10.0.0.1:7341, room r1"_s);
    row("two passwords: the first", u"parlor://10.0.0.1/r1?password=x&password=y"_s,
        u"10.0.0.1:7341, room r1, password x"_s);
    row("a plus is a plus", u"parlor://10.0.0.1/r1?password=a+b"_s,
        u"10.0.0.1:7341, room r1, password a+b"_s);
    row("others that are none", u"parlor://10.0.0.1/r1?alt=0.0.0.0&alt=&alt=a..b&alt=1:99999&alt=10.0.0.2"_s,
        u"10.0.0.1:7341, 10.0.0.2:7341, room r1"_s);

    const QString page = u"http://192.168.1.20:7341/#room=r1"_s;
    row("a link to the page", page, one);
    row("the same at the end of a sentence", u"Come to "_s + page + u"."_s, one);
    row("the same in capitals", u"HTTP://192.168.1.20:7341/#room=r1"_s, one);
    row("with a query, as a browser shows it", u"http://192.168.1.20:7341/?carrier=polling#room=r1"_s, one);
    row("without its slash", u"http://192.168.1.20:7341#room=r1"_s, one);
    row("with a password", page + u"&password=a%26b"_s, one + u", password a&b"_s);
    row("with what it does not know", page + u"&top&x=y"_s, one);
    row("at HTTP's own port", u"http://192.168.1.20/#room=r1"_s, u"192.168.1.20:80, room r1"_s);
    row("to no room", u"http://192.168.1.20:7341/"_s, u"192.168.1.20:7341"_s);
    row("to an IPv6 address", u"http://[fd00::2]:7341/#room=r1"_s, u"[fd00::2]:7341, room r1"_s);
    row("wrapped before its password", page + u"\n&password=x\nSee you"_s, one + u", password x"_s);
    row("another page, then ours", u"http://example.org/news and "_s + page, one);
    const QString link = u"parlor://192.168.1.20:7341/r1?alt=10.0.0.5:7341"_s;
    const QString both = u"192.168.1.20:7341, 10.0.0.5:7341, room r1"_s;
    row("both links, the page's first",
        u"Play with Ana.\nIn a browser: "_s + page + u"\nWith Parlor: open "_s + link + u" or type it."_s,
        both);
    row("both on one line", u"In a browser: "_s + page + u" With Parlor: "_s + link, both);
    row("both, Parlor's broken", u"parlor://? "_s + page, one);

    row("an address", u"192.168.1.20"_s, u"192.168.1.20:7341"_s);
    row("an address as copied", u"ws://192.168.1.20:7350/"_s, u"192.168.1.20:7350"_s);
    row("a name", u"anas-laptop"_s, u"anas-laptop:7341"_s);
    row("an address and a full stop", u"192.168.1.20."_s, u"192.168.1.20:7341"_s);
    row("an address in a message", u"Come to 192.168.1.20:7350!"_s, u"192.168.1.20:7350"_s);
    row("an IPv6 address in a message", u"My table: \"[fd00::2]:7350\" (now)"_s, u"[fd00::2]:7350"_s);
    row("a name in a message", u"It is on anas-laptop.local, Bo"_s, u"anas-laptop.local:7341"_s);
}

void TestInvitation::readsWhatIsPasted()
{
    QFETCH(QString, typed);
    QTEST(told(InvitationParser::parse(typed)), "means");
}

void TestInvitation::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &typed, const QString &says) {
        QTest::newRow(name) << typed << says;
    };
    row("nothing", {}, u"Type the address"_s);
    row("words", u"Come and play"_s, u"neither"_s);
    row("another program's link", u"steam://run/1"_s, u"without steam://"_s);
    row("another page", u"http://example.org/"_s, u"without http://"_s);
    row("another page with a port", u"http://example.org:8080/news#room=r1"_s, u"without http://"_s);
    row("a page over TLS", u"https://192.168.1.20:7341/#room=r1"_s, u"without https://"_s);
    row("a page to a room that is no text", u"http://10.0.0.1:7341/#room=%FF"_s, u"room is not valid"_s);
    row("a page with a password that is too long",
        u"http://10.0.0.1:7341/#room=r1&password="_s + u"x"_s.repeated(129), u"password is not valid"_s);
    row("a page's link without end", u"http://10.0.0.1:7341/#room="_s + u"x"_s.repeated(5'000),
        u"without http://"_s);
    row("a link to nowhere", u"parlor://"_s, u"no computer"_s);
    row("a room nowhere", u"parlor:///r1"_s, u"no computer"_s);
    row("a path too long", u"parlor://10.0.0.1/r1/../../etc/passwd"_s, u"damaged"_s);
    row("a person before the address", u"parlor://ana@10.0.0.1/r1"_s, u"neither"_s);
    row("port nought", u"parlor://10.0.0.1:0/r1"_s, u"from 1 to 65535"_s);
    row("port too large", u"parlor://10.0.0.1:65536/r1"_s, u"from 1 to 65535"_s);
    row("every address", u"parlor://0.0.0.0/r1"_s, u"no single computer"_s);
    row("a group of computers", u"parlor://[ff02::1]/r1"_s, u"no single computer"_s);
    row("an address with a line end", u"parlor://10.0.0.1%0A/%0Dx"_s, u"room is not valid"_s);
    row("a name with a line end in it", u"parlor://ana%0Abo/r1"_s, u"neither"_s);
    row("a room that is too long", u"parlor://10.0.0.1/"_s + u"r"_s.repeated(65), u"room is not valid"_s);
    row("a room with a null byte", u"parlor://10.0.0.1/r%00"_s, u"room is not valid"_s);
    row("a room that is no text", u"parlor://10.0.0.1/%FF%FE"_s, u"room is not valid"_s);
    row("a password that is too long", u"parlor://10.0.0.1/r1?password="_s + u"x"_s.repeated(129),
        u"password is not valid"_s);
    row("a password with a line end", u"parlor://10.0.0.1/r1?password=a%0Ab"_s, u"password is not valid"_s);
    row("17 others", u"parlor://10.0.1.1/r1?"_s + alternatives(17), u"more than 16"_s);
    row("a link without end", u"parlor://10.0.0.1/r1?"_s + u"x"_s.repeated(5'000), u"too long"_s);
    row("brackets without end", u"parlor://10.0.0.1"_s + u")"_s.repeated(60'000), u"too long"_s);
    row("punctuation without end", u"Ana "_s + u"."_s.repeated(60'000), u"neither"_s);
    row("a book", u"parlor://10.0.0.1 "_s + u"word "_s.repeated(20'000), u"more than an invitation"_s);
}

void TestInvitation::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const auto result = InvitationParser::parse(typed);
    QVERIFY2(std::holds_alternative<QString>(result), qPrintable(told(result)));
    const QString sentence = std::get<QString>(result);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(sentence.size() < 250);
}

void TestInvitation::takesNothingButLinksFromOutside()
{
    for (const QString &other :
         {u"192.168.1.20"_s, u"file:///etc/passwd"_s, u"--host"_s, QString(),
          u"Come to parlor://192.168.1.20/r1"_s, u"http://192.168.1.20:7341/#room=r1"_s})
        QVERIFY2(std::holds_alternative<QString>(InvitationParser::parseLink(other)), qPrintable(other));
    QVERIFY(std::holds_alternative<Invitation>(InvitationParser::parseLink(u"parlor://192.168.1.20/r1"_s)));
}

// However much of it is missing, what is left means that computer or nothing.
void TestInvitation::survivesWhatIsCutOff()
{
    const QString whole =
        u"parlor://[fd00::2]:7341/r1?alt=10.0.0.2:7341&alt=%5Bfd00::3%5D:7341&password=%C3%BC"_s;
    for (qsizetype length = u"parlor://"_s.size(); length <= whole.size(); ++length) {
        const auto result = InvitationParser::parse(whole.left(length));
        if (const auto *invitation = std::get_if<Invitation>(&result))
            QCOMPARE(invitation->addresses.front().host, u"fd00::2"_s);
        else
            QVERIFY(std::get<QString>(result).endsWith(u'.'));
    }
}

PARLOR_TEST(TestInvitation, QCoreApplication)
#include "tst_invitation.moc"
