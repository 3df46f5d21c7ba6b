#include "noproxy.h"

#include <QNetworkProxy>

namespace server {

// A socket without a proxy of its own has the application's. Where that one is set, nobody asks the system,
// which may even wait for an answer from the network (WPAD).
void useNoProxy()
{
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

} // namespace server
