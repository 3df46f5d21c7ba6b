#include "client/refusaltexts.h"
#include "testclass.h"

using namespace Qt::Literals::StringLiterals;

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
    const QJsonObject values{{"least"_L1, 3}, {"most"_L1, 19}};
    const auto reasons = core::refusalReasons();
    QVERIFY(!reasons.empty());
    for (const QLatin1StringView reason : reasons)
        QVERIFY2(app::RefusalTexts::of(QString(reason), values), reason.data());
}

void RefusalTextsTest::saysWhatIsInTheValues_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("text");
    QTest::newRow("a number out of its range")
        << u"out_of_range"_s << QJsonObject{{"option"_L1, "columns"_L1}, {"least"_L1, 3}, {"most"_L1, 19}}
        << u"That option goes from 3 to 19."_s;
    QTest::newRow("a code too short")
        << u"code_length"_s << QJsonObject{{"length"_L1, 4}} << u"It has to have 4 symbols."_s;
    QTest::newRow("the last symbol") << u"code_symbols"_s << QJsonObject{{"last"_L1, "f"_L1}}
                                     << u"Only the symbols 0 to f are in play."_s;
    QTest::newRow("a move in another phase")
        << u"wrong_phase"_s << QJsonObject{{"phase"_L1, "answer"_L1}} << u"A guess waits for its answer."_s;
    QTest::newRow("a phase that is not known")
        << u"wrong_phase"_s << QJsonObject{{"phase"_L1, "tea"_L1}} << u"That cannot be done now."_s;
    QTest::newRow("a stranger's symbol") << u"code_symbols"_s << QJsonObject{{"last"_L1, "<b>so</b>"_L1}}
                                         << u"Only the symbols 0 to < are in play."_s;
}

void RefusalTextsTest::saysWhatIsInTheValues()
{
    QFETCH(const QString, reason);
    QFETCH(const QJsonObject, values);
    const core::Error error{.code = u"illegal_move"_s,
                            .message = u"in English"_s,
                            .speaks = {},
                            .reason = reason,
                            .values = values};
    QTEST(app::RefusalTexts::of(error), "text");
}

void RefusalTextsTest::whatIsNotKnownIsSaidAsItCame_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("no reason") << QString();
    QTest::newRow("a later server's") << u"too_beautiful"_s;
    QTest::newRow("a range without its ends") << u"out_of_range"_s;
}

void RefusalTextsTest::whatIsNotKnownIsSaidAsItCame()
{
    QFETCH(const QString, reason);
    const core::Error error{.code = u"bad_options"_s,
                            .message = u"In English."_s,
                            .speaks = {},
                            .reason = reason};
    QCOMPARE(app::RefusalTexts::of(error), u"In English."_s);
}

PARLOR_TEST(RefusalTextsTest, testing::NoApplication)
#include "tst_refusaltexts.moc"
