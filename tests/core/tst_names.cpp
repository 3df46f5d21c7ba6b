#include "game/game.h"
#include "protocol/messages.h"
#include "protocol/names.h"
#include "testclass.h"

#include <QSet>
#include <QtTest>

#include <array>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString text(std::u32string_view characters)
{
    return QString::fromUcs4(characters.data(), qsizetype(characters.size()));
}

} // namespace

// Names and chat made safe, and the words of the contract.
class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void nameBecomes_data();
    void nameBecomes();
    void nameIsRefused_data();
    void nameIsRefused();
    void nothingUnseenStays();
    void cleaningWhatIsCleanChangesNothing();
    void pairsOfOddCharactersStayAsTheyBecame();
    void namesThatLookAlikeAreOne_data();
    void namesThatLookAlikeAreOne();
    void namesThatNobodyTypedFit();
    void takenNamesGetANumber();
    void textBecomes_data();
    void textBecomes();
    void textIsRefused_data();
    void textIsRefused();
    void countsCodePoints();
    void codesHaveNames();
    void departuresHaveNames();
};

void NamesTest::nameBecomes_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("name");
    QTest::addRow("a plain name") << u"Ana"_s << u"Ana"_s;
    QTest::addRow("spaces around it") << u"  Ana \n"_s << u"Ana"_s;
    QTest::addRow("tabs and line ends within") << u"Ana\t\r\nMaria"_s << u"Ana Maria"_s;
    QTest::addRow("a no-break and an ideographic space") << text(U"Ana\u00a0\u3000B") << u"Ana B"_s;
    QTest::addRow("full-width letters") << text(U"\uff21\uff4e\uff41") << u"Ana"_s;
    QTest::addRow("a ligature") << text(U"\ufb01n") << u"fin"_s;
    QTest::addRow("an accent of its own") << text(U"Jose\u0301") << text(U"Jos\u00e9");
    QTest::addRow("a null and a bell") << text(std::u32string_view(U"A\0n\aa", 5)) << u"Ana"_s;
    QTest::addRow("a right-to-left override") << text(U"\u202eanA") << u"anA"_s;
    QTest::addRow("a zero-width space") << text(U"An\u200ba") << u"Ana"_s;
    QTest::addRow("invisible tag characters") << text(U"Ana\U000e0041") << u"Ana"_s;
    QTest::addRow("invisible characters at the end") << text(U"Ana \u200b\u2060") << u"Ana"_s;
    QTest::addRow("letters beyond 16 bits") << text(U"\U0001f600\U0001f600") << text(U"\U0001f600\U0001f600");
    QTest::addRow("24 characters beyond 16 bits")
        << text(U"\U0001f600").repeated(24) << text(U"\U0001f600").repeated(24);
    QTest::addRow("too long only before trimming") << u" "_s.repeated(30) + u"Ana"_s << u"Ana"_s;
    QTest::addRow("marks in a tower")
        << text(U"x\u0321\u0322\u0323\u0324\u0325\u0326") << text(U"x\u0321\u0322\u0323\u0324");
    QTest::addRow("tags stay text") << u"<b>Ana</b>"_s << u"<b>Ana</b>"_s;
    QTest::addRow("fillers of Hangul") << text(U"A\u3164n\uffa0a\u115f\u1160") << u"Ana"_s;
    QTest::addRow("a blank of Braille") << text(U"A\u2800na") << u"Ana"_s;
    QTest::addRow("a grapheme joiner and old vowel signs") << text(U"A\u034fn\u17b4a\u17b5") << u"Ana"_s;
    QTest::addRow("selectors of Mongolian") << text(U"A\u180bn\u180ea\u180f") << u"Ana"_s;
    QTest::addRow("private use") << text(U"\ue000A\uf8ffn\U000f0000a\U0010fffd") << u"Ana"_s;
    QTest::addRow("noncharacters") << text(U"A\ufdd0n\uffffa\U0001fffe\U0010ffff") << u"Ana"_s;
    QTest::addRow("unassigned") << text(U"A\u0378n\U000e0fffa\U00050000") << u"Ana"_s;
    QTest::addRow("unseen between two spaces") << text(U"Ana \u3164 B") << u"Ana B"_s;
    QTest::addRow("an accent behind something unseen") << text(U"Jose\u200b\u0301") << text(U"Jos\u00e9");
    QTest::addRow("an accent that is apart by a blank of Braille")
        << text(U"e\u2800\u0301") << text(U"\u00e9");
    QTest::addRow("a joined family") << text(U"\U0001f468\u200d\U0001f469\u200d\U0001f466")
                                     << text(U"\U0001f468\u200d\U0001f469\u200d\U0001f466");
    QTest::addRow("twelve joined pictographs") << text(U"\u2764\u200d").repeated(11) + text(U"\u2764")
                                               << text(U"\u2764\u200d").repeated(11) + text(U"\u2764");
    QTest::addRow("a joiner behind a skin tone")
        << text(U"\U0001f468\U0001f3fd\u200d\U0001f680") << text(U"\U0001f468\U0001f3fd\u200d\U0001f680");
    QTest::addRow("a joiner behind the selector of colours")
        << text(U"\u2764\ufe0f\u200d\U0001f525") << text(U"\u2764\ufe0f\u200d\U0001f525");
    QTest::addRow("joiners between letters, before and behind a pictograph")
        << text(U"a\u200db\u200d\U0001f680\u200dc\u200d") << text(U"ab\U0001f680c");
    QTest::addRow("a joiner behind a skin tone on nothing")
        << text(U"a\U0001f3fd\u200d\U0001f680") << text(U"a\U0001f3fd\U0001f680");
    QTest::addRow("the selector of colours behind a pictograph, a letter, a digit and itself")
        << text(U"\u2764\ufe0f\ufe0fa\ufe0f1\ufe0f\u20e3") << text(U"\u2764\ufe0fa1\u20e3");
    QTest::addRow("the selector of plain text") << text(U"\u2764\ufe0e") << text(U"\u2764");
    QTest::addRow("a pictograph that an accent makes something else")
        << text(U"\U0001f680\u200d\u2194\u200b\u0338") << text(U"\U0001f680\u21ae");
    QTest::addRow("half a surrogate pair") << QString(QChar(0xd800)) + u'a' << text(U"\ufffda");
}

