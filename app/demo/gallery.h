#pragma once

#include <QString>

namespace app {

// Plays the demo in English and Korean and takes its pictures in light and dark, at 1024×640 and 2560×1440,
// with large text, once more in German with large text, and on a screen of two pixels for each; each look in
// a folder of its own below `folder`. PARLOR_GALLERY in the environment, such as "en/light-small
// ko/dark-large", names those that are wanted. Returns the exit code: 0 where everything went as it should.
[[nodiscard]] int writeGallery(const QString &folder);

} // namespace app
