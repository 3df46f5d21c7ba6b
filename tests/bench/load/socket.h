#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace bench {

// A WebSocket client's connection without a thread, a timer or a copy that is not needed. Its masking key is
// zero, which RFC 6455 allows to be any and which leaves the server's work as it is.
class Socket
{
public:
    // From a loopback address of its own for each hundred, as the servers count by address.
    Socket(std::uint16_t port, int number, std::string path);
    ~Socket();
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    void send(std::string_view message, bool isBinary) { sendFrame(message, isBinary ? '\x82' : '\x81'); }
    // Reads what is there. `opened` comes once, `heard` for each text or binary message.
    void read(const std::function<void()> &opened, const std::function<void(std::string_view)> &heard);

    // Of all connections together.
    static inline std::uint64_t bytesIn = 0;
    static inline std::uint64_t bytesOut = 0;

private:
    void sendFrame(std::string_view payload, char head);
    void sendAll(std::string_view bytes);
    [[nodiscard]] bool takeHead();
    [[nodiscard]] bool takeFrame(const std::function<void(std::string_view)> &heard);

    std::uint16_t m_port;
    std::string m_path;
    int m_descriptor;
    bool m_open = false;
    std::string m_in;
    std::size_t m_taken = 0;
};

// The body of the server's answer to what is posted there; waits for it.
[[nodiscard]] std::string posted(std::uint16_t port, const std::string &path, const std::string &body);

[[noreturn]] void fail(const std::string &what);

} // namespace bench
