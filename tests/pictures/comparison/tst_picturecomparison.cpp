#include "comparison.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace pictures;

namespace {

QImage sample(QSize size = {40, 30})
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 5 % 256, y * 7 % 256, 128));
    }
    return image;
}

void put(const QString &folder, const QString &name, const QImage &image)
{
    const QString path = folder + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()) && image.save(path));
}

void putBytes(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestPictureComparison : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void marksThePixelThatDiffers();
    void looksAtSomeAlone_data();
    void looksAtSomeAlone();
    void programEnds_data();
    void programEnds();
    void pageShowsOnlyWhatDiffers();

private:
    // In the folder that has `before` and `after`.
    [[nodiscard]] int run(const QStringList &arguments, QString *said = nullptr);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_before;
    QString m_after;
};

void TestPictureComparison::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_before = m_folder->filePath(u"before"_s);
    m_after = m_folder->filePath(u"after"_s);
    QVERIFY(QDir().mkpath(m_before) && QDir().mkpath(m_after));
}

int TestPictureComparison::run(const QStringList &arguments, QString *said)
{
    QProcess program;
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(COMPARE_PICTURES), arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return -1;
    if (said)
        *said = QString::fromUtf8(program.readAllStandardOutput());
    return program.exitCode();
}

using Put = std::function<void(const QString &folder)>;
Q_DECLARE_METATYPE(Put)

void TestPictureComparison::saysWhatDiffers_data()
{
    QTest::addColumn<Put>("putBefore");
    QTest::addColumn<Put>("putAfter");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("same");

    const auto picture = [](const QImage &image) {
        return Put([image](const QString &folder) { put(folder, u"en/a.png"_s, image); });
    };
    const auto bytes = [](const QByteArray &content) {
        return Put([content](const QString &folder) { putBytes(folder, u"a.png"_s, content); });
    };
    const Put nothing = [](const QString &) {};
    const auto changed = [](const QList<QPoint> &pixels) {
        QImage image = sample();
        for (const QPoint &pixel : pixels)
            image.setPixel(pixel, image.pixel(pixel) ^ 1);
        return image;
    };
    QTest::addRow("equal pictures") << picture(sample()) << picture(sample()) << QStringList() << 1;
    QTest::addRow("the same pixels, stored otherwise")
        << picture(sample()) << picture(sample().convertToFormat(QImage::Format_RGB32)) << QStringList() << 1;
    QTest::addRow("one pixel, least change of blue, first corner")
        << picture(sample()) << picture(changed({{0, 0}})) << QStringList{u"en/a.png: 1 pixels differ"_s}
        << 0;
    QTest::addRow("one pixel, last corner") << picture(sample()) << picture(changed({{39, 29}}))
                                            << QStringList{u"en/a.png: 1 pixels differ"_s} << 0;
    QTest::addRow("three pixels") << picture(sample()) << picture(changed({{1, 1}, {5, 20}, {30, 2}}))
                                  << QStringList{u"en/a.png: 3 pixels differ"_s} << 0;
    QTest::addRow("another size") << picture(sample()) << picture(sample({40, 31}))
                                  << QStringList{u"en/a.png: was 40 × 30, is 40 × 31"_s} << 0;
    QTest::addRow("a new one") << nothing << picture(sample()) << QStringList{u"en/a.png: is new"_s} << 0;
    QTest::addRow("one that has gone")
        << picture(sample()) << nothing << QStringList{u"en/a.png: is no longer there"_s} << 0;
    QTest::addRow("no picture, twice")
        << bytes("text") << bytes("text") << QStringList{u"a.png: cannot be read"_s} << 0;
    QTest::addRow("nothing at all") << nothing << nothing << QStringList() << 0;
}

void TestPictureComparison::saysWhatDiffers()
{
    QFETCH(Put, putBefore);
    QFETCH(Put, putAfter);
    putBefore(m_before);
    putAfter(m_after);
    const Comparison comparison = compareFolders(m_before, m_after, {});
    QStringList said;
    for (const Difference &difference : comparison.differences)
        said.append(difference.name + u": "_s + difference.detail);
    QTEST(said, "expected");
    QTEST(comparison.same, "same");
}

