#include "games/rockpaperscissors/gestures.h"
#include "testclass.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject namedSets()
{
    QFile file(QStringLiteral(PARLOR_TEST_DATA "/rps-gestures.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()["sets"_L1].toObject();
}

// Whether one named gesture beats another in the circle of that size.
bool beatsByName(int count, QLatin1StringView gesture, QLatin1StringView other)
{
    const auto names = gestureNames(count);
    const auto place = [&](QLatin1StringView name) {
        return static_cast<int>(std::ranges::find(names, name) - names.begin());
    };
    return beats(count, place(gesture), place(other));
}

} // namespace

// The circles of gestures, their names, and what beats what.
class GesturesTest : public QObject
{
    Q_OBJECT

private slots:
    void eachBeatsHalfAndLosesToTheOther_data();
    void eachBeatsHalfAndLosesToTheOther();
    void eachBeatsThoseThatFollow();
    void namesAreThoseOfTheDataFile_data();
    void namesAreThoseOfTheDataFile();
    void knowsWhatEverybodyKnows_data();
    void knowsWhatEverybodyKnows();
};

void GesturesTest::eachBeatsHalfAndLosesToTheOther_data()
{
    QTest::addColumn<int>("count");
    for (int count = fewestGestures; count <= mostGestures; count += 2)
        QTest::addRow("%d gestures", count) << count;
    QCOMPARE(fewestGestures, 3);
    QCOMPARE(mostGestures, 101);
}

void GesturesTest::eachBeatsHalfAndLosesToTheOther()
{
    QFETCH(int, count);
    for (int gesture = 0; gesture < count; ++gesture) {
        int wins = 0;
        int losses = 0;
        for (int other = 0; other < count; ++other) {
            wins += beats(count, gesture, other);
            losses += beats(count, other, gesture);
            QCOMPARE(beats(count, gesture, other) != beats(count, other, gesture), gesture != other);
        }
        QCOMPARE(wins, (count - 1) / 2);
        QCOMPARE(losses, (count - 1) / 2);
    }
}

void GesturesTest::eachBeatsThoseThatFollow()
{
    for (int gesture = 0; gesture < 7; ++gesture) {
        for (int ahead = 1; ahead <= 6; ++ahead)
            QCOMPARE(beats(7, gesture, (gesture + ahead) % 7), ahead <= 3);
    }
}

void GesturesTest::namesAreThoseOfTheDataFile_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QJsonArray>("names");
    const QJsonObject sets = namedSets();
    QCOMPARE(sets.size(), 8);
    for (int count = 0; count <= 110; ++count)
        QTest::addRow("%d gestures", count) << count << sets[QString::number(count)].toArray();
}

void GesturesTest::namesAreThoseOfTheDataFile()
{
    QFETCH(int, count);
    QFETCH(QJsonArray, names);
    QJsonArray known;
    for (const QLatin1StringView name : gestureNames(count))
        known.append(QString(name));
    QCOMPARE(known, names);
    QVERIFY(known.isEmpty() || known.size() == count);
}

void GesturesTest::knowsWhatEverybodyKnows_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("winner");
    QTest::addColumn<QString>("loser");
    const auto add = [](int count, const char *winner, const char *loser) {
        QTest::addRow("%s beats %s among %d", winner, loser, count)
            << count << QString::fromLatin1(winner) << QString::fromLatin1(loser);
    };
    add(3, "rock", "scissors");
    add(3, "scissors", "paper");
    add(3, "paper", "rock");
    // The ten of Sam Kass's circle.
    add(5, "scissors", "paper");
    add(5, "paper", "rock");
    add(5, "rock", "lizard");
    add(5, "lizard", "spock");
    add(5, "spock", "scissors");
    add(5, "scissors", "lizard");
    add(5, "lizard", "paper");
    add(5, "paper", "spock");
    add(5, "spock", "rock");
    add(5, "rock", "scissors");
    add(7, "water", "rock");
    add(7, "water", "fire");
    add(15, "rock", "scissors");
    add(25, "paper", "rock");
    add(101, "dynamite", "rock");
    add(101, "paper", "dynamite");
}

void GesturesTest::knowsWhatEverybodyKnows()
{
    QFETCH(int, count);
    QFETCH(QString, winner);
    QFETCH(QString, loser);
    const QByteArray one = winner.toLatin1();
    const QByteArray other = loser.toLatin1();
    QVERIFY(beatsByName(count, QLatin1StringView(one), QLatin1StringView(other)));
    QVERIFY(!beatsByName(count, QLatin1StringView(other), QLatin1StringView(one)));
}

PARLOR_TEST(GesturesTest, testing::NoApplication)
#include "tst_gestures.moc"
