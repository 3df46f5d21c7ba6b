#include "socket.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace bench {
namespace {

constexpr int perAddress = 100;

sockaddr_in loopback(std::uint32_t host, std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl((127U << 24) + host);
    return address;
}

const sockaddr *plain(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

} // namespace

void fail(const std::string &what)
{
    std::fprintf(stderr, "bench-load: %s (%s)\n", what.c_str(), std::strerror(errno));
    std::exit(1);
}

Socket::Socket(std::uint16_t port, int number, std::string path)
    : m_port(port)
    , m_path(std::move(path))
    , m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
{
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    const sockaddr_in from = loopback(0x10001U + static_cast<std::uint32_t>(number / perAddress), 0);
    const sockaddr_in to = loopback(1, port);
    if (m_descriptor < 0 || bind(m_descriptor, plain(from), sizeof from) != 0
        || connect(m_descriptor, plain(to), sizeof to) != 0)
        fail("connection " + std::to_string(number) + " cannot be made");
    sendAll("GET " + m_path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_port)
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

Socket::~Socket()
{
    ::close(m_descriptor);
}

std::string posted(std::uint16_t port, const std::string &path, const std::string &body)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in to = loopback(1, port);
    if (descriptor < 0 || connect(descriptor, plain(to), sizeof to) != 0)
        fail("nothing can be posted");
    const std::string request = "POST " + path
                                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                                  "Content-Type: application/json\r\nContent-Length: "
                                + std::to_string(body.size()) + "\r\n\r\n" + body;
    static_cast<void>(::send(descriptor, request.data(), request.size(), MSG_NOSIGNAL));
    std::string answer;
    std::array<char, 4096> buffer{};
    for (ssize_t size = 0; (size = recv(descriptor, buffer.data(), buffer.size(), 0)) > 0;)
        answer.append(buffer.data(), static_cast<std::size_t>(size));
    ::close(descriptor);
    return answer.substr(std::min(answer.find("\r\n\r\n"), answer.size()));
}

void Socket::sendAll(std::string_view bytes)
{
    if (::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(bytes.size()))
        fail("a message cannot be sent");
    bytesOut += bytes.size();
}

void Socket::sendFrame(std::string_view payload, char head)
{
    std::string frame(1, head);
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80U | payload.size());
    } else {
        frame += '\xfe';
        frame += static_cast<char>(payload.size() >> 8U);
        frame += static_cast<char>(payload.size() & 0xffU);
    }
    frame.append(4, '\0');
    frame += payload;
    sendAll(frame);
}

void Socket::read(const std::function<void()> &opened, const std::function<void(std::string_view)> &heard)
{
    static char buffer[256 * 1024];
    const ssize_t size = recv(m_descriptor, buffer, sizeof buffer, MSG_DONTWAIT);
    if (size < 0 && errno == EAGAIN)
        return;
    if (size <= 0)
        fail("the server has closed a connection");
    bytesIn += static_cast<std::uint64_t>(size);
    m_in.append(buffer, static_cast<std::size_t>(size));
    if (!m_open) {
        if (!takeHead())
            return;
        m_open = true;
        opened();
    }
    while (takeFrame(heard)) {}
    m_in.erase(0, m_taken);
    m_taken = 0;
}

bool Socket::takeHead()
{
    const std::size_t end = m_in.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    if (m_in.compare(0, 12, "HTTP/1.1 101") != 0)
        fail("the handshake was refused: " + m_in.substr(0, m_in.find('\r')));
    m_taken = end + 4;
    return true;
}

bool Socket::takeFrame(const std::function<void(std::string_view)> &heard)
{
    const std::string_view rest = std::string_view(m_in).substr(m_taken);
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(rest[at]); };
    if (rest.size() < 2)
        return false;
    const std::size_t lengthBytes = byte(1) == 126 ? 2 : byte(1) == 127 ? 8 : 0;
    if (rest.size() < 2 + lengthBytes)
        return false;
    std::size_t size = lengthBytes == 0 ? byte(1) : 0;
    for (std::size_t at = 2; at < 2 + lengthBytes; ++at)
        size = size * 256 + byte(at);
    if (rest.size() < 2 + lengthBytes + size)
        return false;
    const std::string_view payload = rest.substr(2 + lengthBytes, size);
    const unsigned opcode = byte(0) & 15U;
    m_taken += 2 + lengthBytes + size;
    if (opcode == 9)
        sendFrame(payload, '\x8a');
    else if (opcode == 8)
        fail("the server says goodbye: " + std::string(payload.substr(payload.size() < 2 ? 0 : 2)));
    else if (opcode != 10)
        heard(payload);
    return true;
}

} // namespace bench
