#include "inputs.h"

#include "protocol/announcement.h"
#include "protocol/messages.h"
#include "protocol/names.h"

namespace {

bool isSafe(const QString &name, int most)
{
    return name.isEmpty() || core::safeName(name, most) == name;
}

} // namespace

// The bytes are a datagram, from whomever.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray datagram = bytesOf(data, size);
    const auto announced = core::decodeAnnouncement(datagram);
    const auto left = core::decodeGoodbye(datagram);
    require(announced.has_value() + left.has_value() + core::isQuestion(datagram) <= 1,
            "nobody asks, answers and says goodbye at once");
    require((!announced && !left) || datagram.size() <= core::largestAnnouncement,
            "what is too large is refused");
    require(!left || core::decodeGoodbye(core::encodeGoodbye(*left)) == left,
            "a goodbye is read as it was written");
    if (!announced)
        return 0;
    require(announced->port > 0, "who is here is at a port");
    require(isSafe(announced->server.name, core::longestServerName), "the server's name can be shown");
    require(isSafe(announced->server.owner, core::longestName), "the owner's name can be shown");
    require(isSafe(announced->host, core::longestName), "the host's name can be shown");
    const QByteArray once = core::encodeAnnouncement(*announced);
    require(once.size() <= core::largestAnnouncement, "what is written fits into a datagram");
    require(core::decodeAnnouncement(once).has_value(), "what was written can be read");
    return 0;
}
