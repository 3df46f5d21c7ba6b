#include "sessions.h"
#include "simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// By its name; else the one that is none.
template<typename Named>
auto bugNamed(const Named &known, const QString &name)
{
    const auto found = std::ranges::find(known, name,
                                         [](const auto &each) { return QString::fromLatin1(each.name); });
    return found == known.end() ? decltype(known.front().bug)::None : found->bug;
}

struct Sum
{
    int failures = 0;
    double hours = 0;
    qint64 crashes = 0;
    qint64 cuts = 0;
    qint64 messages = 0;
    qint64 matches = 0;
    qint64 moves = 0;

    void add(const Report &report)
    {
        failures += report.failure.isEmpty() ? 0 : 1;
        hours += double(report.virtualMs) / 3'600'000;
        crashes += report.crashes;
        cuts += report.cuts;
        messages += report.messages;
        matches += report.matches;
        moves += report.moves;
    }
};

void addOptions(QCommandLineParser &parser)
{
    QStringList names;
    for (const NamedBug &known : bugs)
        names.append(QString::fromLatin1(known.name));
    for (const NamedSessionBug &known : sessionBugs)
        names.append(QString::fromLatin1(known.name));
    parser.setApplicationDescription(u"Plays whole evenings on a server that is killed, cut off and full."_s);
    parser.addHelpOption();
    parser.addOptions({{u"seeds"_s, u"How many runs."_s, u"N"_s, u"1000"_s},
                       {u"sessions"_s, u"Plays them with the programs of the people at the tables."_s},
                       {u"from"_s, u"The first seed."_s, u"M"_s, u"1"_s},
                       {u"bug"_s, u"Plants a bug: %1."_s.arg(names.join(u", "_s)), u"NAME"_s}});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    QTextStream out(stdout);
    QElapsedTimer elapsed;
    elapsed.start();
    Sum sum;
    const quint64 from = parser.value(u"from"_s).toULongLong();
    const quint64 seeds = parser.value(u"seeds"_s).toULongLong();
    for (quint64 seed = from; seed < from + seeds; ++seed) {
        const QString bug = parser.value(u"bug"_s);
        const Report report = parser.isSet(u"sessions"_s) ? simulateSessions(seed, bugNamed(sessionBugs, bug))
                                                          : simulate(seed, bugNamed(bugs, bug));
        sum.add(report);
        if (!report.failure.isEmpty())
            out << "seed " << seed << " fails " << report.failure << Qt::endl;
    }
    out << seeds << " seeds, " << sum.failures << " failures in " << double(elapsed.elapsed()) / 1'000
        << " s: " << sum.hours << " hours, " << sum.crashes << " crashes, " << sum.cuts << " cuts, "
        << sum.messages << " messages, " << sum.matches << " matches, " << sum.moves << " moves" << Qt::endl;
    return sum.failures == 0 ? 0 : 1;
}
