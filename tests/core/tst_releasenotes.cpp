#include "releasenotes.h"
#include "testclass.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// What the release notes in the metainfo say, and that the newest ones are this version's.
class ReleaseNotesTest : public QObject
{
    Q_OBJECT

private slots:
    void areReadInOrder();
    void speakTheLanguage_data();
    void speakTheLanguage();
    void endWhereTheyCannotBeRead_data();
    void endWhereTheyCannotBeRead();
    void beginWithThisVersion();
};

static std::vector<core::Release> read(QByteArray text, const QString &language = {})
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return core::readReleases(buffer, language);
}

static const QByteArray two = R"(<component><description><ul><li>Chess</li></ul></description><releases>
    <release version="0.2.0" date="2027-01-31"><description><ul>
        <li>Cards</li>
        <li xml:lang="de">Karten</li>
        <li>A clock &amp; a
            bell</li>
    </ul></description></release>
    <release version="0.1.0" date="@PARLOR_DATE@"><description><ul>
        <li>Dice</li>
        <li xml:lang="de">Würfel</li>
        <li xml:lang="fr">Dés</li>
    </ul></description></release>
</releases></component>)";

void ReleaseNotesTest::areReadInOrder()
{
    const auto releases = read(two);
    QCOMPARE(releases.size(), std::size_t(2));
    QCOMPARE(releases[0].version, u"0.2.0"_s);
    QCOMPARE(releases[0].date, QDate(2027, 1, 31));
    QCOMPARE(releases[0].notes, (QStringList{u"Cards"_s, u"A clock & a bell"_s}));
    QCOMPARE(releases[1].version, u"0.1.0"_s);
    QVERIFY(releases[1].date.isNull());
    QCOMPARE(releases[1].notes, QStringList{u"Dice"_s});
}

void ReleaseNotesTest::speakTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("newest");
    QTest::addColumn<QStringList>("first");
    const QString clock = u"A clock & a bell"_s;
    QTest::newRow("English") << u"en"_s << QStringList{u"Cards"_s, clock} << QStringList{u"Dice"_s};
    QTest::newRow("translated in part")
        << u"de"_s << QStringList{u"Karten"_s, clock} << QStringList{u"Würfel"_s};
    QTest::newRow("only in the older one")
        << u"fr"_s << QStringList{u"Cards"_s, clock} << QStringList{u"Dés"_s};
    QTest::newRow("not there") << u"nl"_s << QStringList{u"Cards"_s, clock} << QStringList{u"Dice"_s};
}

void ReleaseNotesTest::speakTheLanguage()
{
    QFETCH(QString, language);
    const auto releases = read(two, language);
    QCOMPARE(releases.size(), std::size_t(2));
    QTEST(releases[0].notes, "newest");
    QTEST(releases[1].notes, "first");
}

void ReleaseNotesTest::endWhereTheyCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::size_t>("count");
    QTest::newRow("nothing") << QByteArray() << std::size_t(0);
    QTest::newRow("no releases") << QByteArray("<component><id>alt.parlor.parlor</id></component>")
                                 << std::size_t(0);
    QTest::newRow("cut off in the second") << two.first(two.indexOf("Dice")) << std::size_t(2);
    QTest::newRow("cut off before the second")
        << two.first(two.indexOf("<release version=\"0.1.0\"")) << std::size_t(1);
    QTest::newRow("a translation of nothing")
        << QByteArray("<release version='1'><li xml:lang='de'>Karten</li></release>") << std::size_t(1);
}

void ReleaseNotesTest::endWhereTheyCannotBeRead()
{
    QFETCH(QByteArray, text);
    QTEST(read(text, u"de"_s).size(), "count");
}

void ReleaseNotesTest::beginWithThisVersion()
{
    QFile metainfo(QStringLiteral(METAINFO));
    QVERIFY(metainfo.open(QFile::ReadOnly));
    const auto releases = core::readReleases(metainfo, {});
    QVERIFY(!releases.empty());
    QCOMPARE(releases.front().version, QStringLiteral(PROJECT_VERSION));
    for (std::size_t i = 0; i < releases.size(); ++i) {
        QVERIFY2(!releases[i].notes.isEmpty(), qPrintable(releases[i].version));
        // Only the one that is being worked on has none yet.
        QVERIFY2(i == 0 || releases[i].date.isValid(), qPrintable(releases[i].version));
    }
}

PARLOR_TEST(ReleaseNotesTest, QCoreApplication)
#include "tst_releasenotes.moc"
