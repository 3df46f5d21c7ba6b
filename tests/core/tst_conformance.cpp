#include "disturbed.h"
#include "fairness/transcript.h"
#include "playthrough.h"
#include "testclass.h"

#include <QJsonDocument>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 seeds = 4;

// Values that are a move of no game.
std::vector<QJsonValue> noMoves()
{
    const auto cell = [](const QJsonValue &value) { return QJsonObject{{u"cell"_s, value}}; };
    const auto column = [](const QJsonValue &value) { return QJsonObject{{u"column"_s, value}}; };
    return {QJsonValue::Undefined,
            QJsonValue::Null,
            true,
            0,
            u"resign"_s,
            QJsonArray{0, 0},
            QJsonObject(),
            cell(QJsonArray{-1, 0}),
            cell(QJsonArray{0, 99}),
            cell(QJsonArray{0.5, 0}),
            cell(QJsonArray{0, 0, 0}),
            cell(u"0"_s),
            column(-1),
            column(99),
            column(1e300),
            QJsonObject{{u"guess"_s, 7}},
            QJsonObject{{u"commit"_s, u"00"_s}},
            QJsonObject{{u"answer"_s, QJsonArray()}}};
}

QJsonObject strangersView(const QJsonObject &view, QRandomGenerator &dice)
{
    static const Disturbance how{.values = {QJsonValue(), true, -1, 0, 1, 2, 3, 20, 1.5, 1e300, u""_s, u"X"_s,
                                            u"reveal"_s, u"points"_s, QJsonArray(), QJsonArray{0, 1},
                                            QJsonObject(), QJsonObject{{u"19"_s, 1}, {u"020"_s, 1}}},
                                 .wholes = 4,
                                 .removals = 8};
    return disturbed(disturbed(view, how, dice), how, dice).toObject();
}

bool isKnown(const Outcome &outcome, int players)
{
    std::vector<Seat> ranked;
    for (const auto &group : outcome.ranking)
        ranked.insert(ranked.end(), group.begin(), group.end());
    std::ranges::sort(ranked);
    std::vector<Seat> all;
    for (Seat seat = 0; seat < players; ++seat)
        all.push_back(seat);
    return ranked == all && (outcome.winners.empty() || outcome.winners == outcome.ranking.front());
}

std::optional<ErrorCode> codeOf(const std::optional<Rejection> &rejection)
{
    return rejection ? std::optional(rejection->code) : std::nullopt;
}

} // namespace

// What every game of the catalog owes to the server and to the people who play it.
class ConformanceTest : public QObject
{
    Q_OBJECT

private slots:
    void everyGameHasSamples();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void completedOptionsStayAsTheyAre_data() { addSamples(); }
    void completedOptionsStayAsTheyAre();
    void optionsAreListedAsTheyAreChecked_data() { addSamples(); }
    void optionsAreListedAsTheyAreChecked();
    void turnsAndStepsAreRight_data() { addSamples(); }
    void turnsAndStepsAreRight();
    void viewsStayInBounds_data() { addSamples(); }
    void viewsStayInBounds();
    void viewsAreReadAsTheyWereWritten_data() { addSamples(); }
    void viewsAreReadAsTheyWereWritten();
    void everyViewHasAnAnswer_data() { addSamples(); }
    void everyViewHasAnAnswer();
    void viewsAreAlikeWhereTheGameSaysSo_data() { addSamples(); }
    void viewsAreAlikeWhereTheGameSaysSo();
    void refusedMovesChangeNothing_data() { addSamples(); }
    void refusedMovesChangeNothing();
    void nothingHappensAfterTheEnd_data() { addSamples(); }
    void nothingHappensAfterTheEnd();
    void transcriptsReplay_data() { addSamples(); }
    void transcriptsReplay();
    void departuresReplay_data() { addSamples(); }
    void departuresReplay();
    void viewsShowNothingHidden_data() { addSamples(); }
    void viewsShowNothingHidden();

private:
    static void addSamples();
};

void ConformanceTest::addSamples()
{
    QTest::addColumn<Sample>("sample");
    const auto all = samples();
    for (const Sample &sample : all)
        QTest::addRow("%s", sample.name) << sample;
}

