#pragma once

#include <QByteArray>
#include <QList>

// The page for guests in a browser, compiled in by bundle.py.
namespace web {

// One file of the page, which belongs below `/guest/`. The bytes are the program's own and live as long as it
// runs.
struct File
{
    QByteArray name; // NAME.HASH.EXT
    QByteArray type; // of the content, texts with their charset
    QByteArray bytes;
    QByteArray gzipped; // the same as a gzip file; empty where that is no smaller
    QByteArray hash;    // the first 16 hex digits of the SHA-256 of `bytes`
};

// HTML; between the halves belongs the server's id, in hex digits.
struct Page
{
    QByteArray before;
    QByteArray after;
};

// Sorted by name.
[[nodiscard]] QList<File> files();
[[nodiscard]] Page page();

} // namespace web
