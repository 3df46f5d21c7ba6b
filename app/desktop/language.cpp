#include "desktop/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

bool isKnown(const QString &code)
{
    return std::ranges::any_of(languages(), [&](const Language &known) { return known.code == code; });
}

// "de" of "de-AT", "de_AT" or "de".
QString codeOf(const QString &wanted)
{
    return wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{{u"en"_s, u"English"_s},
                                           {u"de"_s, u"Deutsch"_s},
                                           {u"es"_s, u"Español"_s},
                                           {u"fr"_s, u"Français"_s},
                                           {u"ko"_s, u"한국어"_s}};
    return all;
}

QString languageToSpeak(const QString &chosen, const QStringList &wanted)
{
    if (isKnown(chosen))
        return chosen;
    for (const QString &one : wanted) {
        if (isKnown(codeOf(one)))
            return codeOf(one);
    }
    return languages().front().code;
}

TranslatorScope::TranslatorScope(const QString &code)
{
    // Somebody in Vienna who reads German keeps Austrian dates.
    const QLocale system = QLocale::system();
    QLocale::setDefault(codeOf(system.name()) == code ? system : QLocale(code));
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_parlor.load(u":/translations/parlor_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_parlor);
}

TranslatorScope::~TranslatorScope()
{
    QCoreApplication::removeTranslator(&m_parlor);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace app