void ConformanceTest::everyGameHasSamples()
{
    const auto all = samples();
    for (const auto &entry : catalog()) {
        const GameKind &kind = *entry;
        QVERIFY2(std::ranges::any_of(all,
                                     [&](const Sample &s) { return kind.id == QLatin1StringView(s.game); }),
                 qPrintable(kind.id));
        QCOMPARE(findGame(kind.id), &kind);
    }
    QVERIFY(!findGame(u""));
    QVERIFY(!findGame(u"chess"));
}

void ConformanceTest::badOptionsAreRefused_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QJsonObject>("options");
    const auto all = badOptions();
    for (const BadOptions &bad : all)
        QTest::addRow("%s", bad.name) << QString::fromLatin1(bad.game) << bad.options;
}

void ConformanceTest::badOptionsAreRefused()
{
    QFETCH(QString, game);
    QFETCH(QJsonObject, options);
    const auto checked = findGame(game)->checkedOptions(options);
    const auto *rejection = std::get_if<Rejection>(&checked);
    QVERIFY(rejection);
    QCOMPARE(rejection->code, ErrorCode::BadOptions);
    QVERIFY(!englishText(*rejection).isEmpty());
}

void ConformanceTest::completedOptionsStayAsTheyAre()
{
    QFETCH(Sample, sample);
    const GameKind *kind = findSampleGame(QString::fromLatin1(sample.game));
    const auto complete = std::get<QJsonObject>(kind->checkedOptions(sample.options));
    QCOMPARE(std::get<QJsonObject>(kind->checkedOptions(complete)), complete);
    const SeatRange seats = kind->seats(complete);
    QVERIFY(1 <= seats.min && seats.min <= sample.players && sample.players <= seats.max);
}

// A value of the list is refused at most because it does not go together with another.
void ConformanceTest::optionsAreListedAsTheyAreChecked()
{
    QFETCH(Sample, sample);
    const GameKind *kind = findSampleGame(QString::fromLatin1(sample.game));
    const auto reasonOf = [&](QLatin1StringView key, const QJsonValue &value) {
        const auto checked = kind->checkedOptions({{key, value}});
        const auto *rejection = std::get_if<Rejection>(&checked);
        return rejection && rejection->why.values["option"_L1] == key ? rejection->why.reason
                                                                      : QLatin1StringView();
    };
    QJsonObject standard;
    for (const OptionRange &range : kind->optionRanges()) {
        standard.insert(range.key, range.standard);
        for (const QJsonValue &choice : range.choices)
            QCOMPARE(reasonOf(range.key, choice), QLatin1StringView());
        if (!range.choices.empty()) {
            QCOMPARE(reasonOf(range.key, u"another"_s), "not_one_of"_L1);
            continue;
        }
        QCOMPARE(reasonOf(range.key, range.least - 1), "out_of_range"_L1);
        QCOMPARE(reasonOf(range.key, range.least), QLatin1StringView());
        QCOMPARE(reasonOf(range.key, range.least + range.stride), QLatin1StringView());
        QCOMPARE(reasonOf(range.key, range.least + 1).isEmpty(), range.stride == 1);
        QCOMPARE(reasonOf(range.key, range.most), QLatin1StringView());
        QCOMPARE(reasonOf(range.key, range.most + 1), "out_of_range"_L1);
    }
    QCOMPARE(std::get<QJsonObject>(kind->checkedOptions({})), standard);
}

void ConformanceTest::turnsAndStepsAreRight()
{
    QFETCH(Sample, sample);
    for (quint32 seed = 0; seed < seeds; ++seed) {
        Playthrough play(sample, seed);
        const Game &game = play.game();
        QCOMPARE(game.lastMove().tree(), QJsonObject());
        for (int step = 0; !game.outcome(); ++step) {
            const auto turn = game.turn();
            QVERIFY(!turn.empty() && turn.front() >= 0 && turn.back() < sample.players);
            QVERIFY(std::ranges::adjacent_find(turn, std::greater_equal()) == turn.end());
            QVERIFY(std::ranges::all_of(turn, [&](Seat seat) { return game.isIn(seat); }));
            QCOMPARE(game.step(), step);
            QVERIFY(play.playOne());
            QVERIFY(!game.lastMove().tree().isEmpty());
        }
        QVERIFY(game.turn().empty());
        QVERIFY(isKnown(*game.outcome(), sample.players));
    }
}

