#include "tables.h"
#include "testclass.h"
#include "widgets/fairnesstexts.h"

#include <set>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::TranscriptFault;
using Kind = core::TranscriptFault::Kind;
using ui::FairnessTexts;

// What a player's own program has found wrong, in the words of the one who reads it.
class FairnessTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasASentenceOfItsOwn();
    void says_data();
    void says();
    void violationsAreSaid();
};

void FairnessTextsTest::everyFaultHasASentenceOfItsOwn()
{
    std::set<QString> texts;
    for (int i = 0; i <= static_cast<int>(Kind::ObservedMoveMissing); ++i) {
        TranscriptFault fault{static_cast<Kind>(i)};
        const bool isOfMove = fault.kind >= Kind::EarlierTime && fault.kind <= Kind::MoveRefused;
        if (isOfMove)
            fault.seat = 0;
        const QString text = FairnessTexts::of(fault);
        QVERIFY2(!text.isEmpty(), qPrintable(core::toWords({fault})));
        QVERIFY2(texts.insert(text).second, qPrintable(text));
    }
}

void FairnessTextsTest::says_data()
{
    QTest::addColumn<TranscriptFault>("fault");
    QTest::addColumn<QString>("text");
    QTest::newRow("a move against the rules")
        << tables::fault(u"Bo"_s) << u"Move 3 by Bo does not hold: That cell is taken."_s;
    QTest::newRow("of somebody without a name")
        << tables::fault({}) << u"Move 3 by player 2 does not hold: That cell is taken."_s;
    TranscriptFault early = tables::fault(u"Bo"_s);
    early.rejection = {ErrorCode::NotYourTurn, {"wait_for_others"_L1}};
    QTest::newRow("a move out of turn") << early << u"Move 3 by Bo does not hold: It was not their turn."_s;
    TranscriptFault gone = tables::fault(u"Bo"_s);
    gone.rejection = {ErrorCode::NotYourTurn, {"out_of_match"_L1}};
    QTest::newRow("a move by who is out") << gone << u"Move 3 by Bo does not hold: They were out already."_s;
    QTest::newRow("secrets against the options")
        << TranscriptFault{.kind = Kind::SecretsRefused,
                           .rejection = {{ErrorCode::IllegalMove, {"code_has_repeats"_L1}}}}
        << u"The secrets do not hold: No symbol may stand in it twice."_s;
    QTest::newRow("another move than was shown") << TranscriptFault{.kind = Kind::OtherMove, .move = 7}
                                                 << u"Move 7 is not the one that you were shown."_s;
}

void FairnessTextsTest::says()
{
    QFETCH(const TranscriptFault, fault);
    QTEST(FairnessTexts::of(fault), "text");
}

void FairnessTextsTest::violationsAreSaid()
{
    QCOMPARE(FairnessTexts::of(core::Violation::OtherChoice),
             u"The host shows another choice than the one that you have sealed. Yours stays closed."_s);
    QCOMPARE(FairnessTexts::of(core::Violation::AskedEarly),
             u"The host asks for your choice before it is time. It stays closed."_s);
}

PARLOR_TEST(FairnessTextsTest, testing::NoApplication)
#include "tst_fairnesstexts.moc"
