#include "announcements.h"
#include "desktop/language.h"
#include "session/errortexts.h"
#include "session/networkerrors.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using app::Address;
using app::ErrorTexts;
using app::Failure;
using app::FailureKind;
using app::NetworkErrors;

namespace {

const Address anasAddress{u"192.168.1.20"_s, 7341, false};

} // namespace

// What a person reads when they do not get in, with and without what the network tells.
class ErrorTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatIsAnnounced_data();
    void knowsWhatIsAnnounced();
    void closingIsToldInTheReadersLanguage();
    void whoIsNotLetInIsNotToldToComeBack();
    void everyFailureIsTold_data();
    void everyFailureIsTold();
    void namesAllThatWasTried();
    void aStrangersNameIsShownAsItIs();
};

void ErrorTextsTest::knowsWhatIsAnnounced_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<ErrorTexts::Announced>("announced");
    QTest::addColumn<QString>("why"); // how it begins
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("instead"); // 0: the same again
    const auto row = [](const char *name, FailureKind kind, quint16 port, ErrorTexts::Announced announced,
                        const QString &why, const QString &action, int instead) {
        QTest::addRow("%s", name) << kind << port << announced << why << action << instead;
    };
    row("silent, nothing is known", FailureKind::TimedOut, 7341, {}, u"A firewall keeps us out, or"_s,
        u"Try again"_s, 0);
    row("silent, but announced", FailureKind::TimedOut, 7341, announcedOn(7341),
        u"Ana's parlor is announced there, so that computer is on; most likely its firewall keeps us out."_s,
        u"Try again"_s, 0);
    row("silent, announced on another port", FailureKind::TimedOut, 7341, announcedOn(7345),
        u"Ana's parlor is announced there, on port 7345."_s, u"Try 7345 instead"_s, 7345);
    row("refused, nothing is known", FailureKind::Refused, 7341, {}, u"Nobody has clicked Host a game"_s,
        u"Try again"_s, 0);
    row("refused on a mistyped port", FailureKind::Refused, 7431, {}, u"Nobody has clicked Host a game"_s,
        u"Try 7341 instead"_s, 7341);
    row("refused, announced on another port", FailureKind::Refused, 7431, announcedOn(7345),
        u"Ana's parlor is announced there on port 7345."_s, u"Try 7345 instead"_s, 7345);
    row("refused, but announced a moment ago", FailureKind::Refused, 7341, announcedOn(7341),
        u"Ana's parlor was announced there a moment ago"_s, u"Try again"_s, 0);
    row("no way there", FailureKind::Unreachable, 7341, {}, u"You are on another network"_s, u"Try again"_s,
        0);
    row("another version", FailureKind::VersionMismatch, 7341, announcedOn(7341), u"Ana runs Parlor 0.3.0"_s,
        u"Try again"_s, 0);
}

void ErrorTextsTest::knowsWhatIsAnnounced()
{
    QFETCH(FailureKind, kind);
    QFETCH(quint16, port);
    QFETCH(ErrorTexts::Announced, announced);
    QFETCH(QString, why);
    Failure failure{
        .kind = kind, .address = anasAddress, .tried = 6s, .speaks = {2}, .said = {}, .attemptFailures = {}};
    failure.address.port = port;
    const ui::UserError error = ErrorTexts::of(failure, announced);
    QVERIFY2(error.likelyWhy.startsWith(why), qPrintable(error.likelyWhy));
    QTEST(error.mainAction, "action");
    const auto instead = NetworkErrors::instead(failure, announced);
    QTEST(int(instead ? instead->port : 0), "instead");
    QCOMPARE(error.secondAction.isEmpty(), !instead);
    if (instead)
        QCOMPARE(instead->host, anasAddress.host);
}

void ErrorTextsTest::closingIsToldInTheReadersLanguage()
{
    const app::TranslatorScope german(u"de"_s);
    const auto happened = [](FailureKind kind, const QString &said, const QString &host) {
        return ErrorTexts::of({.kind = kind,
                               .address = anasAddress,
                               .tried = 6s,
                               .speaks = {},
                               .said = said,
                               .attemptFailures = {},
                               .host = host})
            .happened;
    };
    QCOMPARE(happened(FailureKind::ServerClosed, {}, u"Ana"_s), u"Ana hat den Tisch geschlossen."_s);
    QVERIFY(happened(FailureKind::ServerSaved, {}, u"Ana"_s).startsWith(u"Ana hat den Tisch"_s));
    QCOMPARE(happened(FailureKind::ServerClosed, {}, {}), u"Der Server wurde angehalten."_s);
    QVERIFY(happened(FailureKind::ServerSaved, {}, {}).startsWith(u"Der Server wurde angehalten."_s));
    // Released versions say it themselves.
    QCOMPARE(happened(FailureKind::ServerClosed, u"Ana a fermé la table."_s, {}), u"Ana a fermé la table."_s);
}