void ConformanceTest::viewsStayInBounds()
{
    QFETCH(Sample, sample);
    for (quint32 seed = 0; seed < seeds; ++seed) {
        Playthrough play(sample, seed);
        const QStringList keys = play.game().view({}).tree().keys();
        while (!play.game().outcome()) {
            QVERIFY(play.playOne());
            for (const QByteArray &bytes : play.views()) {
                QVERIFY(bytes.size() < 48 * 1024);
                const QJsonDocument parsed = QJsonDocument::fromJson(bytes);
                QCOMPARE(parsed.toJson(QJsonDocument::Compact), bytes);
                QVERIFY(play.game().outcome() || parsed.object().keys() == keys);
            }
        }
    }
}

void ConformanceTest::viewsAreReadAsTheyWereWritten()
{
    QFETCH(Sample, sample);
    const QString id = QString::fromLatin1(sample.game);
    const GameKind *kind = findSampleGame(id);
    const auto options = std::get<QJsonObject>(kind->checkedOptions(sample.options));
    Playthrough play(sample, 6);
    for (bool isOver = false; !isOver;) {
        for (std::size_t place = 0; place <= static_cast<std::size_t>(sample.players); ++place) {
            const RawJson view = play.game().view(viewerAt(place, sample.players));
            QCOMPARE(kind->optionsOf(view.tree()), options);
            QCOMPARE(rewritten(id, view.tree()), view.text());
        }
        isOver = play.game().outcome().has_value();
        QVERIFY(isOver || play.playOne());
    }
}

// Whatever a stranger sends as a view. What it is read as is a view itself.
void ConformanceTest::everyViewHasAnAnswer()
{
    QFETCH(Sample, sample);
    const QString id = QString::fromLatin1(sample.game);
    const GameKind *kind = findSampleGame(id);
    Playthrough play(sample, 7);
    int readable = 0;
    while (!play.game().outcome()) {
        QVERIFY(play.playOne());
        for (int n = 0; n < 24; ++n) {
            const QJsonObject view = strangersView(play.game().view({}).tree(), play.dice());
            const auto options = kind->optionsOf(view);
            const auto written = rewritten(id, view);
            QCOMPARE(options.has_value(), written.has_value());
            const Seat seat = play.dice().bounded(-1, sample.players + 1);
            const auto activities = kind->activities(view, seat + 1, {seat});
            QCOMPARE(activities.has_value(), written.has_value());
            QVERIFY(!activities || activities->size() == static_cast<std::size_t>(seat + 1));
            std::ignore = kind->legalMoves(view, seat);
            std::ignore = kind->anyMove(view, seat, play.dice());
            std::ignore = kind->ending(view);
            if (!written)
                continue;
            ++readable;
            QCOMPARE(std::get<QJsonObject>(kind->checkedOptions(*options)), *options);
            QCOMPARE(rewritten(id, QJsonDocument::fromJson(*written).object()), written);
        }
    }
    QVERIFY(readable > 0);
}

void ConformanceTest::viewsAreAlikeWhereTheGameSaysSo()
{
    QFETCH(Sample, sample);
    Playthrough play(sample, 1);
    const bool alike = play.game().viewsAreAlike();
    while (alike && !play.game().outcome()) {
        QVERIFY(play.playOne());
        QVERIFY(play.game().turn().size() <= 1);
        const auto views = play.views();
        for (const QByteArray &view : views)
            QCOMPARE(view, views.front());
    }
}

