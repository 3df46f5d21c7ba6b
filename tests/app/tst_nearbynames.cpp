#include "discovery/nearbyservers.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Which game nearby somebody means who types a name.
class TestNearbyNames : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
};

void TestNearbyNames::findsWhatIsTyped_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isMeant");
    const auto row = [](const char *name, const QString &host, const QString &server, const QString &typed,
                        bool isMeant = true) { QTest::newRow(name) << host << server << typed << isMeant; };
    row("the host", u"Ana"_s, u"Café"_s, u"Ana"_s);
    row("the server", u"Ana"_s, u"Café"_s, u"Café"_s);
    row("in capitals", u"Ana"_s, u"Café"_s, u"CAFÉ"_s);
    row("with an accent of its own", u"Ana"_s, u"Café"_s, u"Cafe\u0301"_s);
    row("in full-width letters", u"Ana"_s, u"Café"_s, u"\uff21\uff4e\uff41"_s);
    row("with spaces around and twice between", u"Ana Maria"_s, u"Café"_s, u" ana  maria "_s);
    row("with what is not seen", u"Ana"_s, u"Café"_s, u"A\u200bna"_s);
    row("without its accent", u"Ana"_s, u"Café"_s, u"Cafe"_s, false);
    row("the beginning", u"Ana"_s, u"Café"_s, u"An"_s, false);
    row("nothing, where nobody hosts", {}, u"Café"_s, {}, false);
    row("what is longer than any name", u"Ana"_s, u"Café"_s, u"Ana "_s + QString(100, u'a'), false);
}

void TestNearbyNames::findsWhatIsTyped()
{
    QFETCH(const QString, host);
    QFETCH(const QString, server);
    QFETCH(const QString, typed);
    app::NearbyServer nearby;
    nearby.announced.host = host;
    nearby.announced.server.name = server;
    QTEST(app::isCalled(nearby, typed), "isMeant");
}

PARLOR_TEST(TestNearbyNames, QCoreApplication)
#include "tst_nearbynames.moc"
