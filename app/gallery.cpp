#include "gallery.h"

#include "demo.h"
#include "language.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

const std::vector<DemoLook> &looks()
{
    using ui::Theme;
    static const QSize small(1024, 640);
    static const QSize large(2560, 1440);
    static const std::vector<DemoLook> all{{u"light-small"_s, {Theme::Light, 1, true}, small},
                                           {u"dark-small"_s, {Theme::Dark, 1, true}, small},
                                           {u"light-large"_s, {Theme::Light, 1, true}, large},
                                           {u"dark-large"_s, {Theme::Dark, 1, true}, large},
                                           {u"light-large-text"_s, {Theme::Light, 1.5, true}, small}};
    return all;
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

int hangGallery(const QString &folder)
{
    for (const QString &code : {u"en"_s, u"ko"_s}) {
        const Speech speech(code);
        if (const int failed = Demo(folder + u'/' + code, looks()).run())
            return failed;
    }
    const Speech longWords(u"de"_s); // in the least room
    if (const int failed = Demo(folder + u"/de"_s, {looks().back()}).run())
        return failed;
    return playOnFineScreen(folder + u"/en/double"_s);
}

} // namespace app