void ConformanceTest::refusedMovesChangeNothing()
{
    QFETCH(Sample, sample);
    Playthrough play(sample, 1);
    Game &game = play.game();
    const auto bad = noMoves();
    while (!game.outcome()) {
        const auto views = play.views();
        const auto turn = game.turn();
        const int step = game.step();
        const auto drawn = play.moveOf(turn.front());
        QVERIFY(drawn);
        const QJsonObject move = *drawn;
        for (Seat seat = -1; seat <= sample.players; ++seat) {
            if (!std::ranges::binary_search(turn, seat))
                QCOMPARE(codeOf(game.play(seat, step, move)), ErrorCode::NotYourTurn);
        }
        for (const qint64 ahead : {step + 1LL, 1LL << 40})
            QCOMPARE(codeOf(game.play(turn.front(), ahead, move)), ErrorCode::StaleStep);
        if (!sample.isSimultaneous)
            QCOMPARE(codeOf(game.play(turn.front(), step - 1LL, move)), ErrorCode::StaleStep);
        for (const QJsonValue &value : bad)
            QCOMPARE(codeOf(game.play(turn.front(), step, value)), ErrorCode::IllegalMove);
        QCOMPARE(play.views(), views);
        QCOMPARE(game.turn(), turn);
        QCOMPARE(game.step(), step);
        QVERIFY(play.playOne());
    }
}

void ConformanceTest::nothingHappensAfterTheEnd()
{
    QFETCH(Sample, sample);
    Playthrough play(sample, 2);
    QVERIFY(play.playToEnd());
    const auto views = play.views();
    const auto outcome = play.game().outcome();
    const int step = play.game().step();
    for (Seat seat = -1; seat <= sample.players; ++seat) {
        QCOMPARE(codeOf(play.game().play(seat, step, play.lastMove())), ErrorCode::MatchOver);
        play.game().depart(seat, Departure::Resigned);
    }
    QCOMPARE(play.views(), views);
    QCOMPARE(play.game().outcome(), outcome);
    QCOMPARE(play.game().step(), step);
}

void ConformanceTest::transcriptsReplay()
{
    QFETCH(Sample, sample);
    for (quint32 seed = 0; seed < seeds; ++seed) {
        Playthrough play(sample, seed);
        QVERIFY(play.playToEnd());
        const Verdict verdict = replayed(play.transcript(), findSampleGame);
        QVERIFY2(verdict.holds(), qPrintable(toWords(verdict)));
    }
}

void ConformanceTest::departuresReplay()
{
    QFETCH(Sample, sample);
    for (const Departure departure : {Departure::Timeout, Departure::Resigned, Departure::Left}) {
        Playthrough play(sample, 3);
        QVERIFY(play.playOne());
        while (!play.game().outcome()) {
            const Seat seat = play.game().turn().front(); // who is not to act cannot be late
            play.depart(seat, departure);
            QVERIFY(!play.game().isIn(seat));
            QCOMPARE(play.game().step(), 1);
        }
        QVERIFY(play.game().outcome());
        QVERIFY(isKnown(*play.game().outcome(), sample.players));
        const Verdict verdict = replayed(play.transcript(), findSampleGame);
        QVERIFY2(verdict.holds(), qPrintable(toWords(verdict)));
    }
}

// A game without twins has no secrets: then all see the same. With twins, what seat 0 does and what its twin
// does look the same to everybody else for as long as the match goes on.
void ConformanceTest::viewsShowNothingHidden()
{
    QFETCH(Sample, sample);
    Playthrough play(sample, 5);
    Playthrough twin(sample, 5, QByteArray(64, sample.usesRandom ? 'r' : 's'));
    while (!play.game().outcome()) {
        const auto before = play.game().step();
        QVERIFY(play.playOne());
        const Seat seat = play.lastSeat();
        QJsonObject same = play.lastMove();
        if (sample.hiddenTwin && seat == 0)
            same = sample.hiddenTwin(same, play.dice());
        QVERIFY(!twin.game().play(seat, before, same));
        const auto views = play.views();
        const auto twins = twin.views();
        for (std::size_t place = 0; place < views.size() && !play.game().outcome(); ++place) {
            if (place != 0 || !sample.hiddenTwin)
                QCOMPARE(views[place], twins[place]);
            if (!sample.hiddenTwin)
                QCOMPARE(views[place], views.back());
        }
    }
}

PARLOR_TEST(ConformanceTest, testing::NoApplication)
#include "tst_conformance.moc"
