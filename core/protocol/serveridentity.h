#pragma once

#include <QString>

#include <algorithm>

namespace core {

// Which server it is, and whose.
struct ServerIdentity
{
    QString name;       // such as `Ana's parlor`
    bool named = true;  // by somebody; otherwise a window makes its own words of the owner's name
    QString owner = {}; // the name of who hosts; empty: nobody, or it is not known
    QString id = {};    // 32 hex digits, kept with what the server keeps; empty: not known
    bool operator==(const ServerIdentity &) const = default;
};

// 128 bits as they are written in messages.
[[nodiscard]] inline bool isHex128(const QString &text)
{
    const auto isHexDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 32 && std::ranges::all_of(text, isHexDigit);
}

} // namespace core
