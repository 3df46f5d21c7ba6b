#include "client/client.h"
#include "racers.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using app::Address;
using app::AttemptFailure;
using app::Client;
using app::Failure;
using app::FailureKind;

// What a person hears where none of several addresses leads to the server.
class TestAttemptFailures : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatSaysMost_data();
    void tellsWhatSaysMost();
    void saysWhatBecameOfEach();
    void tellsOfTheOtherVersionWhenTheRestRefuses();

private:
    [[nodiscard]] static Failure failureAt(const std::vector<Address> &addresses);
};

Failure TestAttemptFailures::failureAt(const std::vector<Address> &addresses)
{
    Client client;
    QSignalSpy failed(&client, &Client::connectionFailed);
    client.connectTo(addresses, {u"Ana"_s, {}});
    return QTest::qWaitFor([&] { return !failed.isEmpty(); }, 20'000) ? failed.at(0).at(0).value<Failure>()
                                                                      : Failure{};
}

void TestAttemptFailures::tellsWhatSaysMost_data()
{
    using Kind = FailureKind;
    QTest::addColumn<std::vector<FailureKind>>("kinds");
    QTest::addColumn<FailureKind>("told");
    QTest::newRow("refused rather than silent")
        << std::vector{Kind::TimedOut, Kind::Refused} << Kind::Refused;
    QTest::newRow("another version rather than refused")
        << std::vector{Kind::Refused, Kind::VersionMismatch, Kind::NotAParlor} << Kind::VersionMismatch;
    QTest::newRow("full rather than another version")
        << std::vector{Kind::VersionMismatch, Kind::ServerFull} << Kind::ServerFull;
    QTest::newRow("another program rather than refused")
        << std::vector{Kind::Refused, Kind::NotAParlor} << Kind::NotAParlor;
    QTest::newRow("silent rather than out of reach")
        << std::vector{Kind::Unreachable, Kind::TimedOut} << Kind::TimedOut;
    QTest::newRow("out of reach rather than unknown")
        << std::vector{Kind::UnknownHost, Kind::Unreachable} << Kind::Unreachable;
}

void TestAttemptFailures::tellsWhatSaysMost()
{
    QFETCH(std::vector<FailureKind>, kinds);
    std::vector<AttemptFailure> attemptFailures;
    for (const FailureKind kind : kinds)
        attemptFailures.push_back({local(quint16(attemptFailures.size() + 1)), kind});
    QTEST(app::mostSpecific(attemptFailures).kind, "told");
}

void TestAttemptFailures::saysWhatBecameOfEach()
{
    WebServer web;
    const Address refuses = local(freePort());
    const Address alsoRefuses = local(freePort());
    const Address unknown{u"no-such-computer.invalid"_s};
    const Failure failure = failureAt({unknown, refuses, alsoRefuses, web.address()});
    QCOMPARE(failure.kind, FailureKind::NotAParlor);
    QCOMPARE(failure.address, web.address());
    QCOMPARE(failure.attemptFailures, (std::vector{AttemptFailure{unknown, FailureKind::UnknownHost},
                                                   AttemptFailure{refuses, FailureKind::Refused},
                                                   AttemptFailure{alsoRefuses, FailureKind::Refused},
                                                   AttemptFailure{web.address(), FailureKind::NotAParlor}}));
    const Failure sooner = failureAt({unknown, refuses, alsoRefuses});
    QCOMPARE(sooner.kind, FailureKind::Refused);
    QCOMPARE(sooner.address, refuses);
    QVERIFY(failureAt({refuses}).attemptFailures.empty());
}

void TestAttemptFailures::tellsOfTheOtherVersionWhenTheRestRefuses()
{
    Parrot parrot(versionText);
    const Failure failure = failureAt({parrot.address(), local(freePort()), local(freePort())});
    QCOMPARE(failure.kind, FailureKind::VersionMismatch);
    QCOMPARE(failure.address, parrot.address());
    QCOMPARE(failure.speaks, std::vector<qint64>{2});
}

PARLOR_TEST(TestAttemptFailures, QCoreApplication)
#include "tst_attemptfailures.moc"
