#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <vector>

namespace app {

// A language that Parlor speaks.
struct Language
{
    QString code; // ISO 639-1, such as "de"
    QString name; // in itself, such as "Deutsch"
};

// English, in which Parlor is written, first.
[[nodiscard]] const std::vector<Language> &languages();

// The code of the one to speak: the chosen one if Parlor knows it, else the first of `wanted` (such as
// QLocale::uiLanguages(), the dearest first) that it knows, else English.
[[nodiscard]] QString languageToSpeak(const QString &chosen, const QStringList &wanted);

// Has the application's texts, Qt's own among them, and its dates and numbers in one language for as long as
// it lives. Widgets that are there already keep their texts.
class TranslatorScope
{
public:
    // Takes a code of languages().
    explicit TranslatorScope(const QString &code);
    ~TranslatorScope();
    Q_DISABLE_COPY_MOVE(TranslatorScope)

private:
    QTranslator m_qt;
    QTranslator m_parlor;
};

} // namespace app
