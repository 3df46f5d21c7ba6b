#include "../ui/faults.h"
#include "announcements.h"
#include "mainwindow.h"
#include "session/errortexts.h"
#include "style/style.h"
#include "testclass.h"
#include "widgets/errorcard.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using app::Address;
using app::ErrorTexts;
using app::Failure;
using app::FailureKind;

// Every card that a failure may bring, on the home page: nothing of it is cut off. PARLOR_PICTURES names a
// folder to keep the pictures in.
class FailureCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCardFits_data();
    void everyCardFits();

private:
    static void addCard(const QByteArray &name, const ui::UserError &error);

    QTemporaryDir m_folder;
};

namespace {

Failure failureOf(FailureKind kind)
{
    return {.kind = kind,
            .address = {u"192.168.1.20"_s, 7431, true},
            .tried = 6s,
            .speaks = {2},
            .said = u"Ana has put the table away. It goes on when Ana opens it again."_s,
            .attemptFailures = {{{u"192.168.1.20"_s, 7431, true}, kind},
                                {{u"10.0.3.1"_s, 7431, true}, kind}}};
}

// All of it, or as much as fits between the bar and the window's end.
bool isInSight(const ui::HomePage &home)
{
    for (const auto *card : home.findChildren<ui::ErrorCard *>()) {
        if (card->isVisible())
            return card->visibleRegion().boundingRect().height() >= std::min(card->height(), home.height());
    }
    return false;
}

} // namespace

void FailureCardsTest::addCard(const QByteArray &name, const ui::UserError &error)
{
    QTest::addRow("%s", name.constData()) << error << ui::Look{ui::Theme::Light, 1, true} << QSize(1280, 800);
    QTest::addRow("%s, dark", name.constData())
        << error << ui::Look{ui::Theme::Dark, 1, true} << QSize(1280, 800);
    QTest::addRow("%s, small, large text", name.constData())
        << error << ui::Look{ui::Theme::Light, 1.5, true} << QSize(1024, 640);
}

void FailureCardsTest::everyCardFits_data()
{
    QTest::addColumn<ui::UserError>("error");
    QTest::addColumn<ui::Look>("look");
    QTest::addColumn<QSize>("size");
    const std::vector<std::pair<const char *, FailureKind>> kinds{
        {"refused", FailureKind::Refused},
        {"silent", FailureKind::TimedOut},
        {"unknown name", FailureKind::UnknownHost},
        {"no way", FailureKind::Unreachable},
        {"no network", FailureKind::NoNetwork},
        {"no parlor", FailureKind::NotAParlor},
        {"another version", FailureKind::VersionMismatch},
        {"full", FailureKind::ServerFull},
        {"too many at once", FailureKind::Newcomers},
        {"full disk", FailureKind::DiskFull},
        {"bad name", FailureKind::BadName},
        {"taken over", FailureKind::TakenOver},
        {"closed", FailureKind::ServerClosed},
        {"put away", FailureKind::ServerSaved},
        {"removed", FailureKind::Removed},
        {"hung up", FailureKind::Misbehaved},
    };
    for (const auto &[name, kind] : kinds)
        addCard(name, ErrorTexts::of(failureOf(kind)));
    addCard("refused, announced elsewhere",
            ErrorTexts::of(failureOf(FailureKind::Refused), announcedOn(7345)));
    addCard("refused, announced a moment ago",
            ErrorTexts::of(failureOf(FailureKind::Refused), announcedOn(7431)));
    addCard("silent, announced", ErrorTexts::of(failureOf(FailureKind::TimedOut), announcedOn(7431)));
    addCard("silent, announced elsewhere",
            ErrorTexts::of(failureOf(FailureKind::TimedOut), announcedOn(7345)));
    addCard("another version, announced",
            ErrorTexts::of(failureOf(FailureKind::VersionMismatch), announcedOn(7431)));
    addCard("no address", ErrorTexts::notAnAddress(u"ana at home"_s, u"There is a space in it."_s));
}

void FailureCardsTest::everyCardFits()
{
    QFETCH(ui::UserError, error);
    QFETCH(ui::Look, look);
    QFETCH(QSize, size);
    ui::applyLook(*qApp, look);
    ui::MainWindow window;
    window.bar()->setName(u"Jonas"_s);
    window.home()->setName(u"Jonas"_s);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.home()->showJoinError(error, u"192.168.1.20:7431"_s);
    window.home()->joinCard()->error()->showCountdown(u"again by itself in 4 s"_s);
    const bool fits = QTest::qWaitFor([&] { return pictures::faults(*window.home()).isEmpty(); }, 1000);
    const bool isSeen = QTest::qWaitFor([&] { return isInSight(*window.home()); }, 1000);
    const QString folder = qEnvironmentVariable("PARLOR_PICTURES", m_folder.path());
    const QString name = QString::fromUtf8(QTest::currentDataTag()).replace(u", "_s, u"-"_s);
    QVERIFY(window.grab().save(u"%1/failure-%2.png"_s.arg(folder, QString(name).replace(u' ', u'_'))));
    QVERIFY2(fits, qPrintable(pictures::faults(*window.home()).join(u'\n')));
    QVERIFY2(isSeen, "the card is not in sight, or not whole");
}

PARLOR_TEST(FailureCardsTest, QApplication)
#include "tst_failurecards.moc"