void NamesTest::nameBecomes()
{
    QFETCH(QString, raw);
    QTEST(safeName(raw, longestName).value_or(u"(refused)"_s), "name");
}

void NamesTest::nameIsRefused_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addRow("no character") << QString();
    QTest::addRow("only white space") << text(U" \t\n\u00a0\u2028");
    QTest::addRow("only invisible characters") << text(U"\u200b\u202e\u2060\ufeff");
    QTest::addRow("only a null") << QString(QChar(0));
    QTest::addRow("25 letters") << QString(25, u'a');
    QTest::addRow("25 characters beyond 16 bits") << text(U"\U0001f600").repeated(25);
    QTest::addRow("too long once it is normal") << QString(9, QChar(0xfb03));
    QTest::addRow("a filler of Hangul") << text(U"\u3164");
    QTest::addRow("blanks of Braille") << text(U"\u2800 \u2800");
    QTest::addRow("a lone accent") << text(U"\u0301");
    QTest::addRow("accents with spaces between") << text(U"\u0301 \u0302\u0303 \u20dd");
    QTest::addRow("an accent that brings its space along") << text(U"\u00b4");
    QTest::addRow("a joiner and selectors") << text(U"\u200d\ufe0f\ufe0e");
    QTest::addRow("private use") << text(U"\uf8ff\U00100000");
    QTest::addRow("unassigned") << text(U"\u0378\U00050000");
    QTest::addRow("a noncharacter") << text(U"\uffff");
    QTest::addRow("tag characters") << text(U"\U000e0041\U000e007f");
}

void NamesTest::nothingUnseenStays()
{
    QString raw;
    QString wanted;
    for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
        const auto category = QChar::category(c);
        const bool goes = category == QChar::Other_Control || category == QChar::Other_Format
                          || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
        if (!goes || QChar::isSurrogate(c))
            continue;
        raw += u'a' + QString::fromUcs4(&c, 1) + u'b';
        wanted += QChar::isSpace(c) ? u"a b"_s : u"ab"_s;
    }
    QCOMPARE(safeName(raw, int(raw.size())), wanted);
}

