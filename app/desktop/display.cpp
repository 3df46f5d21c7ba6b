#include "desktop/display.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <vector>

namespace app {
namespace {

struct Remark
{
    QtMsgType level;
    QByteArray category;
    QString text;
};

// What Qt says while it looks for a display. It calls a plain function, and ends the program after a fatal
// message.
struct Search
{
    QByteArray sentence;
    bool explains = false;
    std::vector<Remark> remarks; // of no interest to whoever only learns that there is no display
};

Search search;
std::mutex guard; // of it: Qt looks in several threads

void print(const QByteArray &line)
{
    std::fprintf(stderr, "%s\n", line.constData());
}

void listen(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(guard);
    if (level != QtFatalMsg)
        return search.remarks.push_back({level, context.category, text});
    if (search.explains) {
        for (const Remark &remark : search.remarks)
            print(remark.text.toLocal8Bit());
    }
    print(search.sentence);
    std::fflush(nullptr);
    std::_Exit(1);
}

} // namespace

std::unique_ptr<QApplication> madeApplication(int &argc, char **argv, const QByteArray &sentence,
                                              bool explains)
{
    search = {sentence, explains, {}};
    const QtMessageHandler before = qInstallMessageHandler(listen);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    for (const Remark &remark : search.remarks)
        before(remark.level, QMessageLogContext(nullptr, 0, nullptr, remark.category.constData()),
               remark.text);
    return application;
}

} // namespace app