void TestPictureComparison::marksThePixelThatDiffers()
{
    QImage other = sample();
    other.setPixel(7, 3, qRgb(1, 2, 3));
    const QImage marked = markedDifference(sample(), other);
    const QRgb red = qRgb(220, 0, 0);
    for (int y = 0; y < marked.height(); ++y) {
        for (int x = 0; x < marked.width(); ++x)
            QCOMPARE(marked.pixel(x, y) == red, x == 7 && y == 3);
    }
}

void TestPictureComparison::looksAtSomeAlone_data()
{
    QTest::addColumn<QStringList>("patterns");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("no pattern: all") << QStringList()
                                     << QStringList{u"en/dark/home.png"_s, u"en/light/room.png"_s,
                                                    u"ko/home.png"_s};
    QTest::addRow("a part of the name")
        << QStringList{u"home"_s} << QStringList{u"en/dark/home.png"_s, u"ko/home.png"_s};
    QTest::addRow("a folder") << QStringList{u"en/*"_s}
                              << QStringList{u"en/dark/home.png"_s, u"en/light/room.png"_s};
    QTest::addRow("either") << QStringList{u"ko/*"_s, u"room"_s}
                            << QStringList{u"en/light/room.png"_s, u"ko/home.png"_s};
    QTest::addRow("a dot is a dot") << QStringList{u"home?png"_s, u"roomXpng"_s} << QStringList();
    QTest::addRow("a wildcard stands for the rest only where it is")
        << QStringList{u"*home"_s} << QStringList();
}

void TestPictureComparison::looksAtSomeAlone()
{
    for (const QString &name : {u"en/dark/home.png"_s, u"en/light/room.png"_s, u"ko/home.png"_s})
        put(m_before, name, sample({2, 2}));
    putBytes(m_before, u"home.txt"_s, "text");
    QFETCH(QStringList, patterns);
    QTEST(picturesBelow(m_before, patterns), "expected");
}

void TestPictureComparison::programEnds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addRow("nothing differs") << QStringList{u"before"_s, u"before"_s} << 0;
    QTest::addRow("something differs") << QStringList{u"before"_s, u"after"_s} << 1;
    QTest::addRow("nothing of what is looked at differs")
        << QStringList{u"--only"_s, u"same"_s, u"before"_s, u"after"_s} << 0;
    QTest::addRow("nothing is looked at")
        << QStringList{u"--only"_s, u"other"_s, u"before"_s, u"after"_s} << 2;
    QTest::addRow("no such folder") << QStringList{u"before"_s, u"missing"_s} << 2;
    QTest::addRow("one folder") << QStringList{u"before"_s} << 2;
    QTest::addRow("an unknown option") << QStringList{u"--other"_s, u"before"_s, u"after"_s} << 2;
    QTest::addRow("a page that cannot be written")
        << QStringList{u"--page"_s, u"before/same.png"_s, u"before"_s, u"after"_s} << 2;
}

void TestPictureComparison::programEnds()
{
    put(m_before, u"same.png"_s, sample());
    put(m_after, u"same.png"_s, sample());
    put(m_after, u"new.png"_s, sample());
    QFETCH(QStringList, arguments);
    QTEST(run(arguments), "code");
}

void TestPictureComparison::pageShowsOnlyWhatDiffers()
{
    put(m_before, u"same.png"_s, sample());
    put(m_after, u"same.png"_s, sample());
    put(m_before, u"other & name.png"_s, sample());
    QImage changed = sample();
    changed.setPixel(7, 3, qRgb(1, 2, 3));
    put(m_after, u"other & name.png"_s, changed);
    QString said;
    const QString page = m_folder->filePath(u"page"_s);
    QCOMPARE(run({u"--page"_s, page, m_before, m_after}, &said), 1);
    QCOMPARE(said, u"other & name.png: 1 pixels differ\n1 pictures differ, 1 are the same\n"_s);
    QFile file(page + u"/index.html"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"<h2>other &amp; name.png <small>1 pixels differ"_s));
    QVERIFY(text.contains(u"src=\"../before/other%20%26%20name.png\""_s));
    QVERIFY(text.contains(u"src=\"../after/other%20%26%20name.png\""_s));
    QVERIFY(text.contains(u"src=\"difference-001.png\""_s));
    QVERIFY(!text.contains(u"same.png"_s));
    QCOMPARE(differingPixels(QImage(page + u"/difference-001.png"_s), markedDifference(sample(), changed)),
             0);
}

PARLOR_TEST(TestPictureComparison, QCoreApplication)
#include "tst_picturecomparison.moc"
