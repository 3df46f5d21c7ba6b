#include "games/bullsandcows/codes.h"
#include "testclass.h"

#include <QMap>
#include <QRandomGenerator>
#include <QtTest>

#include <vector>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// An independent referee: takes one symbol after the other off both texts.
Feedback judged(QString code, QString guess)
{
    Feedback found;
    for (qsizetype place = code.size() - 1; place >= 0; --place) {
        if (code[place] == guess[place]) {
            ++found.bulls;
            code.remove(place, 1);
            guess.remove(place, 1);
        }
    }
    for (const QChar symbol : std::as_const(guess)) {
        if (const auto place = code.indexOf(symbol); place >= 0) {
            ++found.cows;
            code.remove(place, 1);
        }
    }
    return found;
}

// Every code of a form, in order.
std::vector<QString> allCodes(const CodeForm &form)
{
    std::vector<QString> codes{QString()};
    for (int place = 0; place < form.length; ++place) {
        std::vector<QString> longer;
        for (const QString &code : codes) {
            for (const QChar symbol : QStringView(u"0123456789abcdef").first(form.symbols)) {
                if (form.repeats || !code.contains(symbol))
                    longer.push_back(code + symbol);
            }
        }
        codes = std::move(longer);
    }
    return codes;
}

QString anyCode(const CodeForm &form, QRandomGenerator &dice)
{
    QString left = u"0123456789abcdef"_s.first(form.symbols);
    QString code;
    while (code.size() < form.length) {
        const auto place = dice.bounded(static_cast<int>(left.size()));
        code.append(left[place]);
        if (!form.repeats)
            left.remove(place, 1);
    }
    return code;
}

void addForms(std::initializer_list<CodeForm> forms)
{
    QTest::addColumn<CodeForm>("form");
    for (const CodeForm &form : forms)
        QTest::addRow("%d of %d symbols%s", form.length, form.symbols, form.repeats ? " with repeats" : "")
            << form;
}

} // namespace

// Codes: how guesses are answered, which ones are good, and how they are drawn.
class CodesTest : public QObject
{
    Q_OBJECT

private slots:
    void answersKnownGuesses_data();
    void answersKnownGuesses();
    void answersEveryPairLikeTheReferee_data();
    void answersEveryPairLikeTheReferee();
    void answersRandomPairsLikeTheReferee_data();
    void answersRandomPairsLikeTheReferee();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void findsNothingWrongWithAnyCode_data();
    void findsNothingWrongWithAnyCode();
    void drawsCodesOfEveryForm();
    void drawsAllCodesAboutEquallyOften_data();
    void drawsAllCodesAboutEquallyOften();
    void favoursNoSymbol();
};

void CodesTest::answersKnownGuesses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("guess");
    QTest::addColumn<Feedback>("answer");
    QTest::addRow("the code itself") << u"1807"_s << u"1807"_s << Feedback{4, 0};
    QTest::addRow("nothing of it") << u"1807"_s << u"2345"_s << Feedback{0, 0};
    QTest::addRow("all elsewhere") << u"1807"_s << u"7180"_s << Feedback{0, 4};
    QTest::addRow("one bull, three cows") << u"1807"_s << u"1078"_s << Feedback{1, 3};
    QTest::addRow("one bull and one cow") << u"1807"_s << u"1928"_s << Feedback{1, 1};
    QTest::addRow("a symbol twice in the guess counts once") << u"1234"_s << u"1155"_s << Feedback{1, 0};
    QTest::addRow("a symbol twice in the code counts once") << u"1123"_s << u"4144"_s << Feedback{1, 0};
    QTest::addRow("a symbol twice in both") << u"1122"_s << u"2211"_s << Feedback{0, 4};
    QTest::addRow("a bull goes before a cow") << u"0100"_s << u"1111"_s << Feedback{1, 0};
    QTest::addRow("twice against three times") << u"11200"_s << u"01112"_s << Feedback{1, 3};
    QTest::addRow("letters") << u"abcdef01"_s << u"abcdef10"_s << Feedback{6, 2};
}

void CodesTest::answersKnownGuesses()
{
    QFETCH(QString, code);
    QFETCH(QString, guess);
    QFETCH(Feedback, answer);
    QCOMPARE(feedback(code, guess), answer);
    QCOMPARE(judged(code, guess), answer);
}

void CodesTest::answersEveryPairLikeTheReferee_data()
{
    addForms({{3, 2, true},
              {3, 3, false},
              {3, 5, true},
              {3, 6, false},
              {4, 3, true},
              {4, 5, false},
              {5, 3, true},
              {5, 5, false},
              {6, 2, true},
              {8, 2, true}});
}

void CodesTest::answersEveryPairLikeTheReferee()
{
    QFETCH(CodeForm, form);
    const auto codes = allCodes(form);
    for (const QString &code : codes) {
        for (const QString &guess : codes) {
            if (feedback(code, guess) != judged(code, guess))
                QFAIL(qPrintable(code + u" against "_s + guess));
        }
    }
}

void CodesTest::answersRandomPairsLikeTheReferee_data()
{
    addForms({{4, 10, false},
              {4, 10, true},
              {6, 9, true},
              {6, 9, false},
              {8, 8, false},
              {8, 16, false},
              {8, 16, true},
              {8, 4, true}});
}

