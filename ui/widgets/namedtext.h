#pragma once

#include <QStringList>

namespace ui {

// A sentence about people: its words in `pattern`, with %1 to %3 for their names.
struct NamedText
{
    QString pattern;
    QStringList names = {};

    // `pattern` with these names in its places, whatever stands in them.
    [[nodiscard]] QString with(const QStringList &shown) const;
    [[nodiscard]] QString whole() const { return with(names); }
    // Both sentences in one line; they have at most three names together.
    [[nodiscard]] NamedText followedBy(const NamedText &next) const;
    bool operator==(const NamedText &) const = default;
};

} // namespace ui
