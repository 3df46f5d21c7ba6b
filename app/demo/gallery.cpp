#include "demo/gallery.h"

#include "demo/demo.h"
#include "desktop/language.h"
#include "windowsize.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

const std::vector<DemoLook> &looks()
{
    using ui::Theme;
    static constexpr QSize small = ui::smallestWindow;
    static const QSize large(2560, 1440);
    static const std::vector<DemoLook> all{{u"light-small"_s, {Theme::Light, 1, true}, small},
                                           {u"dark-small"_s, {Theme::Dark, 1, true}, small},
                                           {u"light-large"_s, {Theme::Light, 1, true}, large},
                                           {u"dark-large"_s, {Theme::Dark, 1, true}, large},
                                           {u"light-large-text"_s, {Theme::Light, 1.5, true}, {1024, 640}}};
    return all;
}

// A folder of the gallery. All are wanted unless PARLOR_GALLERY names some: "en/light-small ko/dark-large".
bool isWanted(const QString &folder)
{
    const QStringList wanted = qEnvironmentVariable("PARLOR_GALLERY").split(u' ', Qt::SkipEmptyParts);
    return wanted.empty() || wanted.contains(folder);
}

std::vector<DemoLook> wantedOf(const QString &language, std::vector<DemoLook> looks)
{
    std::erase_if(looks, [&](const DemoLook &look) { return !isWanted(language + u'/' + look.name); });
    return looks;
}

// How many pixels there are to one is settled when a program starts.
int playOnFineScreen(const QString &folder)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationFilePath(), {u"--demo"_s, folder});
    return program.waitForFinished(-1) && program.exitStatus() == QProcess::NormalExit ? program.exitCode()
                                                                                       : 1;
}

} // namespace

int writeGallery(const QString &folder)
{
    qputenv("PARLOR_LESS_MOTION", "1"); // also where the gallery is left to another process
    const auto hang = [&folder](const QString &language, const std::vector<DemoLook> &wanted) {
        const TranslatorScope translator(language);
        return wanted.empty() ? 0 : Demo(folder + u'/' + language, wanted).run();
    };
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        if (const int failed = hang(language, wantedOf(language, looks())))
            return failed;
    }
    if (const int failed = hang(u"de"_s, wantedOf(u"de"_s, {looks().back()}))) // long words in the least room
        return failed;
    return isWanted(u"en/double"_s) ? playOnFineScreen(folder + u"/en/double"_s) : 0;
}

} // namespace app
