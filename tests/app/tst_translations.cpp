#include "desktop/language.h"
#include "releasenotes.h"
#include "testclass.h"
#include "widgets/refusaltexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Parlor's languages: each says everything that the sources say, with the same names and numbers in it.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsThere_data();
    void everyTextIsThere();
    void everyReleaseNoteIsThere_data() { everyTextIsThere_data(); }
    void everyReleaseNoteIsThere();
    void theSystemsLanguageIsSpoken_data();
    void theSystemsLanguageIsSpoken();
    void pluralsAreRight_data();
    void pluralsAreRight();
    void everyRefusalIsTranslated_data() { everyTextIsThere_data(); }
    void everyRefusalIsTranslated();
    void aSpeechEnds();
};

namespace {

struct Message
{
    QString where;
    QString source;
    QStringList texts; // several for what is counted
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            QString text;
            while (!xml.readNext() || !xml.isEndElement() || xml.name() != "translation"_L1) {
                if (xml.isStartElement() && xml.name() == "numerusform"_L1)
                    message.texts.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
                if (xml.atEnd())
                    break;
            }
            if (message.texts.isEmpty())
                message.texts.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

// "%1" and "%n", each as often as it stands there.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[1-9]|n)"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    return places;
}

QString wrongWith(const Message &message)
{
    if (!message.isFinished)
        return u"is not translated"_s;
    for (const QString &text : message.texts) {
        const QStringList places = placesIn(text);
        // "one more" needs no number.
        const bool mayLack = message.texts.size() > 1 && !places.contains(u"%n"_s);
        QStringList expected = placesIn(message.source);
        if (mayLack)
            expected.removeAll(u"%n"_s);
        if (text.trimmed().isEmpty())
            return u"is empty"_s;
        if (places != expected)
            return u"has other places for names and numbers: "_s + text;
        if (text.front().isSpace() != message.source.front().isSpace()
            || text.back().isSpace() != message.source.back().isSpace())
            return u"begins or ends with another space: "_s + text;
    }
    return {};
}

} // namespace

void TranslationsTest::everyTextIsThere_data()
{
    QTest::addColumn<QString>("code");
    for (const app::Language &language : app::languages())
        QTest::newRow(language.name.toUtf8().constData()) << language.code;
}

// Brought up to what the sources say now.
void TranslationsTest::everyTextIsThere()
{
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    const QString own = QStringLiteral(SOURCES) + u"/resources/translations/parlor_%1.ts"_s.arg(code);
    QVERIFY(QFile::copy(own, copy));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"app"_s,
                          u"core"_s,    u"server"_s,     u"ui"_s,   u"-ts"_s,          copy};
    if (code == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCES));
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const std::vector<Message> messages = messagesIn(copy);
    QVERIFY(!messages.empty());
    QStringList wrong;
    for (const Message &message : messages) {
        if (const QString why = wrongWith(message); !why.isEmpty())
            wrong.append(u"%1: \"%2\" %3"_s.arg(message.where, message.source, why));
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(wrong.join(u'\n')
                        + u"\nRun: cmake --build --preset dev --target update_translations"_s));
}

// A note that is not translated stays English.
void TranslationsTest::everyReleaseNoteIsThere()
{
    QFETCH(QString, code);
    if (code == "en"_L1)
        return;
    const auto notesIn = [](const QString &language) {
        QFile metainfo(QStringLiteral(SOURCES) + u"/resources/packaging/metainfo/parlor.metainfo.xml.in"_s);
        QStringList notes;
        if (metainfo.open(QIODevice::ReadOnly)) {
            for (const core::Release &release : core::readReleases(metainfo, language))
                notes += release.notes;
        }
        return notes;
    };
    const QStringList english = notesIn({});
    const QStringList translated = notesIn(code);
    QVERIFY(!english.isEmpty());
    QCOMPARE(translated.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(translated.at(i) != english.at(i), qPrintable(english.at(i)));
}

void TranslationsTest::theSystemsLanguageIsSpoken_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("the system's") << QString() << QStringList{u"de-DE"_s} << u"de"_s;
    QTest::newRow("another country's") << QString() << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("with an underscore") << QString() << QStringList{u"de_CH"_s} << u"de"_s;
    QTest::newRow("the second wish") << QString() << QStringList{u"nl-BE"_s, u"fr-BE"_s} << u"fr"_s;
    QTest::newRow("none that Parlor knows") << QString() << QStringList{u"nl-NL"_s} << u"en"_s;
    QTest::newRow("no wish") << QString() << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("chosen") << u"fr"_s << QStringList{u"de-DE"_s} << u"fr"_s;
    QTest::newRow("chosen, not known any more") << u"xx"_s << QStringList{u"de-DE"_s} << u"de"_s;
}

