#pragma once

#include "transport/httpresponse.h"
#include "transport/page.h"

#include <QHash>

namespace server {

// Hands out the page and its files as they are.
class PageServer
{
public:
    PageServer(const Page &page, const QByteArray &serverId);

    [[nodiscard]] bool hasPage() const { return !m_html.isEmpty(); }
    [[nodiscard]] bool has(QByteArrayView name) const;
    // `host` is the one that was asked, to which the page may connect again.
    [[nodiscard]] HttpResponse page(const QByteArray &host) const;
    [[nodiscard]] HttpResponse file(const QByteArray &name, bool acceptsGzip) const;

private:
    QByteArray m_html;
    QHash<QByteArray, PageFile> m_files;
};

} // namespace server
