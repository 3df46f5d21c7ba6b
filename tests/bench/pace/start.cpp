#include "start.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

static constexpr int starts = 10;

// Qt says itself when a window is painted.
static std::optional<double> oneStart(const QString &path, const QString &platform, const QString &profile)
{
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"QT_QPA_PLATFORM"_s, platform);
    surroundings.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting=true"_s);
    program.setProcessEnvironment(surroundings);
    program.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    program.start(path, {u"--verbose"_s, u"--profile"_s, profile});
    std::optional<double> taken;
    QByteArray said;
    while (!taken && program.waitForReadyRead(10'000)) {
        said += program.readAll();
        if (said.contains("Painting and flushing"))
            taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    program.terminate();
    program.waitForFinished(5'000);
    return taken;
}

int measureStart(const QString &path, const QString &platform)
{
    const QTemporaryDir profile;
    std::vector<double> taken;
    static_cast<void>(oneStart(path, platform, profile.path())); // warms up
    for (int start = 0; start < starts; ++start) {
        if (const auto one = oneStart(path, platform, profile.path()))
            taken.push_back(*one);
    }
    if (taken.empty()) {
        printf("%s did not start on %s\n", qPrintable(path), qPrintable(platform));
        return 1;
    }
    std::ranges::sort(taken);
    printf("%s: start to first picture in %zu starts: min %.0f, median %.0f, max %.0f ms\n",
           qPrintable(platform), taken.size(), taken.front(), taken[taken.size() / 2], taken.back());
    return 0;
}
