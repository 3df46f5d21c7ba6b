#include "desktop/sounds.h"
#include "testclass.h"

#include <QFile>
#include <QTest>

#include <vector>

using namespace Qt::Literals::StringLiterals;
using app::Sound;

// How loud what is heard, and what is left out. What plays it is one that only remembers.
class SoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void theSecondIsQuieter();
    void theSameIsHeardOnce();
    void silenceIsSilent_data();
    void silenceIsSilent();
    void eachHasAFile_data();
    void eachHasAFile();
};

namespace {

struct Heard
{
    Sound sound;
    double volume;
    bool operator==(const Heard &) const = default;
};

} // namespace

void SoundsTest::theSecondIsQuieter()
{
    std::vector<Heard> heard;
    app::Sounds sounds([&](Sound sound, double volume) { heard.push_back({sound, volume}); });
    sounds.setWanted(true, 0.5);
    sounds.play(Sound::Piece);
    sounds.play(Sound::Won);
    QCOMPARE(heard.size(), 2U);
    QCOMPARE(heard[0], (Heard{Sound::Piece, 0.5}));
    QCOMPARE(heard[1].sound, Sound::Won);
    QVERIFY(heard[1].volume > 0 && heard[1].volume < 0.5);
}

void SoundsTest::theSameIsHeardOnce()
{
    int heard = 0;
    app::Sounds sounds([&](Sound, double) { ++heard; });
    for (int time = 0; time < 5; ++time)
        sounds.play(Sound::Piece);
    QCOMPARE(heard, 1);
}

void SoundsTest::silenceIsSilent_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<double>("volume");
    QTest::newRow("not wanted") << false << 1.0;
    QTest::newRow("at no volume") << true << 0.0;
}

void SoundsTest::silenceIsSilent()
{
    QFETCH(const bool, wanted);
    QFETCH(const double, volume);
    int heard = 0;
    app::Sounds sounds([&](Sound, double) { ++heard; });
    sounds.setWanted(wanted, volume);
    sounds.play(Sound::Won);
    QCOMPARE(heard, 0);
}

void SoundsTest::eachHasAFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"piece", "turn", "joined", "chat", "won", "lost"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SoundsTest::eachHasAFile()
{
    QFETCH(const QString, name);
    if (!app::Sounds::areBuiltIn())
        QSKIP("this build has no sounds");
    QVERIFY(QFile::exists(u":/sounds/%1.wav"_s.arg(name)));
}

PARLOR_TEST(SoundsTest, QCoreApplication)
#include "tst_sounds.moc"