void ErrorTextsTest::whoIsNotLetInIsNotToldToComeBack()
{
    core::RoomState attic;
    attic.host = u"p1"_s;
    attic.people = {{.person = u"p1"_s, .name = u"Ana"_s, .seat = {}}};
    const ui::UserError kicked = ErrorTexts::kicked(attic, {.reason = u"Bed time"_s, .code = u"kicked"_s});
    QCOMPARE(kicked.title, u"Ana asked you to leave"_s);
    QCOMPARE(kicked.happened, u"Bed time"_s);
    const ui::UserError banned = ErrorTexts::kicked(attic, {.reason = {}, .code = u"banned"_s});
    QCOMPARE(banned.title, u"Ana does not let you in any more"_s);
    QVERIFY(!banned.whatToDo.contains(u"come back"_s) && !banned.whatToDo.contains(u"still join"_s));
    QCOMPARE(kicked.whatToDo, u"You can come back."_s);
    // Released servers give no code, and it may have been for good.
    const ui::UserError unknown = ErrorTexts::kicked(attic, {.reason = {}});
    QCOMPARE(unknown.title, kicked.title);
    QCOMPARE(unknown.whatToDo, u"You can still join other rooms."_s);
}

void ErrorTextsTest::everyFailureIsTold_data()
{
    QTest::addColumn<FailureKind>("kind");
    for (int kind = 0; kind <= static_cast<int>(FailureKind::Misbehaved); ++kind)
        QTest::addRow("%d", kind) << static_cast<FailureKind>(kind);
}

// A title without a full stop, sentences with one, and one thing to do.
void ErrorTextsTest::everyFailureIsTold()
{
    QFETCH(FailureKind, kind);
    const Failure failure{.kind = kind,
                          .address = anasAddress,
                          .tried = 6s,
                          .speaks = {2},
                          .said = u"Ana has gone home."_s,
                          .attemptFailures = {}};
    const ui::UserError error = ErrorTexts::of(failure);
    QVERIFY(!error.title.isEmpty() && !error.title.endsWith(u'.'));
    QVERIFY(error.happened.endsWith(u'.'));
    QVERIFY(error.likelyWhy.isEmpty() || error.likelyWhy.endsWith(u'.'));
    QVERIFY(!error.whatToDo.isEmpty());
}

void ErrorTextsTest::namesAllThatWasTried()
{
    Failure failure{.kind = FailureKind::TimedOut,
                    .address = anasAddress,
                    .tried = 6s,
                    .speaks = {},
                    .said = {},
                    .attemptFailures = {{anasAddress, FailureKind::TimedOut}}};
    QVERIFY(!ErrorTexts::of(failure).happened.contains(u"Nor at"_s));
    for (int host = 1; host <= 5; ++host)
        failure.attemptFailures.push_back(
            {{u"10.0.0.%1"_s.arg(host), 7341, false}, FailureKind::Unreachable});
    const QString happened = ErrorTexts::of(failure).happened;
    QVERIFY2(happened.endsWith(u"Nor at 10.0.0.1, 10.0.0.2, 10.0.0.3 and 2 more addresses."_s),
             qPrintable(happened));
}

void ErrorTextsTest::aStrangersNameIsShownAsItIs()
{
    core::Announcement announced = announcedOn(7345);
    announced.server.name = u"100 %2 %1 fun"_s;
    for (const FailureKind kind : {FailureKind::Refused, FailureKind::TimedOut}) {
        Failure failure;
        failure.kind = kind;
        failure.address = anasAddress;
        const ui::UserError error = ErrorTexts::of(failure, announced);
        QVERIFY2(error.likelyWhy.startsWith(announced.server.name), qPrintable(error.likelyWhy));
        QVERIFY(error.likelyWhy.contains(u"7345"_s));
    }
}

PARLOR_TEST(ErrorTextsTest, QCoreApplication)
#include "tst_errortexts.moc"
