#include "transport/pageserver.h"

namespace server {
namespace {

// Nothing is loaded from anywhere else, and nothing that is written into the page runs.
QByteArray policyFor(const QByteArray &host)
{
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
           "media-src 'self'; connect-src 'self' ws://"
           + host + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

PageServer::PageServer(const Page &page, const QByteArray &serverId)
    : m_html(page.before.isEmpty() ? QByteArray() : page.before + serverId + page.after)
{
    for (const PageFile &file : page.files)
        m_files.insert(file.name, file);
}

bool PageServer::has(QByteArrayView name) const
{
    return m_files.contains(name.toByteArray());
}

HttpResponse PageServer::page(const QByteArray &host) const
{
    return {.status = 200,
            .headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-cache"},
                        {"Content-Security-Policy", policyFor(host)}},
            .body = {m_html}};
}

// A name that holds the hash of what it names may be kept for good.
HttpResponse PageServer::file(const QByteArray &name, bool acceptsGzip) const
{
    const PageFile file = m_files.value(name);
    HttpResponse response{.status = 200,
                          .headers = {{"Content-Type", file.type},
                                      {"Cache-Control", "public, max-age=31536000, immutable"},
                                      {"Vary", "Accept-Encoding"}},
                          .body = {file.bytes}};
    if (acceptsGzip && !file.gzipped.isEmpty()) {
        response.headers.push_back({"Content-Encoding", "gzip"});
        response.body = {file.gzipped};
    }
    return response;
}

} // namespace server