void NamesTest::cleaningWhatIsCleanChangesNothing()
{
    // Many at once, each between letters, behind a pictograph, and beside itself.
    constexpr char32_t atOnce = 64;
    for (char32_t first = 0; first <= QChar::LastValidCodePoint; first += atOnce) {
        QString raw;
        for (char32_t c = first; c < first + atOnce; ++c) {
            const QString one = QString::fromUcs4(&c, 1);
            raw += u'a' + one + u'b' + text(U"\U0001f680") + one + one;
        }
        const auto once = safeName(raw, 100'000);
        QVERIFY(once);
        QVERIFY2(safeName(*once, 100'000) == once, qPrintable(QString::number(first, 16)));
    }
}

void NamesTest::pairsOfOddCharactersStayAsTheyBecame()
{
    const auto odd = text(U"a \t\u200d\ufe0f\u200b\u2800\u3164\uffa0\u0301\u0338\u0323\u00b4\u2194\u2764"
                          U"\U0001f680\U0001f3fd\u1100\u1161\u11a8\u09c7\u09be\ufb01\u00e9\u0378\ue000\u202e")
                         .toUcs4();
    const auto check = [](const QString &raw) {
        const auto once = safeName(raw, longestName);
        if (once)
            QCOMPARE(safeName(*once, longestName), once);
    };
    for (const char32_t a : odd) {
        for (const char32_t b : odd) {
            for (const char32_t c : odd) {
                const QString three = QString::fromUcs4(std::array{a, b, c}.data(), 3);
                check(three);
                check(text(U"\U0001f680\u200d") + three);
                check(three + text(U"\u200d\U0001f680"));
            }
        }
    }
}

void NamesTest::namesThatLookAlikeAreOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOne");
    QTest::addRow("another case") << u"ANA"_s << u"ana"_s << true;
    QTest::addRow("a heart in colour") << text(U"\u2764\ufe0f") << text(U"\u2764") << true;
    QTest::addRow("a family apart") << text(U"\U0001f468\u200d\U0001f466") << text(U"\U0001f468\U0001f466")
                                    << true;
    QTest::addRow("letters of other alphabets") << text(U"\u0410na") << u"Ana"_s << false;
    QTest::addRow("an accent more") << text(U"\u00c1na") << u"Ana"_s << false;
}

void NamesTest::namesThatLookAlikeAreOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(nameKey(one) == nameKey(other), "isOne");
}

void NamesTest::namesThatNobodyTypedFit()
{
    QCOMPARE(fittedName(u"Ana"_s, 24), u"Ana"_s);
    QCOMPARE(fittedName(QString(64, u'h'), 60), QString(60, u'h'));
    QCOMPARE(fittedName(QString(9, QChar(0xfb03)), 24), u"ffi"_s.repeated(8));
    QCOMPARE(fittedName(QString(30, QChar(0x3164)) + u"Ana"_s, 24), u"Ana"_s);
    QCOMPARE(fittedName(u"Ana B"_s, 4), u"Ana"_s);
    QCOMPARE(fittedName(text(U"\U0001f468\u200d\U0001f466"), 2), text(U"\U0001f468"));
    QVERIFY(!fittedName(text(U"\u3164\u2800 \u0301"), 24));
    QVERIFY(!fittedName({}, 24));
}

void NamesTest::nameIsRefused()
{
    QFETCH(QString, raw);
    QVERIFY(!safeName(raw, longestName));
}

void NamesTest::takenNamesGetANumber()
{
    QSet<QString> taken;
    const auto isTaken = [&taken](const QString &name) { return taken.contains(name); };
    const auto next = [&](const QString &name) {
        const QString distinct = distinctName(name, longestName, isTaken);
        taken.insert(distinct);
        return distinct;
    };
    QCOMPARE(next(u"Ana"_s), u"Ana"_s);
    QCOMPARE(next(u"Ana"_s), u"Ana (2)"_s);
    QCOMPARE(next(u"Ana"_s), u"Ana (3)"_s);
    QCOMPARE(next(u"Ana (2)"_s), u"Ana (2) (2)"_s);
    const QString longest = text(U"\U0001f600").repeated(24);
    QCOMPARE(next(longest), longest);
    QCOMPARE(next(longest), text(U"\U0001f600").repeated(20) + u" (2)"_s);
    const QString family = text(U"\u2764\u200d").repeated(11) + text(U"\u2764a");
    QCOMPARE(next(family), family);
    QCOMPARE(next(family), text(U"\u2764\u200d").repeated(9) + text(U"\u2764 (2)"));
    QCOMPARE(next(u"a b c d e f g h i j kl mn"_s.left(20) + u"zzzz"_s), u"a b c d e f g h i j zzzz"_s);
    QCOMPARE(next(u"a b c d e f g h i j zzzz"_s), u"a b c d e f g h i j (2)"_s);
    for (int n = 3; n < 10; ++n)
        QCOMPARE(codePoints(next(longest)), 24);
    QCOMPARE(next(longest), text(U"\U0001f600").repeated(19) + u" (10)"_s);
}

void NamesTest::textBecomes_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::addRow("plain text") << u"good game :)"_s << u"good game :)"_s;
    QTest::addRow("line ends") << text(U"a\nb\u2028c\td") << u"a b c d"_s;
    QTest::addRow("controls") << text(U"a\u0007b\u0085c\u007f") << u"abc"_s;
    QTest::addRow("directions") << text(U"\u202eabc\u2066\u200f\u061c") << u"abc"_s;
    QTest::addRow("four marks on a letter")
        << text(U"e\u0301\u0302\u0303\u0304!") << text(U"e\u0301\u0302\u0303\u0304!");
    QTest::addRow("fifty marks on a letter")
        << u"e"_s + QString(50, QChar(0x0301)) + u"e"_s << u"e"_s + QString(4, QChar(0x0301)) + u"e"_s;
    QTest::addRow("marks on nothing") << QString(9, QChar(0x0301)) << QString(4, QChar(0x0301));
    QTest::addRow("marks that joiners hold apart")
        << text(U"e\u0301\u0301\u0301\u0301\u200d\u0301\u202a\u0301")
        << text(U"e\u0301\u0301\u0301\u0301\u200d");
    QTest::addRow("a family") << text(U"\U0001f468\u200d\U0001f469\u200d\U0001f466")
                              << text(U"\U0001f468\u200d\U0001f469\u200d\U0001f466");
    QTest::addRow("twenty joiners") << text(U"x\u200d").repeated(20)
                                    << text(U"x\u200d").repeated(8) + QString(12, u'x');
    QTest::addRow("500 characters beyond 16 bits")
        << text(U"\U0001f600").repeated(500) << text(U"\U0001f600").repeated(500);
    QTest::addRow("marks in a tower")
        << text(U"x\u0321\u0322\u0323\u0324\u0325\u0326") << text(U"x\u0321\u0322\u0323\u0324");
    QTest::addRow("tags stay text") << u"<img src='/etc/passwd'>"_s << u"<img src='/etc/passwd'>"_s;
    QTest::addRow("what names leave out, beside a letter")
        << text(U"a\u3164\u2800\ue000\u0378\ufe0f") << text(U"a\u3164\u2800\ue000\u0378\ufe0f");
}

