#include "game/game.h"
#include "protocol/messages.h"
#include "protocol/names.h"
#include "testclass.h"

#include <QSet>
#include <QtTest>

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
