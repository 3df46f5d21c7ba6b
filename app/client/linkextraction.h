#pragma once

#include <QString>
#include <QStringList>

namespace app {

[[nodiscard]] bool containsLink(const QString &text);

// What may be meant by a link of that scheme (`parlor://`) within a message: for each place where one begins,
// the readings of it, the likeliest first, without the quotes, brackets and punctuation around it. A link
// that a mail program has wrapped is put together where the break can be nothing else.
[[nodiscard]] QStringList linksIn(const QString &message, const QString &scheme);

// The words of a message without quotes, brackets and punctuation around them.
[[nodiscard]] QStringList wordsIn(const QString &message);

} // namespace app
