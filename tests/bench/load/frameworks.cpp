#include "frameworks.h"

#include "socket.h"
#include "words.h"

namespace bench {
namespace {

using Fact = Heard::Fact;

// Colyseus 0.16: one asks for a seat by HTTP and takes it by WebSocket. A message's first byte is its kind
// (@colyseus/core, Protocol), states are in its own binary form.
class Colyseus : public Dialect
{
public:
    bool isBinary() const override { return true; }
    bool saysItIsThere() const override { return true; }
    std::string path(const Place &place) const override
    {
        const std::string body = R"({"table":)" + std::to_string(place.table) + R"(,"plays":)"
                                 + (place.seat >= 0 ? "true" : "false") + "}";
        const std::string answer = posted(place.port,
                                          place.table < 0 ? "/matchmake/joinOrCreate/hall"
                                                          : "/matchmake/joinOrCreate/table",
                                          body);
        const auto word = [&](std::string_view key) { return wordAfter(answer, key); };
        if (!has(answer, R"("sessionId":")"))
            fail("no seat: " + answer.substr(0, 200));
        return std::string("/")
            .append(word(R"("processId":")"))
            .append("/")
            .append(word(R"("roomId":")"))
            .append("?sessionId=")
            .append(word(R"("sessionId":")"));
    }
    std::string play(std::string_view, int, int cell, int, long) const override
    {
        return std::string("\x0d\xa4") + "play" + static_cast<char>(cell); // of room data, in MessagePack
    }
    Heard hear(std::string_view text) const override
    {
        static constexpr char joined = 10;
        static constexpr char state = 14;
        static constexpr char patch = 15;
        if (text.starts_with(joined))
            return {.fact = Fact::Welcomed, .reply = "\x0a"};
        if (text.starts_with(state))
            return {.fact = Fact::Entered};
        if (!text.starts_with(patch) || text.size() < 3 || text[1] != '\x80') // the first field is given
            return {};
        const int step = text[2];
        return {step == 9 ? Fact::Ended : Fact::Moved, {}, step, step % 2};
    }
};

// boardgame.io 0.50 over socket.io, in the game's namespace `t`. A match never ends: the board is emptied,
// and the states are counted on.
class BoardgameIo : public Dialect
{
public:
    bool saysItIsThere() const override { return true; }
    std::string path(const Place &) const override { return "/socket.io/?EIO=4&transport=websocket"; }
    std::string open(int room) const override { return synced(std::to_string(room), "\"0\""); }
    std::string enter(std::string_view room, bool plays) const override
    {
        return synced(std::string(room), plays ? "\"1\"" : "null");
    }
    std::string play(std::string_view match, int step, int cell, int seat, long) const override
    {
        const std::string player = std::to_string(seat);
        return R"(42/t,["update",{"type":"MAKE_MOVE","payload":{"type":"play","args":[)"
               + std::to_string(cell) + R"(],"playerID":")" + player + R"("}},)" + std::to_string(step)
               + ",\"" + std::string(match) + "\",\"" + player + "\"]";
    }
    Heard hear(std::string_view text) const override
    {
        if (text.starts_with(R"(42/t,["update")")) {
            const int step = numberAfter(text, R"("_stateID":)");
            return {Fact::Moved, {}, step, step % 2};
        }
        if (text.starts_with(R"(42/t,["sync")"))
            return {.fact = Fact::Entered, .name = wordAfter(text, R"(["sync",")")};
        if (text.starts_with("40/t,"))
            return {.fact = Fact::Welcomed};
        return text.starts_with("0") ? Heard{.reply = "40/t,"} : text == "2" ? Heard{.reply = "3"} : Heard{};
    }

private:
    static std::string synced(const std::string &match, const std::string &player)
    {
        return R"(42/t,["sync",")" + match + "\"," + player + ",null,2]";
    }
};

} // namespace

std::unique_ptr<Dialect> colyseus()
{
    return std::make_unique<Colyseus>();
}

std::unique_ptr<Dialect> boardgameIo()
{
    return std::make_unique<BoardgameIo>();
}

} // namespace bench
