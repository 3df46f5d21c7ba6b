#include "testclass.h"

#include <QByteArray>
#include <QFileInfo>

#include <cstdio>
#include <map>

namespace testing {
namespace {

// Made when the first test class adds itself, which is before main().
std::map<QByteArray, Run> &tests()
{
    static std::map<QByteArray, Run> tests;
    return tests;
}

int list(FILE *to)
{
    for (const auto &[name, run] : tests())
        std::fprintf(to, "%s\n", name.constData());
    return to == stdout ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

bool add(const char *file, Run run)
{
    return tests().emplace(QFileInfo(QString::fromUtf8(file)).baseName().toUtf8(), run).second;
}

} // namespace testing

// What the class sees as its program's name is the test's: Qt makes the application's name and its folders of
// it.
int main(int argc, char **argv)
{
    if (argc < 2)
        return testing::list(stdout);
    const auto found = testing::tests().find(argv[1]);
    if (found == testing::tests().end()) {
        std::fprintf(stderr, "There is no test %s here; there are:\n", argv[1]);
        return testing::list(stderr);
    }
    return found->second(argc - 1, argv + 1);
}
