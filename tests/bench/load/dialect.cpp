#include "dialect.h"

#include "frameworks.h"
#include "socket.h"
#include "words.h"

#include <algorithm>

namespace bench {
namespace {

using Fact = Heard::Fact;

// core/protocol/PROTOCOL.md; QJsonDocument writes the keys in the order of the alphabet.
class Parlor : public Dialect
{
public:
    bool saysItIsThere() const override { return true; }
    std::string greet(int number) const override
    {
        return R"({"type":"hello","id":1,"content":{"protocol":1,"name":"P)" + std::to_string(number)
               + "\"}}";
    }
    std::string open(int) const override
    {
        return R"({"type":"create_room","id":2,"content":{"game":"tic_tac_toe"}})";
    }
    std::string enter(std::string_view room, bool plays) const override
    {
        return R"({"type":"join_room","id":2,"content":{"room":")" + std::string(room) + R"(","as":")"
               + (plays ? "player" : "spectator") + "\"}}";
    }
    std::string start(long id) const override
    {
        return R"({"type":"start_game","id":)" + std::to_string(id) + R"(,"content":{}})";
    }
    std::string play(std::string_view match, int step, int cell, int, long id) const override
    {
        return R"({"type":"play","id":)" + std::to_string(id) + R"(,"content":{"match":")"
               + std::string(match) + R"(","step":)" + std::to_string(step) + R"(,"move":{"cell":[)"
               + std::to_string(cell % 3) + "," + std::to_string(cell / 3) + "]}}}";
    }
    Heard hear(std::string_view text) const override
    {
        const std::string_view tail = text.substr(text.size() - std::min<std::size_t>(text.size(), 24));
        const auto is = [tail](std::string_view end) { return tail.ends_with(end); };
        if (is(R"("type":"view"})"))
            return {Fact::Moved, {}, numberAfter(text, R"("step":)"), numberAfter(text, R"("turn":[)")};
        if (is(R"("type":"end_game"})"))
            return {.fact = Fact::Ended, .step = numberAfter(text, R"("step":)")};
        if (is(R"("type":"start_game"})"))
            return {Fact::Started, wordAfter(text, R"("match":")"), 0, numberAfter(text, R"("turn":[)")};
        if (is(R"("type":"welcome"})"))
            return {.fact = Fact::Welcomed};
        if (is(R"("type":"ok"})") && has(text, R"("room":")"))
            return {.fact = Fact::Entered, .name = wordAfter(text, R"("room":")")};
        if (is(R"("type":"error"})"))
            fail("refused: " + std::string(text));
        return {};
    }
};

// The least that tic-tac-toe in rooms needs; see tests/bench/README.md.
class Room : public Dialect
{
public:
    std::string open(int room) const override { return enter(std::to_string(room), true); }
    std::string enter(std::string_view room, bool plays) const override
    {
        return R"({"type":"join","room":")" + std::string(room) + R"(","plays":)" + (plays ? "true" : "false")
               + "}";
    }
    std::string play(std::string_view match, int step, int cell, int, long) const override
    {
        return R"({"type":"play","room":")" + std::string(match) + R"(","step":)" + std::to_string(step)
               + R"(,"cell":)" + std::to_string(cell) + "}";
    }
    Heard hear(std::string_view text) const override
    {
        const int step = numberAfter(text, R"("step":)");
        if (step < 0)
            return {.fact = Fact::Entered, .name = wordAfter(text, R"("room":")")};
        return {step == 9 ? Fact::Ended : Fact::Moved, {}, step, step % 2};
    }
};

// The same in socket.io's envelopes, over WebSocket from the start.
class SocketIo : public Room
{
public:
    bool saysItIsThere() const override { return true; }
    std::string path(const Place &) const override { return "/socket.io/?EIO=4&transport=websocket"; }
    std::string enter(std::string_view room, bool plays) const override
    {
        return wrapped(Room::enter(room, plays));
    }
    std::string play(std::string_view match, int step, int cell, int seat, long id) const override
    {
        return wrapped(Room::play(match, step, cell, seat, id));
    }
    Heard hear(std::string_view text) const override
    {
        if (text.starts_with("42"))
            return Room::hear(text);
        if (text.starts_with("40"))
            return {.fact = Fact::Welcomed};
        return text.starts_with("0") ? Heard{.reply = "40"} : text == "2" ? Heard{.reply = "3"} : Heard{};
    }

private:
    static std::string wrapped(const std::string &message) { return R"(42["m",)" + message + "]"; }
};

} // namespace

std::unique_ptr<Dialect> dialect(const std::string &name)
{
    if (name == "parlor")
        return std::make_unique<Parlor>();
    if (name == "room")
        return std::make_unique<Room>();
    if (name == "socketio")
        return std::make_unique<SocketIo>();
    if (name == "colyseus")
        return colyseus();
    if (name == "boardgameio")
        return boardgameIo();
    return nullptr;
}

} // namespace bench
