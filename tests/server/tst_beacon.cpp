#include "listening.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace server;

namespace {

core::Announcement anas()
{
    core::Announcement announcement;
    announcement.app = u"parlor 0.1.0"_s;
    announcement.server.name = u"Ana's parlor"_s;
    announcement.port = 7342;
    return announcement;
}

} // namespace

// Announces on this machine alone, and hears what is announced.
class BeaconTest : public Listening
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_socket.reset(); }
    void announcesItself();
    void hasAnotherInstanceEachTime();
    void goesOnAnnouncing();
    void announcesWhatHasChangedAtOnce();
    void gathersManyChanges();
    void answersWhoAsks();
    void answersAFloodOfQuestionsSparingly();
    void saysGoodbye();
    void saysGoodbyeWhenItDies();
    void saysNothingBeforeItStarts();
    void survivesNonsense();
    void oneMachineManyListeners();

private:
    [[nodiscard]] std::unique_ptr<Beacon> beacon();

    core::Announcement m_present;
};

void BeaconTest::init()
{
    m_present = anas();
    listen();
}

std::unique_ptr<Beacon> BeaconTest::beacon()
{
    return std::make_unique<Beacon>(m_options, [this] { return m_present; });
}

void BeaconTest::announcesItself()
{
    const auto ana = beacon();
    ana->start();
    QTRY_COMPARE(said().size(), 1U);
    core::Announcement expected = anas();
    expected.instance = ana->instance();
    QCOMPARE(said().front(), expected);
}

void BeaconTest::hasAnotherInstanceEachTime()
{
    QCOMPARE(beacon()->instance().size(), 32);
    QVERIFY(beacon()->instance() != beacon()->instance());
}

void BeaconTest::goesOnAnnouncing()
{
    const auto ana = beacon();
    ana->start();
    QTRY_VERIFY(said().size() >= 3);
    QCOMPARE(said()[2], said()[0]);
}

void BeaconTest::announcesWhatHasChangedAtOnce()
{
    const auto ana = beacon();
    ana->start();
    QTRY_COMPARE(said().size(), 1U);
    m_present.players = 1;
    ana->touch();
    QTRY_COMPARE(said().size(), 2U);
    QCOMPARE(said()[1].players, 1);
}

void BeaconTest::gathersManyChanges()
{
    const auto ana = beacon();
    ana->start();
    QTRY_COMPARE(said().size(), 1U);
    for (int i = 1; i <= 50; ++i) {
        m_present.people = i;
        ana->touch();
    }
    QTRY_COMPARE(said().back().people, 50);
    QCOMPARE(said().size(), 2U);
}

void BeaconTest::answersWhoAsks()
{
    const auto ana = beacon();
    ana->start();
    QTRY_COMPARE(said().size(), 1U);
    QElapsedTimer clock;
    clock.start();
    shout(core::encodeQuestion());
    QTRY_COMPARE(said().size(), 2U);
    qInfo("answered after %lld ms", clock.elapsed());
}

// What is heard: the questions themselves, and the few answers.
void BeaconTest::answersAFloodOfQuestionsSparingly()
{
    const auto ana = beacon();
    ana->start();
    QTRY_COMPARE(said().size(), 1U);
    for (int i = 0; i < 100; ++i)
        shout(core::encodeQuestion());
    QTRY_COMPARE(m_heard.size(), 102U);
    QCOMPARE(said().size(), 2U);
}

void BeaconTest::saysGoodbye()
{
    const auto ana = beacon();
    ana->start();
    QTRY_COMPARE(said().size(), 1U);
    ana->stop();
    QTRY_COMPARE(goodbyes().size(), 3U);
    QCOMPARE(goodbyes()[0], ana->instance());
    ana->touch();
    shout(core::encodeQuestion());
    QTRY_COMPARE(m_heard.back(), core::encodeQuestion());
    QCOMPARE(said().size(), 1U);
}

void BeaconTest::saysGoodbyeWhenItDies()
{
    auto ana = beacon();
    ana->start();
    ana.reset();
    QTRY_COMPARE(goodbyes().size(), 2U);
}

void BeaconTest::saysNothingBeforeItStarts()
{
    const auto ana = beacon();
    ana->touch();
    shout(core::encodeQuestion());
    QTRY_COMPARE(m_heard.size(), 1U);
    QVERIFY(said().empty());
}

void BeaconTest::survivesNonsense()
{
    const auto ana = beacon();
    ana->start();
    QTRY_COMPARE(said().size(), 1U);
    for (const QByteArray &nonsense : {QByteArray(), QByteArray("{"), QByteArray(1'200, '['),
                                       QByteArray(60'000, 'x'), QByteArray(3, '\0')})
        shout(nonsense);
    shout(core::encodeQuestion());
    QTRY_COMPARE(said().size(), 2U);
    for (const QByteArray &heard : m_heard)
        QVERIFY(heard.size() <= core::largestAnnouncement);
}

void BeaconTest::oneMachineManyListeners()
{
    std::vector<std::unique_ptr<LanSocket>> ears;
    int heard = 0;
    for (int i = 0; i < 4; ++i) {
        ears.push_back(std::make_unique<LanSocket>(m_options));
        connect(ears.back().get(), &LanSocket::heard, this, [&heard] { ++heard; });
        ears.back()->open();
    }
    const auto ana = beacon();
    const auto bo = beacon();
    ana->start();
    bo->start();
    QTRY_VERIFY(heard >= 8);
    QTRY_VERIFY(said().size() >= 2);
}

PARLOR_TEST(BeaconTest, QCoreApplication)
#include "tst_beacon.moc"
