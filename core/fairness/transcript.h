#pragma once

#include <QJsonObject>
#include <QString>

namespace core {

// Whether a transcript holds; `reason` is a sentence about the first thing in it that does not.
struct Verdict
{
    bool holds = false;
    QString reason;
};

// Plays the match of a transcript again from nothing. Total: whatever stands in the object, and whoever sent
// it, there is a verdict. Names in the reason are strangers' text.
[[nodiscard]] Verdict replayed(const QJsonObject &transcript);

} // namespace core
