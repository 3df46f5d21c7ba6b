#include "hosting/guestpage.h"

#include "page.h"

namespace app {

server::Page guestPage()
{
    return {.before = web::page().before,
            .after = web::page().after,
            .files = server::pageFiles(web::files())};
}

} // namespace app