void TranslationsTest::theSystemsLanguageIsSpoken()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, wanted);
    QTEST(app::languageToSpeak(chosen, wanted), "code");
}

void TranslationsTest::pluralsAreRight_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &code, int number, const QString &text,
                        const QByteArray &context = "ui::GestureBoard",
                        const QByteArray &source = "each beats the %n after it") {
        QTest::newRow(name) << code << context << source << number << text;
    };
    row("English, one", u"en"_s, 1, u"each beats the one after it"_s);
    row("English, two", u"en"_s, 2, u"each beats the 2 after it"_s);
    row("Korean, one", u"ko"_s, 1, u"저마다 다음 1가지를 이겨요"_s);
    row("German, one", u"de"_s, 1, u"jede schlägt die nächste"_s);
    row("German, two", u"de"_s, 2, u"jede schlägt die nächsten 2"_s);
    row("German, none", u"de"_s, 0, u"0 Kühe"_s, "ui::CodeBoard", "%n cows");
    row("French, none", u"fr"_s, 0, u"0 vache"_s, "ui::CodeBoard", "%n cows");
    row("French, two", u"fr"_s, 2, u"2 vaches"_s, "ui::CodeBoard", "%n cows");
    row("Spanish, one", u"es"_s, 1, u"1 toro"_s, "ui::CodeBoard", "%n bulls");
}

void TranslationsTest::pluralsAreRight()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(int, number);
    const app::TranslatorScope translator(code);
    QTEST(QCoreApplication::translate(context.constData(), source.constData(), nullptr, number), "text");
}

// Each reason of the contract that this server may give.
void TranslationsTest::everyRefusalIsTranslated()
{
    QFETCH(QString, code);
    const QJsonObject values{{"least"_L1, 3},   {"most"_L1, 19},   {"seats"_L1, 2},  {"players"_L1, 4},
                             {"present"_L1, 1}, {"seconds"_L1, 7}, {"length"_L1, 4}, {"last"_L1, "9"_L1}};
    for (const auto &[error, reason] : core::rejectionKinds()) {
        const QByteArray name = QByteArray(core::codeName(error).data()) + ' ' + reason.data();
        const auto english = ui::RefusalTexts::find(error, QString(reason), values);
        const app::TranslatorScope translator(code);
        const auto text = ui::RefusalTexts::find(error, QString(reason), values);
        QVERIFY2(english && text, name.constData());
        QVERIFY2(code == "en"_L1 || *text != *english, name.constData());
    }
    for (const auto &phase : {u"commit"_s, u"guess"_s, u"answer"_s, u"reveal"_s}) {
        const core::Refusal otherPhase{"wrong_phase"_L1, {{"phase"_L1, phase}}};
        const QString english = ui::RefusalTexts::ofMove(otherPhase);
        const app::TranslatorScope translator(code);
        QVERIFY2(code == "en"_L1 || ui::RefusalTexts::ofMove(otherPhase) != english, qPrintable(phase));
    }
}

void TranslationsTest::aSpeechEnds()
{
    const auto open = [] { return QCoreApplication::translate("ui::HomePage", "Join with an invitation"); };
    QCOMPARE(open(), u"Join with an invitation"_s);
    for (const app::Language &language : app::languages()) {
        const app::TranslatorScope translator(language.code);
        QCOMPARE(open() == u"Join with an invitation"_s, language.code == "en"_L1);
    }
    QCOMPARE(open(), u"Join with an invitation"_s);
}

PARLOR_TEST(TranslationsTest, QCoreApplication)
#include "tst_translations.moc"
