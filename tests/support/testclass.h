#pragma once

#include <QCoreApplication>
#include <QTest>

// Test programs hold the test classes of a folder. `core-tests tst_codec [ARGUMENT…]` runs one of them in a
// process of its own, with Qt Test's own arguments; without a name, the program lists those that it has.
namespace testing {

using Run = int (*)(int argc, char **argv);

// `file` is the source file of the class: its base name is the name of the test.
bool add(const char *file, Run run);

struct NoApplication
{
    NoApplication(int &, char **) {}
    void setAttribute(Qt::ApplicationAttribute, bool) {}
};

template<typename Test, typename Application>
int run(int argc, char **argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace testing

// At the end of a source file, in place of QTEST_MAIN: the class, and the application object that it needs.
#define PARLOR_TEST(Test, Application) \
    [[maybe_unused]] static const bool Test##IsAdded = testing::add(__FILE__, \
                                                                    testing::run<Test, Application>);