void CodesTest::answersRandomPairsLikeTheReferee()
{
    QFETCH(CodeForm, form);
    QRandomGenerator dice(static_cast<quint32>(form.length * 100 + form.symbols));
    for (int pair = 0; pair < 5000; ++pair) {
        const QString code = anyCode(form, dice);
        const QString guess = anyCode(form, dice);
        if (feedback(code, guess) != judged(code, guess))
            QFAIL(qPrintable(code + u" against "_s + guess));
    }
}

void CodesTest::saysWhatIsWrong_data()
{
    QTest::addColumn<CodeForm>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Refusal>("refusal");
    const CodeForm form{4, 10, false};
    const auto upTo = [](const QString &last) { return Refusal{"code_symbols"_L1, {{u"last"_s, last}}}; };
    const Refusal length{"code_length"_L1, {{u"length"_s, 4}}};
    const Refusal symbols = upTo(u"9"_s);
    const Refusal twice{"code_has_repeats"_L1};
    QTest::addRow("empty") << form << u""_s << length;
    QTest::addRow("too short") << form << u"123"_s << length;
    QTest::addRow("too long") << form << u"12345"_s << length;
    QTest::addRow("far too long") << form << QString(100000, u'1') << length;
    QTest::addRow("a letter among digits") << form << u"123a"_s << symbols;
    QTest::addRow("a space") << form << u"12 3"_s << symbols;
    QTest::addRow("digits of another script") << form << u"١٢٣٤"_s << symbols;
    QTest::addRow("a zero byte") << form << QString::fromLatin1("12\0003", 4) << symbols;
    QTest::addRow("a symbol twice") << form << u"1231"_s << twice;
    QTest::addRow("a symbol twice where that is allowed") << CodeForm{4, 10, true} << u"1111"_s << Refusal();
    QTest::addRow("a symbol just out of range") << CodeForm{3, 6, true} << u"016"_s << upTo(u"5"_s);
    QTest::addRow("a letter just out of range") << CodeForm{3, 12, true} << u"0bc"_s << upTo(u"b"_s);
    QTest::addRow("a capital letter") << CodeForm{3, 16, true} << u"01A"_s << upTo(u"f"_s);
    QTest::addRow("a letter beyond f") << CodeForm{3, 16, true} << u"01g"_s << upTo(u"f"_s);
}

void CodesTest::saysWhatIsWrong()
{
    QFETCH(CodeForm, form);
    QFETCH(QString, text);
    QFETCH(Refusal, refusal);
    QCOMPARE(codeError(form, text).value_or(Refusal()), refusal);
}

void CodesTest::findsNothingWrongWithAnyCode_data()
{
    addForms({{3, 2, true}, {3, 16, false}, {4, 5, false}, {4, 4, true}, {8, 2, true}, {5, 5, false}});
}

void CodesTest::findsNothingWrongWithAnyCode()
{
    QFETCH(CodeForm, form);
    for (const QString &code : allCodes(form))
        QCOMPARE(codeError(form, code), std::nullopt);
}

void CodesTest::drawsCodesOfEveryForm()
{
    for (int length = 3; length <= 8; ++length) {
        for (int symbols = 2; symbols <= 16; ++symbols) {
            for (const bool repeats : {false, true}) {
                if (!repeats && symbols < length)
                    continue;
                for (int seed = 0; seed < 30; ++seed) {
                    const CodeForm form{length, symbols, repeats};
                    const QByteArray bytes = QByteArray::number(seed);
                    QCOMPARE(codeError(form, drawnCode(form, bytes)), std::nullopt);
                    QCOMPARE(drawnCode(form, bytes), drawnCode(form, bytes));
                }
            }
        }
    }
}

void CodesTest::drawsAllCodesAboutEquallyOften_data()
{
    addForms({{3, 2, true}, {3, 3, true}, {3, 4, false}, {4, 4, false}, {3, 6, false}});
}

void CodesTest::drawsAllCodesAboutEquallyOften()
{
    QFETCH(CodeForm, form);
    constexpr int each = 400;
    const auto codes = allCodes(form);
    QMap<QString, int> drawn;
    for (int seed = 0; seed < each * static_cast<int>(codes.size()); ++seed)
        ++drawn[drawnCode(form, QByteArray::number(seed))];
    QCOMPARE(drawn.size(), static_cast<qsizetype>(codes.size()));
    for (const int times : std::as_const(drawn))
        QVERIFY2(times > each * 7 / 10 && times < each * 13 / 10, qPrintable(QString::number(times)));
}

// Eleven does not divide 256: a plain remainder would draw the first three symbols 4 % more often.
void CodesTest::favoursNoSymbol()
{
    constexpr int codes = 60000;
    const CodeForm form{8, 11, true};
    QMap<QChar, int> drawn;
    for (int seed = 0; seed < codes; ++seed) {
        for (const QChar symbol : drawnCode(form, QByteArray::number(seed)))
            ++drawn[symbol];
    }
    constexpr double each = codes * 8 / 11.0;
    QCOMPARE(drawn.size(), 11);
    for (const int times : std::as_const(drawn))
        QVERIFY2(times > each * 0.98 && times < each * 1.02, qPrintable(QString::number(times)));
}

PARLOR_TEST(CodesTest, testing::NoApplication)
#include "tst_codes.moc"
