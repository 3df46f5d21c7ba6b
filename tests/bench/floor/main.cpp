// bench-floor: what a move costs at least. One thread, epoll, no JSON tree, no limits, nothing kept. Serves
// tic-tac-toe in rooms as the load client's dialect `room` speaks it, and no other use whatever.
#include "handshake.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace {

struct Room
{
    std::string cells = ".........";
    int step = 0;
    std::vector<int> people; // descriptors
    std::vector<int> players;
};

struct Visitor
{
    std::string in;
    Room *room = nullptr;
    bool open = false;
};

std::map<std::string, Room, std::less<>> rooms;
std::vector<Visitor> visitors; // by descriptor

std::string framed(std::string_view text)
{
    std::string frame(1, '\x81');
    if (text.size() < 126) {
        frame += static_cast<char>(text.size());
    } else {
        frame += '\x7e';
        frame += static_cast<char>(text.size() >> 8U);
        frame += static_cast<char>(text.size() & 0xffU);
    }
    return frame.append(text);
}

void sendTo(int to, const std::string &bytes)
{
    std::ignore = send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
}

std::string_view after(std::string_view text, std::string_view key)
{
    const std::size_t at = text.find(key);
    return at == std::string_view::npos ? std::string_view("") : text.substr(at + key.size());
}

void join(int who, std::string_view text)
{
    const std::string_view rest = after(text, "\"room\":\"");
    const std::string name(rest.substr(0, rest.find('"')));
    Room &room = rooms[name];
    visitors[static_cast<std::size_t>(who)].room = &room;
    room.people.push_back(who);
    if (after(text, "\"plays\":").starts_with("true"))
        room.players.push_back(who);
    sendTo(who, framed(R"({"type":"joined","room":")" + name + "\"}"));
}

void play(int who, std::string_view text)
{
    Room *room = visitors[static_cast<std::size_t>(who)].room;
    const auto cell = static_cast<std::size_t>(std::atoi(after(text, "\"cell\":").data()));
    if (!room || room->players.size() < 2 || cell > 8 || room->cells[cell] != '.'
        || room->players[static_cast<std::size_t>(room->step % 2)] != who)
        return;
    room->cells[cell] = room->step % 2 == 0 ? 'X' : 'O';
    ++room->step;
    const std::string frame = framed(R"({"type":"view","step":)" + std::to_string(room->step)
                                     + R"(,"cells":")" + room->cells + R"(","last":)" + std::to_string(cell)
                                     + "}");
    for (const int person : room->people)
        sendTo(person, frame);
    if (room->step == 9) {
        room->step = 0;
        room->cells.assign(9, '.');
    }
}

// Takes one whole frame of less than 64 KiB off the front.
bool take(int who, std::string &in)
{
    const auto byte = [&in](std::size_t at) { return static_cast<unsigned char>(in[at]); };
    if (in.size() < 6)
        return false;
    const bool isLong = (byte(1) & 127U) == 126;
    const std::size_t head = isLong ? 8 : 6;
    const std::size_t size = isLong ? byte(2) * 256U + byte(3) : byte(1) & 127U;
    if (in.size() < head + size)
        return false;
    for (std::size_t at = 0; at < size; ++at)
        in[head + at] = static_cast<char>(byte(head + at) ^ byte(head - 4 + at % 4));
    const std::string text = in.substr(head, size);
    in.erase(0, head + size);
    if (after(text, "\"type\":\"").starts_with("play"))
        play(who, text);
    else
        join(who, text);
    return true;
}

void leave(int who)
{
    if (Room *room = visitors[static_cast<std::size_t>(who)].room) {
        std::erase(room->people, who);
        std::erase(room->players, who);
        if (room->people.empty())
            std::erase_if(rooms, [room](const auto &entry) { return &entry.second == room; });
    }
    visitors[static_cast<std::size_t>(who)] = {};
    close(who);
}

void read(int who)
{
    static std::array<char, 65536> buffer;
    Visitor &visitor = visitors[static_cast<std::size_t>(who)];
    const ssize_t size = recv(who, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (size <= 0)
        return leave(who);
    visitor.in.append(buffer.data(), static_cast<std::size_t>(size));
    if (!visitor.open) {
        if (!visitor.in.ends_with("\r\n\r\n"))
            return;
        sendTo(who, acceptance(visitor.in));
        visitor.open = true;
        visitor.in.clear();
    }
    while (take(who, visitor.in)) {}
}

void admit(int listener, int poll)
{
    const int who = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
    if (who < 0)
        return;
    const int on = 1;
    setsockopt(who, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (visitors.size() <= static_cast<std::size_t>(who))
        visitors.resize(static_cast<std::size_t>(who) + 1);
    epoll_event event{.events = EPOLLIN, .data = {.fd = who}};
    epoll_ctl(poll, EPOLL_CTL_ADD, who, &event);
}

int listenAnywhere()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listener, 1024) != 0)
        std::exit(1);
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    std::printf("listening on ws://127.0.0.1:%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return listener;
}

} // namespace

int main()
{
    const int listener = listenAnywhere();
    const int poll = epoll_create1(0);
    epoll_event event{.events = EPOLLIN, .data = {.fd = listener}};
    epoll_ctl(poll, EPOLL_CTL_ADD, listener, &event);
    std::array<epoll_event, 1024> events{};
    for (;;) {
        const int count = epoll_wait(poll, events.data(), static_cast<int>(events.size()), -1);
        for (int at = 0; at < count; ++at) {
            const int who = events[static_cast<std::size_t>(at)].data.fd;
            if (who == listener)
                admit(listener, poll);
            else
                read(who);
        }
    }
}
