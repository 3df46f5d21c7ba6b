#include "session/attentioncontroller.h"
#include "testclass.h"

#include <QApplication>
#include <QFile>
#include <QTest>

#include <functional>
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
    void movesAndEndsAreHeard_data();
    void movesAndEndsAreHeard();
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
    sounds.play(Sound::Disc);
    sounds.play(Sound::Won);
    QCOMPARE(heard.size(), 2U);
    QCOMPARE(heard[0], (Heard{Sound::Disc, 0.5}));
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
    for (const char *name : {"piece", "disc", "turn", "joined", "chat", "tap", "won", "lost", "draw"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SoundsTest::eachHasAFile()
{
    QFETCH(const QString, name);
    if (!app::Sounds::areBuiltIn())
        QSKIP("this build has no sounds");
    QVERIFY(QFile::exists(u":/sounds/%1.wav"_s.arg(name)));
}

// What happens at a table, and in which order it is heard.
using Happening = std::function<void(app::AttentionController &)>;

static Happening end(const QString &reason, const std::vector<int> &winners, std::optional<int> own)
{
    return [=](app::AttentionController &table) { table.takeEnd({winners, {}, reason}, own, 0); };
}

void SoundsTest::movesAndEndsAreHeard_data()
{
    QTest::addColumn<Happening>("happening");
    QTest::addColumn<std::vector<Sound>>("sounds");
    const auto row = [](const char *name, const Happening &happening, const std::vector<Sound> &sounds) {
        QTest::newRow(name) << happening << sounds;
    };
    const auto move = [](const QString &game) {
        return [=](app::AttentionController &table) { table.takeMove(game, 0); };
    };
    row("a piece is laid", move(u"gomoku"_s), {Sound::Piece});
    row("a disc falls", move(u"four_in_a_row"_s), {Sound::Disc});
    row("one's own face", [](app::AttentionController &table) { table.takeReaction(); }, {Sound::Tap});
    row("one wins", end(u"won"_s, {1}, 1), {Sound::Won});
    row("one of several", end(u"won"_s, {0, 1}, 1), {Sound::Won});
    row("one loses", end(u"won"_s, {0}, 1), {Sound::Lost});
    row("all lose", end(u"lost"_s, {}, 1), {Sound::Lost});
    row("one watches", end(u"won"_s, {0}, {}), {Sound::Won});
    row("a draw", end(u"draw"_s, {}, 1), {Sound::Draw});
    row("the host has stopped it", end(u"stopped"_s, {}, 1), {});
    row("a last disc, then the end",
        [=](app::AttentionController &table) {
            end(u"won"_s, {1}, 1)(table);
            move(u"four_in_a_row"_s)(table);
        },
        {Sound::Disc, Sound::Won});
}

void SoundsTest::movesAndEndsAreHeard()
{
    QFETCH(const Happening, happening);
    QFETCH(std::vector<Sound>, sounds);
    ui::MainWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    std::vector<Sound> heard;
    app::AttentionController table(window, nullptr, [&](Sound sound, double) { heard.push_back(sound); });
    happening(table);
    if (sounds.empty()) {
        end(u"draw"_s, {}, 1)(table); // after which nothing else comes
        sounds = {Sound::Draw};
    }
    QTRY_COMPARE(heard.size(), sounds.size());
    QCOMPARE(heard, sounds);
}

PARLOR_TEST(SoundsTest, QApplication)
#include "tst_sounds.moc"
