#include "demo/demoenvironment.h"

#include "style/clock.h"

#include <QRandomGenerator>
#include <QTcpServer>

#include <memory>

namespace app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// Deals the same codes each time. Nobody but the demo's own people comes to the server that uses it.
static server::RandomBytes repeatable()
{
    return [generator = std::make_shared<QRandomGenerator>(1)](qsizetype count) {
        QByteArray bytes(count, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(generator->bounded(256));
        return bytes;
    };
}

QDateTime demoMoment()
{
    return {QDate(2025, 3, 1), QTime(20, 14)};
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 1;
}

Environment demoEnvironment(const std::function<quint16()> &hostedPort)
{
    Environment environment;
    environment.now = ui::Clock::now;
    environment.addresses = [] {
        return std::vector<OwnAddress>{{QHostAddress(demoHost), u"wlp2s0"_s},
                                       {QHostAddress(u"2001:db8::10"_s), u"wlp2s0"_s}};
    };
    environment.firewall = [] { return FirewallFacts(); };
    environment.publicPort = [](quint16) { return core::defaultPort; };
    environment.beaconPatience = 24h; // the demo announces nothing
    // However busy the computer is, nobody is lost.
    environment.timeouts = {.toWelcome = 5min, .toReturn = 5min, .missedPongs = 1'000'000};
    environment.hosting.limits.headTime = 5min;
    environment.hosting.limits.silence = 24h;
    environment.route = [hostedPort](const Address &address) {
        if (address.host == demoHost)
            return Address{.host = u"127.0.0.1"_s, .port = hostedPort()};
        return address.host == demoNobody ? Address{.host = u"127.0.0.1"_s, .port = freePort()} : address;
    };
    environment.hosting.address = QHostAddress::LocalHost;
    environment.hosting.random = repeatable();
    return environment;
}

} // namespace app
