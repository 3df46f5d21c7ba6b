#include "codeboards.h"
#include "testclass.h"

#include "style/style.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace codeboards;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// The same with one of its values replaced.
QJsonValue broken(const QJsonValue &value, QRandomGenerator &random)
{
    static const QList<QJsonValue> others{-1,
                                          0,
                                          1,
                                          2,
                                          9,
                                          1e18,
                                          0.5,
                                          true,
                                          u"duel"_s,
                                          u"race"_s,
                                          u"over"_s,
                                          {},
                                          QJsonArray(),
                                          QJsonObject(),
                                          QString(5000, u'x')};
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(object.size()));
        object[key] = broken(object[key], random);
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && random.bounded(4) != 0) {
        QJsonArray array = value.toArray();
        const auto index = random.bounded(array.size());
        array[index] = broken(array[index], random);
        return array;
    }
    return others[random.bounded(others.size())];
}

} // namespace

// A code board of every shape, and with views that are broken.
class TestCodeShapes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void unreadableViewsLeaveTheBoard();
    void brokenViewsDoNoHarm();
    void everyShapeShows_data();
    void everyShapeShows();
};

void TestCodeShapes::initTestCase()
{
    applyLook(*qApp, {.lessMotion = true});
}

void TestCodeShapes::unreadableViewsLeaveTheBoard()
{
    CodeBoard board;
    board.resize(boardSize);
    board.grab();
    board.showView({}, turnOf(0));
    QTest::keyClicks(&board, u"18"_s);
    QTest::keyClick(&board, Qt::Key_Return);
    QTest::keyClick(&board, Qt::Key_Left);
    QVERIFY(texts(board).filter(u"place"_s).isEmpty());
    board.showView(codeviews::race(code, {u"0123"_s}, 0), turnOf(0));
    const auto before = texts(board);
    board.showView({{u"mode"_s, u"race"_s}, {u"length"_s, 1'000'000}}, turnOf(0));
    QCOMPARE(texts(board), before);
}

void TestCodeShapes::brokenViewsDoNoHarm()
{
    const QList<QJsonObject> whole{codeviews::race(code, {u"0123 1807"_s, u"4567"_s, {}}, 0),
                                   codeviews::together(code, u"0123 4567"_s, 2),
                                   codeviews::duel({.guesses = {u"0123"_s, {}},
                                                    .phase = u"answer"_s,
                                                    .pending = std::pair(1, u"4710"_s)}),
                                   codeviews::duel({.guesses = {u"0123"_s, u"4567"_s}, .phase = u"over"_s})};
    QRandomGenerator random(7);
    CodeBoard board;
    board.resize(boardSize);
    int shown = 0;
    for (int round = 0; round < 1500; ++round) {
        const QJsonObject view = broken(whole[random.bounded(whole.size())], random).toObject();
        shown += core::readCodeView(view).has_value();
        board.showView(view, {random.bounded(-1, 9), {random.bounded(9)}, true, random.bounded(4) == 0, {}});
        QTest::keyClicks(&board, u"18"_s);
        QTest::keyClick(&board, Qt::Key_Return);
        QVERIFY(round % 50 != 0 || !board.grab().isNull());
        QVERIFY(round % 50 != 0 || texts(board).size() < 2000);
    }
    QVERIFY(shown > 100);
}

void TestCodeShapes::everyShapeShows_data()
{
    QTest::addColumn<int>("players");
    for (int players = 1; players <= 8; ++players)
        QTest::addRow("%d players", players) << players;
}

void TestCodeShapes::everyShapeShows()
{
    QFETCH(const int, players);
    CodeBoard board;
    board.resize(boardSize);
    board.show();
    const QStringList guesses(players, u"01234567"_s);
    for (int length = 3; length <= 8; ++length) {
        QStringList cut;
        for (const QString &guess : guesses)
            cut.append(guess.left(length));
        const core::CodeForm form{length, 16, true};
        board.showView(codeviews::race(u"fedcba98"_s.left(length), cut, 0, false,
                                       codeviews::view(u"race"_s, form)),
                       turnOf(0));
        QCOMPARE(board.entry().length(), length);
        QVERIFY(!board.grab().isNull());
        for (int place = 0; place < length; ++place)
            QVERIFY(board.rect().contains(placeRect(board, place)));
        for (const QChar symbol : u"0123456789abcdef"_s)
            QVERIFY(board.rect().contains(symbolRect(board, symbol)));
    }
}

PARLOR_TEST(TestCodeShapes, QApplication)
#include "tst_codeshapes.moc"