void NamesTest::textBecomes()
{
    QFETCH(QString, raw);
    QTEST(safeText(raw, longestChat).value_or(u"(refused)"_s), "shown");
}

void NamesTest::textIsRefused_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addRow("no character") << QString();
    QTest::addRow("501 letters") << QString(501, u'a');
    QTest::addRow("501 characters beyond 16 bits") << text(U"\U0001f600").repeated(501);
    QTest::addRow("501 nulls") << QString(501, QChar(0));
    QTest::addRow("only controls") << text(U"\u0007\u202e");
    QTest::addRow("only blanks") << u" \n\t "_s;
    QTest::addRow("a filler of Hangul") << text(U"\u3164");
    QTest::addRow("blanks of Braille and of a typewriter") << text(U"\u2800 \u2800");
    QTest::addRow("joiners and selectors") << text(U"\u200d\u200c\ufe0f\ufe0e\u034f");
    QTest::addRow("private use") << text(U"\uf8ff \U00100000");
    QTest::addRow("unassigned") << text(U"\u0378\ufdd0\U00050000");
}

void NamesTest::textIsRefused()
{
    QFETCH(QString, raw);
    QVERIFY(!safeText(raw, longestChat));
}

void NamesTest::countsCodePoints()
{
    QCOMPARE(codePoints(QString()), 0);
    QCOMPARE(codePoints(text(U"a\U0001f600\u0301")), 3);
    QCOMPARE(firstCodePoints(text(U"a\U0001f600b"), 2), text(U"a\U0001f600"));
    QCOMPARE(firstCodePoints(u"ab"_s, 9), u"ab"_s);
    QCOMPARE(firstCodePoints(u"ab"_s, -1), QString());
}

void NamesTest::codesHaveNames()
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::DiskFull); ++i)
        QCOMPARE(codeFromName(QString(codeName(static_cast<ErrorCode>(i)))), static_cast<ErrorCode>(i));
    QCOMPARE(codeName(ErrorCode::NotYourTurn), "not_your_turn"_L1);
    QVERIFY(!codeFromName(u"no_such_code"));
    QVERIFY(!codeFromName(u""));
}

void NamesTest::departuresHaveNames()
{
    for (const Departure departure : {Departure::Timeout, Departure::Resigned, Departure::Left}) {
        QCOMPARE(departureFromName(QString(departureName(departure))), departure);
        QCOMPARE(reasonName(reasonOf(departure)), departureName(departure));
    }
    QVERIFY(!departureFromName(u"won"));
}

PARLOR_TEST(NamesTest, testing::NoApplication)
#include "tst_names.moc"
