#include "testclass.h"
#include "widgets/refusaltexts.h"

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using ui::RefusalTexts;

// Why something was refused, in the words of the one who reads it.
class RefusalTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasASentence();
    void saysWhatIsInTheValues_data();
    void saysWhatIsInTheValues();
    void whatIsNotKnownIsSaidAsItCame_data();
    void whatIsNotKnownIsSaidAsItCame();
};

void RefusalTextsTest::everyReasonHasASentence()
{
    const QJsonObject values{{"least"_L1, 3},   {"most"_L1, 19},     {"seats"_L1, 2},
                             {"players"_L1, 4}, {"present"_L1, 1},   {"seconds"_L1, 7},
                             {"length"_L1, 4},  {"last"_L1, "9"_L1}, {"phase"_L1, "guess"_L1}};
    const auto kinds = core::rejectionKinds();
    QVERIFY(!kinds.empty());
    for (const auto &[code, reason] : kinds) {
        const auto text = RefusalTexts::find(code, QString(reason), values);
        QVERIFY2(text, (QByteArray(core::codeName(code).data()) + ' ' + reason.data()).constData());
        QVERIFY2(!text->contains(u'%'), qPrintable(*text));
    }
}

void RefusalTextsTest::saysWhatIsInTheValues_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, ErrorCode code, const QString &reason, const QJsonObject &values,
                        const QString &text) {
        QTest::addRow("%s", name) << QString(core::codeName(code)) << reason << values << text;
    };
    row("a number out of its range", ErrorCode::BadOptions, u"out_of_range"_s,
        {{"option"_L1, "columns"_L1}, {"least"_L1, 3}, {"most"_L1, 19}}, u"That option goes from 3 to 19."_s);
    row("more players than seats", ErrorCode::BadOptions, u"more_players_than_seats"_s,
        {{"players"_L1, 5}, {"seats"_L1, 2}},
        u"This game has 2 seats, and 5 people play here. Let some watch first."_s);
    row("too few players", ErrorCode::NotEnoughPlayers, {}, {{"least"_L1, 2}, {"present"_L1, 1}},
        u"This game needs 2 players (now: 1)."_s);
    row("a code too short", ErrorCode::IllegalMove, u"code_length"_s, {{"length"_L1, 4}},
        u"It has to have 4 symbols."_s);
    row("the last symbol", ErrorCode::IllegalMove, u"code_symbols"_s, {{"last"_L1, "f"_L1}},
        u"Only the symbols 0 to f are in play."_s);
    row("a move in another phase", ErrorCode::IllegalMove, u"wrong_phase"_s, {{"phase"_L1, "answer"_L1}},
        u"A guess waits for its answer."_s);
    row("a phase that is not known", ErrorCode::IllegalMove, u"wrong_phase"_s, {{"phase"_L1, "tea"_L1}},
        u"That cannot be done now."_s);
    row("a stranger's symbol", ErrorCode::IllegalMove, u"code_symbols"_s, {{"last"_L1, "<b>so</b>"_L1}},
        u"Only the symbols 0 to < are in play."_s);
    row("a code that says it all", ErrorCode::NoSeat, {}, {}, u"That seat is not free."_s);
    row("two limits of time", ErrorCode::BadOptions, u"out_of_range"_s, {{"option"_L1, "seconds_each"_L1}},
        u"These settings do not go together."_s);
    row("chat that was too fast", ErrorCode::RateLimited, u"chat"_s, {{"seconds"_L1, 3}},
        u"That was a little fast. Send it again in 3 seconds."_s);
}

void RefusalTextsTest::saysWhatIsInTheValues()
{
    QFETCH(const QString, code);
    QFETCH(const QString, reason);
    QFETCH(const QJsonObject, values);
    const core::Error error{
        .code = code, .message = u"Auf Deutsch."_s, .speaks = {}, .reason = reason, .values = values};
    QTEST(RefusalTexts::of(error), "text");
}

void RefusalTextsTest::whatIsNotKnownIsSaidAsItCame_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an older server's, which has no reasons") << u"bad_options"_s << QString();
    QTest::newRow("a later server's reason") << u"bad_options"_s << u"too_beautiful"_s;
    QTest::newRow("a later server's code") << u"too_late"_s << QString();
    QTest::newRow("a range without its ends") << u"bad_options"_s << u"out_of_range"_s;
    QTest::newRow("a count that is none") << u"rate_limited"_s << u"chat"_s;
    QTest::newRow("an older server's lack of players") << u"not_enough_players"_s << QString();
}

void RefusalTextsTest::whatIsNotKnownIsSaidAsItCame()
{
    QFETCH(const QString, code);
    QFETCH(const QString, reason);
    const core::Error error{.code = code,
                            .message = u"In English."_s,
                            .speaks = {},
                            .reason = reason,
                            .values = {{"seconds"_L1, -1}}};
    QCOMPARE(RefusalTexts::of(error), u"In English."_s);
}

PARLOR_TEST(RefusalTextsTest, testing::NoApplication)
#include "tst_refusaltexts.moc"
