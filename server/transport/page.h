#pragma once

#include <QByteArray>

#include <vector>

namespace server {

// What is served below `/guest/`.
struct PageFile
{
    QByteArray name; // ends with `.HASH.SUFFIX`, so that it may be kept for good
    QByteArray type; // as `Content-Type` has it
    QByteArray bytes;
    QByteArray gzipped; // the same compressed; empty: only as it is
};

// The page for guests in a browser. The server hands it out and knows nothing of what it does.
struct Page
{
    QByteArray before; // HTML up to where the server's id belongs; empty: there is no page
    QByteArray after;
    std::vector<PageFile> files;
};

// Of files that have the same fields.
template<typename Files>
[[nodiscard]] std::vector<PageFile> pageFiles(const Files &files)
{
    std::vector<PageFile> all;
    for (const auto &file : files)
        all.push_back({file.name, file.type, file.bytes, file.gzipped});
    return all;
}

} // namespace server
