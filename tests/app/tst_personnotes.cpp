#include "session/personnotes.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::PersonNotes;
using core::Away;
using core::Happening;

// What the chat notes of who comes and goes: closing a window, losing the connection and leaving are three
// things.
class TestPersonNotes : public QObject
{
    Q_OBJECT

private slots:
    void notes_data();
    void notes();
};

void TestPersonNotes::notes_data()
{
    QTest::addColumn<Happening>("what");
    QTest::addColumn<std::optional<Away>>("away");
    QTest::addColumn<bool>("wasThere");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, Happening what, const QString &said, bool wasThere = true,
                        const std::optional<Away> &away = {}) {
        QTest::newRow(name) << what << away << wasThere << said;
    };
    row("came", Happening::Joined, u"Bo joined"_s);
    row("closed the window", Happening::Dropped, u"Bo closed the window"_s, true, Away::Closed);
    row("lost the connection", Happening::Dropped, u"Bo's connection is gone"_s, true, Away::Lost);
    row("gone from a server that does not say why", Happening::Dropped,
        u"Bo lost the connection; the seat is kept"_s);
    row("came back", Happening::Returned, u"Bo is back"_s, false);
    row("left", Happening::Left, u"Bo left"_s);
    row("did not come back in time", Happening::Left, u"Bo did not come back"_s, false);
    row("was sent away", Happening::Kicked, u"Bo was asked to leave"_s);
    row("was not waited for", Happening::Kicked, u"The table goes on without Bo"_s, false);
    row("leads the room", Happening::HostChanged, u"Bo is host now"_s);
    row("is ready", Happening::Ready, {});
}

void TestPersonNotes::notes()
{
    QFETCH(const Happening, what);
    QFETCH(const std::optional<Away>, away);
    QFETCH(const bool, wasThere);
    core::RoomState room;
    room.people = {{.person = u"p1"_s, .name = u"Ana"_s, .seat = {}},
                   {.person = u"p2"_s, .name = u"Bo"_s, .seat = {}, .connected = wasThere}};
    QTEST(PersonNotes::noteOn({what, u"p2"_s, u"Bo"_s, away}, room), "said");
}

PARLOR_TEST(TestPersonNotes, QCoreApplication)
#include "tst_personnotes.moc"
