#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace bench {

// What a message from the server means to a player.
struct Heard
{
    enum class Fact { Nothing, Welcomed, Entered, Started, Moved, Ended };
    Fact fact = Fact::Nothing;
    std::string_view name = {}; // of the room entered, of the match started
    int step = 0;
    int turn = 0;
    std::string_view reply = {}; // to be sent back at once
};

// For whom a connection is. Nobody's table is -1, and so is the seat of who only watches.
struct Place
{
    std::uint16_t port = 0;
    int table = -1;
    int seat = -1;
};

// How one kind of server is spoken to. Every player plays tic-tac-toe to the same draw.
class Dialect
{
public:
    virtual ~Dialect() = default;
    [[nodiscard]] virtual bool isBinary() const { return false; }
    // Where the handshake asks; may have to ask the server before.
    [[nodiscard]] virtual std::string path(const Place &) const { return "/"; }
    // Whether one is there only once the server has said so, and not with the handshake.
    [[nodiscard]] virtual bool saysItIsThere() const { return false; }
    // What is said first; empty where the server does not ask for it.
    [[nodiscard]] virtual std::string greet(int) const { return {}; }
    // The first player opens a room, the others enter it by the name that it got; empty where the path said
    // it.
    [[nodiscard]] virtual std::string open(int) const { return {}; }
    [[nodiscard]] virtual std::string enter(std::string_view, bool) const { return {}; }
    // The first player starts the match; empty where the server does so by itself.
    [[nodiscard]] virtual std::string start(long) const { return {}; }
    [[nodiscard]] virtual std::string play(std::string_view match, int step, int cell, int seat,
                                           long id) const = 0;
    [[nodiscard]] virtual Heard hear(std::string_view text) const = 0;
};

// `parlor`, `room` (the floor, the echoes and node's ws), `socketio`, `colyseus`, `boardgameio`; nothing for
// others.
[[nodiscard]] std::unique_ptr<Dialect> dialect(const std::string &name);

} // namespace bench
