#include "codeboards.h"
#include "codescenes.h"
#include "style/style.h"
#include "testclass.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using codeboards::placeRect;
using codeboards::symbolRect;
using codescenes::Match;

// The code board in every mode and phase, in a room, in both themes and from the smallest window to a large
// one: everything lies within the board and nothing on top of anything else. PARLOR_PICTURES names a folder
// to keep the pictures in.
class CodePictures : public QObject
{
    Q_OBJECT

private slots:
    void everythingFits_data();
    void everythingFits();

private:
    QTemporaryDir m_folder;
};

namespace {

// Which of the board's parts stick out of it, or lie on one another.
QStringList faults(const ui::CodeBoard &board)
{
    QStringList found;
    std::vector<std::pair<QString, QRect>> parts;
    for (const QWidget *part : board.findChildren<const QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!part->isVisible())
            continue;
        const bool hasShadow = qobject_cast<const ui::CodeSidebar *>(part);
        const QRect area = hasShadow ? part->geometry().adjusted(8, 8, -8, -8) : part->geometry();
        parts.emplace_back(QString::fromLatin1(part->metaObject()->className()), area);
    }
    for (const auto &[name, area] : parts) {
        if (!board.rect().contains(area))
            found << name + u" sticks out"_s;
        for (const auto &[other, place] : parts) {
            if (name < other && area.intersects(place))
                found << name + u" lies on "_s + other;
        }
    }
    for (int place = 0; place < board.entry().length(); ++place) {
        if (const QRect area = placeRect(board, place); !area.isEmpty() && !board.rect().contains(area))
            found << u"place %1 sticks out"_s.arg(place + 1);
    }
    for (const QChar symbol : u"0123456789abcdef"_s) {
        if (!board.rect().contains(symbolRect(board, symbol)) && !symbolRect(board, symbol).isEmpty())
            found << u"the key of %1 sticks out"_s.arg(symbol);
    }
    return found;
}

} // namespace

void CodePictures::everythingFits_data()
{
    QTest::addColumn<Match>("match");
    QTest::addColumn<ui::Look>("look");
    QTest::addColumn<QSize>("size");
    const ui::Look light{.theme = ui::Theme::Light, .lessMotion = true};
    const ui::Look dark{.theme = ui::Theme::Dark, .lessMotion = true};
    const ui::Look large{.theme = ui::Theme::Light, .textScale = 1.5, .lessMotion = true};
    for (const auto &[name, match] : codescenes::matches) {
        for (const QSize size : {QSize(1024, 640), QSize(1280, 800), QSize(2560, 1440)})
            QTest::addRow("%s, %d", name, size.width()) << match << light << size;
        QTest::addRow("%s, 1280, dark", name) << match << dark << QSize(1280, 800);
        QTest::addRow("%s, 1920, large text", name) << match << large << QSize(1920, 1080);
    }
}

void CodePictures::everythingFits()
{
    QFETCH(const Match, match);
    QFETCH(const ui::Look, look);
    QFETCH(const QSize, size);
    ui::applyLook(*qApp, look);
    ui::MainWindow window;
    window.bar()->setName(u"Jonas"_s);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    ui::CodeBoard *board = codescenes::show(window, match);
    QVERIFY(board);
    QTest::qWait(20); // layouts settle in events of their own

    const QString folder = qEnvironmentVariable("PARLOR_PICTURES", m_folder.path());
    const QString file =
        QString::fromUtf8(QTest::currentDataTag()).replace(u", "_s, u"-"_s).replace(u' ', u'_');
    QVERIFY(window.grab().save(folder + u'/' + file + u".png"_s));
    QCOMPARE(window.size(), size);
    QCOMPARE(faults(*board).join(u'\n'), QString());
}

PARLOR_TEST(CodePictures, QApplication)
#include "tst_codepictures.moc"
