#pragma once

#include <QByteArray>

#include <memory>

class QApplication;

namespace app {

// Makes the application object. Where no window can be opened, the program ends with `sentence` on the error
// output and exit code 1, whatever the reason; Qt would abort it. With `explains`, what Qt says about it
// stands there too.
[[nodiscard]] std::unique_ptr<QApplication> madeApplication(int &argc, char **argv,
                                                            const QByteArray &sentence, bool explains);

} // namespace app
