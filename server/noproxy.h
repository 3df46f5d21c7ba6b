#pragma once

namespace server {

// From now on no socket of this program goes through a proxy, whatever the environment or the desktop names:
// people in one house reach each other directly, and Qt would even listen and send datagrams through a SOCKS
// proxy. To be called before the first socket is made, and the one place in which proxies are spoken of.
void useNoProxy();

} // namespace server
