#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace server {

inline constexpr int mostMessages = 50; // in one body

// The elements of a JSON array of 1 to 50, each as it stands in the body, without white space around it.
// Nothing where the body is no such array, all of it: JSON, and in UTF-8. An element may be any value and
// nest as deep as it likes; whether it is a message is not asked.
[[nodiscard]] std::optional<std::vector<QByteArray>> splitMessages(const QByteArray &body);

// Whether the body is a JSON object, whatever its keys.
[[nodiscard]] bool isObject(const QByteArray &body);

} // namespace server
